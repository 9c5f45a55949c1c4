# النبض: ثلاثة أسئلة، وما نتج عنها، وما فُعل بشأنها.

checkin-verb-skip = تخطي, تخطّ
checkin-verb-snooze = غدا, غدًا, لاحقا, غفوة
checkin-verb-off = إجازة, عطلة
checkin-verb-never = أبدا, أبدًا, إلغاء
checkin-verb-on = استئناف, مجددا
checkin-verb-results = نتائج, النتائج

checkin-opening = نبض، { $group }: ثلاث لمسات، مفتوح حتى { $when }. الأجوبة تُعدّ فقط: لا أحد يرى من قال ماذا.
checkin-how-to-stop = «نبض إجازة 1.12»: لا أسئلة نبض حتى ذلك اليوم. «نبض أبدًا»: لا أسئلة نبض على الإطلاق.
checkin-reminder = نبض، { $group }: ما زال مفتوحًا حتى { $when }. يصل هذا التذكير فقط إلى من لم تكتمل أجوبته.
checkin-of-group = نبض، { $group }. الأجوبة تُعدّ فقط: لا أحد يرى من قال ماذا.
checkin-place = { $number }/{ $of }

checkin-ask-energy = كيف طاقتك هذه الأيام؟
checkin-ask-load = ما ثقل العبء عليك هذه الأيام؟
checkin-ask-worn-out = كم يتكرر الشعور بالإنهاك في نهاية يوم العمل؟
checkin-ask-morning = كم يتكرر الشعور بالإرهاق صباحًا لمجرد التفكير في يوم عمل آخر؟
checkin-ask-every-hour = كم يتكرر الشعور بأن كل ساعة عمل متعبة؟
checkin-ask-leisure = كم يتكرر أن تبقى طاقة كافية للعائلة والأصدقاء في وقت الفراغ؟

checkin-answer-energy-1 = منخفضة جدًا
checkin-answer-energy-2 = منخفضة
checkin-answer-energy-3 = متوسطة
checkin-answer-energy-4 = عالية
checkin-answer-energy-5 = عالية جدًا
checkin-answer-load-1 = خفيف جدًا
checkin-answer-load-2 = خفيف
checkin-answer-load-3 = متوسط
checkin-answer-load-4 = ثقيل
checkin-answer-load-5 = ثقيل جدًا
checkin-answer-often-1 = أبدًا أو شبه أبدًا
checkin-answer-often-2 = نادرًا
checkin-answer-often-3 = أحيانًا
checkin-answer-often-4 = غالبًا
checkin-answer-often-5 = دائمًا

checkin-do-skip = تخطي
checkin-do-snooze = غدًا

checkin-done = شكرًا، هذا كل شيء. تُعدّ الأجوبة يوم { $when }؛ وتظهر النتائج إذا وصلت خمسة أجوبة على الأقل.
checkin-counted-before = عُدّ هذا الجواب من قبل ويبقى كما هو: لا أحد يعرف أي جواب لمن، فلا يمكن سحب جواب.
checkin-all-done = لا أسئلة أخرى في هذا النبض. شكرًا.
checkin-none-open = لا أسئلة نبض في الانتظار الآن.
checkin-not-open = هذا النبض غير مفتوح هنا: أُغلق، أو وُجّه إلى آخرين.
checkin-skipped = جرى التخطي. لا يُخبَر أحد بذلك.
checkin-snoozed = إلى الغد إذن.
checkin-snoozed-until = إلى { $day } إذن.
checkin-closes-before = يُغلق هذا النبض قبل ذلك: { $when }. «تخطي» يتجاوزه.
checkin-off-until = حتى متى لا تصل أسئلة النبض؟ يمكن اختيار رقم أو كتابة تاريخ.
checkin-off-not-understood = هذا ليس يومًا ولا مدة. يمكن كتابة نبض إجازة 1.12 أو نبض إجازة أسبوعين.
checkin-off-too-long = هذا أكثر من سنة. لإيقافه تمامًا يمكن كتابة نبض أبدًا.
checkin-off = لا أسئلة نبض حتى { $when }. «نبض استئناف» ينهي ذلك قبل موعده.
checkin-never = لا أسئلة نبض بعد الآن. «نبض استئناف» يعيدها.
checkin-on-paused = النبض مفعّل، لكن الرسائل في استراحة ولا يصل شيء قبل انتهائها. «استئناف» ينهيها الآن.
checkin-on = النبض مفعّل: قد يصل سؤال في الجولة القادمة للمجموعات.
checkin-not-understood = لا يعرف النبض هذا. يمكن كتابة نبض أو نبض تخطي أو نبض غدًا أو نبض إجازة 1.12 أو نبض أبدًا.

checkin-results = نبض، { $group }: أجاب { $answered } من أصل { $asked }. شكرًا.
checkin-nothing-shown = نبض، { $group }: شكرًا. لا يُعرض شيء هذه المرة: إذا قلّت الأجوبة عن خمسة، أو أمكن أن تدل نتيجة على شخص بعينه، لا تُعرض النتائج.
checkin-item-energy = الطاقة
checkin-item-load = العبء
checkin-item-worn-out = الإنهاك في نهاية يوم العمل
checkin-item-morning = الإرهاق صباحًا عند التفكير في العمل
checkin-item-every-hour = كل ساعة عمل متعبة
checkin-item-leisure = طاقة للعائلة والأصدقاء
checkin-band = { $item }: { $band } في المتوسط
checkin-counts = { $item }: { $low }، { $middle }، { $high }
checkin-band-energy-low = منخفضة
checkin-band-energy-middle = متوسطة
checkin-band-energy-high = عالية
checkin-band-load-low = خفيف
checkin-band-load-middle = متوسط
checkin-band-load-high = ثقيل
checkin-band-often-low = نادرًا أو أبدًا
checkin-band-often-middle = أحيانًا
checkin-band-often-high = غالبًا أو دائمًا
checkin-totals =
    { $groups ->
        [one] لمجموعة واحدة نتائج. أجاب { $answered } من أصل { $asked }. عدد المجموعات التي كانت أجوبتها في المتوسط:
        [two] لمجموعتين نتائج. أجاب { $answered } من أصل { $asked }. عدد المجموعات التي كانت أجوبتها في المتوسط:
        [few] لـ{ $groups } مجموعات نتائج. أجاب { $answered } من أصل { $asked }. عدد المجموعات التي كانت أجوبتها في المتوسط:
       *[other] لـ{ $groups } مجموعة نتائج. أجاب { $answered } من أصل { $asked }. عدد المجموعات التي كانت أجوبتها في المتوسط:
    }
checkin-no-totals = لا نتائج لأي مجموعة بعد.
checkin-no-result = نبض، { $group }: لم تُعرض نتائج بعد.

did-question = ما الذي سيُفعل بشأن ذلك في { $group }؟ يُنشر الجواب في المجموعة، والنبض القادم ينتظره.
did-reminder = لم تسمع مجموعة { $group } بعد ما يُفعل بشأن نبضها الأخير. تكفي جملة واحدة؛ والنبض القادم ينتظرها.
did-write = كتابة ما فُعل
did-what = ما الذي يُفعل بشأن ذلك؟ تكفي جملة واحدة؛ ستقرؤها المجموعة.
did-nothing-waits = لا شيء ينتظر هذا الآن: لا نتائج نبض جديدة ولا مهمة مفتوحة.
did-noted = شكرًا: يمكن أن يأتي النبض القادم.
did-you-said = ما ظهر في النبض الأخير:
did-we-did = فعلنا: { $text }
