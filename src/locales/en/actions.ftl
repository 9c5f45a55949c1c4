# Actions: what a meeting wants done, and what came of it.

outcome-to-do-list = To do:
outcome-to-do-line = { $number }. { $action }
outcome-still-open = { $count ->
    [one] One action of the group has been open for more than four weeks. “did” closes it or lets it go.
   *[other] { $count } actions of the group have been open for more than four weeks. “did” closes them or lets them go.
  }
actions-too-many = That is more than { $limit } actions. Please leave some for the next meeting.
action-too-long = One of the actions is too long: { $limit } characters at most, please.

did-which = What was done?
did-about-round = Check-in, { $group }: what is done about it
did-about-action = Action, { $group }: { $action }
did-what-action = “{ $action }”: what was done? One sentence is enough; the group will read it.
did-let-go = Nobody will do it: let it go
did-let-go-noted = It is off the list. The group is not told.
did-who = “{ $action }”: who did it? Left empty, it was you.
did-action-noted = Thank you, the action is closed.
action-done = Done: { $action }
action-done-by = { $name }: { $text }

group-action = To do: { $action }
group-actions-more = { $count ->
    [one] And one more.
   *[other] And { $count } more.
  }

story-prompt-action = “{ $action }” is done. How it was done may help others: telling it takes two minutes.
story-prompt-action-draft = “{ $action }” is done, and there is still a story of yours waiting to be finished.
story-prompt-deed = { $group } knows what was done about its check-in. What came of it may help others: telling it takes two minutes.
story-prompt-deed-draft = { $group } knows what was done about its check-in, and there is still a story of yours waiting to be finished.

did-preview =
    This is what { $group } will read:
    { $text }
