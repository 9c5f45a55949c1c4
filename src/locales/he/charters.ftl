# הקבוצה במבט אחד, האמנה שלה, וההצבעה על עתידה.

group-verb-until = עד, סיום
group-verb-mission = ייעוד, מטרה
group-verb-vote = הצבעה
group-verb-decide = החלטה
group-verb-join = הצטרפות

group-title = { $group }: { $mission }
group-until = האמנה בתוקף עד { $day } { $year }.
group-leader = בהובלת { $name }.
group-few = כמה משתתפים.
group-count = { $count } משתתפים.
group-next = הבאה: { $meeting }.
group-is-closed = הקבוצה סגורה. מה שנעשה בה נשמר.
group-none = עוד אין לך מקום באף קבוצה. הובלת הקבוצה יכולה להוסיף.
group-not-yours = "{ $word }" אינה קבוצה שאפשר לבחור. המילה "קבוצה" מראה את הקבוצות שלך.
group-led-by-others = הערוץ הזה שייך לקבוצה { $group }, והיא אינה בהובלתך. מה שנוגע לקבוצה בהובלתך נכתב בערוץ שלה, או אליי בפרטי.
group-until-when = עד מתי האמנה בתוקף? למשל 31.3.2027.
group-until-set = { $group }: האמנה בתוקף עד { $day } { $year }. לפני כן תהיה הצבעה על ההמשך.
group-until-too-far = אמנה תקפה שלוש שנים לכל היותר.
group-mission-what = מה ייעוד הקבוצה? בשני משפטים.
group-mission-set = הייעוד של { $group } נרשם.
group-joined = יש לך מקום בקבוצה { $group }.
group-join-by-leader = הובלת הקבוצה יכולה להוסיף.

charter-renew = להמשיך שנה
charter-change = לשנות כיוון
charter-merge = להתמזג עם קבוצה אחרת
charter-close = לסגור
charter-which = מה יהיה על הקבוצה?
charter-merge-with = עם איזו קבוצה?
charter-question =
    האמנה של { $group } מסתיימת ב{ $day }. הייעוד: { $mission }
    מה יהיה הלאה? קול אחד לכל אחת ואחד, ואפשר לשנות אותו עד אז. התשובה חוזרת בפרטי, ואיש לא רואה מי הצביע מה.
charter-reminder = { $group } בהצבעה על עתידה עד { $day }, והקול שלך עוד פתוח. ההצבעה חשאית, ונגיעה אחת מספיקה.
charter-voted = נרשם: { $choice }. אפשר לשנות עד { $day }.
charter-no-vote = אין לך הצבעה כזאת.
charter-over = ההצבעה הזאת אינה פתוחה.
charter-none-to-merge = אין קבוצה אחרת להתמזג איתה.
charter-counts = להמשיך: { $renew }. לשנות: { $change }. להתמזג: { $merge }. לסגור: { $close }.
charter-result-renew = { $group } ממשיכה: בהצבעה הוחלט על שנה נוספת.
charter-result-change = { $group } ממשיכה בכיוון אחר: ההובלה תציע ייעוד חדש.
charter-result-merge = בהצבעה של { $group } הוחלט להתמזג עם קבוצה אחרת: ההובלות ידברו על כך.
charter-result-close = בהצבעה של { $group } הוחלט לסגור אותה.
charter-result-undecided = ההצבעה על { $group } לא הכריעה. ההובלה מחליטה תוך שבוע; בלי החלטה הקבוצה ממשיכה בינתיים.
charter-decide = ההצבעה על { $group } לא הכריעה: מעט קולות, או תיקו. מה יהיה עליה? בלי החלטה תוך שבוע הקבוצה ממשיכה 90 יום, פעם אחת.
charter-decided = נרשם: { $choice }.
charter-change-now = בהצבעה של { $group } הוחלט לשנות כיוון. "קבוצה ייעוד" רושמת ייעוד חדש; עד אז האמנה בתוקף עוד 90 יום.
charter-merge-now = בהצבעה של { $group } הוחלט להתמזג עם { $other }. יש 90 יום לדבר על כך עם ההובלה שם.
charter-goes-on = { $group } ממשיכה עוד { $days } יום. אז תהיה הצבעה נוספת.
charter-closed = { $group } נסגרת כאן. תודה על כל מה שנלמד ושותף בה: הסיפורים וההחלטות נשארים, ואפשר למצוא אותם.
charter-where-to = { $group } נסגרה. תודה על חלקך בה. יש אנשי מקצוע קרובים גם כאן:
charter-goodbye = { $group } נסגרה. תודה על חלקך בה. מה שנעשה בה נשמר, ואפשר למצוא אותו.
