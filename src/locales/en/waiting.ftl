# What waits for a word of someone's own.

waiting-checkin = Check-in, { $group }: three taps, open until { $day }.
waiting-begin = Begin
waiting-go-on = Go on
waiting-story = Your story “{ $title }” is a draft: nobody else sees it.
waiting-question = A question for you: “{ $question }”
waiting-too = { $count ->
    [one] One more thing waits for you, at the end of the list.
   *[other] { $count } more things wait for you, at the end of the list.
  }
