# ما يقال وليس أمرا، وما يجاب.

talk-verb-hello = مرحبا, أهلا, السلام عليكم, صباح الخير, مساء الخير, سلام
talk-verb-thanks = شكرا, شكرا جزيلا, شكرا لك, ألف شكر
talk-verb-leave = مغادرة, حذف, محو, خروج
talk-verb-join = انضمام

talk-hello = مرحبًا! «مساعدة» تعرض المتاح.
talk-with-pleasure = بكل سرور.
leave-which = ما المطلوب؟ للراحة توجد «استراحة».
leave-do-group = مغادرة { $group }
talk-join = يمكن لقيادة المجموعة الإضافة.
