# The words of meetings.

meeting-verb-new = new, add, book
meeting-verb-move = move, reschedule
meeting-verb-cancel = cancel, call off
meeting-verb-restore = restore, undo
meeting-verb-end = end, finish
meeting-verb-feed = feed
meeting-verb-skip = skip
meeting-verb-agenda = agenda, topics
meeting-verb-link = link, url
meeting-verb-outcome = outcome, decisions, summary
meeting-verb-swap = swap, written
meeting-verb-keep = keep
meeting-verb-code = code
meeting-verb-present = present
meetings-verb-calendar = calendar, ics, feeds

meeting-when = { $when }, { $minutes } minutes
meeting-agenda = Agenda: { $agenda }
meeting-speakers = Speaking: { $speakers }
meeting-link = Join: { $link }
meeting-line = { $title }: { $when }
meeting-announced = Coming up: { $title }
meeting-reminder = Reminder: { $title }
meeting-counts = { $yes } coming, { $maybe } maybe.
will-you-come = Will you be there?
rsvp-yes = Yes
rsvp-maybe = Maybe
rsvp-no = No
maybe-question = You said maybe to { $title }. Has it become clearer?
meeting-opening = { $title } is starting. The attendance code is { $code }: say it in the meeting, and whoever types it here is counted.
swap-offer = { $yes ->
    [0] Nobody has said yes to { $title } ({ $when }). Hold it in writing instead, three questions in the channel?
    [one] One person has said yes to { $title } ({ $when }). Hold it in writing instead, three questions in the channel?
   *[other] { $yes } people have said yes to { $title } ({ $when }). Hold it in writing instead, three questions in the channel?
  }
swap-accept = In writing
swap-decline = Keep the meeting
swap-noted = Done: it will be held in writing, with three questions in the channel.
swap-question-1 = 1. What moved since we last met?
swap-question-2 = 2. Where are you stuck, and who could help?
swap-question-3 = 3. What should we decide together next time?
outcome-question = How did { $title } go? Decisions and actions in a few words help those who could not come.
outcome-write = Write it now
outcome-decisions = What was decided?
outcome-actions = Who does what, by when? One line for each, or a semicolon between.
outcome-posted = { $title }, { $day }
outcome-decided = Decided: { $decisions }
outcome-to-do = To do: { $actions }
outcome-noted = Thank you, it is kept.
group-told = The group is being told.

no-meetings = There are no meetings coming up. A new one will be announced in its group.
meetings-ahead = { $count ->
    [one] One meeting ahead. Its number says whether you are coming.
   *[other] { $count } meetings ahead. A number picks one, to say whether you are coming.
  }
meetings-not-understood = “{ $word }” is not something meetings can show. Type meetings, or meetings calendar.
feeds = { $count ->
    [0] You are in no group yet, so there is no calendar feed.
    [one] Your group's calendar feed. Keep the address to yourself: whoever has it can read it.
   *[other] Your groups' calendar feeds. Keep the addresses to yourself: whoever has one can read it.
  }
feed-line = { $group }: { $link }
rsvp-which = Which meeting?
rsvp-not-understood = “{ $word }” is not an answer to a meeting. Type rsvp yes, rsvp maybe or rsvp no.
rsvp-noted-yes = Noted: coming to { $title }, { $when }.
rsvp-noted-maybe = Noted: maybe coming to { $title }, { $when }.
rsvp-noted-no = Noted: not coming to { $title }, { $when }.
evening-budget-passed = With this, your evenings that week come to { $hours } hours; the budget is { $limit }. Saying no is fine.
meeting-unknown = There is no such meeting. Type meetings to see those ahead.
meeting-over = That meeting is over. Type meetings to see those ahead.
meeting-is-off = That meeting is not taking place. Type meetings to see those ahead.
which-code = What are the four digits?
code-unknown = No meeting with that code is on right now. Ask whoever leads the meeting for its four digits.
attendance-noted = Counted as present: { $title }. Good that you came.

meeting-do-what = What should be done?
meeting-do-new = Book a meeting
meeting-do-move = Move one
meeting-do-cancel = Cancel one
meeting-do-restore = Hold one after all
meeting-do-end = End a series
meeting-do-agenda = Set an agenda
meeting-do-link = Set a link
meeting-do-outcome = Write down decisions
meeting-verb-unknown = “{ $word }” is not something that can be done with a meeting. Type meeting to see what is.
which-group = Which group?
which-meeting = Which meeting?
group-unknown = There is no such group among those you lead.
move-to-when = To when? For example: 25.11 19:00
date-in-the-past = That moment has passed. Name one that is still ahead.
date-next-year = That day is past this year. If { $year } is meant, write the year too.
evening-warning = { $when } is in the evening. { $over ->
    [0] None of the { $members } members would pass their evening budget. Book it?
    [one] One of the { $members } members would pass their evening budget. Book it all the same?
   *[other] { $over } of the { $members } members would pass their evening budget. Book it all the same?
  }
evening-warning-abroad = { $when } is evening for members elsewhere: { $over } of the { $members } members would pass their evening budget. Book it all the same?
evening-go-on = Yes, book it
evening-stop = No, leave it
nothing-changed = Nothing was changed.
meeting-changed = Moved to { $when }.
meeting-moved = { $title } of { $when } moves to { $to }.
cancel-why = Why? It will be told to the group.
because = { $why }
meeting-off-noted = Done.
meeting-cancelled = Cancelled: { $title }, { $when }.
meeting-skipped = No meeting this time: { $title }, { $when }.
meeting-swapped-for-you = { $title } of { $when } is held in writing: no need to come. The questions are in the group.
meeting-restored = Held after all: { $title }, { $when }.
restore-noted = Done: it is on again.
meeting-ended = { $title } ends: there are no meetings from { $when } on.
end-noted = Done: it ends there.
none-of-late = There has been no meeting in the last two weeks.
none-called-off = No meeting ahead is called off.
meeting-is-on = That meeting is not called off.
feed-renewed = The calendar feed has a new address, and the old one no longer works: { $link }
meeting-swapped = { $title } of { $when } is held in writing. Please answer here:
agenda-what = What is on the agenda?
agenda-noted = The agenda is now: { $agenda }
link-what = What is the link?
link-noted = The link is now: { $link }
bad-link = That is not a web address. It begins with https://
meeting-code = { $title }: the attendance code is { $code }.
book-title = What is it called?
book-when = When? For example: 25.11 19:00
book-repeat = How often?
repeat-once = Once
repeat-weekly = Every week
repeat-biweekly = Every two weeks
repeat-monthly = Every month
book-length = How long? For example: 90 minutes
meeting-booked-once = Booked: { $when }. The group will hear of it.
meeting-booked = Booked. The first is on { $when }; the group will hear of it.

file-which-group = For which group? Send the file in the group's channel.
calendar-imported = { $count ->
    [0] Nothing new: all of it was known already ({ $same }).
    [one] One meeting series imported, { $same } known already.
   *[other] { $count } meeting series imported, { $same } known already.
  }
file-unknown = This file is neither a calendar (.ics) nor a Zoom participants report (.csv). Send one of these.
calendar-skipped = Left out: { $what }: { $why }
report-no-meeting = This report belongs to no meeting of the group in the last two weeks. Send it in the channel of the right group.
report-counted = { $title }: { $count } counted as present, { $doubtful } to be confirmed, { $unknown } unknown.
who-was = Who was “{ $name }” ({ $minutes } minutes)?
who-nobody = None of these
no-doubts = There is no name left to confirm in that meeting.
doubts-settled = Thank you, every name is settled.
