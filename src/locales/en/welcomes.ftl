# The first three messages to someone new.

welcome-first =
    Welcome, { $name }. I am the assistant of { $community }: I announce meetings, keep what came of them, and find who knows what. You now sit in { $group }.
    Type “help” to see what there is, or “meetings” for the next ones. Two more short messages follow, tomorrow and in three days.
welcome-alone =
    Welcome, { $name }. I am the assistant of { $community }: I announce meetings, keep what came of them, and find who knows what. You sit in no group yet: the leader of a group can add you.
    Type “help” to see what there is.
welcome-second = { $group }: { $mission }
welcome-meeting = The next meeting is { $meeting }.
welcome-no-meeting = No meeting is set yet; a new one is announced here.
welcome-third =
    To be left in peace: “pause 1 week” or “pause”, as long as you wish. There is a limit to what I send in a week, and I keep quiet at night.
    What is kept about you: “privacy”. Check-ins are never kept with a name. This was the last message of this kind.
welcome-do-help = What there is
welcome-do-enough = No more of these
welcome-do-come = I will be there
welcome-do-pause = Pause for a week
welcome-do-privacy = What is kept
welcome-enough = As you wish: no more messages for newcomers. Meetings of your groups are still announced.
