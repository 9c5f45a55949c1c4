# التعارف.

intro-verb-on = تشغيل
intro-verb-off = إيقاف
intro-verb-not = بدون, ليس
intro-verb-to = إلى, مع

intro-what =
    تعارف في أزواج لمن يرغب: يصلك اسم شخص واحد مع سبب التعارف، ويصل إلى الطرف الآخر اسمك وعملك وطريقة التواصل معك (على WhatsApp: الرقم). { $next }
    «تعارف إيقاف» ينهي ذلك في أي وقت، و«تعارف بدون» مع اسم يستثني شخصًا دون علم أحد.
intro-say-on = نعم، أريد الانضمام
intro-say-later = ليس الآن
intro-later = لا بأس، لم يتغير شيء. «تعارف» تعرض هذا من جديد.
intro-now-on = تم تسجيل المشاركة. { $next } يصلك اسم شخص واحد مع سبب التعارف، ويصل إلى الطرف الآخر اسمك وعملك وطريقة التواصل معك (على WhatsApp: الرقم). «تعارف إيقاف» ينهي ذلك، و«تعارف بدون» مع اسم يستثني شخصًا دون علم أحد.
intro-is-on = المشاركة مسجلة. { $next } «تعارف إيقاف» ينهيها، و«تعارف مع» مع اسم يطلب شخصًا بعينه.
intro-is-off = لا مشاركة حاليًا. «تعارف تشغيل» يعيدها، و«تعارف مع» مع اسم يطلب شخصًا بعينه.
intro-now-off = انتهت المشاركة. التعارف السابق يبقى كما هو.
intro-next = موعد الأزواج القادمة: { $day }.
intro-no-next = لا تُشكل أزواج حاليًا.
intro-not-whom = مع من لا يكون تعارف أبدًا؟ لن يعلم أحد.
intro-noted-not = سُجل ذلك دون علم أحد: لن يكون تعارف مع { $name }.
intro-to-whom = مع من التعارف؟
intro-to-oneself = هذا اسمك.
intro-before = سبق التعارف مع { $name }، أو سبق طلبه من أحد الطرفين.
intro-kept-out = بناءً على طلبك لا يكون تعارف مع { $name }.
intro-not-reached = لا يمكن سؤال { $name } حاليًا، لذلك لم يُرسل شيء. قد يمكن ذلك لاحقًا.
intro-enough = { $most ->
    [one] يمكن طلب التعارف مرة واحدة في الأسبوع. المرة القادمة: { $when }.
    [two] يمكن طلب التعارف مرتين في الأسبوع. المرة القادمة: { $when }.
    [few] يمكن طلب التعارف حتى { $most } مرات في الأسبوع. المرة القادمة: { $when }.
   *[other] يمكن طلب التعارف حتى { $most } مرة في الأسبوع. المرة القادمة: { $when }.
  }
intro-enough-of = طلبات التعارف مع { $name } كافية حاليًا. يمكن الطلب من جديد: { $when }.
intro-why = سطر إلى { $name } عن الموضوع؟
intro-preview =
    سيصل هذا إلى { $name } للقراءة واتخاذ القرار:
    { $text }
    إن كان الجواب نعم، يتلقى الطرفان الاسم والعمل وطريقة التواصل (على WhatsApp: الرقم).
intro-asked = طلب تعارف معك من { $who }.
intro-asked-why =
    طلب تعارف معك من { $who }:
    «{ $text }»
intro-if-yes = إن كان الجواب نعم، يتلقى الطرفان طريقة التواصل (على WhatsApp: الرقم).
intro-say-yes = نعم للتعارف
intro-say-no = ليس الآن
intro-requested = إذا جاءت الموافقة من { $name } أيضًا، يصل الخبر إلى الطرفين هنا.
intro-unknown = هذا التعارف لم يعد متاحًا هنا.
intro-declined = لا بأس. يُنقل اعتذار لطيف.
intro-not-now = اعتذار من { $name } في الوقت الحالي، مع الشكر على الطلب.
intro-meet = شخص تفيد معرفته: { $who }.
intro-because-one = المشترك بينكما: { $factor }.
intro-because-two = المشترك بينكما: { $first }، وكذلك { $second }.
intro-factor-region = المنطقة
intro-factor-context = بيئة العمل والمجموعات
intro-factor-technology = الاهتمامات
intro-factor-goals = أهداف المجموعات
intro-factor-agenda = المهنة وأسئلتها
intro-reach = طريقة التواصل مع { $name }:
intro-reach-them = لدى { $name } طريقة للتواصل معك.
intro-reach-none = لا توجد محادثة مشتركة مع { $name }. يمكن لكل طرف تمرير رسالة واحدة هنا.
intro-say-write = رسالة إلى { $name }
intro-write-what = ما الرسالة إلى { $name }؟ مثلًا طريقة التواصل.
intro-write-preview =
    ستصل هذه الرسالة منك إلى { $name }:
    «{ $text }»
intro-write-sent = الرسالة في الطريق إلى { $name }.
intro-written =
    رسالة من { $who } بعد التعارف:
    «{ $text }»
intro-written-already = مُررت رسالتك إلى { $name } من قبل، ولكل طرف رسالة واحدة.
reach-slack = على Slack، بالاسم
reach-whatsapp = على WhatsApp، في إحدى المجموعات
reach-whatsapp-number = على WhatsApp: { $number }
reach-console = على الطرفية
intro-did-you-meet = قبل ثلاثة أسابيع كان تعارف مع { $name }. هل حصل لقاء أو حديث؟
intro-met-yes = نعم
intro-met-not-yet = ليس بعد
intro-met-no = لا
intro-noted-yes = خبر سار.
intro-noted-not-yet = لا بأس. لن يتكرر السؤال.
intro-noted-no = لا بأس، شكرًا على الإفادة.
