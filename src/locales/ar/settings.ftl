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
profile-quiet = ساعات الهدوء: من { $from } إلى { $to }
profile-how = للتغيير: ملف لغة، ملف منطقة، ملف هدوء.
profile-not-understood = «{ $word }» ليس جزءًا من الملف. «ملف» يعرض كل ما فيه مع الكلمات التي تغيّره.
profile-changed = حُفظ التغيير وهو سارٍ من الآن.
profile-ask-language = أي لغة؟
profile-ask-zone = أي منطقة زمنية؟ مثلًا: Asia/Jerusalem
profile-ask-quiet = من متى إلى متى لا يُرسل شيء؟ مثلًا: 22:00 إلى 07:00
profile-ask-reminders = تذكيرات الاجتماعات؟
my-language = العربية
bad-quiet-hours = هاتان ليستا ساعتين. يمكن كتابة 22:00 إلى 07:00.

pause-how-long = كم من الوقت لا يُرسل شيء؟ يمكن اختيار رقم، أو كتابة تاريخ أو 3 أيام.
pause-1d = يوم واحد
pause-1w = أسبوع
pause-4w = أربعة أسابيع
pause-open = حتى أكتب استئناف
pause-not-understood = هذه ليست مدة ولا تاريخًا. يمكن كتابة استراحة 3 أيام أو استراحة أسبوعين أو استراحة حتى 1.12.
pause-too-long = لا تدوم الاستراحة أكثر من سنة. يُرجى ذكر يوم أقرب، أو اختيار «حتى أكتب استئناف».
paused-until = استراحة حتى { $when }. الأجوبة عما يُكتب هنا تبقى تصل؛ و«استئناف» ينهي الاستراحة.
paused-open = استراحة حتى تُكتب كلمة «استئناف». الأجوبة عما يُكتب هنا تبقى تصل.
paused-for-good = للمغادرة نهائيًا توجد «خصوصية محو».
not-paused = لا استراحة: تصل الرسائل كالمعتاد.
resumed = انتهت الاستراحة. أهلًا بعودتك.
