# The page of all that is kept about someone: what kinds, fields and values are called there.

own-nothing = Nothing at the moment.
own-numbered = { $what }, { $number }
export-readable = Below is what is kept, as it can be read. The file has all of it as it is kept, also what only machines read. The link that led here works no more.

own-kind = { $kind ->
    [member] You
    [accounts] Your accounts
    [handle] An account
    [seat] Your seats in groups
    [seating] Your groups
    [welcome] Messages to newcomers
    [applied] What the community’s file says of you
    [coming] Meetings you said yes to
    [rsvp] Your answers to meetings
    [attendance] Meetings you were in
    [channel-move] Channels you joined or left
    [outcome] Summaries you wrote
    [series] Meetings you host or speak in
    [story] Your stories
    [teller] You as a teller of stories
    [story-introduction] Tellers you were introduced to
    [story-request] When introductions to tellers were asked for, by you or of you
    [question] Questions
    [helping] What you were asked and answered
    [thanking] When you thanked someone
    [introducing] Your wishes about introductions
    [introduction] Introductions
    [checkin-round] Check-ins you were asked to
    [checkin-progress] How far you came in a check-in
    [checkin-group] When you were last asked
    [checkin-leave] Your leave from check-ins
    [charter-vote] Your votes that are not counted yet
    [talk] The question now open
    [pick] Choices last shown to you
    [linking] Accounts you linked of late
    [link-code] Codes
    [link-tries] Wrong codes
    [export-link] Links to this page
    [messages] Messages
    [acts] Acts
    [presence] In a video call
    [action] Actions
    [seat-offer] Seats offered to you
   *[other] { $kind }
}

own-field = { $field ->
    [at] When
    [about] About
    [act] What
    [text] Text
    [state] What became of it
    [value] Value
    [name] Name
    [handles] Accounts
    [language] Language
    [zone] Time zone
    [profession] Profession
    [organisation] Organisation
    [region] Region
    [topics] Topics
    [roles] Roles
    [reach] Reached
    [pausedUntil] Paused until
    [optedOut] Not wanted
    [quiet] Quiet hours
    [from] From
    [to] To
    [since] Since
    [leads] Leads
    [seats] Seats
    [groups] Groups
    [group] Group
    [told] Told so far
    [meetings] Meetings
    [meeting] Meeting
    [answer] Answer
    [via] Known by
    [minutes] Minutes
    [how] How
    [decisions] Decisions
    [actions] Actions
    [by] By
    [title] Title
    [host] You host
    [speaker] You speak
    [parts] Parts
    [challenge] The challenge
    [did] What was done
    [outcome] What came of it
    [differently] What would be different
    [contact] Whom to call
    [publishedAt] Published
    [cardAt] Posted in the group
    [draft] Draft
    [asked] Asked
    [cause] After
    [answered] Answered
    [shown] Shown
    [closed] Closed
    [helped] It helped
    [passed] Passed on
    [words] Words
    [question] Question
    [on] On
    [not] Never with
    [met] Met
    [opened] Opened
    [upTo] Questions answered
    [skipped] Skipped
    [snoozed] To be asked later
    [lastAskedInRound] Last asked in round
    [until] Until
    [choice] Choice
    [into] Merge with
    [command] Word
    [answers] Answers so far
    [field] Asked now
    [beneath] Asked on afterwards
    [choices] Choices
    [id] Stands for
    [label] Shown
    [linked] Linked
    [platform] Chat
    [code] Code
    [wrong] When
    [slack] Slack
    [whatsapp] WhatsApp
    [console] Console
    [en] English
    [he] Hebrew
    [ar] Arabic
    [member] Member
    [returns] Came back
    [person] Named by the call
    [email] Email
    [joined] Joined
    [left] Left
    [refused] Answers not taken
    [contactGone] Whom to call has left
   *[other] { $field }
}

own-value = { $value ->
    [true] Yes
    [false] No
    [yes] Yes
    [maybe] Maybe
    [no] No
    [not-yet] Not yet
    [code] A code
    [report] A report
    [webhook] The video service
    [draft] Draft
    [published] Published
    [withdrawn] Withdrawn
    [asked] Asked
    [made] Introduced
    [declined] Declined
    [joined] Joined
    [left] Left
    [appointed] Appointed
    [sits] Sits there
    [self-appointed] By own wish
    [renew] Renew
    [change] Change
    [merge] Merge
    [close] Close
    [slack] Slack
    [whatsapp] WhatsApp
    [console] The console
    [en] English
    [he] Hebrew
    [ar] Arabic
    [guest] Guest
    [member] Member
    [leader] Leader
    [reviewer] Reviewer
    [researcher] Researcher
    [admin] Administrator
    [sent] Sent
    [waiting] On its way
    [held] Held back for now
    [sending] On its way
    [failed] Not delivered
    [unclear] Nobody can tell
    [skipped] Not sent
    [all] Everything
    [meeting-reminder] Meeting reminders
    [welcome] Messages to newcomers
    [story-prompt] Being asked for a story
    [story-introduction] Introductions to readers
    [introductions] Introductions
    [ask-question] Questions
    [checkin-round] Check-ins
    [checkin-reminder] Reminders of check-ins
    [checkin-closing] Results of check-ins
   *[other] { $value }
}

own-act = { $act ->
    [charter-decided] Decided on a group’s future
    [charter-set] Set a group’s charter
    [charter-voted] Voted on a group’s future
    [checkin-acted] Told a group what was done
    [checkin-answered] Answered a check-in
    [checkin-declined] Skipped a check-in
    [checkin-postponed] Put off a check-in
    [checkin-resumed] Took up check-ins again
    [command-used] Used a word
    [feed-renewed] Renewed a calendar’s address
    [group-joined] Joined a group
    [group-left] Left a group
    [introduction-made] Was introduced
    [introduction-requested] Asked for an introduction
    [introductions-joined] Joined introductions
    [introductions-left] Left introductions
    [kudos-given] Thanked someone
    [leader-declined] Would rather not lead a group
    [leader-named] Came to lead a group
    [meeting-answered] Answered whether they come
    [meeting-attended] Came to a meeting
    [meeting-booked] Booked a meeting
    [meeting-concluded] Summed up a meeting
    [meeting-ended] Ended a series of meetings
    [member-linked] Linked an account
    [member-unlinked] Took an account off
    [member-paused] Paused
    [member-resumed] Ended a pause
    [member-welcomed] Was greeted
    [message-posted] Wrote in a group
    [privacy-exported] Asked for this page
    [profile-changed] Changed a setting
    [question-answered] Answered a question
    [question-asked] Asked a question
    [question-closed] Closed a question
    [question-declined] Passed on a question
    [question-referred] Named someone who knows
    [reaction-given] Reacted to a message
    [story-discarded] Threw a draft away
    [story-drafted] Began a story
    [story-edited] Edited a story
    [story-introduced] Was introduced to a teller
    [story-published] Published a story
    [story-read] Read a story
    [story-withdrawn] Withdrew a story
   *[other] { $act }
}
