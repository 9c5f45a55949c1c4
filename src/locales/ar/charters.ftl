# المجموعة في نظرة واحدة، وميثاقها، والتصويت على مستقبلها.

group-verb-until = حتى, نهاية
group-verb-mission = رسالة, هدف
group-verb-vote = تصويت
group-verb-decide = قرار
short-group-vote = تصويت
group-verb-join = انضمام
group-verb-rewrite = صياغة
group-verb-merge = دمج

group-title = { $group }: { $mission }
group-until = يسري ميثاقها حتى { $day } { $year }.
group-leader = بقيادة { $name }.
group-few = بضعة أعضاء.
group-count = عدد الأعضاء: { $count }.
group-next = الاجتماع القادم: { $meeting }.
group-is-closed = هذه المجموعة مغلقة. ما أُنجز فيها محفوظ.
group-none = لا مقعد لك في مجموعة بعد. يمكن لقيادة مجموعة إضافتك.
group-not-yours = «{ $word }» ليست مجموعة يمكن اختيارها. كلمة «مجموعة» تعرض مجموعاتك.
group-led-by-others = هذه قناة { $group }، وهي ليست بقيادتك. ما يخص مجموعة بقيادتك يُكتب في قناتها، أو إليّ على انفراد.
group-until-when = حتى متى يسري الميثاق؟ مثلًا 31.3.2027.
group-until-set = يسري ميثاق { $group } حتى { $day } { $year }. قبل ذلك يكون تصويت على ما بعده.
group-until-too-far = يسري الميثاق ثلاث سنوات على الأكثر.
group-mission-what = ما رسالة المجموعة؟ في جملتين.
group-mission-set = دُوّنت رسالة { $group }.
group-joined = لك مقعد في { $group }.
group-join-by-leader = لا مقعد معروض عليك الآن في { $group }. يمكن لقيادتها إضافتك.

charter-renew = التجديد لسنة
charter-change = تغيير الاتجاه
charter-merge = الاندماج مع مجموعة أخرى
charter-close = الإغلاق
charter-which = ما مصير المجموعة؟
charter-merge-with = مع أي مجموعة؟
charter-question =
    ينتهي ميثاق { $group } يوم { $when }. رسالتها: { $mission }
    ماذا بعد؟ لكل عضو صوت واحد يمكن تغييره حتى ذلك الوقت. السؤال يأتي على انفراد، ولا يُعرض على أحد كيف صوّت غيره.
    للتصويت: «مجموعة تصويت» في محادثة خاصة.
charter-ballot = تصوّت مجموعة { $group } على مستقبلها حتى { $when }. ماذا بعد؟ صوتك سري، ويمكن تغييره حتى ذلك الوقت.
charter-reminder = تصوّت مجموعة { $group } على مستقبلها حتى { $when }، وصوتك ما زال مفتوحًا. التصويت سري، ولمسة واحدة تكفي.
charter-voted = سُجّل: { $choice }. يمكن التغيير حتى { $when }.
charter-no-vote = لا تصويت لك بهذا الاسم.
charter-none-open = لا تصويت مفتوح الآن في مجموعاتك.
charter-over = هذا التصويت غير مفتوح.
charter-none-to-merge = لا مجموعة أخرى للاندماج معها.
charter-counts = التجديد: { $renew }. التغيير: { $change }. الاندماج: { $merge }. الإغلاق: { $close }.
charter-result-renew = تستمر مجموعة { $group }: جُدّدت بالتصويت لسنة.
charter-result-change = تستمر مجموعة { $group } باتجاه آخر: ستقترح القيادة رسالة جديدة.
charter-result-merge = قرر أعضاء مجموعة { $group } دمجها مع { $other }: يُطرح السؤال على القيادتين. لا يُعطى أحد مقعدًا هناك من دون رغبته.
charter-result-close = قرر أعضاء مجموعة { $group } إغلاقها.
charter-result-undecided = لم يُحسم التصويت على { $group }. تقرر القيادة خلال أسبوع، وإلا تستمر المجموعة مؤقتًا.
charter-decide = لم يُحسم التصويت على { $group }: أصوات قليلة أو تعادل. ما مصيرها؟ من دون قرار خلال أسبوع تستمر 90 يومًا، مرة واحدة.
charter-decided = سُجّل: { $choice }.
charter-change-now = قرر أعضاء مجموعة { $group } تغيير الاتجاه. ما رسالتها الآن، وحتى متى؟ ستصل المجموعة رسالة بذلك. وحتى تُدوّن تستمر مجموعة { $group } { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
} كما كانت؛ ثم يكون تصويت آخر.
charter-result-merge-gone = قرر أعضاء مجموعة { $group } دمجها مع مجموعة أخرى، لكن تلك أُغلقت. تستمر مجموعة { $group } { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}؛ ثم يكون تصويت آخر.
charter-decided-for = لم يُحسم التصويت على { $group }، فقررت القيادة: { $choice }.
charter-take-seat = مقعد في { $other }
charter-do-rewrite = التدوين
charter-change-reminder = ما زالت مجموعة { $group } تنتظر التغيير الذي صوّت له أعضاؤها: رسالة جديدة وموعد نهاية.
charter-nothing-to-rewrite = لا تغيير ينتظر التدوين. «مجموعة رسالة» و«مجموعة حتى» تضبطان الميثاق.
charter-rewritten =
    تتغير مجموعة { $group } كما أراد أعضاؤها.
    حتى الآن: { $before }
    من الآن: { $after }
    يسري ميثاقها حتى { $day } { $year }.
charter-vote-off = للمجموعة { $group } موعد نهاية آخر: { $day } { $year }. الأصوات التي أُعطيت لم تعد تُحسب ولا تُحفظ؛ سيكون تصويت جديد.
charter-merge-ask = قرر أعضاء مجموعة { $group } الاندماج مع { $other }. تُغلق مجموعة { $group }، ويُعرض على أعضائها مقعد في { $other }. يتم ذلك بموافقة من قيادة كل منهما، حتى { $day }.
charter-merge-reminder = ما زال السؤال مفتوحًا حتى { $day }: هل تصبح مجموعة { $group } جزءًا من { $other }؟ لمسة واحدة تكفي.
charter-merge-which = هل تصبح مجموعة { $group } جزءًا من { $other }؟
charter-vote-off-for-good = لم يعد للمجموعة { $group } موعد نهاية. الأصوات التي أُعطيت لم تعد تُحسب ولا تُحفظ.
charter-merge-yes = موافقة
charter-merge-no = البقاء مجموعتين
charter-merge-over = حُسم هذا الأمر من قبل.
charter-merge-noted = سُجّل. المجموعة { $group } والمجموعة { $other }: يتم ذلك حين توافق قيادة { $missing } أيضًا.
charter-merge-done = تم: أصبحت مجموعة { $group } جزءًا من { $other }.
charter-merge-off = سُجّل: تبقى { $group } و{ $other } مجموعتين.
charter-merge-declined = لا تندمج مجموعة { $group } مع { $other }: لم توافق كل القيادات. تستمر حتى { $day }؛ وقبل ذلك يكون تصويت آخر.
charter-merge-lapsed = لا تندمج مجموعة { $group } مع { $other }: لم يصل جواب في الوقت. تستمر حتى { $day }؛ وقبل ذلك يكون تصويت آخر.
charter-merge-gone = لا تندمج مجموعة { $group } مع { $other } لأنها أُغلقت. تستمر مجموعة { $group } حتى { $day }؛ وقبل ذلك يكون تصويت آخر.
charter-meetings-what = ما مصير اجتماعات { $group }؟
charter-meetings-to-move = تستمر في { $other }
charter-meetings-to-end = تنتهي
charter-meetings-move = تستمر اجتماعاتها في { $other }.
charter-meetings-end = تنتهي اجتماعاتها معها.
charter-merged-here = تصبح مجموعة { $group } جزءًا من { $other } وتُغلق هنا. شكرًا على كل ما جرى تعلمه ومشاركته فيها: القصص والقرارات باقية ويمكن إيجادها. يُعرض على أعضائها مقعد في { $other }.
charter-merged-there = تصبح مجموعة { $group } جزءًا من { $other }. يُعرض على أعضائها مقعد هنا: أهلًا بمن يأتي.
charter-merged-seat = أصبحت مجموعة { $group } جزءًا من { $other }. شكرًا على دورك فيها. لك مقعد في { $other } عند الرغبة؛ ومن دون رد لا يتغير شيء.
charter-merged-seated = أصبحت مجموعة { $group } جزءًا من { $other }، ولك فيها مقعد. شكرًا على دورك فيها. ما أُنجز فيها باقٍ ويمكن إيجاده.
charter-goes-on = تستمر مجموعة { $group } { $days ->
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}. بعد ذلك يكون تصويت آخر.
charter-closed = تُغلق مجموعة { $group } هنا. شكرًا على كل ما جرى تعلمه ومشاركته فيها: القصص والقرارات باقية ويمكن إيجادها.
charter-where-to = أُغلقت مجموعة { $group }. شكرًا على دورك فيها. يلتقي هنا أيضًا من هم قريبون منك مهنيًا:
charter-offer-until = العرض قائم حتى { $day }.
charter-goodbye = أُغلقت مجموعة { $group }. شكرًا على دورك فيها. ما أُنجز فيها باقٍ ويمكن إيجاده.
