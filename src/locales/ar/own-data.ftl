# صفحة كل ما هو محفوظ عن شخص: أسماء الأنواع والحقول والقيم فيها.

own-nothing = لا شيء حاليًا.
own-numbered = { $what }، { $number }
export-readable = هنا ما هو محفوظ، كما يمكن قراءته. في الملف كل شيء كما هو محفوظ، وكذلك ما لا تقرؤه إلا الآلات. الرابط الذي أدى إلى هنا لم يعد يعمل.

own-kind = { $kind ->
    [member] بياناتك
    [accounts] حساباتك
    [handle] حساب
    [seat] مقاعدك في المجموعات
    [seating] مجموعاتك
    [welcome] رسائل الانضمام
    [applied] ما يقوله عنك ملف المجتمع
    [coming] اجتماعات رُد عليها بنعم
    [rsvp] ردودك على الاجتماعات
    [attendance] اجتماعات حضرتها
    [channel-move] قنوات جرى الانضمام إليها أو مغادرتها
    [outcome] ملخصات كتبتها
    [series] اجتماعات باستضافتك أو بحديث منك
    [story] قصصك
    [teller] قصص رويتها
    [story-introduction] تعارف عبر القصص
    [story-request] متى طُلب التعارف عبر القصص
    [question] أسئلة
    [helping] ما سُئلت عنه وما أجبت عنه
    [thanking] متى شكرت أحدًا
    [introducing] رغباتك في التعارف
    [introduction] تعارف
    [checkin-round] جولات نبض أُرسلت إليك
    [checkin-progress] أين وصلت في النبض
    [checkin-group] متى سُئلت آخر مرة
    [checkin-leave] إجازتك من النبض
    [charter-vote] أصواتك التي لم تُعد بعد
    [talk] السؤال المفتوح الآن
    [pick] خيارات عُرضت عليك أخيرًا
    [linking] حسابات رُبطت مؤخرًا
    [link-code] رموز
    [link-tries] رموز خاطئة
    [export-link] روابط إلى هذه الصفحة
    [messages] رسائل
    [acts] أفعال
    [presence] في مكالمة فيديو
    [action] المهام
    [seat-offer] مقاعد عُرضت عليك
   *[other] { $kind }
}

own-field = { $field ->
    [at] متى
    [about] بخصوص
    [act] ماذا
    [text] النص
    [state] ما جرى بعد ذلك
    [value] القيمة
    [name] الاسم
    [handles] الحسابات
    [language] اللغة
    [zone] المنطقة الزمنية
    [profession] المهنة
    [organisation] المؤسسة
    [region] المنطقة
    [topics] المواضيع
    [roles] الأدوار
    [reach] وسيلة الوصول
    [pausedUntil] في استراحة حتى
    [optedOut] غير مرغوب
    [quiet] ساعات الهدوء
    [from] من
    [to] إلى
    [since] منذ
    [leads] القيادة
    [seats] مقاعد
    [groups] المجموعات
    [group] المجموعة
    [told] ما أُبلغ حتى الآن
    [meetings] الاجتماعات
    [meeting] الاجتماع
    [answer] الرد
    [via] عُرف عن طريق
    [minutes] الدقائق
    [how] كيف
    [decisions] القرارات
    [actions] المهام
    [by] من قبل
    [title] العنوان
    [host] باستضافتك
    [speaker] بحديث منك
    [parts] الأجزاء
    [challenge] التحدي
    [did] ما الذي تم
    [outcome] النتيجة
    [differently] ما يُستحسن بشكل مختلف
    [contact] جهة الاتصال
    [publishedAt] نُشر
    [cardAt] ظهر في المجموعة
    [draft] مسودة
    [asked] سُئل
    [cause] بعد
    [answered] أُجيب
    [shown] عُرض
    [closed] أُغلق
    [helped] أفاد
    [passed] اعتذار
    [words] الكلمات
    [question] السؤال
    [on] مفعّل
    [not] أبدًا مع
    [met] التقيا
    [opened] فُتح
    [upTo] أسئلة أُجيب عنها
    [skipped] جرى التخطي
    [snoozed] مؤجل
    [lastAskedInRound] آخر جولة
    [until] حتى
    [choice] الاختيار
    [into] دمج مع
    [command] الكلمة
    [answers] الأجوبة حتى الآن
    [field] يُسأل الآن
    [beneath] يُسأل بعد ذلك
    [choices] الخيارات
    [id] يمثل
    [label] المعروض
    [linked] رُبطت
    [platform] المحادثة
    [code] الرمز
    [wrong] متى
    [slack] على Slack
    [whatsapp] على WhatsApp
    [console] الطرفية
    [en] الإنجليزية
    [he] العبرية
    [ar] العربية
    [member] العضو
    [returns] العودة إلى المجتمع
    [person] الاسم في المكالمة
    [email] البريد الإلكتروني
    [joined] الدخول
    [left] الخروج
    [refused] أجوبة لم تُقبل
    [contactGone] جهة الاتصال لم تعد هنا
   *[other] { $field }
}

own-value = { $value ->
    [true] نعم
    [false] لا
    [yes] نعم
    [maybe] ربما
    [no] لا
    [not-yet] ليس بعد
    [code] رمز
    [report] تقرير
    [webhook] خدمة الفيديو
    [draft] مسودة
    [published] نُشر
    [withdrawn] سُحب
    [asked] سُئل
    [made] تم التعارف
    [declined] رُفض
    [joined] انضمام
    [left] مغادرة
    [appointed] بالتعيين
    [sits] مقعد
    [self-appointed] بمبادرة ذاتية
    [renew] تجديد
    [change] تغيير
    [merge] دمج
    [close] إغلاق
    [slack] على Slack
    [whatsapp] على WhatsApp
    [console] الطرفية
    [en] الإنجليزية
    [he] العبرية
    [ar] العربية
    [guest] من خارج المجتمع
    [member] عضوية
    [leader] قيادة
    [reviewer] لجنة تقييم
    [researcher] بحث
    [admin] إدارة
    [sent] أُرسلت
    [waiting] في الطريق
    [held] مؤجّلة
    [sending] في الطريق
    [failed] لم تُسلّم
    [unclear] غير معروف
    [skipped] لم تُرسل
    [all] كل شيء
    [meeting-reminder] تذكيرات الاجتماعات
    [welcome] رسائل الانضمام
    [story-prompt] طلبات القصص
    [story-introduction] تعارف مع القراء
    [introductions] التعارف
    [ask-question] أسئلة
    [checkin-round] النبض
    [checkin-reminder] تذكيرات النبض
    [checkin-closing] نتائج النبض
   *[other] { $value }
}

own-act = { $act ->
    [charter-decided] قرار بشأن مستقبل مجموعة
    [charter-set] تحديد ميثاق مجموعة
    [charter-voted] تصويت على مستقبل مجموعة
    [checkin-acted] إبلاغ مجموعة بما تم
    [checkin-answered] رد على نبض
    [checkin-declined] تخطي نبض
    [checkin-postponed] تأجيل نبض
    [checkin-resumed] عودة إلى النبض
    [command-used] استعمال كلمة
    [feed-renewed] تجديد عنوان تقويم
    [group-joined] انضمام إلى مجموعة
    [group-left] مغادرة مجموعة
    [introduction-made] تعارف
    [introduction-requested] طلب تعارف
    [introductions-joined] انضمام إلى التعارف
    [introductions-left] انسحاب من التعارف
    [kudos-given] شكر أحد
    [leader-declined] اعتذار عن قيادة مجموعة
    [leader-named] بدء قيادة مجموعة
    [meeting-answered] رد على اجتماع
    [meeting-attended] حضور اجتماع
    [meeting-booked] تحديد اجتماع
    [meeting-concluded] تلخيص اجتماع
    [meeting-ended] إنهاء سلسلة اجتماعات
    [member-linked] ربط حساب
    [member-unlinked] فك حساب
    [member-paused] استراحة
    [member-resumed] إنهاء استراحة
    [member-welcomed] ترحيب
    [message-posted] كتابة في مجموعة
    [privacy-exported] طلب هذه الصفحة
    [profile-changed] تغيير إعداد
    [question-answered] إجابة عن سؤال
    [question-asked] طرح سؤال
    [question-closed] إغلاق سؤال
    [question-declined] اعتذار عن سؤال
    [question-referred] إحالة إلى من يعرف
    [reaction-given] تفاعل مع رسالة
    [story-discarded] حذف مسودة
    [story-drafted] بدء قصة
    [story-edited] تعديل قصة
    [story-introduced] تعارف بشأن قصة
    [story-published] نشر قصة
    [story-read] قراءة قصة
    [story-withdrawn] سحب قصة
   *[other] { $act }
}
