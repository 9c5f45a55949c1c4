# The words of stories.

story-verb-new = new
story-verb-on = on, continue
story-verb-over = over, restart
story-verb-draft = draft
story-verb-publish = publish
story-verb-edit = edit, change
story-verb-keep = keep
story-verb-discard = discard
story-verb-withdraw = withdraw
story-verb-later = later
story-verb-never = never
story-verb-again = again
story-verb-introductions = introductions
stories-verb-read = read
stories-verb-meet = meet

# Telling one: five questions.

story-ask-step = { $step } { $question }
story-ask-challenge = What was the challenge?
story-ask-did = What did you do?
story-ask-outcome = What came of it?
story-ask-differently = What would you do differently next time?
story-ask-contact = Who should be called by those who want to know more? Skip this if it is you.
story-part-challenge = The challenge
story-part-did = What we did
story-part-outcome = What came of it
story-part-differently = What we would do differently
story-part-contact = Who to call
story-told-challenge = The challenge: { $text }
story-told-did = What we did: { $text }
story-told-outcome = What came of it: { $text }
story-told-differently = What we would do differently: { $text }
story-told-contact = Who to call: { $text }

# The draft.

story-preview = This is your story. It is a draft: nobody else sees it.
story-preview-withdrawn = You withdrew this story: nobody else sees it. It can be published again as it stands here.
story-consent = Publishing shows it under your name ({ $name }, { $profession }, { $organisation }) to everyone in { $community }.
story-consent-card = A short card goes to { $group }, once.
story-consent-undo = It can be changed and withdrawn at any time.
story-half-done = Your story “{ $title }” waits where you left it, with { $done } of 5 questions answered.
story-put-away = Put away. It is kept as a draft, and “story draft” brings it back.
story-discard-sure = Discard “{ $title }” for good?
story-discarded = Discarded. Nothing of it is kept.
story-confirm-yes = Yes
story-confirm-no = No

story-do-tell = Tell it now
story-do-on = Go on
story-do-over = Start over
story-do-publish = Publish
story-do-republish = Publish again
story-do-edit = Change
story-do-keep = Put away
story-do-discard = Discard
story-do-withdraw = Withdraw
story-do-read = Read it
story-do-meet = Meet the teller
story-do-later = Another time
story-do-never = Never ask
story-do-no-introductions = No more introductions

# Publishing, changing, withdrawing.

story-card-where = Which group should hear of it?
story-card-nowhere = None: only the library
story-published = Published: “stories” finds it from now on. Thank you for telling it.
story-published-card = A card goes to { $group }.
story-post-follows = Should you like to post it on LinkedIn, here is a short text:
story-published-already = This story is published already.
story-post-by = Told by { $name }, { $profession }
story-hashtags = #DigitalHealth #SuccessStory
story-someone = a colleague
story-changed = Changed: “{ $title }”. Whoever reads it from now on reads the new text.
story-contact-gone = Whoever was to be called about your story “{ $title }” has left the community, so now it is you. “story edit” names someone else.
story-which = Which story?
story-which-part = Which part?
story-new-text = What should it say?
story-withdraw-sure = Withdraw “{ $title }”? It can no longer be found or read here. What was posted already stays in people’s chats.
story-withdrawn = Withdrawn: it can no longer be found or read here. What was posted already stays in people’s chats.
story-card = A story by { $name }, { $profession }, { $organisation }:
story-card-title = “{ $title }”

story-not-understood = “{ $word }” is not something to do with a story. Type “story” to tell one.
story-unknown = There is no such story, or it was withdrawn.
story-no-draft = There is no draft. Type “story” to tell a story.
story-not-a-draft = This story is published. “story withdraw” takes it back.
story-unfinished = This story is not finished yet. “story” goes on with it.
story-not-published = This story is not published.
story-is-withdrawn = This story was withdrawn.
story-part-unknown = A story has no such part. Type “story edit” to choose one.
story-none-yet = You have no story here yet. Type “story” to tell one.

# Being asked.

story-prompt-webinar = You were at “{ $title }”. Is there something of that kind that worked where you are? Telling it takes two minutes, and others can find it.
story-prompt-run = Three meetings in four weeks, the last one “{ $title }”: something must be moving where you are. Telling what worked takes two minutes.
story-prompt-draft = After “{ $title }”: there is still a story of yours waiting to be finished.
story-later = Fine. There will be no such question in the next { $days ->
    [one] day
   *[other] { $days } days
}; “story” works at any time.
story-not-asked = Fine. You are not asked for stories; “story” works at any time.
story-never = You will not be asked for stories any more. “story again” undoes this, and “story” works at any time.
story-again = You may be asked for a story again, now and then.
story-never-introduced = Readers of your stories will not be introduced to you any more. “story again introductions” undoes this.
story-again-introduced = Readers of your stories may be introduced to you again.

# The library.

stories-none-yet = There are no stories yet. Type “story” to tell the first one.
stories-none = No story with these words. Fewer words may find more; “stories” alone shows the newest.
stories-newest = { $count ->
    [one] One story so far.
   *[other] The newest of { $count } stories.
  }
stories-found = { $count ->
    [one] One story.
   *[other] { $count } stories.
  }
stories-filtered = Only: { $filters }.
stories-line = { $title } ({ $profession }, { $organisation })
stories-line-former = { $title } (a former member)
stories-meet-line = Meet the teller of { $number }: { $name }
story-teller = Told by { $name }, { $profession }, { $organisation }
story-teller-former = Told by a former member

# Warm introductions.

story-meet-reach = How can { $name } reach you? A telephone number, an address, or your name in a chat.
story-meet-sure = { $name } will get one message: your name, profession and organisation, which story it is about, and how to reach you. Shall it go?
story-meet-sent = On its way to { $name }, at a good moment. The rest is between the two of you.
story-meet-oneself = This is a story of your own.
story-meet-already = { $name } was told already that you would like to talk about this story.
story-meet-not-now = An introduction to this teller is not possible just now.
story-introduction = { $name } ({ $profession }, { $organisation }) has read your story “{ $title }” and would like to talk about it.
story-introduction-reach = To be reached by: { $reach }
