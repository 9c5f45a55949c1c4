# Check-ins: three questions, what came of them, and what was done about it.

checkin-verb-skip = skip
checkin-verb-snooze = snooze, tomorrow, later
checkin-verb-off = off, vacation, away, leave
checkin-verb-never = never, stop
checkin-verb-on = on, again
checkin-verb-results = results, totals

checkin-opening = Check-in, { $group }: three taps, open until { $when }. Answers are only counted: nobody sees who said what.
checkin-how-to-stop = “checkin off 1.12”: none until that day. “checkin never”: none at all.
checkin-reminder = Check-in, { $group }: still open until { $when }. This is only for those who have not finished.
checkin-of-group = Check-in, { $group }. Answers are only counted: nobody sees who said what.
checkin-place = { $number }/{ $of }

checkin-ask-energy = How is your energy these days?
checkin-ask-load = How heavy is your load these days?
checkin-ask-worn-out = How often do you feel worn out at the end of the working day?
checkin-ask-morning = How often are you exhausted in the morning at the thought of another day at work?
checkin-ask-every-hour = How often do you feel that every working hour is tiring for you?
checkin-ask-leisure = How often do you have enough energy for family and friends in your free time?

checkin-answer-energy-1 = Very low
checkin-answer-energy-2 = Low
checkin-answer-energy-3 = In between
checkin-answer-energy-4 = High
checkin-answer-energy-5 = Very high
checkin-answer-load-1 = Very light
checkin-answer-load-2 = Light
checkin-answer-load-3 = In between
checkin-answer-load-4 = Heavy
checkin-answer-load-5 = Very heavy
checkin-answer-often-1 = Never, or almost never
checkin-answer-often-2 = Seldom
checkin-answer-often-3 = Sometimes
checkin-answer-often-4 = Often
checkin-answer-often-5 = Always

checkin-do-skip = Skip
checkin-do-snooze = Tomorrow

checkin-done = Thank you, that was all. Answers are counted on { $when }; results are shown if at least five answered.
checkin-counted-before = This was counted before, and stays so: as nobody knows which answer was whose, none can be taken back.
checkin-all-done = Nothing more is asked in this check-in. Thank you.
checkin-none-open = No check-in is open for you just now.
checkin-not-open = This check-in is not open for you: it has closed, or others were asked.
checkin-skipped = Skipped. Nobody is told.
checkin-snoozed = Until tomorrow, then.
checkin-snoozed-until = Until { $day }, then.
checkin-closes-before = This check-in closes before that: { $when }. “skip” leaves it out.
checkin-off-until = No check-ins until when? A number picks; a date will do too.
checkin-off-not-understood = That is neither a day nor a length of time. Type checkin off 1.12 or checkin off 2 weeks.
checkin-off-too-long = That is more than a year. Type checkin never for none at all.
checkin-off = No check-ins until { $when }. “checkin on” ends this sooner.
checkin-never = No more check-ins. “checkin on” brings them back.
checkin-on-paused = Check-ins are on, but messages to you are paused: none comes before that ends. “resume” ends it now.
checkin-on = Check-ins are on: you may be asked in the next round of your groups.
checkin-not-understood = A check-in does not know that. Type checkin, checkin skip, checkin snooze, checkin off 1.12 or checkin never.

checkin-results = Check-in, { $group }: { $answered } of { $asked } answered. Thank you.
checkin-nothing-shown = Check-in, { $group }: thank you. Nothing is shown this time: of fewer than five answers, or where a result could point at someone, none is.
checkin-item-energy = Energy
checkin-item-load = Load
checkin-item-worn-out = Worn out at the end of the working day
checkin-item-morning = Exhausted in the morning at the thought of work
checkin-item-every-hour = Every working hour is tiring
checkin-item-leisure = Energy for family and friends
checkin-band = { $item }: { $band } on average
checkin-counts = { $item }: { $low }, { $middle }, { $high }
checkin-band-energy-low = low
checkin-band-energy-middle = middling
checkin-band-energy-high = high
checkin-band-load-low = light
checkin-band-load-middle = middling
checkin-band-load-high = heavy
checkin-band-often-low = seldom or never
checkin-band-often-middle = sometimes
checkin-band-often-high = often or always
checkin-totals =
    { $groups ->
        [one] One group has results. { $answered } of { $asked } answered. In how many groups the answers were on average:
       *[other] { $groups } groups have results. { $answered } of { $asked } answered. In how many groups the answers were on average:
    }
checkin-no-totals = No group has results yet.
checkin-no-result = Check-in, { $group }: nothing has been shown yet.

did-question = What will be done about it, { $group }? It is posted in the group; the next check-in waits for it.
did-reminder = { $group } has not heard yet what is done about its last check-in. One sentence is enough; the next check-in waits for it.
did-write = Write what was done
did-what = What is done about it? One sentence is enough; the group will read it.
did-nothing-waits = Nothing waits for this just now: no new check-in results, and no open action.
did-noted = Thank you: the next check-in may come.
did-you-said = You said, in the last check-in:
did-we-did = We did: { $text }
