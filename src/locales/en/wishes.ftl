# What comes to someone unasked, and the words that change it.

profile-verb-votes = votes
profile-verb-requests = requests
profile-verb-thanks = thanks
profile-verb-welcome = welcome
profile-verb-on = on, yes
profile-verb-off = off, no

profile-ask-votes = Reminders of votes of your groups?
profile-ask-requests = Requests of others to be introduced to you?
profile-ask-thanks = Thanks of others?
profile-ask-welcome = Messages to newcomers?
wish-state-on = on
wish-state-off = off
neither-on-nor-off = That is neither on nor off. Type one of the two.

wishes-intro = What comes to you, and the words that change it:
wish-line = { $what }: { $state ->
    [on] on
   *[off] off
  } (“{ $word }”)
wish-away = { $what }: off until { $day } (“{ $word }”)
wishes-owed = What you asked for yourself, and what concerns a group you lead, has no switch.

wish-reminders = Reminders of meetings
wish-votes = Reminders of votes
wish-checkins = Check-ins
wish-stories = Being asked for a story
wish-readers = Readers of your stories
wish-questions = Questions of others
wish-requests = Requests to meet you
wish-pairs = Being paired with others
wish-thanks = Thanks of others
wish-welcome = Messages to newcomers

wish-word-reminders-on = profile reminders on
wish-word-reminders-off = profile reminders off
wish-word-votes-on = profile votes on
wish-word-votes-off = profile votes off
wish-word-checkins-on = checkin on
wish-word-checkins-off = checkin never
wish-word-stories-on = story again
wish-word-stories-off = story never
wish-word-readers-on = story again introductions
wish-word-readers-off = story never introductions
wish-word-questions-on = ask on
wish-word-questions-off = ask off
wish-word-requests-on = profile requests on
wish-word-requests-off = profile requests off
wish-word-pairs-on = intro on
wish-word-pairs-off = intro off
wish-word-thanks-on = profile thanks on
wish-word-thanks-off = profile thanks off
wish-word-welcome-on = profile welcome on
wish-word-welcome-off = profile welcome off
