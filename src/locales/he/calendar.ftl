# Repeat rules, and calendars that are read from a file or fetched from an address.
bad-rule = { $reason ->
    [frequency] בכלל החזרה צריך לכתוב FREQ=DAILY, ‏WEEKLY, ‏MONTHLY או YEARLY: אין אפשרות לפגישות תכופות יותר מפעם ביום.
    [part] בכלל החזרה כתוב ״{ $part }״, וזה לא מובן. יש לכתוב כמו FREQ=MONTHLY;BYDAY=-1WE.
    [end] בכלל החזרה יש גם COUNT וגם UNTIL. יש להשאיר אחד מהם.
    [long] כלל החזרה מבקש יותר מ־{ $most } מועדים. יש לתת COUNT קטן יותר, או תאריך UNTIL.
    [seconds] כלל החזרה נותן כמה התחלות באותה דקה. יש להשמיט את BYSECOND.
    [crowded] כלל החזרה נותן יותר מ־{ $most } התחלות ביום. יש לציין פחות שעות או דקות.
    [combination] חלקים של כלל החזרה אינם מתיישבים זה עם זה. אפשר לנסות כלל פשוט כמו FREQ=WEEKLY;BYDAY=WE.
    [start] המועד הראשון, או אזור הזמן שלו, אינו קיים. יש לכתוב כמו 2026-11-25T19:00 ו־Asia/Jerusalem.
   *[empty] כלל החזרה אינו נותן מועד כזה, או נותן פחות משצריך. יש לשנות את הימים, את החודשים או את הסיום.
}
too-many-dates = אלה מועדים של יותר מ־{ $years } שנים. יש לבקש פרק זמן קצר יותר.

calendar-unreadable = זה אינו יומן. יש לשלוח קובץ שמסתיים ב־‎.ics, או כתובת של קובץ כזה.
calendar-too-large = היומן גדול מ־{ $megabytes } MB. יש לייצא פרק זמן קצר יותר, או פחות יומנים.
calendar-address = זו אינה כתובת של יומן. כתובת כזו מתחילה ב־https://‎, ב־http://‎ או ב־webcal://‎.
calendar-credentials = הכתובת מכילה שם משתמש או סיסמה. יש להשתמש בכתובת הסודית של היומן.
calendar-private = הכתובת { $host } אינה באינטרנט הציבורי. יש להשתמש בכתובת שפתוחה לכול.
calendar-redirects = הכתובת מפנה הלאה יותר מ־{ $most } פעמים. יש להשתמש בכתובת שבסוף הדרך.
calendar-refused = היומן לא נמסר (תשובה { $status }). יש לבדוק שהכתובת עדיין בתוקף.
calendar-too-slow = היומן לא הגיע תוך { $seconds } שניות. אפשר לנסות שוב מאוחר יותר.
calendar-unreachable = אין גישה אל { $host }. יש לבדוק את הכתובת, או לנסות שוב מאוחר יותר.

# Why an event of a calendar was left out.
calendar-skip-cut-off = הקובץ נקטע באמצעו; יש לייצא אותו שוב
calendar-skip-no-start = אין לו התחלה
calendar-skip-line = השורה { $line } שלו אינה מובנת
calendar-skip-zone = אזור הזמן שלו, ״{ $zone }״, אינו מוכר; יש לבחור ביומן אזור זמן של עיר
calendar-skip-all-day = הוא נמשך יום שלם, ולכן אינו פגישה
calendar-skip-ends-first = הוא מסתיים לפני שהוא מתחיל
calendar-skip-cancelled = הוא מבוטל
calendar-skip-older = באותו קובץ יש גרסה חדשה יותר שלו
calendar-skip-range = הוא משנה בבת אחת את כל המועדים הבאים; יש לייצא שוב את היומן כולו
calendar-skip-many = יש בו יותר מ־{ $most } מועדים בודדים; יש לתת לו כלל חזרה
calendar-skip-elsewhere = הוא כבר שייך לקבוצה { $group }
calendar-skip-slow = חישוב היומן נמשך זמן רב מדי; יש לייצא פרק זמן קצר יותר
