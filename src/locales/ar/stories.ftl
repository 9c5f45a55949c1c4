# كلمات القصص.

story-verb-new = كتابة
story-verb-on = متابعة
story-verb-over = من-البداية
story-verb-draft = مسودة
story-verb-publish = نشر
story-verb-edit = تعديل, تغيير
story-verb-keep = حفظ
story-verb-discard = حذف
story-verb-withdraw = سحب
story-verb-later = لاحقا
story-verb-never = أبدا
story-verb-again = مجددا
story-verb-introductions = تعارف
stories-verb-read = قراءة
stories-verb-meet = تعارف

# خمسة أسئلة.

story-ask-step = { $step } { $question }
story-ask-challenge = ما كان التحدي؟
story-ask-did = ماذا فُعل؟
story-ask-outcome = ماذا كانت النتيجة؟
story-ask-differently = ما الذي يُستحسن فعله بشكل مختلف في المرة القادمة؟
story-ask-contact = بمن يمكن الاتصال لمعرفة المزيد؟ يمكن التخطي إن كان الاتصال بك.
story-part-challenge = التحدي
story-part-did = ما فعلناه
story-part-outcome = النتيجة
story-part-differently = ما كنا سنفعله بشكل مختلف
story-part-contact = جهة الاتصال
story-told-challenge = التحدي: { $text }
story-told-did = ما فعلناه: { $text }
story-told-outcome = النتيجة: { $text }
story-told-differently = ما كنا سنفعله بشكل مختلف: { $text }
story-told-contact = جهة الاتصال: { $text }

# المسودة.

story-preview = هذه قصتك. هي مسودة: لا يراها أحد غيرك.
story-preview-withdrawn = سُحبت هذه القصة: لا يراها أحد غيرك. يمكن نشرها مرة أخرى كما هي هنا.
story-consent = نشرها يُظهرها باسمك ({ $name }، { $profession }، { $organisation }) لكل أعضاء { $community }.
story-consent-card = تُرسل بطاقة قصيرة إلى { $group }، مرة واحدة.
story-consent-undo = يمكن تعديلها وسحبها في أي وقت.
story-half-done = القصة «{ $title }» تنتظر حيث توقفت: أُجيب عن { $done } من 5 أسئلة.
story-put-away = حُفظت كمسودة. «قصة مسودة» تعيدها.
story-discard-sure = حذف «{ $title }» نهائيًا؟
story-discarded = حُذفت. لم يبق منها شيء.
story-confirm-yes = نعم
story-confirm-no = لا

story-do-tell = الكتابة الآن
story-do-on = المتابعة
story-do-over = البدء من جديد
story-do-publish = النشر
story-do-republish = النشر مرة أخرى
story-do-edit = التعديل
story-do-keep = الحفظ كمسودة
story-do-discard = الحذف
story-do-withdraw = السحب
story-do-read = القراءة
story-do-meet = التعارف بشأن القصة
story-do-later = في وقت آخر
story-do-never = بلا أسئلة بعد اليوم
story-do-no-introductions = بلا تعارف بعد اليوم

# النشر والتعديل والسحب.

story-card-where = إلى أي مجموعة تُرسل بطاقة عنها؟
story-card-nowhere = لا مجموعة: المكتبة فقط
story-published = نُشرت: «قصص» تجدها من الآن. شكرًا على القصة.
story-published-card = تُرسل بطاقة إلى { $group }.
story-post-follows = للنشر على LinkedIn عند الرغبة، هذا نص قصير:
story-published-already = هذه القصة منشورة.
story-post-by = بقلم { $name }، { $profession }
story-hashtags = #الصحة_الرقمية #قصة_نجاح
story-someone = عضو في الفريق
story-changed = عُدّلت: «{ $title }». من الآن يُقرأ النص الجديد.
story-contact-gone = جهة الاتصال بشأن قصتك «{ $title }» لم تعد في المجتمع، فأصبح الاتصال بك. «قصة تعديل» تغيّر ذلك.
story-which = أي قصة؟
story-which-part = أي جزء؟
story-new-text = ماذا يجب أن يُكتب؟
story-withdraw-sure = سحب «{ $title }»؟ لن يمكن إيجادها أو قراءتها هنا. ما أُرسل من قبل يبقى في المحادثات.
story-withdrawn = سُحبت: لا يمكن إيجادها أو قراءتها هنا بعد الآن. ما أُرسل من قبل يبقى في المحادثات.
story-card = قصة بقلم { $name }، { $profession }، { $organisation }:
story-card-title = «{ $title }»

story-not-understood = «{ $word }» ليس شيئًا يُفعل بقصة. كلمة «قصة» وحدها تبدأ قصة جديدة.
story-unknown = لا توجد قصة كهذه، أو أنها سُحبت.
story-no-draft = لا توجد مسودة. كلمة «قصة» تبدأ قصة جديدة.
story-not-a-draft = هذه القصة منشورة. «قصة سحب» تسحبها.
story-unfinished = هذه القصة لم تكتمل. «قصة» تتابعها.
story-not-published = هذه القصة غير منشورة.
story-is-withdrawn = هذه القصة سُحبت.
story-part-unknown = لا جزء كهذا في القصة. «قصة تعديل» تعرض الأجزاء.
story-none-yet = لا قصة لك هنا بعد. كلمة «قصة» تبدأ واحدة.

# السؤال عن قصة.

story-prompt-webinar = شكرًا على المشاركة في «{ $title }». هل نجح شيء من هذا النوع في مكان عملك؟ رواية القصة تستغرق دقيقتين، ويمكن للآخرين إيجادها.
story-prompt-run = ثلاثة اجتماعات في أربعة أسابيع، آخرها «{ $title }»: يبدو أن شيئًا يتحرك في مكان عملك. رواية ما نجح تستغرق دقيقتين.
story-prompt-draft = بعد «{ $title }»: ما زالت هناك قصة لك تنتظر الإكمال.
story-later = حسنًا. لن يتكرر هذا السؤال خلال { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}؛ «قصة» تعمل في أي وقت.
story-not-asked = حسنًا. لا أسئلة عن القصص؛ «قصة» تعمل في أي وقت.
story-never = لا أسئلة عن القصص بعد الآن. «قصة مجددًا» تلغي ذلك، و«قصة» تعمل في أي وقت.
story-again = قد يُطرح السؤال عن قصة من جديد، بين حين وآخر.
story-never-introduced = لا تعارف مع قرّاء قصصك بعد الآن. «قصة مجددًا تعارف» تلغي ذلك.
story-again-introduced = التعارف مع قرّاء قصصك ممكن من جديد.

# المكتبة.

stories-none-yet = لا قصص بعد. كلمة «قصة» تبدأ الأولى.
stories-none = لا قصة بهذه الكلمات. كلمات أقل قد تجد أكثر؛ «قصص» وحدها تعرض الأحدث.
stories-newest = { $count ->
    [one] قصة واحدة حتى الآن.
    [two] أحدث القصص، وهما اثنتان.
    [few] أحدث القصص من أصل { $count } قصص.
    [many] أحدث القصص من أصل { $count } قصة.
   *[other] أحدث القصص من أصل { $count } قصة.
  }
stories-found = { $count ->
    [one] قصة واحدة.
    [two] قصتان.
    [few] { $count } قصص.
    [many] { $count } قصة.
   *[other] { $count } قصة.
  }
stories-filtered = فقط: { $filters }.
stories-line = { $title } ({ $profession }، { $organisation })
stories-line-former = { $title } (عضو سابق)
stories-meet-line = التعارف بعد القصة { $number }: { $name }
story-teller = بقلم { $name }، { $profession }، { $organisation }
story-teller-former = بقلم عضو سابق

# التعارف.

story-meet-reach = كيف يمكن التواصل معك؟ رقم هاتف أو عنوان أو اسم في محادثة، ليُنقل إلى { $name }.
story-meet-sure = تصل إلى { $name } رسالة واحدة: اسمك ومهنتك ومؤسستك، وأي قصة هي، وكيفية التواصل معك. هل تُرسل؟
story-meet-sent = الرسالة في طريقها إلى { $name }، في وقت مناسب. والباقي بينكما.
story-meet-oneself = هذه قصة لك.
story-meet-already = أُرسلت من قبل إلى { $name } رسالة عن رغبتك في الحديث عن هذه القصة.
story-meet-not-now = التعارف بشأن هذه القصة غير ممكن الآن.
story-introduction = قصتك «{ $title }» أثارت اهتمامًا، وهناك طلب للحديث عنها: { $name } ({ $profession }، { $organisation }).
story-introduction-reach = للتواصل: { $reach }
