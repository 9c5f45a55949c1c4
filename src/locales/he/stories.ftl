# המילים של סיפורים.

story-verb-new = כתיבה
story-verb-on = המשך
story-verb-over = מההתחלה
story-verb-draft = טיוטה
story-verb-publish = פרסום
story-verb-edit = עריכה, שינוי
story-verb-keep = שמירה
story-verb-discard = מחיקה
story-verb-withdraw = משיכה, הסרה
story-verb-later = אחר-כך
story-verb-never = אף-פעם
story-verb-again = שוב
story-verb-introductions = היכרויות
stories-verb-read = קריאה
stories-verb-meet = היכרות

# חמש שאלות.

story-ask-step = { $step } { $question }
story-ask-challenge = מה היה האתגר?
story-ask-did = מה נעשה?
story-ask-outcome = מה יצא מזה?
story-ask-differently = מה כדאי לעשות אחרת בפעם הבאה?
story-ask-contact = אל מי אפשר לפנות כדי לדעת עוד? אם אליך, אפשר לדלג.
story-part-challenge = האתגר
story-part-did = מה עשינו
story-part-outcome = מה יצא מזה
story-part-differently = מה היינו עושים אחרת
story-part-contact = אל מי לפנות
story-told-challenge = האתגר: { $text }
story-told-did = מה עשינו: { $text }
story-told-outcome = מה יצא מזה: { $text }
story-told-differently = מה היינו עושים אחרת: { $text }
story-told-contact = אל מי לפנות: { $text }

# הטיוטה.

story-preview = זה הסיפור שלך. זו טיוטה: איש מלבדך אינו רואה אותה.
story-preview-withdrawn = הסיפור הזה נמשך: איש מלבדך אינו רואה אותו. אפשר לפרסם אותו שוב כפי שהוא כאן.
story-consent = הפרסום יראה אותו בשמך ({ $name }, { $profession }, { $organisation }) לכל אנשי { $community }.
story-consent-card = כרטיס קצר יישלח לקבוצה { $group }, פעם אחת.
story-consent-undo = אפשר לשנות ולמשוך אותו בכל עת.
story-half-done = הסיפור ״{ $title }״ מחכה במקום שבו הופסק: יש תשובות ל־{ $done } מתוך 5 שאלות.
story-put-away = נשמר כטיוטה. ״סיפור טיוטה״ מחזיר אליה.
story-discard-sure = למחוק לתמיד את ״{ $title }״?
story-discarded = נמחק. לא נשאר ממנו דבר.
story-confirm-yes = כן
story-confirm-no = לא

story-do-tell = לספר עכשיו
story-do-on = להמשיך
story-do-over = להתחיל מחדש
story-do-publish = לפרסם
story-do-republish = לפרסם שוב
story-do-edit = לשנות
story-do-keep = לשמור כטיוטה
story-do-discard = למחוק
story-do-withdraw = למשוך
story-do-read = לקריאה
story-do-meet = היכרות בעקבות הסיפור
story-do-later = בפעם אחרת
story-do-never = לא לשאול יותר
story-do-no-introductions = בלי היכרויות נוספות

# פרסום, שינוי ומשיכה.

story-card-where = לאיזו קבוצה לספר על כך?
story-card-nowhere = לאף אחת: רק לספרייה
story-published = פורסם: מעכשיו ״סיפורים״ מוצא אותו. תודה על הסיפור.
story-published-card = כרטיס יישלח לקבוצה { $group }.
story-post-follows = לפרסום ב־LinkedIn, למי שרוצה, הנה נוסח קצר:
story-published-already = הסיפור הזה כבר פורסם.
story-post-by = מאת { $name }, { $profession }
story-hashtags = #בריאות_דיגיטלית #סיפור_הצלחה
story-someone = מישהו מהצוות
story-changed = שונה: ״{ $title }״. מעכשיו נקרא הנוסח החדש.
story-contact-gone = מי שאפשר היה לפנות אליו בעניין הסיפור ״{ $title }״ כבר לא בקהילה, ועכשיו הפנייה אליך. ״סיפור עריכה״ מחליף זאת.
story-which = איזה סיפור?
story-which-part = איזה חלק?
story-new-text = מה צריך להיות כתוב?
story-withdraw-sure = למשוך את ״{ $title }״? לא יהיה אפשר עוד למצוא או לקרוא אותו כאן. מה שכבר נשלח נשאר בצ׳אטים.
story-withdrawn = הסיפור נמשך: אי אפשר עוד למצוא או לקרוא אותו כאן. מה שכבר נשלח נשאר בצ׳אטים.
story-card = סיפור מאת { $name }, { $profession }, { $organisation }:
story-card-title = ״{ $title }״

story-not-understood = ״{ $word }״ אינו משהו שעושים עם סיפור. המילה ״סיפור״ לבדה פותחת סיפור חדש.
story-unknown = אין סיפור כזה, או שהוא נמשך.
story-no-draft = אין טיוטה. המילה ״סיפור״ פותחת סיפור חדש.
story-not-a-draft = הסיפור הזה כבר פורסם. ״סיפור משיכה״ מושך אותו בחזרה.
story-unfinished = הסיפור הזה עוד לא גמור. ״סיפור״ ממשיך אותו.
story-not-published = הסיפור הזה לא פורסם.
story-is-withdrawn = הסיפור הזה נמשך.
story-part-unknown = אין בסיפור חלק כזה. ״סיפור עריכה״ מציג את החלקים.
story-none-yet = עוד אין כאן סיפור שלך. המילה ״סיפור״ פותחת אחד.

# השאלה אם לספר.

story-prompt-webinar = תודה על ההשתתפות ב״{ $title }״. יש משהו מהסוג הזה שעבד אצלך? לספר לוקח שתי דקות, ואחרים יוכלו למצוא את זה.
story-prompt-run = שלוש פגישות בארבעה שבועות, האחרונה ״{ $title }״: נראה שמשהו זז אצלך. לספר מה עבד לוקח שתי דקות.
story-prompt-draft = אחרי ״{ $title }״: סיפור אחד שלך עוד מחכה לסיום.
story-later = בסדר. השאלה לא תחזור { $days ->
    [one] ביום הקרוב
    [two] ביומיים הקרובים
   *[other] ב־{ $days } הימים הקרובים
}; ״סיפור״ פועל בכל עת.
story-not-asked = בסדר. לא נשאל על סיפורים; ״סיפור״ פועל בכל עת.
story-never = לא נשאל יותר על סיפורים. ״סיפור שוב״ מבטל את זה, ו״סיפור״ פועל בכל עת.
story-again = מדי פעם אולי תגיע שוב שאלה על סיפור.
story-never-introduced = מעכשיו אין היכרויות עם מי שקוראים את הסיפורים שלך. ״סיפור שוב היכרויות״ מבטל את זה.
story-again-introduced = היכרויות עם מי שקוראים את הסיפורים שלך שוב אפשריות.

# הספרייה.

stories-none-yet = עוד אין סיפורים. המילה ״סיפור״ פותחת את הראשון.
stories-none = אין סיפור עם המילים האלה. פחות מילים ימצאו אולי יותר; ״סיפורים״ לבדה מראה את החדשים.
stories-newest = { $count ->
    [one] סיפור אחד עד כה.
    [two] שני סיפורים עד כה.
   *[other] החדשים מתוך { $count } סיפורים.
  }
stories-found = { $count ->
    [one] סיפור אחד.
    [two] שני סיפורים.
   *[other] { $count } סיפורים.
  }
stories-filtered = רק: { $filters }.
stories-line = { $title } ({ $profession }, { $organisation })
stories-line-former = { $title } (מאת מי שכבר לא בקהילה)
stories-meet-line = היכרות בעקבות סיפור { $number }: { $name }
story-teller = מאת { $name }, { $profession }, { $organisation }
story-teller-former = מאת מי שכבר לא בקהילה

# היכרויות.

story-meet-reach = איך אפשר ליצור איתך קשר? מספר טלפון, כתובת או שם בצ׳אט, להעברה אל { $name }.
story-meet-sure = הודעה אחת תישלח אל { $name }: שמך, המקצוע והארגון, על איזה סיפור מדובר, ואיך ליצור איתך קשר. לשלוח?
story-meet-sent = ההודעה בדרך אל { $name }, בשעה נוחה. ההמשך בידי שני הצדדים.
story-meet-oneself = זה סיפור שלך.
story-meet-already = כבר נשלחה אל { $name } הודעה על הרצון שלך לדבר על הסיפור הזה.
story-meet-not-now = היכרות בעקבות הסיפור הזה אינה אפשרית כרגע.
story-introduction = הסיפור שלך ״{ $title }״ עורר עניין, ויש בקשה לדבר עליו: { $name } ({ $profession }, { $organisation }).
story-introduction-reach = ליצירת קשר: { $reach }
