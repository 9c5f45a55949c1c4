# Words people may type, the first one shown. Each form belongs to one command, whatever the language.

command-help = help, menu, commands
command-meetings = meetings, meeting list, my meetings
command-rsvp = rsvp, attending
command-attend = attend, attendance
command-story = story, new story, tell a story
command-stories = stories, find stories, my stories
command-checkin = checkin, pulse, check in
command-ask = ask
command-find = find, who knows
command-intro = intro, introduce, introduction
command-kudos = kudos, praise
command-idea = idea, new idea
command-ideas = ideas, idea list
command-calls = calls, open calls
command-propose = propose, proposal
command-profile = profile, my profile, settings
command-pause = pause, snooze, mute
command-resume = resume, unpause
command-privacy = privacy, my data
command-link = link, link account
command-meeting = meeting
command-group = group, my group, groups, my groups
command-did = did, we did
command-digest = digest, weekly digest
command-review = review, reviews
command-call = call, new call
command-broadcast = broadcast, announcement
command-crisis = crisis, emergency
command-members = members, member list
command-audit = audit, audit log
command-report = report, resilience report

# Words that steer a conversation.

flow-yes = yes, y, yep, yeah, sure, ok, okay, 👍
flow-no = no, n, nope, 👎
flow-maybe = maybe, perhaps, not sure
flow-back = back, go back, previous
flow-skip = skip, next
flow-cancel = cancel, never mind, nevermind
flow-stop = stop, enough, unsubscribe
flow-send = send, submit

# One line each, beside the word.

help-help = what you can type here
help-meetings = what is coming up, with links
help-rsvp = say whether you are coming to a meeting
help-attend = give the code said in a meeting, to count as having been there
help-story = tell, in two minutes, what worked for you
help-stories = search the stories of others
help-checkin = three taps on how you are doing
help-ask = put a question to those most likely to know
help-find = find out who has done it before
help-intro = meet someone worth knowing
help-kudos = thank someone
help-idea = post an idea
help-ideas = read and support ideas
help-calls = calls that are open for proposals
help-propose = propose a project for a call
help-profile = your details, language, time zone and quiet hours
help-pause = have nothing sent to you for a while
help-resume = end a pause
help-privacy = what is kept about you, and how to have it erased
help-link = use Slack and WhatsApp as one person
help-meeting = book, move, cancel and sum up meetings of your group
help-group = your group at a glance
help-did = tell your group what was done: about a check-in, or an action
help-digest = the week of your group in ten lines
help-review = read and score proposals
help-call = draft, approve and run a call
help-broadcast = write to many, with a second pair of eyes
help-crisis = declare a crisis, or stand it down
help-members = find and manage members
help-audit = who did what, and when
help-report = the resilience report

# What to type after the word.

usage-help =
    help
    help pause
usage-meetings =
    meetings
    meetings calendar
usage-rsvp =
    rsvp yes
    rsvp maybe
    rsvp no
usage-attend =
    attend 4821
usage-story =
    story
    story draft
    story edit
    story withdraw
usage-stories =
    stories
    stories oncology north
usage-meeting =
    meeting
    meeting new
    meeting move
    meeting cancel
    meeting agenda
    meeting outcome
usage-checkin =
    checkin
    checkin skip
    checkin snooze
    checkin off 1.12
    checkin never
    checkin on
usage-did =
    did
    did We moved the case hour to noon
usage-ask =
    ask who has a triage protocol for falls at home?
    ask close
    ask off
usage-find =
    find triage
usage-intro =
    intro
    intro to Dana Levi
    intro not Dana Levi
    intro off
usage-kudos =
    kudos Dana Levi for the triage sheet
usage-profile =
    profile
    profile language English
    profile zone Jerusalem
    profile quiet 22:00-07:00
    profile reminders
usage-pause =
    pause 3d
    pause 2 weeks
    pause until 1.12
usage-resume =
    resume
usage-link =
    link
    link 4829 1357
    link undo
usage-privacy =
    privacy
    privacy export
    privacy why
    privacy erase
usage-group =
    group
    group geriatrics
    group vote
    group until 31.3.2027
    group mission
