# תודות.

kudos-to-whom = למי התודה?
kudos-for-what = על מה התודה? היא תגיע אל { $name }.
kudos-preview =
    זה יגיע ממך אל { $name }:
    ״{ $text }״
kudos-send = שליחה בפרטי
kudos-send-in = שליחה, וגם פרסום בקבוצה { $group }
kudos-sent = בדרך אל { $name }.
kudos-for-you =
    תודה מאת { $name }:
    ״{ $text }״
kudos-in-group =
    תודה אל { $to }, מאת { $name }:
    ״{ $text }״
kudos-to-oneself = תודות הן לאחרים. שביעות רצון עצמית אינה צריכה הודעה.
kudos-enough = אלו כבר חמש תודות ביממה. מחר הבאה תהיה משמעותית יותר.
