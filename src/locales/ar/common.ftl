# Sentences used everywhere. Nouns and "يمكن": they address nobody as a man or a woman.

unknown-command = الكلمة «{ $word }» غير معروفة هنا. يمكن كتابة «مساعدة» لرؤية المتاح.
did-you-mean = الكلمة «{ $word }» غير معروفة هنا. هل المقصود «{ $suggestion }»؟
not-allowed = هذا من صلاحية { $who } فقط.
something-went-wrong = حدث خطأ هنا ولم يتغير شيء. يمكن المحاولة مرة أخرى بعد دقيقة.
not-here-yet = «{ $word }» ليست هنا بعد.
is-it-the-answer = كلمة «{ $word }» هي أيضًا أمر هنا. هل هي الجواب؟
it-is-the-answer = نعم، هي الجواب
it-is-a-command = لا، الانتقال إلى الأمر
only-text-is-an-answer = يمكن قراءة النصوص فقط. السؤال ما زال مفتوحًا:
away-what-stops = إجازة سعيدة. ما الذي يتوقف في الأثناء؟
away-no-checkins = النبض فقط
away-nothing = كل شيء
kind-answer-to-media = يمكن قراءة النصوص فقط هنا. يمكن كتابة «مساعدة» لرؤية المتاح.
text-too-long = النص أطول من اللازم. الحد الأقصى { $limit ->
    [zero] { $limit } حرف
    [one] حرف واحد
    [two] حرفان
    [few] { $limit } أحرف
    [many] { $limit } حرفًا
   *[other] { $limit } حرف
}.
guest-welcome =
    مرحبًا! هنا المساعد الرقمي في { $community }. لم نتعارف هنا بعد.
    للانضمام يمكن الطلب من قيادة إحدى المجموعات إضافتك.
    لمن هو معروف في محادثة أخرى: «ربط» هناك يعطي رمزًا، و«ربط» مع الرمز هنا يصل بينهما.
guest-welcome-contact =
    مرحبًا! هنا المساعد الرقمي في { $community }. لم نتعارف هنا بعد.
    للانضمام يمكن التوجه إلى { $contact }.
    لمن هو معروف في محادثة أخرى: «ربط» هناك يعطي رمزًا، و«ربط» مع الرمز هنا يصل بينهما.

# Who may do something, after "هذا من صلاحية".

role-guest = الجميع
role-member = أعضاء المجتمع
role-leader = قيادة المجموعة
role-reviewer = لجنة التقييم
role-researcher = فريق البحث
role-admin = إدارة المجتمع

# Questions, one at a time.

not-a-choice = هذا ليس من الخيارات. { $count ->
    [one] يوجد خيار واحد: يمكن الإجابة بالرقم 1.
   *[other] يمكن الإجابة برقم من 1 إلى { $count }.
}
form-hint = «رجوع» إلى السؤال السابق، «إلغاء» للتوقف هنا.
form-hint-optional = «تخطي» لتركه فارغًا، «رجوع» إلى السؤال السابق، «إلغاء» للتوقف هنا.
form-send = إرسال
form-cancel = إلغاء
form-other = أو شيء آخر
form-answer = الجواب
form-needed = هنا يلزم جواب.
cannot-skip = هذا السؤال ضروري ولا يمكن تخطيه. «إلغاء» للتوقف هنا.
cancelled = تم الإلغاء. لم يتغير شيء.
cancelled-kept = توقفنا هنا. ما كُتب حتى الآن محفوظ: «{ $command }» تكمل من حيث توقفنا.
nothing-to-answer = لا يوجد سؤال مفتوح الآن. يمكن كتابة «مساعدة» لرؤية المتاح.
question-past = لم يعد هذا السؤال مفتوحًا: أُجيب عنه أو تُرك. لم يتغيّر شيء.

# What could not be read.

bad-date = التاريخ غير واضح. يمكن كتابة 25.11 أو 25 تشرين الثاني أو غدًا.
bad-time = الوقت غير واضح. يمكن كتابة 19:00 أو 7 مساءً.
bad-date-time = اليوم والوقت غير واضحين. يمكن كتابة 25.11 19:00 أو غدًا 19:00.
bad-duration = المدة غير واضحة. يمكن كتابة 3 أيام أو أسبوعين أو ساعة.
bad-length = يمكن كتابة 90 أو 45 دقيقة أو ساعة ونصف.
bad-number = الرقم غير واضح. يمكن مثلًا كتابة 3.
bad-zone = المنطقة الزمنية غير معروفة. يمكن كتابة القدس أو لندن أو نيويورك.
bad-language = هذه اللغة ليست هنا بعد. توجد العربية والعبرية والإنجليزية.

# Languages and cities by name.

language-en = الإنجليزية
language-he = العبرية
language-ar = العربية
city-jerusalem = القدس
city-gaza = غزة
city-hebron = الخليل
city-amman = عمان
city-beirut = بيروت
city-cairo = القاهرة
city-dubai = دبي
city-london = لندن
city-paris = باريس
city-berlin = برلين
city-new-york = نيويورك
city-los-angeles = لوس أنجلوس
city-utc = التوقيت العالمي
