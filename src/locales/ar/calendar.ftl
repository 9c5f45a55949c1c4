# Repeat rules, and calendars that are read from a file or fetched from an address.
bad-rule = { $reason ->
    [frequency] يجب أن تذكر قاعدة التكرار FREQ=DAILY أو WEEKLY أو MONTHLY أو YEARLY: لا تتكرر اللقاءات أكثر من مرة في اليوم.
    [part] تذكر قاعدة التكرار “{ $part }”، وهذا غير مفهوم. تُكتب مثل FREQ=MONTHLY;BYDAY=-1WE.
    [end] في قاعدة التكرار COUNT وUNTIL معًا. يجب إبقاء واحد منهما.
    [long] تطلب قاعدة التكرار أكثر من { $most } موعد. يلزم COUNT أصغر، أو تاريخ UNTIL.
    [seconds] تعطي قاعدة التكرار عدة بدايات في الدقيقة نفسها. يجب حذف BYSECOND.
    [crowded] تعطي قاعدة التكرار أكثر من { $most } بداية في اليوم. يلزم ذكر ساعات أو دقائق أقل.
    [combination] أجزاء من قاعدة التكرار لا تجتمع معًا. يمكن تجربة قاعدة بسيطة مثل FREQ=WEEKLY;BYDAY=WE.
    [start] الموعد الأول، أو منطقته الزمنية، غير موجود. يُكتب مثل 2026-11-25T19:00 وAsia/Jerusalem.
   *[empty] لا تعطي قاعدة التكرار موعدًا كهذا، أو تعطي أقل مما يجب. يلزم تغيير الأيام أو الأشهر أو النهاية.
}
too-many-dates = هذه مواعيد لأكثر من { $years } سنة. يلزم طلب مدة أقصر.

calendar-unreadable = هذا ليس تقويمًا. يلزم إرسال ملف ينتهي بـ ‎.ics، أو عنوان ملف كهذا.
calendar-too-large = هذا التقويم أكبر من { $megabytes } MB. يلزم تصدير مدة أقصر، أو تقاويم أقل.
calendar-address = هذا ليس عنوان تقويم. يبدأ العنوان بـ https://‎ أو http://‎ أو webcal://‎.
calendar-credentials = في العنوان اسم مستخدم أو كلمة مرور. يُستعمل العنوان السري للتقويم بدلًا منه.
calendar-private = العنوان { $host } ليس على الإنترنت العام. يلزم عنوان يستطيع الجميع فتحه.
calendar-redirects = هذا العنوان يُحيل أكثر من { $most } مرات. يُستعمل العنوان الأخير.
calendar-refused = لم يُسلَّم التقويم (الإجابة { $status }). يلزم التأكد من أن العنوان ما زال صالحًا.
calendar-too-slow = لم يصل التقويم خلال { $seconds } ثانية. يمكن المحاولة لاحقًا.
calendar-unreachable = لا يمكن الوصول إلى { $host }. يلزم التأكد من العنوان، أو المحاولة لاحقًا.

# Why an event of a calendar was left out.
calendar-skip-cut-off = الملف مقطوع في وسطه؛ يلزم تصديره من جديد
calendar-skip-no-start = ليست له بداية
calendar-skip-line = السطر { $line } فيه غير مفهوم
calendar-skip-zone = منطقته الزمنية “{ $zone }” غير معروفة؛ تُختار في التقويم منطقة مدينة
calendar-skip-all-day = يستمر يومًا كاملًا، فهو ليس لقاءً
calendar-skip-ends-first = ينتهي قبل أن يبدأ
calendar-skip-cancelled = هو ملغى
calendar-skip-older = في الملف نفسه نسخة أحدث منه
calendar-skip-range = يغيّر كل المواعيد اللاحقة دفعة واحدة؛ يلزم تصدير التقويم كله من جديد
calendar-skip-many = فيه أكثر من { $most } موعد منفرد؛ تلزمه قاعدة تكرار
calendar-skip-elsewhere = هو تابع للمجموعة { $group } من قبل
calendar-skip-slow = حساب التقويم يطول أكثر من اللازم؛ يلزم تصدير مدة أقصر
