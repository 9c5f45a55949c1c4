# Questions, and who knows.

ask-verb-on = on
ask-verb-off = off
ask-verb-close = close

# Words that tell nothing of what a question is about.

asking-verb-words = a, about, after, again, all, also, am, an, and, any, anybody, anyone, are, as, at, be, because, been, before, but, by, can, could, dear, did, do, does, doing, done, else, ever, everyone, for, from, get, good, had, has, have, hello, help, here, hi, how, idea, if, in, into, is, it, its, just, kind, know, like, looking, many, may, me, more, most, much, my, need, new, no, not, of, off, on, one, or, other, our, out, over, people, please, question, really, should, so, some, someone, something, than, thank, thanks, that, the, their, them, then, there, these, they, thing, this, those, to, up, use, used, using, very, want, was, way, we, well, were, what, when, where, which, while, who, why, will, with, without, would, yes, you, your

preview-send = Send
preview-change = Change it
preview-drop = Drop it
person-unknown = I know nobody called “{ $name }”. Try the full name, as it stands in the chat.
person-did-you-mean = { $count ->
    [one] Did you mean { $name }?
   *[other] Did you mean one of these?
  }
person-someone-else = No, someone else

ask-what = What would you like to know?
ask-which-group = Which group should read it too?
ask-no-group = None, only people in private
ask-preview = { $people ->
    [0] This will be put to { $group }, under your name. I know of nobody in particular who knows about it.
    [one] This will be put to { $group }, and in private to one person who is likely to know, under your name.
   *[other] This will be put to { $group }, and in private to up to { $people } people who are likely to know, under your name.
  }
    “{ $question }”
ask-preview-people = { $people ->
    [one] This will be put, in private and under your name, to one person who is likely to know.
   *[other] This will be put, in private and under your name, to up to { $people } people who are likely to know.
  }
    “{ $question }”
ask-not-here = You have no seat in { $group }, so nothing is posted there.
ask-send-people = { $people ->
    [one] Send to the one person only
   *[other] Send to the people only
  }
ask-send-group = Send to the group only
ask-sent = { $people ->
    [0] It is on its way to { $name }. Whatever is answered comes to you here.
    [one] { $group ->
        [yes] It is on its way to { $name } and to one person, at the next good moment. Whatever is answered comes to you here.
       *[no] It is on its way to one person, at the next good moment. Whatever is answered comes to you here.
    }
   *[other] { $group ->
        [yes] It is on its way to { $name } and to up to { $people } people, each at the next good moment. Whatever is answered comes to you here.
       *[no] It is on its way to up to { $people } people, each at the next good moment. Whatever is answered comes to you here.
    }
  }
ask-nobody = I know of nobody to put this to. Other words may lead to someone.
ask-too-short = A few more words, please: a question is put to people who know nothing of it yet.
ask-unknown = That question is not there for you any more.
ask-put-to-you =
    { $who } asks, and you may know:
    “{ $question }”
ask-put-to-group =
    { $who } asks:
    “{ $question }”
ask-choice-answer = Answer
ask-choice-know = I know who
ask-choice-pass = Not me
ask-choice-helps = That helps
ask-choice-thank = Thank { $name }
ask-answer-what =
    What would you say to this?
    “{ $question }”
ask-answer-late =
    This has found its answer in the meantime. If there is more to say, write it here; otherwise cancel.
    “{ $question }”
ask-answer-preview =
    { $name } will read this, under your name:
    “{ $text }”
ask-answer-preview-group =
    { $name } and { $group } will read this, under your name:
    “{ $text }”
ask-answered = On its way to { $name }. Thank you.
ask-answer-for-you =
    { $who } answers your question “{ $question }”:
    “{ $text }”
ask-answer-for-group =
    { $who } answers “{ $question }”:
    “{ $text }”
ask-closed = Good. Nobody else is asked any more.
ask-closed-already = This one was closed already.
ask-closed-for-all = This has found its answer in the meantime. Thank you for thinking of someone.
ask-passed = All right, thank you for telling.
ask-know-who = Who is likely to know?
ask-know-oneself = That is you. “Answer” below the question is the way then.
ask-knows-already = { $name } has this question already.
ask-not-now = This one cannot be asked just now. Is there someone else?
ask-referred-already = You have named someone for this already, thank you.
ask-enough-people = Enough people are asked for now. Whoever knows more can say so with “Answer”.
ask-referred = Thank you. { $name } is asked at the next good moment.
ask-unanswered =
    Nobody has answered your question so far, and nobody else is asked:
    “{ $question }”
    Asked anew in other words, it may reach others.
ask-reached-nobody =
    Your question is put to nobody: those who are likely to know cannot be asked just now.
    “{ $question }”
ask-reached-only-group =
    Only the group reads your question: those who are likely to know cannot be asked just now.
    “{ $question }”
ask-choice-again = Ask again
ask-choice-leave = Leave it
ask-choice-new = Ask something
ask-left = All right, it rests there.
ask-none-open = None of your questions is open.
ask-close-which = Which question is to be closed?
ask-answer-waits = { $count ->
    [one] An answer waits for you, because this week’s messages are used up:
   *[other] { $count } answers wait for you, because this week’s messages are used up:
  }
ask-now-on = Questions may come to you again.
ask-now-off = No questions come to you any more. “ask on” turns them on again.

find-what = What should they have done, or know about?
find-nobody = Nobody that I know of. Other words may help, or “ask” puts it to your group.
find-found = { $count ->
    [one] One who may help:
   *[other] { $count } who may help:
  }
find-line = { $who }: { $reason }
find-because-story = told the story “{ $what }”
find-because-answered = { $count ->
    [one] answered a question about { $what } well
   *[other] answered { $count } questions about { $what } well
  }
find-because-topic = { $what } is a topic of theirs
find-because-profession = { $what } by profession
find-because-organisation = works at { $what }
find-because-region = is from { $what }
find-introduce = Introduce us: { $name }
find-stories-former = { $count ->
    [one] A story of a former member tells of it:
   *[other] { $count } stories of former members tell of it:
  }
