# One person in several chats.

link-verb-undo = undo, unlink

on-platform-slack = on Slack
on-platform-whatsapp = on WhatsApp
on-platform-console = on the console

link-code =
    To be the same person in another chat, type this to me there, in private:
    link { $code }
    It works once, and for { $minutes } minutes. Whoever types it speaks as you, so show it to nobody.
link-not-understood = “link” alone gives you a code. “link undo” takes off the account that was linked last.
link-known-here = I know you here already. A code is for the chat where I do not know you yet: type it there, in private.
link-code-wrong = That code is wrong or has expired. Type “link” in the chat where I know you: a new one holds for { $minutes } minutes.
link-wait = Too many wrong codes. Please wait an hour, and then begin with a new one.
link-other-account = You have another account { $where } already, so this one was not linked. Write to me from that one, or ask the leader of your group.
linked-welcome = Welcome, { $name }. You are now one person here and { $where }: the same groups, language and settings. Type “help” to see what I can do.
linked-notice = Your account { $where } was just linked: whoever has it speaks as you. If that was not you, type “link undo” here within a day.
link-undone = Your account { $where } is no longer linked.
link-nothing-to-undo = No account of yours was linked within the last day. To have an older one taken off, ask the leader of your group.
