# Words people may type, the first one shown. Nouns and infinitives only: they address nobody as a man or a woman.

command-help = עזרה, תפריט, פקודות
command-meetings = פגישות, מפגשים, רשימת פגישות, לוח פגישות
command-rsvp = הגעה, אישור הגעה, השתתפות
command-attend = נוכחות, רישום נוכחות
command-story = סיפור, סיפור חדש, לספר סיפור
command-stories = סיפורים, חיפוש סיפורים, הסיפורים שלי
command-checkin = דופק, מה שלומנו, צ׳ק אין
command-ask = שאלה, לשאול
command-find = חיפוש, לחפש, למצוא, איתור, מי יודע, מי מכיר
command-intro = היכרות, הכרות, להכיר
command-kudos = פרגון, הוקרה, לפרגן
command-idea = רעיון, רעיון חדש
command-ideas = רעיונות, רשימת רעיונות
command-calls = קולות קוראים, רשימת קולות קוראים
command-propose = הצעה, הגשת הצעה, להציע
command-profile = פרופיל, הפרופיל שלי, פרטים אישיים, הגדרות
command-pause = הפסקה, השהיה, הפוגה, נודניק, לא להפריע
command-resume = חידוש, ביטול הפסקה, לחדש
command-privacy = פרטיות, המידע שלי
command-link = קישור, קישור חשבון, חיבור חשבון
command-meeting = פגישה, מפגש
command-group = קבוצה, הקבוצה שלי, קבוצות, הקבוצות שלי
command-did = עשינו, מה עשינו
command-digest = תקציר, תקציר שבועי
command-review = הערכה, הערכת הצעות
command-call = קול קורא, קול קורא חדש
command-broadcast = תפוצה, הודעה לכולם, דיוור
command-crisis = משבר, חירום, מצב חירום
command-members = אנשים, אנשי הקהילה, חברות וחברים
command-audit = ביקורת, יומן ביקורת
command-report = דוח, דוח חוסן

# Words that steer a conversation.

flow-yes = כן, בטח, בסדר, אוקיי, סבבה, מגיעה, מגיע, אגיע
flow-no = לא
flow-maybe = אולי, יכול להיות
flow-back = חזרה, לחזור, אחורה, הקודם
flow-skip = דילוג, לדלג, הלאה
flow-cancel = ביטול, לבטל
flow-stop = עצירה, לעצור, די, הסרה
flow-send = שליחה, לשלוח

# One line each, beside the word.

help-help = מה אפשר לכתוב כאן
help-meetings = הפגישות הקרובות והקישורים אליהן
help-rsvp = אישור הגעה לפגישה
help-attend = הקוד שנאמר בפגישה, לרישום הנוכחות
help-story = לספר בשתי דקות מה עבד
help-stories = חיפוש בסיפורים של אחרות ואחרים
help-checkin = שלוש נגיעות: מה שלומך
help-ask = להפנות שאלה למי שסביר שיש לו תשובה
help-find = מי כבר עשה את זה
help-intro = היכרות עם מישהו שכדאי להכיר
help-kudos = להגיד תודה
help-idea = להעלות רעיון
help-ideas = לקרוא רעיונות ולתמוך בהם
help-calls = קולות קוראים שפתוחים להגשה
help-propose = להגיש הצעה לקול קורא
help-profile = פרטים, שפה, אזור זמן ושעות שקט
help-pause = לא לקבל הודעות לזמן מה
help-resume = סיום ההפסקה
help-privacy = מה נשמר כאן, ואיך למחוק
help-link = אדם אחד בשני הצ׳אטים
help-meeting = לקבוע, להזיז, לבטל ולסכם פגישות של הקבוצה
help-group = הקבוצה במבט אחד
help-did = לספר לקבוצה מה נעשה: בעקבות דופק, או במשימה
help-digest = השבוע של הקבוצה בעשר שורות
help-review = לקרוא הצעות ולתת להן ציון
help-call = לנסח, לאשר ולנהל קול קורא
help-broadcast = לכתוב לרבים, עם זוג עיניים נוסף
help-crisis = להכריז על משבר או על סיומו
help-members = חיפוש וניהול של אנשי הקהילה
help-audit = מי עשה מה, ומתי
help-report = דוח החוסן

# What to type after the word.

usage-help =
    עזרה
    עזרה הפסקה
usage-meetings =
    פגישות
    פגישות יומן
usage-rsvp =
    הגעה כן
    הגעה אולי
    הגעה לא
usage-attend =
    נוכחות 4821
usage-story =
    סיפור
    סיפור טיוטה
    סיפור עריכה
    סיפור משיכה
usage-stories =
    סיפורים
    סיפורים אונקולוגיה צפון
usage-meeting =
    פגישה
    פגישה חדשה
    פגישה הזזה
    פגישה ביטול
    פגישה נושאים
    פגישה סיכום
usage-checkin =
    דופק
    דופק דילוג
    דופק מחר
    דופק חופשה 1.12
    דופק אף פעם
    דופק חידוש
usage-did =
    עשינו
    עשינו העברנו את דיון המקרים לצהריים
usage-ask =
    שאלה למי יש פרוטוקול מיון לנפילות בבית?
    שאלה סגירה
    שאלה כיבוי
usage-find =
    חיפוש מיון
usage-intro =
    היכרות
    היכרות עם דנה לוי
    היכרות לא דנה לוי
    היכרות כיבוי
usage-kudos =
    פרגון לדנה לוי על דף המיון
usage-profile =
    פרופיל
    פרופיל שפה עברית
    פרופיל אזור ירושלים
    פרופיל שקט 22:00 עד 07:00
    פרופיל תזכורות
usage-pause =
    הפסקה 3 ימים
    הפסקה שבועיים
    הפסקה עד 1.12
usage-resume =
    חידוש
usage-link =
    קישור
    קישור 4829-1357
    קישור ביטול
usage-privacy =
    פרטיות
    פרטיות ייצוא
    פרטיות למה
    פרטיות מחיקה
usage-group =
    קבוצה
    קבוצה גריאטריה
    קבוצה הצבעה
    קבוצה עד 31.3.2027
    קבוצה ייעוד
