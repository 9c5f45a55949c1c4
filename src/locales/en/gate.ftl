# Why a message that Kehila started itself waits, or was not sent.
gate-held-paused = Waits until { $when }: messages are paused.
gate-held-budget = Waits until { $when }: this week’s messages are used up.
gate-held-sabbath = Waits until { $when }: it is the weekly day of rest.
gate-held-holiday = Waits until { $when }: it is a public holiday.
gate-held-quiet-hours = Waits until { $when }: these are quiet hours.
gate-held-day-off = Waits until { $when }: it is not a working day.

gate-skipped-too-late = Not sent: the time for it had passed.
gate-skipped-opted-out = Not sent: messages of this kind are switched off.
gate-skipped-paused = Not sent: messages are paused, and after the pause it would be of no use.
gate-skipped-budget = Not sent: this week’s messages are used up, and later it would be of no use.
gate-skipped-sabbath = Not sent: it fell on the weekly day of rest, and later it would be of no use.
gate-skipped-holiday = Not sent: it fell on a public holiday, and later it would be of no use.
gate-skipped-quiet-hours = Not sent: it fell in quiet hours, and later it would be of no use.
gate-skipped-day-off = Not sent: it was not a working day, and later it would be of no use.
gate-skipped-not-needed = Not sent: it was needed no more.
