# What people say that is no command, and what is answered.

talk-verb-hello = hi, hello, hey, hi there, hello there, good morning, good evening, good day
talk-verb-thanks = thanks, thank you, thx, many thanks, thanks a lot, thank you very
talk-verb-leave = leave, delete me, delete, erase me, remove me, quit, leave group, sign off
talk-verb-join = join, sign up

talk-hello = Hello! “help” shows what there is.
talk-with-pleasure = With pleasure.
leave-which = What is it to be? For a rest there is “pause”.
leave-do-group = Leave { $group }
talk-join = The leader of the group can add you.
