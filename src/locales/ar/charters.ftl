# المجموعة في نظرة واحدة، وميثاقها، والتصويت على مستقبلها.

group-verb-until = حتى, نهاية
group-verb-mission = رسالة, هدف
group-verb-vote = تصويت
group-verb-decide = قرار
group-verb-join = انضمام

group-title = { $group }: { $mission }
group-until = يسري ميثاقها حتى { $day } { $year }.
group-leader = بقيادة { $name }.
group-few = بضعة أعضاء.
group-count = عدد الأعضاء: { $count }.
group-next = القادم: { $meeting }.
group-is-closed = هذه المجموعة مغلقة. ما أُنجز فيها محفوظ.
group-none = لا مقعد لك في مجموعة بعد. يمكن لقيادة المجموعة الإضافة.
group-not-yours = «{ $word }» ليست مجموعة يمكن اختيارها. كلمة «مجموعة» تعرض مجموعاتك.
group-led-by-others = هذه قناة { $group }، وهي ليست بقيادتك. ما يخص مجموعة بقيادتك يُكتب في قناتها، أو إليّ على انفراد.
group-until-when = حتى متى يسري الميثاق؟ مثلا 31.3.2027.
group-until-set = { $group }: يسري الميثاق حتى { $day } { $year }. قبل ذلك يكون تصويت على ما بعده.
group-until-too-far = يسري الميثاق ثلاث سنوات على الأكثر.
group-mission-what = ما رسالة المجموعة؟ في جملتين.
group-mission-set = دُوّنت رسالة { $group }.
group-joined = لك مقعد في { $group }.
group-join-by-leader = يمكن لقيادة المجموعة الإضافة.

charter-renew = التجديد لسنة
charter-change = تغيير الاتجاه
charter-merge = الاندماج مع مجموعة أخرى
charter-close = الإغلاق
charter-which = ما مصير المجموعة؟
charter-merge-with = مع أي مجموعة؟
charter-question =
    ينتهي ميثاق { $group } يوم { $day }. رسالتها: { $mission }
    ماذا بعد؟ لكل عضو صوت واحد يمكن تغييره حتى ذلك اليوم. الرد يأتي على انفراد، ولا يُعرض على أحد كيف صوّت غيره.
charter-reminder = تصوّت { $group } على مستقبلها حتى { $day }، وصوتك ما زال مفتوحا. التصويت سري، ولمسة واحدة تكفي.
charter-voted = سُجّل: { $choice }. يمكن التغيير حتى { $day }.
charter-no-vote = لا تصويت لك بهذا الاسم.
charter-over = هذا التصويت غير مفتوح.
charter-none-to-merge = لا مجموعة أخرى للاندماج معها.
charter-counts = التجديد: { $renew }. التغيير: { $change }. الاندماج: { $merge }. الإغلاق: { $close }.
charter-result-renew = تستمر { $group }: جُدّدت بالتصويت لسنة.
charter-result-change = تستمر { $group } باتجاه آخر: ستقترح القيادة رسالة جديدة.
charter-result-merge = قرر أعضاء { $group } الاندماج مع مجموعة أخرى: ستتحدث القيادتان في ذلك.
charter-result-close = قرر أعضاء { $group } إغلاقها.
charter-result-undecided = لم يحسم التصويت على { $group }. تقرر القيادة خلال أسبوع، وإلا تستمر المجموعة مؤقتا.
charter-decide = لم يحسم التصويت على { $group }: أصوات قليلة أو تعادل. ما مصيرها؟ من دون قرار خلال أسبوع تستمر 90 يوما، مرة واحدة.
charter-decided = سُجّل: { $choice }.
charter-change-now = قرر أعضاء { $group } تغيير الاتجاه. «مجموعة رسالة» تدوّن الرسالة الجديدة؛ وحتى ذلك يسري الميثاق 90 يوما أخرى.
charter-merge-now = قرر أعضاء { $group } الاندماج مع { $other }. أمام القيادتين 90 يوما للتحدث في ذلك.
charter-goes-on = تستمر { $group } { $days } يوما أخرى. بعدها يكون تصويت آخر.
charter-closed = تُغلق { $group } هنا. شكرا على كل ما جرى تعلمه ومشاركته فيها: القصص والقرارات باقية ويمكن إيجادها.
charter-where-to = أُغلقت { $group }. شكرا على دورك فيها. يلتقي هنا أيضا من هم قريبون منك مهنيا:
charter-goodbye = أُغلقت { $group }. شكرا على دورك فيها. ما أُنجز فيها باقٍ ويمكن إيجاده.
