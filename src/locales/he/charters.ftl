# הקבוצה במבט אחד, האמנה שלה, וההצבעה על עתידה.

group-verb-until = עד, סיום
group-verb-mission = ייעוד, מטרה
group-verb-vote = הצבעה
group-verb-decide = החלטה
short-group-vote = הצבעה
group-verb-join = הצטרפות
group-verb-rewrite = ניסוח
group-verb-merge = מיזוג

group-title = { $group }: { $mission }
group-until = האמנה בתוקף עד { $day } { $year }.
group-leader = בהובלת { $name }.
group-few = כמה אנשים.
group-count = { $count } אנשים.
group-next = הפגישה הבאה: { $meeting }.
group-is-closed = הקבוצה סגורה. מה שנעשה בה נשמר.
group-none = עוד אין לך מקום באף קבוצה. הובלת קבוצה יכולה להוסיף אותך.
group-not-yours = ״{ $word }״ אינה קבוצה שאפשר לבחור. המילה ״קבוצה״ מראה את הקבוצות שלך.
group-led-by-others = הערוץ הזה שייך לקבוצה { $group }, והיא אינה בהובלתך. מה שנוגע לקבוצה בהובלתך נכתב בערוץ שלה, או אליי בפרטי.
group-until-when = עד מתי האמנה בתוקף? למשל 31.3.2027.
group-until-set = האמנה של { $group } בתוקף עד { $day } { $year }. לפני כן תהיה הצבעה על ההמשך.
group-until-too-far = אמנה תקפה שלוש שנים לכל היותר.
group-mission-what = מה ייעוד הקבוצה? בשני משפטים.
group-mission-set = הייעוד של { $group } נרשם.
group-joined = יש לך מקום בקבוצה { $group }.
group-join-by-leader = אין כרגע הצעה למקום בקבוצה { $group }. ההובלה שלה יכולה להוסיף אותך.

charter-renew = להמשיך שנה
charter-change = לשנות כיוון
charter-merge = להתמזג עם קבוצה אחרת
charter-close = לסגור
charter-which = מה יהיה על הקבוצה?
charter-merge-with = עם איזו קבוצה?
charter-question =
    האמנה של { $group } מסתיימת ב{ $when }. הייעוד: { $mission }
    מה יהיה הלאה? קול אחד לכל אחת ואחד, ואפשר לשנות אותו עד אז. השאלה מגיעה בפרטי, ואיש לא רואה מי הצביע מה.
    להצבעה: ״קבוצה הצבעה״, בשיחה פרטית.
charter-ballot = ההצבעה על עתידה של { $group } פתוחה עד { $when }. מה יהיה הלאה? הקול חשאי, ואפשר לשנות אותו עד אז.
charter-reminder = ההצבעה על עתידה של { $group } פתוחה עד { $when }, והקול שלך עוד חסר. ההצבעה חשאית, ונגיעה אחת מספיקה.
charter-voted = נרשם: { $choice }. אפשר לשנות עד { $when }.
charter-no-vote = אין לך הצבעה כזאת.
charter-none-open = אין עכשיו הצבעה פתוחה בקבוצות שלך.
charter-over = ההצבעה הזאת אינה פתוחה.
charter-none-to-merge = אין קבוצה אחרת להתמזג איתה.
charter-counts = להמשיך: { $renew }. לשנות: { $change }. להתמזג: { $merge }. לסגור: { $close }.
charter-result-renew = הקבוצה { $group } ממשיכה: בהצבעה הוחלט על שנה נוספת.
charter-result-change = הקבוצה { $group } ממשיכה בכיוון אחר: ההובלה תציע ייעוד חדש.
charter-result-merge = בהצבעה של { $group } הוחלט להתמזג עם { $other }: השאלה עוברת להובלות של שתיהן. איש לא מקבל שם מקום בלי לרצות בכך.
charter-result-close = בהצבעה של { $group } הוחלט לסגור אותה.
charter-result-undecided = ההצבעה על { $group } לא הכריעה. ההובלה מחליטה תוך שבוע; בלי החלטה הקבוצה ממשיכה בינתיים.
charter-decide = ההצבעה על { $group } לא הכריעה: מעט קולות, או תיקו. מה יהיה על הקבוצה? בלי החלטה תוך שבוע היא ממשיכה 90 יום, פעם אחת.
charter-decided = נרשם: { $choice }.
charter-change-now = בהצבעה של { $group } הוחלט לשנות כיוון. מה הייעוד עכשיו, ועד מתי? הקבוצה תקבל הודעה. עד שזה ייכתב, הקבוצה { $group } ממשיכה { $days } יום כמו שהייתה; אחר כך תהיה הצבעה נוספת.
charter-result-merge-gone = בהצבעה של { $group } הוחלט להתמזג עם קבוצה אחרת, אבל היא כבר נסגרה. הקבוצה { $group } ממשיכה { $days } יום; אז תהיה הצבעה נוספת.
charter-decided-for = ההצבעה על { $group } לא הכריעה, וההובלה החליטה: { $choice }.
charter-take-seat = מקום בקבוצה { $other }
charter-do-rewrite = לכתוב
charter-change-reminder = הקבוצה { $group } עוד מחכה לשינוי שהוחלט בהצבעה: ייעוד חדש ומועד סיום.
charter-nothing-to-rewrite = אין שינוי שמחכה לכתיבה. ״קבוצה ייעוד״ ו״קבוצה עד״ קובעות את האמנה.
charter-rewritten =
    הקבוצה { $group } משתנה, כפי שהוחלט בהצבעה.
    עד עכשיו: { $before }
    מעכשיו: { $after }
    האמנה בתוקף עד { $day } { $year }.
charter-vote-off = לקבוצה { $group } יש מועד סיום אחר: { $day } { $year }. הקולות שניתנו עד עכשיו כבר לא נספרים ואינם נשמרים; תהיה הצבעה חדשה.
charter-merge-ask = בהצבעה של { $group } הוחלט להתמזג עם { $other }. הקבוצה { $group } תיסגר, ולאנשיה יוצע מקום בקבוצה { $other }. זה קורה בהסכמה מההובלה של כל אחת, עד { $day }.
charter-vote-off-for-good = לקבוצה { $group } אין עוד מועד סיום. הקולות שניתנו עד עכשיו כבר לא נספרים ואינם נשמרים.
charter-merge-reminder = השאלה אם הקבוצה { $group } תהיה חלק מהקבוצה { $other } עוד פתוחה, עד { $day }. נגיעה אחת מספיקה.
charter-merge-which = האם הקבוצה { $group } תהיה חלק מהקבוצה { $other }?
charter-merge-yes = להסכים
charter-merge-no = להישאר שתי קבוצות
charter-merge-over = העניין כבר הוכרע.
charter-merge-noted = נרשם. הקבוצה { $group } והקבוצה { $other }: זה קורה כשגם ההובלה של { $missing } מסכימה.
charter-merge-done = בוצע: הקבוצה { $group } היא עכשיו חלק מהקבוצה { $other }.
charter-merge-off = נרשם: הקבוצה { $group } והקבוצה { $other } נשארות שתי קבוצות.
charter-merge-declined = הקבוצה { $group } לא מתמזגת עם { $other }: לא כל ההובלות הסכימו. היא ממשיכה עד { $day }; לפני כן תהיה הצבעה נוספת.
charter-merge-lapsed = הקבוצה { $group } לא מתמזגת עם { $other }: לא הגיעה תשובה בזמן. היא ממשיכה עד { $day }; לפני כן תהיה הצבעה נוספת.
charter-merge-gone = הקבוצה { $group } לא מתמזגת עם { $other }, כי היא נסגרה. הקבוצה { $group } ממשיכה עד { $day }; לפני כן תהיה הצבעה נוספת.
charter-meetings-what = מה יהיה על הפגישות של { $group }?
charter-meetings-to-move = ממשיכות בקבוצה { $other }
charter-meetings-to-end = מסתיימות
charter-meetings-move = הפגישות שלה ממשיכות בקבוצה { $other }.
charter-meetings-end = הפגישות שלה מסתיימות איתה.
charter-merged-here = הקבוצה { $group } נעשית חלק מהקבוצה { $other } ונסגרת כאן. תודה על כל הלמידה והשיתוף בה: הסיפורים וההחלטות נשארים, ואפשר למצוא אותם. לאנשיה מוצע מקום בקבוצה { $other }.
charter-merged-there = הקבוצה { $group } נעשית חלק מהקבוצה { $other }. לאנשיה מוצע מקום כאן: קבלת פנים חמה לכל מי שיגיע.
charter-merged-seat = הקבוצה { $group } היא עכשיו חלק מהקבוצה { $other }. תודה על חלקך בה. מוצע לך מקום בקבוצה { $other }; בלי תשובה שום דבר לא משתנה.
charter-merged-seated = הקבוצה { $group } היא עכשיו חלק מהקבוצה { $other }, ושם יש לך מקום. תודה על חלקך בה. מה שנעשה בה נשמר, ואפשר למצוא אותו.
charter-goes-on = הקבוצה { $group } ממשיכה עוד { $days } יום. אז תהיה הצבעה נוספת.
charter-closed = הקבוצה { $group } נסגרת כאן. תודה על כל הלמידה והשיתוף בה: הסיפורים וההחלטות נשארים, ואפשר למצוא אותם.
charter-where-to = הקבוצה { $group } נסגרה. תודה על חלקך בה. אפשר לפגוש אנשים קרובים במקצוע גם כאן:
charter-offer-until = ההצעה בתוקף עד { $day }.
charter-goodbye = הקבוצה { $group } נסגרה. תודה על חלקך בה. מה שנעשה בה נשמר, ואפשר למצוא אותו.
