# The words of someone's own page.

home-waiting = Waiting for your answer
home-next = Coming up
home-you-said = You said: { $answer }
home-answer = Answer
home-change-answer = Change my answer
home-more-meetings = { $count ->
    [one] One more meeting ahead.
   *[other] { $count } more meetings ahead.
  }
home-list-meetings = Show all
home-groups = Your groups
home-group = { $group }: { $mission }
home-group-led = { $group } (you lead it): { $mission }
home-more-groups = { $count ->
    [one] And one more.
   *[other] And { $count } more.
  }
home-feeds = Your own calendar can show your groups' meetings: each group has a secret address for it.
home-feeds-get = Get the addresses
home-settings = Your settings
home-pause = Pause messages
home-resume = Resume messages
home-change-language = Change language
