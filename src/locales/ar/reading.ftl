# What people type for numbers, lengths of time, days and times of day. Lists with commas; "2*يومان" says that the one
# word is two of the unit. The article and one letter before a word (و, ب, ل) are understood without being listed.

number-1 = واحد, واحدة, احدى
number-2 = اثنان, اثنين, اثنتان, اثنتين
number-3 = ثلاث, ثلاثة, تلاتة
number-4 = أربع, أربعة
number-5 = خمس, خمسة
number-6 = ست, ستة
number-7 = سبع, سبعة
number-8 = ثمان, ثماني, ثمانية
number-9 = تسع, تسعة
number-10 = عشر, عشرة
number-11 = أحد عشر, إحدى عشرة
number-12 = اثنا عشر, اثني عشر, اثنتا عشرة
fraction-half = نصف
fraction-quarter = ربع

unit-minute = دقيقة, دقائق, 2*دقيقتان, 2*دقيقتين
unit-hour = ساعة, ساعات, 2*ساعتان, 2*ساعتين
unit-day = يوم, أيام, يوما, 2*يومان, 2*يومين
unit-week = أسبوع, أسابيع, أسبوعا, 2*أسبوعان, 2*أسبوعين
unit-month = شهر, أشهر, شهور, شهرا, 2*شهران, 2*شهرين
unit-year = سنة, سنوات, عام, أعوام, 2*سنتان, 2*سنتين

month-1 = كانون الثاني, يناير
month-2 = شباط, فبراير
month-3 = آذار, مارس
month-4 = نيسان, أبريل, إبريل
month-5 = أيار, مايو
month-6 = حزيران, يونيو
month-7 = تموز, يوليو
month-8 = آب, أغسطس
month-9 = أيلول, سبتمبر
month-10 = تشرين الأول, أكتوبر
month-11 = تشرين الثاني, نوفمبر
month-12 = كانون الأول, ديسمبر

weekday-1 = الإثنين, يوم الإثنين
weekday-2 = الثلاثاء, يوم الثلاثاء
weekday-3 = الأربعاء, يوم الأربعاء
weekday-4 = الخميس, يوم الخميس
weekday-5 = الجمعة, يوم الجمعة
weekday-6 = السبت, يوم السبت
weekday-7 = الأحد, يوم الأحد

ahead-0 = اليوم
ahead-1 = غدا, غد, بكرا, بكرة
ahead-2 = بعد غد, بعد الغد, بعد بكرا, بعد بكرة

# Before noon, after noon, around noon, in the evening, at night.
part-am = ص, صباحا, صباح, فجرا
part-pm = م, بعد الظهر, عصرا
part-noon = ظهرا
part-evening = مساء, المساء
part-night = ليلا, الليلة
clock-noon = الظهر, ظهرا
clock-midnight = منتصف الليل

# Words that change nothing: "في 25 من نوفمبر الساعة 19:00".
filler = في, من, الساعة, بعد, خلال, لمدة, مدة, حتى, إلى, لغاية, و, ب, ل, القادم, القادمة, المقبل, المقبلة, هذا, تاريخ

# The end of the week or of the month that it is.
end-week = نهاية الأسبوع, آخر الأسبوع, نهاية هذا الأسبوع
end-month = نهاية الشهر, آخر الشهر, نهاية هذا الشهر

# Being away from work.
vacation = إجازة, في إجازة, بإجازة, أنا في إجازة, أنا بإجازة, عطلة, في عطلة, أنا في عطلة

# Phrases that mean a command only where nothing else is said.
alone-help = شو في, ماذا يمكن, ماذا يمكن أن أكتب
alone-meetings = متى, اجتماع القادم, الاجتماع القادم, متى الاجتماع, متى الاجتماع القادم, زوم, رابط, رابط زوم
alone-resume = بدء, البدء

# What a language may be called, beside its name: masculine and feminine.
spoken-en = إنجليزية, إنجليزي, انكليزية, انكليزي
spoken-he = عبرية, عبري, عبراني, عبرانية
spoken-ar = عربية, عربي
