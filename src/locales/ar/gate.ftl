# Why a message that Kehila started itself waits, or was not sent.
gate-held-paused = الرسالة مؤجّلة حتى { $when }: الرسائل في استراحة.
gate-held-budget = الرسالة مؤجّلة حتى { $when }: استُنفدت حصة الرسائل لهذا الأسبوع.
gate-held-sabbath = الرسالة مؤجّلة حتى { $when }: هذا وقت الراحة الأسبوعية.
gate-held-holiday = الرسالة مؤجّلة حتى { $when }: اليوم عطلة رسمية.
gate-held-quiet-hours = الرسالة مؤجّلة حتى { $when }: هذه ساعات هدوء.
gate-held-day-off = الرسالة مؤجّلة حتى { $when }: اليوم ليس يوم عمل.

gate-skipped-too-late = لم تُرسل الرسالة: فات وقتها.
gate-skipped-opted-out = لم تُرسل الرسالة: الرسائل من هذا النوع غير مفعّلة.
gate-skipped-paused = لم تُرسل الرسالة: الرسائل في استراحة، ولن تكون لها فائدة بعدها.
gate-skipped-budget = لم تُرسل الرسالة: استُنفدت حصة الرسائل لهذا الأسبوع، ولن تكون لها فائدة لاحقًا.
gate-skipped-sabbath = لم تُرسل الرسالة: صادفت وقت الراحة الأسبوعية، ولن تكون لها فائدة لاحقًا.
gate-skipped-holiday = لم تُرسل الرسالة: صادفت عطلة رسمية، ولن تكون لها فائدة لاحقًا.
gate-skipped-quiet-hours = لم تُرسل الرسالة: صادفت ساعات هدوء، ولن تكون لها فائدة لاحقًا.
gate-skipped-day-off = لم تُرسل الرسالة: لم يكن اليوم يوم عمل، ولن تكون لها فائدة لاحقًا.
gate-skipped-not-needed = لم تُرسل الرسالة: لم تعد هناك حاجة إليها.
