# מה מגיע בלי שביקשו, והמילים שמשנות זאת.

profile-verb-votes = הצבעות
profile-verb-requests = בקשות
profile-verb-thanks = תודות
profile-verb-welcome = ברכות
profile-verb-on = הפעלה, כן
profile-verb-off = כיבוי, לא

profile-ask-votes = תזכורות להצבעות של הקבוצות?
profile-ask-requests = בקשות של אחרים להיכרות איתך?
profile-ask-thanks = תודות של אחרים?
profile-ask-welcome = הודעות למצטרפים חדשים?
wish-state-on = הפעלה
wish-state-off = כיבוי
neither-on-nor-off = זו אינה הפעלה ואינה כיבוי. אחת משתי המילים תספיק.

wishes-intro = מה מגיע אליך, והמילים שמשנות זאת:
wish-line = { $what }: { $state ->
    [on] כן
   *[off] לא
  } (״{ $word }״)
wish-away = { $what }: לא עד { $day } (״{ $word }״)
wishes-owed = מה שבא בעקבות בקשה שלך, ומה שנוגע לקבוצה בהובלתך, אינו ניתן לכיבוי.

wish-reminders = תזכורות לפגישות
wish-votes = תזכורות להצבעות
wish-checkins = דופק
wish-stories = שאלה על סיפור
wish-readers = קוראים של הסיפורים שלך
wish-questions = שאלות של אחרים
wish-requests = בקשות להיכרות איתך
wish-pairs = זוגות היכרות
wish-thanks = תודות של אחרים
wish-welcome = הודעות למצטרפים חדשים

wish-word-reminders-on = פרופיל תזכורות הפעלה
wish-word-reminders-off = פרופיל תזכורות כיבוי
wish-word-votes-on = פרופיל הצבעות הפעלה
wish-word-votes-off = פרופיל הצבעות כיבוי
wish-word-checkins-on = דופק חידוש
wish-word-checkins-off = דופק אף פעם
wish-word-stories-on = סיפור שוב
wish-word-stories-off = סיפור אף פעם
wish-word-readers-on = סיפור שוב היכרויות
wish-word-readers-off = סיפור אף פעם היכרויות
wish-word-questions-on = שאלה הפעלה
wish-word-questions-off = שאלה כיבוי
wish-word-requests-on = פרופיל בקשות הפעלה
wish-word-requests-off = פרופיל בקשות כיבוי
wish-word-pairs-on = היכרות הפעלה
wish-word-pairs-off = היכרות כיבוי
wish-word-thanks-on = פרופיל תודות הפעלה
wish-word-thanks-off = פרופיל תודות כיבוי
wish-word-welcome-on = פרופיל ברכות הפעלה
wish-word-welcome-off = פרופיל ברכות כיבוי
