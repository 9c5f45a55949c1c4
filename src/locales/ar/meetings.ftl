# كلمات الاجتماعات.

meeting-verb-new = جديد, إضافة, حجز
meeting-verb-move = نقل, تأجيل
meeting-verb-cancel = إلغاء
meeting-verb-restore = استعادة
meeting-verb-end = إنهاء
meeting-verb-feed = عنوان
meeting-verb-skip = تخطي
meeting-verb-agenda = جدول, مواضيع
meeting-verb-link = رابط
meeting-verb-outcome = ملخص, قرارات
meeting-verb-swap = كتابيا
meeting-verb-keep = إبقاء
meeting-verb-code = رمز
meeting-verb-present = حضور
meetings-verb-calendar = تقويم

meeting-when = { $when }، { $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
}
meeting-agenda = جدول الأعمال: { $agenda }
meeting-speakers = بمشاركة: { $speakers }
meeting-link = الانضمام: { $link }
meeting-line = { $title }: { $when }
meeting-announced = قريبًا: { $title }
meeting-reminder = تذكير: { $title }
meeting-counts = حضور: { $yes }، ربما: { $maybe }.
will-you-come = هل الحضور ممكن؟
rsvp-yes = نعم
rsvp-maybe = ربما
rsvp-no = لا
maybe-question = كان الجواب عن الاجتماع { $title } «ربما». هل اتضح الأمر؟
meeting-opening = الاجتماع { $title } يبدأ الآن. رمز الحضور هو { $code }: يُقال في الاجتماع، ومن يكتبه هنا يُسجَّل حضوره.
swap-offer = { $yes ->
    [0] لا جواب «نعم» بعد على الاجتماع { $title } ({ $when }). هل يُعقد كتابيًا، بثلاثة أسئلة في القناة؟
    [one] جواب «نعم» واحد على الاجتماع { $title } ({ $when }). هل يُعقد كتابيًا، بثلاثة أسئلة في القناة؟
   *[other] عدد أجوبة «نعم» على الاجتماع { $title } ({ $when }): { $yes }. هل يُعقد كتابيًا، بثلاثة أسئلة في القناة؟
  }
swap-accept = كتابيًا
swap-decline = إبقاء الاجتماع
swap-noted = تم: سيُعقد كتابيًا، بثلاثة أسئلة في القناة.
swap-question-1 = 1. ما الذي تقدّم منذ اجتماعنا الأخير؟
swap-question-2 = 2. أين الصعوبة، ومن يستطيع المساعدة؟
swap-question-3 = 3. ماذا علينا أن نقرر معًا في المرة القادمة؟
outcome-question = كيف كان الاجتماع { $title }؟ القرارات والمهام في كلمات قليلة تساعد من لم يستطع الحضور.
outcome-write = الكتابة الآن
outcome-decisions = ماذا تقرر؟
outcome-actions = من يفعل ماذا، ومتى؟ سطر لكل مهمة، أو فاصلة منقوطة بين مهمة وأخرى.
outcome-posted = { $title }، { $day }
outcome-decided = تقرر: { $decisions }
outcome-to-do = للتنفيذ: { $actions }
outcome-noted = شكرًا، حُفظ الملخص.
group-told = تُبلَّغ المجموعة الآن.

no-meetings = لا اجتماعات قريبة. سيُعلن عن اجتماع جديد في مجموعته.
meetings-ahead = { $count ->
    [one] اجتماع واحد قادم. رقمه يتيح الجواب عن الحضور.
    [two] اجتماعان قادمان. يمكن اختيار أحدهما برقمه، للجواب عن الحضور.
   *[other] اجتماعات قادمة: { $count }. يمكن اختيار أحدها برقمه، للجواب عن الحضور.
  }
meetings-not-understood = «{ $word }» ليس شيئًا يمكن عرضه. يمكن كتابة اجتماعات، أو اجتماعات تقويم.
feeds = { $count ->
    [0] لا مجموعات بعد، ولذلك لا عنوان تقويم.
    [one] عنوان تقويم المجموعة. يُستحسن إبقاؤه سرًا: كل من لديه العنوان يستطيع القراءة.
   *[other] عناوين تقويم المجموعات. يُستحسن إبقاؤها سرًا: كل من لديه عنوان يستطيع القراءة.
  }
feed-line = { $group }: { $link }
rsvp-which = أي اجتماع؟
rsvp-not-understood = «{ $word }» ليس جوابًا عن اجتماع. يمكن كتابة مشاركة نعم أو مشاركة ربما أو مشاركة لا.
rsvp-noted-yes = سُجّل: حضور الاجتماع { $title }، { $when }.
rsvp-noted-maybe = سُجّل: ربما حضور الاجتماع { $title }، { $when }.
rsvp-noted-no = سُجّل: عدم حضور الاجتماع { $title }، { $when }.
evening-budget-passed = مع هذا الاجتماع يبلغ عدد ساعات المساء في ذلك الأسبوع { $hours }؛ والحصة { $limit }. الاعتذار جواب حسن أيضًا.
meeting-unknown = لا يوجد اجتماع كهذا. يمكن كتابة اجتماعات لرؤية القادمة.
meeting-over = انتهى ذلك الاجتماع. يمكن كتابة اجتماعات لرؤية القادمة.
meeting-is-off = ذلك الاجتماع لن يُعقد. يمكن كتابة اجتماعات لرؤية القادمة.
which-code = ما الأرقام الأربعة؟
code-unknown = لا اجتماع بهذا الرمز الآن. الأرقام الأربعة عند من يدير الاجتماع.
attendance-noted = سُجّل الحضور: { $title }. شكرًا على المشاركة.

meeting-do-what = ما المطلوب؟
meeting-do-new = حجز اجتماع
meeting-do-move = نقل اجتماع
meeting-do-cancel = إلغاء اجتماع
meeting-do-restore = عقد اجتماع أُلغي
meeting-do-end = إنهاء سلسلة
meeting-do-agenda = تحديد جدول الأعمال
meeting-do-link = تحديد الرابط
meeting-do-outcome = كتابة القرارات
meeting-verb-unknown = «{ $word }» ليس شيئًا يمكن فعله باجتماع. يمكن كتابة اجتماع لرؤية المتاح.
which-group = أي مجموعة؟
which-meeting = أي اجتماع؟
group-unknown = لا توجد مجموعة كهذه بين المجموعات التي بقيادتك.
move-to-when = إلى متى؟ مثلًا: 25.11 19:00
date-in-the-past = مضى ذلك الوقت. يُرجى ذكر وقت لم يأتِ بعد.
date-next-year = مضى ذلك اليوم هذه السنة. إن كان المقصود { $year } فيُرجى كتابة السنة أيضًا.
evening-warning = { $when } في المساء. { $over ->
    [0] لا أحد من أعضاء المجموعة ({ $members }) يتجاوز بذلك حصة ساعات المساء. هل يُحجز؟
    [one] عضو واحد من أصل { $members } يتجاوز بذلك حصة ساعات المساء. هل يُحجز رغم ذلك؟
    [two] عضوان من أصل { $members } يتجاوزان بذلك حصة ساعات المساء. هل يُحجز رغم ذلك؟
   *[other] عدد من يتجاوزون بذلك حصة ساعات المساء: { $over } من أصل { $members }. هل يُحجز رغم ذلك؟
  }
evening-warning-abroad = { $when } مساء عند أعضاء في مكان آخر. عدد من يتجاوزون بذلك حصة ساعات المساء: { $over } من أصل { $members }. هل يُحجز رغم ذلك؟
evening-go-on = نعم، يُحجز
evening-stop = لا، يُترك
nothing-changed = لم يتغير شيء.
meeting-changed = نُقل إلى { $when }.
meeting-moved = الاجتماع { $title } ({ $when }) يُنقل إلى { $to }.
cancel-why = لماذا؟ سيُذكر السبب للمجموعة.
because = { $why }
meeting-off-noted = تم.
meeting-cancelled = أُلغي: { $title }، { $when }.
meeting-skipped = لا اجتماع هذه المرة: { $title }، { $when }.
meeting-swapped-for-you = الاجتماع { $title } ({ $when }) يُعقد كتابيًا ولا حاجة للحضور. الأسئلة في المجموعة.
meeting-restored = يُعقد رغم ذلك: { $title }، { $when }.
restore-noted = تم: سيُعقد الاجتماع.
meeting-ended = السلسلة { $title } تنتهي: لا اجتماعات ابتداءً من { $when }.
end-noted = تم: تنتهي هناك.
none-of-late = لم يُعقد اجتماع في الأسبوعين الأخيرين.
none-called-off = لا اجتماع قادم أُلغي.
meeting-is-on = ذلك الاجتماع ليس ملغى.
feed-renewed = لتقويم المجموعة عنوان جديد، والقديم لم يعد يعمل: { $link }
meeting-swapped = الاجتماع { $title } ({ $when }) يُعقد كتابيًا. يمكن الإجابة هنا:
agenda-what = ماذا على جدول الأعمال؟
agenda-noted = جدول الأعمال الآن: { $agenda }
link-what = ما الرابط؟
link-noted = الرابط الآن: { $link }
bad-link = هذا ليس عنوان إنترنت. يبدأ العنوان بـ https://‎
meeting-code = رمز الحضور في { $title } هو { $code }.
book-title = ما اسمه؟
book-when = متى؟ مثلًا: 25.11 19:00
book-repeat = كم مرة يتكرر؟
repeat-once = مرة واحدة
repeat-weekly = كل أسبوع
repeat-biweekly = كل أسبوعين
repeat-monthly = كل شهر
book-length = كم يدوم؟ مثلًا: 90 دقيقة
meeting-booked-once = حُجز: { $when }. ستعلم المجموعة بذلك.
meeting-booked = حُجز. الأول يوم { $when }؛ وستعلم المجموعة بذلك.

file-which-group = لأي مجموعة؟ يُرجى إرسال الملف في قناة المجموعة.
calendar-imported = { $count ->
    [0] لا جديد: كل شيء كان معروفًا ({ $same }).
    [one] استُوردت سلسلة اجتماعات واحدة؛ والمعروف من قبل: { $same }.
    [two] استُوردت سلسلتا اجتماعات؛ والمعروف من قبل: { $same }.
    [few] استُوردت { $count } سلاسل اجتماعات؛ والمعروف من قبل: { $same }.
   *[other] استُوردت { $count } سلسلة اجتماعات؛ والمعروف من قبل: { $same }.
  }
file-unknown = الملف ليس تقويمًا (‎.ics) ولا تقرير مشاركين من Zoom (‎.csv). يُرجى إرسال أحدهما.
calendar-skipped = تُرك: { $what }: { $why }
report-no-meeting = هذا التقرير لا يخص أي اجتماع للمجموعة في الأسبوعين الأخيرين. يُرجى إرساله في قناة المجموعة الصحيحة.
report-counted = الاجتماع { $title }: الحضور { $count }، وللتأكيد { $doubtful }، وغير معروف { $unknown }.
who-was = لمن الاسم «{ $name }» ({ $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
})؟
who-nobody = لا أحد من هؤلاء
no-doubts = لم يبقَ اسم للتأكيد في ذلك الاجتماع.
doubts-settled = شكرًا، كل الأسماء حُسمت.
