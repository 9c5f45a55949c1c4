# היכרויות.

intro-verb-on = הפעלה, להפעיל
intro-verb-off = כיבוי, הפסקה
intro-verb-not = לא, בלי
intro-verb-to = אל, עם

intro-what =
    היכרות בזוגות, למי שרוצה: יגיע אליך שם של אדם אחד, עם הסיבה להיכרות, ואליו יגיעו שמך, העיסוק ודרך ליצור איתך קשר (ב־WhatsApp: המספר). { $next }
    ״היכרות כיבוי״ מסיים בכל עת, ״היכרות לא״ ושם מונע היכרות, ואף אחד לא יודע על כך.
intro-say-on = כן, להצטרף
intro-say-later = לא כרגע
intro-later = בסדר גמור, דבר לא השתנה. ״היכרות״ מציגה זאת שוב.
intro-now-on = ההשתתפות נרשמה. { $next } יגיע אליך שם של אדם אחד, עם הסיבה להיכרות, ואליו יגיעו שמך, העיסוק ודרך ליצור איתך קשר (ב־WhatsApp: המספר). ״היכרות כיבוי״ מסיים; ״היכרות לא״ ושם מונע היכרות, ואף אחד לא יודע על כך.
intro-is-on = ההשתתפות רשומה. { $next } ״היכרות כיבוי״ מסיים, ״היכרות עם״ ושם מבקש היכרות עם אדם מסוים.
intro-is-off = אין כרגע השתתפות. ״היכרות הפעלה״ מחזיר אותה, ״היכרות עם״ ושם מבקש היכרות עם אדם מסוים.
intro-now-off = ההשתתפות הסתיימה. היכרויות שכבר נעשו נשארות.
intro-next = הזוגות הבאים ייקבעו ב{ $day }.
intro-no-next = כרגע לא נקבעים זוגות.
intro-not-whom = עם מי לא לעשות היכרות אף פעם? אף אחד לא ידע על כך.
intro-noted-not = נרשם, ולא נאמר לאיש: לא תהיה היכרות עם { $name }.
intro-to-whom = עם מי ההיכרות?
intro-to-oneself = זה השם שלך.
intro-before = כבר הייתה היכרות עם { $name }, או בקשה לכך.
intro-kept-out = לפי בקשתך, לא תהיה היכרות עם { $name }.
intro-not-reached = כרגע לא ניתן לפנות אל { $name }, ולכן דבר לא נשלח. אולי בהמשך.
intro-enough = { $most ->
    [one] אפשר לבקש היכרות פעם אחת בשבוע. הפעם הבאה: { $when }.
    [two] אפשר לבקש היכרות פעמיים בשבוע. הפעם הבאה: { $when }.
   *[other] אפשר לבקש היכרות עד { $most } פעמים בשבוע. הפעם הבאה: { $when }.
  }
intro-enough-of = כרגע די בבקשות להיכרות שהגיעו אל { $name }. אפשר לבקש שוב: { $when }.
intro-why = שורה אל { $name }: במה מדובר?
intro-preview =
    זה יגיע אל { $name }, לקריאה ולהחלטה:
    { $text }
    אם התשובה תהיה כן, שני הצדדים יקבלו את השם, העיסוק ודרך ליצור קשר (ב־WhatsApp: המספר).
intro-asked = בקשת היכרות איתך מאת { $who }.
intro-asked-why =
    בקשת היכרות איתך מאת { $who }:
    ״{ $text }״
intro-if-yes = אם התשובה כן, שני הצדדים יקבלו דרך ליצור קשר (ב־WhatsApp: המספר).
intro-say-yes = כן, היכרות
intro-say-no = לא כרגע
intro-requested = אם גם { $name } בעד, הודעה על כך תגיע לשני הצדדים.
intro-unknown = ההיכרות הזאת כבר לא זמינה כאן.
intro-declined = בסדר גמור. יימסר סירוב ידידותי.
intro-not-now = אצל { $name } זה לא מתאים כרגע, ותודה על הבקשה.
intro-meet = כדאי להכיר: { $who }.
intro-because-one = המשותף: { $factor }.
intro-because-two = המשותף: { $first }, וגם { $second }.
intro-factor-region = האזור
intro-factor-context = סביבת העבודה והקבוצות
intro-factor-technology = תחומי העניין
intro-factor-goals = מטרות הקבוצות
intro-factor-agenda = המקצוע ושאלותיו
intro-reach = יצירת קשר עם { $name }:
intro-reach-them = אצל { $name } יש דרך ליצור איתך קשר.
intro-reach-none = אין צ׳אט משותף עם { $name }. כל צד יכול להעביר כאן הודעה אחת.
intro-say-write = הודעה אל { $name }
intro-write-what = מה להעביר אל { $name }? למשל, איך ליצור קשר.
intro-write-preview =
    ההודעה תגיע ממך אל { $name }:
    ״{ $text }״
intro-write-sent = ההודעה בדרך אל { $name }.
intro-written =
    הודעה מאת { $who }, בעקבות ההיכרות:
    ״{ $text }״
intro-written-already = ההודעה שלך כבר הועברה אל { $name }; אפשר אחת מכל צד.
reach-slack = ב־Slack, לפי השם
reach-whatsapp = ב־WhatsApp, באחת הקבוצות
reach-whatsapp-number = ב־WhatsApp: { $number }
reach-console = במסוף
intro-did-you-meet = לפני שלושה שבועות נעשתה היכרות עם { $name }. האם הייתה פגישה, או שיחה?
intro-met-yes = כן
intro-met-not-yet = עדיין לא
intro-met-no = לא
intro-noted-yes = איזה יופי.
intro-noted-not-yet = בסדר גמור. לא תהיה תזכורת נוספת.
intro-noted-no = בסדר גמור, תודה על העדכון.
