# What people type for numbers, lengths of time, days and times of day. Lists with commas; "2*יומיים" says that the one
# word is two of the unit. One letter before a word (ב, ה, ו, ל and their like) is understood without being listed.

number-1 = אחת, אחד
number-2 = שתיים, שניים, שתי, שני
number-3 = שלוש, שלושה, שלושת
number-4 = ארבע, ארבעה, ארבעת
number-5 = חמש, חמישה, חמשת
number-6 = שש, שישה, ששת
number-7 = שבע, שבעה, שבעת
number-8 = שמונה, שמונת
number-9 = תשע, תשעה, תשעת
number-10 = עשר, עשרה, עשרת
number-11 = אחת עשרה, אחד עשר
number-12 = שתים עשרה, שנים עשר
fraction-half = חצי
fraction-quarter = רבע

unit-minute = דק, דקה, דקות
unit-hour = שעה, שעות, 2*שעתיים
unit-day = יום, ימים, 2*יומיים
unit-week = שבוע, שבועות, 2*שבועיים
unit-month = חודש, חודשים, 2*חודשיים
unit-year = שנה, שנים, 2*שנתיים

month-1 = ינואר, ינו
month-2 = פברואר, פבר
month-3 = מרץ, מרס
month-4 = אפריל, אפר
month-5 = מאי
month-6 = יוני
month-7 = יולי
month-8 = אוגוסט, אוג
month-9 = ספטמבר, ספט
month-10 = אוקטובר, אוק
month-11 = נובמבר, נוב
month-12 = דצמבר, דצמ

weekday-1 = שני, יום שני, יום ב
weekday-2 = שלישי, יום שלישי, יום ג
weekday-3 = רביעי, יום רביעי, יום ד
weekday-4 = חמישי, יום חמישי, יום ה
weekday-5 = שישי, יום שישי, יום ו
weekday-6 = שבת, יום שבת, יום ש
weekday-7 = ראשון, יום ראשון, יום א

ahead-0 = היום
ahead-1 = מחר
ahead-2 = מחרתיים

# Before noon, after noon, around noon, in the evening, at night.
part-am = בוקר, לפנות בוקר, לפני הצהריים, לפנהצ
part-pm = אחר הצהריים, אחרי הצהריים, אחהצ
part-noon = בצהריים, בצהרים
part-evening = ערב, הערב
part-night = לילה, הלילה
clock-noon = צהריים, צהרים, בצהריים, בצהרים
clock-midnight = חצות, חצות הלילה

# Words that change nothing: "ביום ה־25 בנובמבר בשעה 19:00".
filler = ב, ה, ל, ו, בשעה, בעוד, עוד, למשך, במשך, עד, אל, את, הבא, הבאה, הקרוב, הקרובה, הזה, הזאת, תאריך

# The end of the week or of the month that it is.
end-week = סוף השבוע, סוף שבוע, סופש
end-month = סוף החודש, סוף חודש

# Being away from work.
vacation = חופשה, בחופשה, אני בחופשה, חופש, בחופש, אני בחופש

# Phrases that mean a command only where nothing else is said.
alone-help = מה אפשר, מה אפשר לעשות, מה אפשר לכתוב, מה עושים כאן
alone-meetings = מתי, פגישה הבאה, הפגישה הבאה, מתי הפגישה, מתי הפגישה הבאה, זום, לינק, קישור לזום
alone-resume = התחלה

# What a language may be called, beside its name: masculine and feminine.
spoken-en = אנגלית, אנגלי
spoken-he = עברית, עברי
spoken-ar = ערבית, ערבי
