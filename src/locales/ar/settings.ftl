# كلمات المساعدة والملف والإيقاف والاستئناف.

help-intro-line = ما يمكن كتابته هنا:
help-about = هكذا:
help-line = { $command }: { $what }

profile-verb-language = لغة
profile-verb-zone = منطقة
profile-verb-quiet = هدوء
profile-verb-reminders = تذكيرات

profile-who = { $name }، { $profession }، { $organisation }، { $region }
profile-language = اللغة: { $language }
profile-zone = المنطقة الزمنية: { $zone }
profile-quiet = ساعات الهدوء: { $from }–{ $to }
profile-how = للتغيير: ملف لغة، ملف منطقة، ملف هدوء.
profile-not-understood = «{ $word }» ليس جزءًا من الملف. «ملف» يعرض كل ما فيه مع الكلمات التي تغيّره.
profile-changed = حُفظ التغيير وهو سارٍ من الآن.
profile-ask-language = أي لغة؟
profile-ask-zone = أي منطقة زمنية؟ مثلًا: Asia/Jerusalem
profile-ask-quiet = من متى إلى متى لا يُرسل شيء؟ مثلًا: 22:00-07:00
profile-ask-reminders = تذكيرات الاجتماعات؟
my-language = العربية
bad-quiet-hours = هاتان ليستا ساعتين. يمكن كتابة 22:00-07:00.

pause-how-long = كم من الوقت لا يُرسل شيء؟ الرقم يختار؛ ويمكن أيضًا تاريخ أو 3 أيام.
pause-1d = يوم واحد
pause-1w = أسبوع
pause-4w = أربعة أسابيع
pause-open = حتى طلب الاستئناف
pause-not-understood = هذه ليست مدة ولا تاريخًا. يمكن كتابة استراحة 3 أيام أو استراحة أسبوعين أو استراحة حتى 1.12.
pause-too-long = لا يدوم الإيقاف أكثر من سنة. يُرجى ذكر يوم أقرب، أو اختيار «حتى طلب الاستئناف».
paused-until = إيقاف حتى { $when }. تبقى الأجوبة عما يُكتب تصل؛ و«استئناف» ينهي الإيقاف.
paused-open = إيقاف حتى تُكتب كلمة «استئناف». تبقى الأجوبة عما يُكتب تصل.
paused-for-good = للمغادرة نهائيا توجد «خصوصية محو».
not-paused = لا إيقاف: تصل الرسائل كالمعتاد.
resumed = انتهى الإيقاف. أهلًا بعودتك.
