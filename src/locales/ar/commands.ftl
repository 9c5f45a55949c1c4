# Words people may type, the first one shown. Nouns only: they address nobody as a man or a woman.

command-help = مساعدة, قائمة, أوامر
command-meetings = اجتماعات, لقاءات, قائمة الاجتماعات, جدول الاجتماعات
command-rsvp = مشاركة, تأكيد الحضور
command-attend = حضور, تسجيل الحضور
command-story = قصة, قصة جديدة
command-stories = قصص, بحث القصص, قصصي
command-checkin = نبض, كيف حالنا
command-ask = سؤال
command-find = بحث, البحث, من يعرف
command-intro = تعارف, تعريف
command-kudos = تقدير, ثناء
command-idea = فكرة, فكرة جديدة
command-ideas = أفكار, قائمة الأفكار
command-calls = نداءات, نداءات مفتوحة
command-propose = اقتراح, مقترح, تقديم اقتراح
command-profile = ملف, ملف شخصي, الملف الشخصي, إعدادات
command-pause = استراحة, إيقاف مؤقت, غفوة
command-resume = استئناف, إنهاء الاستراحة
command-privacy = خصوصية, بياناتي
command-link = ربط, ربط الحساب
command-meeting = اجتماع, لقاء
command-group = مجموعة, مجموعتي, مجموعات, مجموعاتي
command-did = فعلنا, ماذا فعلنا
command-digest = ملخص, ملخص أسبوعي
command-review = تقييم, تقييم الاقتراحات
command-call = نداء, نداء جديد
command-broadcast = تعميم, رسالة للجميع
command-crisis = أزمة, طوارئ
command-members = أعضاء, قائمة الأعضاء
command-audit = تدقيق, سجل التدقيق
command-report = تقرير, تقرير الصمود

# Words that steer a conversation.

flow-yes = نعم, أجل, أيوه, تمام, حسنا, اه, ايوا, اكيد, سأحضر
flow-no = لا, كلا
flow-maybe = ربما, يمكن, ممكن
flow-back = رجوع, عودة, السابق
flow-skip = تخطي, تجاوز, التالي
flow-cancel = إلغاء
flow-stop = توقف, إيقاف, كفى
flow-send = إرسال

# One line each, beside the word.

help-help = ما يمكن كتابته هنا
help-meetings = الاجتماعات القادمة وروابطها
help-rsvp = تأكيد الحضور إلى اجتماع
help-attend = الرمز الذي قيل في الاجتماع، لتسجيل الحضور
help-story = قصة نجاح في دقيقتين
help-stories = البحث في قصص الآخرين
help-checkin = ثلاث لمسات عن الحال
help-ask = توجيه سؤال إلى من يعرف الجواب غالبًا
help-find = من فعل ذلك من قبل
help-intro = التعرف على شخص مفيد
help-kudos = شكر شخص ما
help-idea = نشر فكرة
help-ideas = قراءة الأفكار ودعمها
help-calls = النداءات المفتوحة لتقديم الاقتراحات
help-propose = تقديم اقتراح لنداء
help-profile = التفاصيل واللغة والمنطقة الزمنية وساعات الهدوء
help-pause = عدم تلقي رسائل لفترة
help-resume = إنهاء الاستراحة
help-privacy = ما هو محفوظ هنا وكيفية محوه
help-link = شخص واحد في تطبيقي المحادثة
help-meeting = تحديد اجتماعات المجموعة ونقلها وإلغاؤها وتلخيصها
help-group = المجموعة في نظرة واحدة
help-did = إبلاغ المجموعة بما تم: بعد نبض، أو في مهمة
help-digest = أسبوع المجموعة في عشرة أسطر
help-review = قراءة الاقتراحات وتقييمها
help-call = صياغة نداء والموافقة عليه وإدارته
help-broadcast = الكتابة إلى كثيرين بعد موافقة ثانية
help-crisis = إعلان أزمة أو إنهاؤها
help-members = البحث عن الأعضاء وإدارتهم
help-audit = من فعل ماذا ومتى
help-report = تقرير الصمود

# What to type after the word.

usage-help =
    مساعدة
    مساعدة استراحة
usage-meetings =
    اجتماعات
    اجتماعات تقويم
usage-rsvp =
    مشاركة نعم
    مشاركة ربما
    مشاركة لا
usage-attend =
    حضور 4821
usage-story =
    قصة
    قصة مسودة
    قصة تعديل
    قصة سحب
usage-stories =
    قصص
    قصص الأورام الشمال
usage-meeting =
    اجتماع
    اجتماع جديد
    اجتماع نقل
    اجتماع إلغاء
    اجتماع مواضيع
    اجتماع ملخص
usage-checkin =
    نبض
    نبض تخطي
    نبض غدًا
    نبض إجازة 1.12
    نبض أبدًا
    نبض استئناف
usage-did =
    فعلنا
    فعلنا نقلنا مناقشة الحالات إلى الظهر
usage-ask =
    سؤال من لديه بروتوكول فرز لحالات السقوط في المنزل؟
    سؤال إغلاق
    سؤال إيقاف
usage-find =
    بحث الفرز
usage-intro =
    تعارف
    تعارف مع ليلى منصور
    تعارف بدون ليلى منصور
    تعارف إيقاف
usage-kudos =
    تقدير ليلى منصور على ورقة الفرز
usage-profile =
    ملف
    ملف لغة العربية
    ملف منطقة القدس
    ملف هدوء 22:00 إلى 07:00
    ملف تذكيرات
usage-pause =
    استراحة 3 أيام
    استراحة أسبوعين
    استراحة حتى 1.12
usage-resume =
    استئناف
usage-link =
    ربط
    ربط 48291357
    ربط إلغاء
usage-privacy =
    خصوصية
    خصوصية تصدير
    خصوصية لماذا
    خصوصية محو
usage-group =
    مجموعة
    مجموعة طب الشيخوخة
    مجموعة تصويت
    مجموعة حتى 31.3.2027
    مجموعة رسالة
