# The words of help, profile, pause and resume.

help-intro-line = What you can type here:
help-about = This is how:
help-line = { $command }: { $what }

profile-verb-language = language, lang
profile-verb-zone = zone, timezone
profile-verb-quiet = quiet, quiet-hours
profile-verb-reminders = reminders

profile-who = { $name }, { $profession }, { $organisation }, { $region }
profile-language = Language: { $language }
profile-zone = Time zone: { $zone }
profile-quiet = Quiet hours: { $from }–{ $to }
profile-how = To change these: profile language, profile zone, profile quiet.
profile-not-understood = “{ $word }” is not something a profile has. “profile” shows all there is, with the words that change it.
profile-changed = Changed. This holds from now on.
profile-ask-language = Which language?
profile-ask-zone = Which time zone? For example: Asia/Jerusalem
profile-ask-quiet = From when until when should nothing be sent? For example: 22:00-07:00
profile-ask-reminders = Reminders of meetings?
my-language = English
bad-quiet-hours = Those are not two times of day. Write them as 22:00-07:00.

pause-how-long = For how long should nothing be sent to you? A number picks; a date or 3 days will do too.
pause-1d = One day
pause-1w = One week
pause-4w = Four weeks
pause-open = Until I type resume
pause-not-understood = That is neither how long nor a day. Type pause 3d, pause 2 weeks or pause until 1.12.
pause-too-long = A pause can last a year at most. Name an earlier day, or pick “until I type resume”.
paused-until = Paused until { $when }. Answers to what you type still come; “resume” ends the pause.
paused-open = Paused until you type “resume”. Answers to what you type still come.
paused-for-good = To go for good there is “privacy erase”.
not-paused = There is no pause: messages come as usual.
resumed = The pause is over. Welcome back.
