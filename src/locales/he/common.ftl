# Sentences used everywhere. Nouns, infinitives and "אפשר": they address nobody as a man or a woman.

unknown-command = המילה ״{ $word }״ לא מוכרת כאן. אפשר לכתוב ״עזרה״ כדי לראות מה יש.
did-you-mean = המילה ״{ $word }״ לא מוכרת כאן. אולי הכוונה הייתה ״{ $suggestion }״?
not-allowed = הפעולה הזאת פתוחה רק עבור { $who }.
something-went-wrong = משהו השתבש כאן, ושום דבר לא השתנה. אפשר לנסות שוב בעוד דקה.
not-here-yet = ״{ $word }״ עוד לא כאן.
is-it-the-answer = ״{ $word }״ היא גם מילה של פעולה כאן. זו התשובה?
it-is-the-answer = כן, זו התשובה
it-is-a-command = לא, לעבור לפעולה
only-text-is-an-answer = אפשר לקרוא כאן רק טקסט. השאלה עדיין פתוחה:
away-what-stops = חופשה נעימה. מה להפסיק בינתיים?
away-no-checkins = רק את הדופק
away-nothing = את הכול
kind-answer-to-media = אפשר לקרוא כאן רק טקסט. המילה ״עזרה״ תראה מה יש.
text-too-long = הטקסט ארוך מדי. { $limit ->
    [one] יש מקום לתו אחד
   *[other] יש מקום ל־{ $limit } תווים
} לכל היותר.
guest-welcome =
    שלום! כאן העוזר הדיגיטלי של { $community }. עוד לא נפגשנו כאן.
    כדי להצטרף אפשר לבקש מהובלת אחת הקבוצות להוסיף אותך.
    למי שכבר מוכר בצ׳אט אחר: ״קישור״ שם נותן קוד, ו״קישור״ עם הקוד כאן מחבר בין השניים.
guest-welcome-contact =
    שלום! כאן העוזר הדיגיטלי של { $community }. עוד לא נפגשנו כאן.
    להצטרפות אפשר לפנות אל { $contact }.
    למי שכבר מוכר בצ׳אט אחר: ״קישור״ שם נותן קוד, ו״קישור״ עם הקוד כאן מחבר בין השניים.

# Who may do something, after "רק עבור".

role-guest = כל אדם
role-member = אנשי הקהילה
role-leader = הובלת הקבוצה
role-reviewer = ועדת ההערכה
role-researcher = צוות המחקר
role-admin = הנהלת הקהילה

# Questions, one at a time.

not-a-choice = זו לא אחת האפשרויות. { $count ->
    [one] יש רק אחת: אפשר לענות 1.
   *[other] אפשר לענות במספר מ־1 עד { $count }.
}
form-hint = ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
form-hint-optional = ״דילוג״ כדי להשאיר ריק, ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
form-send = שליחה
form-cancel = ביטול
form-other = או משהו אחר
cannot-skip = אי אפשר להמשיך בלי תשובה לשאלה הזאת. ״ביטול״ עוצר כאן.
form-answer = התשובה שלך
form-needed = כאן דרושה תשובה.
cancelled = בוטל. שום דבר לא השתנה.
cancelled-kept = עצרנו כאן. מה שנכתב עד עכשיו נשמר: ״{ $command }״ ממשיך ממנו.
nothing-to-answer = אין כרגע שאלה פתוחה. אפשר לכתוב ״עזרה״ כדי לראות מה יש.
question-past = השאלה הזאת כבר סגורה: היא נענתה, או שנעזבה באמצע. שום דבר לא השתנה.

# What could not be read.

bad-date = התאריך לא ברור. אפשר לכתוב 25.11, 25 בנובמבר או מחר.
bad-time = השעה לא ברורה. אפשר לכתוב 19:00 או 7 בערב.
bad-date-time = היום והשעה לא ברורים. אפשר לכתוב 25.11 19:00 או מחר 19:00.
bad-duration = משך הזמן לא ברור. אפשר לכתוב 3 ימים, שבועיים או שעה.
bad-length = אפשר לכתוב 90, 45 דקות או שעה וחצי.
bad-number = המספר לא ברור. אפשר לכתוב, למשל, 3.
bad-zone = אזור הזמן לא מוכר. אפשר לכתוב ירושלים, לונדון או ניו יורק.
bad-language = השפה הזאת עוד לא כאן. יש עברית, ערבית ואנגלית.

# Languages and cities by name.

language-en = אנגלית
language-he = עברית
language-ar = ערבית
city-jerusalem = ירושלים
city-gaza = עזה
city-hebron = חברון
city-amman = עמאן
city-beirut = ביירות
city-cairo = קהיר
city-dubai = דובאי
city-london = לונדון
city-paris = פריז
city-berlin = ברלין
city-new-york = ניו יורק
city-los-angeles = לוס אנג׳לס
city-utc = זמן אוניברסלי
