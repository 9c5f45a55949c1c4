# ما يصل دون طلب، والكلمات التي تغيّر ذلك.

profile-verb-votes = تصويت
profile-verb-requests = طلبات
profile-verb-thanks = شكر
profile-verb-welcome = ترحيب
profile-verb-on = تشغيل, نعم
profile-verb-off = إيقاف, لا

profile-ask-votes = تذكيرات بتصويت المجموعات؟
profile-ask-requests = طلبات الآخرين للتعارف معك؟
profile-ask-thanks = شكر الآخرين؟
profile-ask-welcome = رسائل المنضمين الجدد؟
wish-state-on = تشغيل
wish-state-off = إيقاف
neither-on-nor-off = هذا ليس تشغيلًا ولا إيقافًا. تكفي إحدى الكلمتين.

wishes-intro = ما يصل إليك، والكلمات التي تغيّر ذلك:
wish-line = { $what }: { $state ->
    [on] نعم
   *[off] لا
  } («{ $word }»)
wish-away = { $what }: لا حتى { $day } («{ $word }»)
wishes-owed = ما جاء بطلب منك، وما يخص مجموعة بقيادتك، لا يمكن إيقافه.

wish-reminders = تذكيرات الاجتماعات
wish-votes = تذكيرات التصويت
wish-checkins = النبض
wish-stories = السؤال عن قصة
wish-readers = قرّاء قصصك
wish-questions = أسئلة الآخرين
wish-requests = طلبات التعارف معك
wish-pairs = أزواج التعارف
wish-thanks = شكر الآخرين
wish-welcome = رسائل المنضمين الجدد

wish-word-reminders-on = ملف تذكيرات تشغيل
wish-word-reminders-off = ملف تذكيرات إيقاف
wish-word-votes-on = ملف تصويت تشغيل
wish-word-votes-off = ملف تصويت إيقاف
wish-word-checkins-on = نبض استئناف
wish-word-checkins-off = نبض أبدًا
wish-word-stories-on = قصة مجددًا
wish-word-stories-off = قصة أبدًا
wish-word-readers-on = قصة مجددًا تعارف
wish-word-readers-off = قصة أبدًا تعارف
wish-word-questions-on = سؤال تشغيل
wish-word-questions-off = سؤال إيقاف
wish-word-requests-on = ملف طلبات تشغيل
wish-word-requests-off = ملف طلبات إيقاف
wish-word-pairs-on = تعارف تشغيل
wish-word-pairs-off = تعارف إيقاف
wish-word-thanks-on = ملف شكر تشغيل
wish-word-thanks-off = ملف شكر إيقاف
wish-word-welcome-on = ملف ترحيب تشغيل
wish-word-welcome-off = ملف ترحيب إيقاف
