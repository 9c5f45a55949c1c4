# Introductions.

intro-verb-on = on, yes please
intro-verb-off = off
intro-verb-not = not, never
intro-verb-to = to, with

intro-what =
    Members who want it are introduced in pairs: you would get one name and the reason, and they would get your name, your work and how to reach you (on WhatsApp: your number). { $next }
    “intro off” ends it at any time, “intro not” and a name keeps someone out, and nobody hears of it.
intro-say-on = Yes, pair me
intro-say-later = Not now
intro-later = All right, nothing was changed. “intro” shows this again.
intro-now-on = You are in. { $next } You will get one name and the reason, and they get your name, your work and how to reach you (on WhatsApp: your number). “intro off” ends it; “intro not” and a name keeps someone out, and nobody hears of it.
intro-is-on = You are in. { $next } “intro off” ends it, “intro to” and a name asks for one person.
intro-is-off = You are out. “intro on” brings you in again, “intro to” and a name asks for one person.
intro-now-off = You will not be paired any more. Who was introduced to you stays so.
intro-next = The next pairs are made on { $day }.
intro-no-next = No pairs are made just now.
intro-not-whom = Whom should you never be introduced to? Nobody hears of it.
intro-noted-not = Noted, and told to nobody: you will not be introduced to { $name }.
intro-to-whom = Whom would you like to meet?
intro-to-oneself = That is you.
intro-before = You and { $name } were introduced before, or one of you has asked.
intro-kept-out = You asked never to be introduced to { $name }.
intro-not-reached = { $name } cannot be asked at present, so nothing was sent. It may be possible later.
intro-enough = { $most ->
    [one] You can ask for one introduction a week. The next one can be asked for from { $when }.
   *[other] You can ask for { $most } introductions a week. The next one can be asked for from { $when }.
  }
intro-enough-of = { $name } has been asked for introductions often enough for now. From { $when } it is possible again.
intro-why = A line for { $name } on what it is about?
intro-preview =
    For { $name } to read, and to decide on:
    { $text }
    If it is a yes, both of you get the other's name, work and how to reach each other (on WhatsApp: the number).
intro-asked = { $who } would like to meet you.
intro-asked-why =
    { $who } would like to meet you:
    “{ $text }”
intro-if-yes = If it is a yes, both of you get how to reach each other (on WhatsApp: the number).
intro-say-yes = Yes, introduce us
intro-say-no = Not now
intro-requested = If { $name } would like that too, both of you hear of it here.
intro-unknown = That introduction is not there for you any more.
intro-declined = All right. A friendly no is passed on.
intro-not-now = { $name } cannot just now, and thanks you for asking.
intro-meet = Someone worth knowing: { $who }.
intro-because-one = What you have in common: { $factor }.
intro-because-two = What you have in common: { $first }, and { $second }.
intro-factor-region = the region
intro-factor-context = where you work and the groups you sit in
intro-factor-technology = the topics
intro-factor-goals = the goals of your groups
intro-factor-agenda = the profession and its questions
intro-reach = How to reach { $name }:
intro-reach-them = { $name } has a way to reach you.
intro-reach-none = You and { $name } share no chat. Each of you can pass one message on here.
intro-say-write = Write to { $name }
intro-write-what = What should { $name } read? How you can be reached, for example.
intro-write-preview =
    { $name } will read this, from you:
    “{ $text }”
intro-write-sent = On its way to { $name }.
intro-written =
    { $who }, to whom you were introduced, writes:
    “{ $text }”
intro-written-already = Your message has been passed on to { $name }; it is one for each.
reach-slack = on Slack, by name
reach-whatsapp = on WhatsApp, in a group of yours
reach-whatsapp-number = on WhatsApp: { $number }
reach-console = on the console
intro-did-you-meet = Three weeks ago I introduced you and { $name }. Did you meet, or talk?
intro-met-yes = Yes
intro-met-not-yet = Not yet
intro-met-no = No
intro-noted-yes = Good to hear.
intro-noted-not-yet = All right. I will not ask again.
intro-noted-no = All right, thank you for telling.
