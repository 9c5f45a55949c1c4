# Sentences used everywhere.

unknown-command = I do not know “{ $word }”. Type “help” to see what I can do.
did-you-mean = I do not know “{ $word }”. Did you mean “{ $suggestion }”?
not-allowed = This is for { $who } only.
something-went-wrong = Something went wrong on my side and nothing was changed. Please try again in a minute.
not-here-yet = “{ $word }” is not here yet.
is-it-the-answer = “{ $word }” is also something to type here. Is it your answer?
it-is-the-answer = Yes, my answer
it-is-a-command = No, do that instead
only-text-is-an-answer = I can only read text. The question is still open:
away-what-stops = Enjoy it. What should stop meanwhile?
away-no-checkins = Check-ins only
away-nothing = Everything
kind-answer-to-media = I can only read text. Type “help” to see what I can do.
text-too-long = This is too long for me. At most { $limit ->
    [one] { $limit } character
   *[other] { $limit } characters
} fit.
guest-welcome =
    Hello! I am the assistant of { $community }. I do not know you here yet.
    To join, ask the leader of one of its groups to add you.
    If I know you in another chat, type “link” there, and then “link” with the code here.
guest-welcome-contact =
    Hello! I am the assistant of { $community }. I do not know you here yet.
    To join, ask { $contact }.
    If I know you in another chat, type “link” there, and then “link” with the code here.

# Who may do something, after “this is for”.

role-guest = everyone
role-member = members of the community
role-leader = the leader of the group
role-reviewer = the evaluation committee
role-researcher = the research team
role-admin = the administrators of the community

# Questions, one at a time.

not-a-choice = That is not one of the choices. { $count ->
    [one] There is one: answer with 1.
   *[other] Answer with a number from 1 to { $count }.
}
form-hint = “back” for the question before, “cancel” to stop here.
form-hint-optional = “skip” to leave it empty, “back” for the question before, “cancel” to stop here.
form-send = Send
form-cancel = Cancel
form-other = Or something else
form-answer = Your answer
form-needed = An answer is needed here.
cannot-skip = This one is needed, so it cannot be skipped. “cancel” stops here.
cancelled = Cancelled. Nothing was changed.
cancelled-kept = Stopped here. What was written so far is kept: “{ $command }” goes on with it.
nothing-to-answer = There is no question open just now. Type “help” to see what I can do.
question-past = This question is not open any more: it was answered, or left. Nothing was changed.

# What could not be read.

bad-date = I cannot read that date. Try 25.11, 25 November or tomorrow.
bad-time = I cannot read that time. Try 19:00 or 7pm.
bad-date-time = I cannot read that day and time. Try 25.11 19:00 or tomorrow 19:00.
bad-duration = I cannot read how long. Try 3 days, 2 weeks or an hour.
bad-length = Try 90, 45 minutes or an hour and a half.
bad-number = I cannot read that number. Try 3.
bad-zone = I do not know that time zone. Try Jerusalem, London or America/New_York.
bad-language = I do not speak that language yet. I speak English, Hebrew and Arabic.

# Languages and cities by name.

language-en = English
language-he = Hebrew
language-ar = Arabic
city-jerusalem = Jerusalem
city-gaza = Gaza
city-hebron = Hebron
city-amman = Amman
city-beirut = Beirut
city-cairo = Cairo
city-dubai = Dubai
city-london = London
city-paris = Paris
city-berlin = Berlin
city-new-york = New York
city-los-angeles = Los Angeles
city-utc = UTC
