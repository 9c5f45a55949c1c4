# ما لا يستطيع إصلاحه إلا إنسان، يُقال للمشرفين.

alert-whatsapp-logged-out = انقطع ربط Kehila بـ WhatsApp. لن يُرسَل شيء هناك حتى يُربط الحساب من جديد؛ الطريقة لمن يشغّل Kehila في دليل WhatsApp.
alert-whatsapp-taken-over = استولى اتصال آخر على حساب WhatsApp الخاص بـ Kehila. تتراجع Kehila وتحاول لاحقًا؛ إن لم يكن ذلك مقصودًا فيُنظر في الأجهزة المرتبطة على هاتفها.
alert-whatsapp-refused = يرفض WhatsApp ما ترسله Kehila. لا تُرسَل الآن إلا الإجابات، والباقي ينتظر ويستمر من تلقاء نفسه لاحقًا. ما يساعد مذكور في دليل WhatsApp.
alert-whatsapp-blocked = حظر WhatsApp حساب Kehila. لا يُرسَل شيء هناك، وما ينتظر محفوظ. ما ينبغي فعله مذكور في دليل WhatsApp.
