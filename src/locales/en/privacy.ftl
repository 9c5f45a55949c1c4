# What is kept about someone, and how it is seen and erased.

privacy-verb-export = export, download
privacy-verb-erase = erase, delete
privacy-verb-why = why
privacy-verb-enough = enough

privacy-intro = { $name }, this is what is kept about you here:
holds-profile = Profile: your name, accounts, language, work, groups and settings. As long as you are a member.
holds-participation = Meetings: what you answered and when you were there. For { $days } days after each.
holds-texts = What you wrote for others: until you withdraw it; questions and actions for { $days } days.
holds-answers = Check-ins: only that you answered, never what. Votes: until they are counted.
holds-messages = Messages sent to you: for { $days } days.
holds-conversation = The question you are in the middle of: for { $days } days at most.
holds-security = Codes and links: until the day after they end.
holds-log = Acts such as “came to a meeting”: under a pseudonym, never with a text. Erased, nobody can tell they were yours.
privacy-how = “privacy export” shows all of it, “privacy why” the reasons for messages, “privacy erase” takes you out.
privacy-do-export = See all of it
privacy-do-why = Why these messages
privacy-do-erase = Erase me
privacy-not-understood = I cannot do “{ $word }” about privacy. Type “privacy” to see what there is.
privacy-export =
    All that is kept about you: { $link }
    The link works once, for { $minutes } minutes, for whoever has it. So it is for you alone.

erase-successor = You are the only one who leads { $group }. Who leads it from now on?
erase-successor-unknown = Whoever comes after you has to sit in the group. Type “privacy erase” to begin again.
erase-texts = What becomes of what you wrote for others, such as stories?
erase-texts-withdraw = It goes with me
erase-texts-hand-over = It stays, without my name
erase-confirm =
    This is what will happen: your profile, accounts, seats, answers and messages go, and what you led or hosted is handed over. What you did stays counted, and nobody can tell that it was you.
    One thing stays: a sealed mark of your id and accounts that nobody can read, so that no list of members brings you back. Backups made before hold you for { $days } days at most.
    It cannot be undone. To go on, type the word “erase”.
erase-not-confirmed = Nothing was erased: only the word “erase” does that. Type “cancel” to stop here.
erase-you-lead = From now on { $group } is led by you: its leader has left the community and named you. Is that fine with you?
erase-leader-left = Someone who led { $group } with you has left the community.
erased = It is done: nothing here is about you any more, but where others wrote of you without your full name, by a first name say, it cannot be known that it was you. Thank you for the time you were with us.

why-intro = The last messages I meant for you:
why-nothing = I have not started anything towards you of late. Answers to what you type are not counted.
why-line = { $when }: “{ $text }”. { $from } { $fate }
why-line-untold = { $when }: { $from } { $fate }
why-from = { $ritual ->
    [meeting-announcement] A meeting of your group was announced.
    [meeting-reminder] A reminder of a meeting of your group.
    [maybe-question] You had said maybe to a meeting.
    [async-swap] You lead a group with a thin meeting ahead.
    [meeting-opening] A meeting of a group you lead began.
    [meeting-outcome] You lead the group that met.
    [meeting] A meeting you said yes to was changed.
    [zoom] A meeting of a group you lead was reported.
    [welcome] You are new here.
    [charter-question] Your group votes on its future.
    [charter-reminder] Your group votes on its future.
    [charter-result] Your group has voted on its future.
    [charter-change-reminder] Your group voted for a change, and you lead it.
    [charter-merger-reminder] Two groups may become one, and you lead one of them.
    [charter-merger-lapse] A merger that your group voted for did not come about.
    [charter-default] The vote of your group gave no result.
    [group] Its leader decided what becomes of your group.
    [privacy] Someone who led your group has left.
    [story-prompt] You were at a meeting of which there may be a story to tell.
    [story-introduction] Someone read a story of yours.
    [story-card] A story was published in your group.
    [checkin-round] Your group has a check-in, and you are in its sample.
    [checkin-reminder] Your check-in was still open.
    [checkin-closing] You were asked in a check-in that has closed.
    [checkin-deed] You lead a group whose check-in has closed.
    [ask-person] You are likely to know the answer to a question.
    [ask-group] A question was put to your group.
    [ask-follow-up] Nobody answered your question.
    [ask-answer] Your question was answered.
    [introductions] You asked to be paired with others.
    [introduction-request] Someone asked to be introduced to you.
    [introduction-answer] You had asked to be introduced.
    [did-you-meet] You were introduced to someone three weeks before.
    [kudos] Someone wanted to thank you.
    [did] Your group heard what was done about its check-in.
    [hear] Someone did something that concerns you.
   *[other] It belongs to something your groups do.
}
why-sent = Sent.
why-waiting = On its way.
why-not-sent = Not sent: it could not be delivered.
why-unclear = It may have reached you: the chat could not tell.
why-profile = “profile” shows what comes to you, and the words that change it.

export-title = What is kept about you
export-explain = This page shows, once, all that is kept about you here.
export-show = Show it
export-spent = This link has been used or has ended. “privacy export” gives a new one.
export-save = Save as a file
