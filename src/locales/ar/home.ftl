# كلمات الصفحة الشخصية.

home-waiting = بانتظار جوابك
home-next = الاجتماعات القادمة
home-you-said = جوابك: { $answer }
home-answer = الإجابة
home-change-answer = تغيير الجواب
home-more-meetings = { $count ->
    [one] اجتماع آخر لاحقًا.
    [two] اجتماعان آخران لاحقًا.
   *[other] اجتماعات أخرى لاحقًا: { $count }.
  }
home-list-meetings = كل الاجتماعات
home-groups = مجموعاتك
home-group = { $group }: { $mission }
home-group-led = { $group } (بقيادتك): { $mission }
home-more-groups = { $count ->
    [one] ومجموعة أخرى.
    [two] ومجموعتان أخريان.
   *[other] ومجموعات أخرى: { $count }.
  }
home-feeds = يمكن لتقويمك أن يعرض اجتماعات مجموعاتك: لكل مجموعة عنوان سري لذلك.
home-feeds-get = الحصول على العناوين
home-settings = إعداداتك
home-pause = استراحة من الرسائل
home-resume = استئناف الرسائل
home-change-language = تغيير اللغة
