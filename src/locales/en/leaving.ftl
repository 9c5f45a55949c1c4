# Leaving a group, and leading one after someone who left.

group-verb-leave = leave, quit
group-verb-accept = accept
group-verb-decline = decline

group-left = You have left { $group }. Whoever leads it can add you again.
group-left-channel = Its channel is still open to you: leave it there too, if you wish.
leave-successor-unknown = Whoever comes after you has to sit in the group. Type “group leave” to begin again.
leave-you-lead = From now on { $group } is led by you: { $name } has left it and named you. Is that fine with you?
leave-leader-left = { $name } led { $group } with you, and has left it.

lead-do-accept = Fine
lead-do-decline = Not me
lead-accepted = Thank you. { $group } is told. Type “group” to see it, or “meeting” for its meetings.
lead-in-group = From now on this group is led by { $name }.
lead-declined = That is fine. You do not lead { $group } any more, and sit in it as before.
lead-nobody = Nobody leads { $group } any more, and who was named would rather not. Please name someone in the community’s file.
lead-not-yours = You do not lead that group.
