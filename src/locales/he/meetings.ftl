# המילים של פגישות.

meeting-verb-new = חדשה, הוספה, קביעה
meeting-verb-move = העברה, דחייה, הזזה
meeting-verb-cancel = ביטול
meeting-verb-restore = שחזור, החזרה
meeting-verb-end = סיום
meeting-verb-feed = כתובת
meeting-verb-skip = דילוג
meeting-verb-agenda = נושאים, סדר-יום
meeting-verb-link = קישור
meeting-verb-outcome = סיכום, החלטות
meeting-verb-swap = בכתב
meeting-verb-keep = להשאיר
meeting-verb-code = קוד
meeting-verb-present = נוכחות
meetings-verb-calendar = יומן

meeting-when = { $when }, { $minutes ->
    [one] דקה אחת
    [two] שתי דקות
   *[other] { $minutes } דקות
}
meeting-agenda = על סדר היום: { $agenda }
meeting-speakers = בהשתתפות: { $speakers }
meeting-link = הצטרפות: { $link }
meeting-line = { $title }: { $when }
meeting-announced = בקרוב: { $title }
meeting-reminder = תזכורת: { $title }
meeting-counts = מגיעים: { $yes }, אולי: { $maybe }.
will-you-come = מגיעים?
rsvp-yes = כן
rsvp-maybe = אולי
rsvp-no = לא
maybe-question = התשובה לפגישה { $title } הייתה ״אולי״. האם זה התבהר?
meeting-opening = הפגישה { $title } מתחילה. קוד הנוכחות הוא { $code }: כדאי לומר אותו בפגישה, וכל מי שיקליד אותו כאן ייספר.
swap-offer = { $yes ->
    [0] אין עדיין תשובות ״כן״ לפגישה { $title } ({ $when }). לקיים אותה בכתב, בשלוש שאלות בערוץ?
    [one] יש תשובת ״כן״ אחת לפגישה { $title } ({ $when }). לקיים אותה בכתב, בשלוש שאלות בערוץ?
    [two] יש שתי תשובות ״כן״ לפגישה { $title } ({ $when }). לקיים אותה בכתב, בשלוש שאלות בערוץ?
   *[other] יש { $yes } תשובות ״כן״ לפגישה { $title } ({ $when }). לקיים אותה בכתב, בשלוש שאלות בערוץ?
  }
swap-accept = בכתב
swap-decline = להשאיר את הפגישה
swap-noted = בוצע: הפגישה תתקיים בכתב, בשלוש שאלות בערוץ.
swap-question-1 = 1. מה התקדם מאז הפגישה הקודמת?
swap-question-2 = 2. היכן יש קושי, ומי יוכל לעזור?
swap-question-3 = 3. מה כדאי להחליט יחד בפעם הבאה?
outcome-question = איך הייתה הפגישה { $title }? החלטות ומשימות בכמה מילים עוזרות למי שלא יכלו להגיע.
outcome-write = כתיבה עכשיו
outcome-decisions = מה הוחלט?
outcome-actions = מי עושה מה, ועד מתי? כל משימה בשורה משלה, או נקודה־פסיק בין משימה למשימה.
outcome-posted = { $title }, { $day }
outcome-decided = הוחלט: { $decisions }
outcome-to-do = לביצוע: { $actions }
outcome-noted = תודה, הסיכום נשמר.
group-told = ההודעה לקבוצה יוצאת עכשיו.

no-meetings = אין פגישות קרובות. פגישה חדשה תפורסם בקבוצה שלה.
meetings-ahead = { $count ->
    [one] פגישה אחת בקרוב. המספר שלה מאפשר לענות אם מגיעים.
    [two] שתי פגישות בקרוב. אפשר לבחור אחת לפי המספר ולענות אם מגיעים.
   *[other] { $count } פגישות בקרוב. אפשר לבחור אחת לפי המספר ולענות אם מגיעים.
  }
meetings-not-understood = ״{ $word }״ אינו משהו שאפשר להציג. אפשר לכתוב פגישות, או פגישות יומן.
feeds = { $count ->
    [0] אין עדיין קבוצות, ולכן אין כתובת יומן.
    [one] כתובת היומן של הקבוצה. כדאי לשמור אותה בסוד: כל מי שהכתובת בידו יכול לקרוא.
   *[other] כתובות היומן של הקבוצות. כדאי לשמור אותן בסוד: כל מי שכתובת בידו יכול לקרוא.
  }
feed-line = { $group }: { $link }
rsvp-which = איזו פגישה?
rsvp-not-understood = ״{ $word }״ אינו תשובה לפגישה. אפשר לכתוב הגעה כן, הגעה אולי או הגעה לא.
rsvp-noted-yes = נרשם: הגעה לפגישה { $title }, { $when }.
rsvp-noted-maybe = נרשם: אולי הגעה לפגישה { $title }, { $when }.
rsvp-noted-no = נרשם: אין הגעה לפגישה { $title }, { $when }.
evening-budget-passed = יחד עם הפגישה הזו, שעות הערב בשבוע ההוא מגיעות ל־{ $hours }; המכסה היא { $limit }. גם ״לא״ זו תשובה טובה.
meeting-unknown = אין פגישה כזו. אפשר לכתוב פגישות כדי לראות את הקרובות.
meeting-over = הפגישה הזו כבר הסתיימה. אפשר לכתוב פגישות כדי לראות את הקרובות.
meeting-is-off = הפגישה הזו אינה מתקיימת. אפשר לכתוב פגישות כדי לראות את הקרובות.
which-code = מהן ארבע הספרות?
code-unknown = אין כרגע פגישה עם הקוד הזה. ארבע הספרות נמצאות אצל מי שמנחה את הפגישה.
attendance-noted = הנוכחות נרשמה: { $title }. תודה על ההשתתפות.

meeting-do-what = מה לעשות?
meeting-do-new = קביעת פגישה
meeting-do-move = העברת פגישה
meeting-do-cancel = ביטול פגישה
meeting-do-restore = קיום פגישה שבוטלה
meeting-do-end = סיום סדרה
meeting-do-agenda = קביעת סדר יום
meeting-do-link = קביעת קישור
meeting-do-outcome = כתיבת סיכום
meeting-verb-unknown = ״{ $word }״ אינו משהו שאפשר לעשות עם פגישה. אפשר לכתוב פגישה כדי לראות מה אפשר.
which-group = איזו קבוצה?
which-meeting = איזו פגישה?
group-unknown = אין קבוצה כזו בין הקבוצות שבהובלתך.
move-to-when = לאיזה מועד? לדוגמה: 25.11 19:00
date-in-the-past = המועד הזה כבר עבר. נא לציין מועד שעוד לפנינו.
date-next-year = היום הזה כבר עבר השנה. אם הכוונה לשנת { $year }, נא לכתוב גם את השנה.
evening-warning = { $when }: שעת ערב. { $over ->
    [0] איש מבין { $members } אנשי הקבוצה לא יחרוג ממכסת שעות הערב. לקבוע?
    [one] אדם אחד מתוך { $members } אנשי הקבוצה יחרוג ממכסת שעות הערב. לקבוע בכל זאת?
    [two] שניים מתוך { $members } אנשי הקבוצה יחרגו ממכסת שעות הערב. לקבוע בכל זאת?
   *[other] { $over } מתוך { $members } אנשי הקבוצה יחרגו ממכסת שעות הערב. לקבוע בכל זאת?
  }
evening-warning-abroad = { $when }: שעת ערב אצל מי שנמצאים במקום אחר. יחרגו ממכסת שעות הערב: { $over } מתוך { $members } אנשי הקבוצה. לקבוע בכל זאת?
evening-go-on = כן, לקבוע
evening-stop = לא, לוותר
nothing-changed = דבר לא השתנה.
meeting-changed = הועברה ל{ $when }.
meeting-moved = הפגישה { $title } ({ $when }) עוברת ל{ $to }.
cancel-why = מדוע? הסיבה תימסר לקבוצה.
because = { $why }
meeting-off-noted = בוצע.
meeting-cancelled = בוטלה: { $title }, { $when }.
meeting-skipped = הפעם אין פגישה: { $title }, { $when }.
meeting-swapped-for-you = הפגישה { $title } ({ $when }) מתקיימת בכתב ואין צורך להגיע. השאלות נמצאות בקבוצה.
meeting-restored = מתקיימת בכל זאת: { $title }, { $when }.
restore-noted = בוצע: הפגישה שוב מתקיימת.
meeting-ended = הסדרה { $title } מסתיימת: אין פגישות החל מ{ $when }.
end-noted = בוצע: הסדרה מסתיימת שם.
none-of-late = לא הייתה פגישה בשבועיים האחרונים.
none-called-off = אין פגישה קרובה שבוטלה.
meeting-is-on = הפגישה הזו אינה מבוטלת.
feed-renewed = ליומן הקבוצה כתובת חדשה, והישנה אינה פועלת עוד: { $link }
meeting-swapped = הפגישה { $title } ({ $when }) מתקיימת בכתב. אפשר לענות כאן:
agenda-what = מה על סדר היום?
agenda-noted = סדר היום הוא עכשיו: { $agenda }
link-what = מה הקישור?
link-noted = הקישור הוא עכשיו: { $link }
bad-link = זו אינה כתובת אינטרנט. כתובת כזו מתחילה ב־https://‎
meeting-code = קוד הנוכחות של { $title } הוא { $code }.
book-title = מה שם הפגישה?
book-when = מתי? לדוגמה: 25.11 19:00
book-repeat = באיזו תדירות?
repeat-once = פעם אחת
repeat-weekly = כל שבוע
repeat-biweekly = כל שבועיים
repeat-monthly = כל חודש
book-length = כמה זמן? לדוגמה: 90 דקות
meeting-booked-once = נקבעה: { $when }. הקבוצה תקבל הודעה.
meeting-booked = נקבעה. הראשונה ב{ $when }; הקבוצה תקבל הודעה.

file-which-group = לאיזו קבוצה? נא לשלוח את הקובץ בערוץ של הקבוצה.
calendar-imported = { $count ->
    [0] אין חדש: הכול כבר היה מוכר ({ $same }).
    [one] יובאה סדרת פגישות אחת; מוכרות מקודם: { $same }.
    [two] יובאו שתי סדרות פגישות; מוכרות מקודם: { $same }.
   *[other] יובאו { $count } סדרות פגישות; מוכרות מקודם: { $same }.
  }
file-unknown = הקובץ אינו יומן (‎.ics) ואינו דוח משתתפים של Zoom (‎.csv). נא לשלוח אחד מאלה.
calendar-skipped = לא נכלל: { $what }: { $why }
report-no-meeting = הדוח אינו שייך לאף פגישה של הקבוצה בשבועיים האחרונים. נא לשלוח אותו בערוץ של הקבוצה הנכונה.
report-counted = הפגישה { $title }: נוכחות { $count }, לאישור { $doubtful }, לא מוכר { $unknown }.
who-was = למי שייך השם ״{ $name }״ ({ $minutes ->
    [one] דקה אחת
    [two] שתי דקות
   *[other] { $minutes } דקות
})?
who-nobody = אף אחד מאלה
no-doubts = לא נותרו שמות לאישור בפגישה הזו.
doubts-settled = תודה, כל השמות סודרו.
