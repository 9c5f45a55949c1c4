# הדף של כל מה שנשמר על אדם: איך נקראים שם הסוגים, השדות והערכים.

own-nothing = אין כרגע דבר.
own-numbered = { $what }, { $number }
export-readable = כאן מה שנשמר, כפי שאפשר לקרוא אותו. בקובץ הכול כפי שנשמר, גם מה שרק מכונות קוראות. הקישור שהוביל לכאן כבר אינו פועל.

own-kind = { $kind ->
    [member] הפרטים שלך
    [accounts] החשבונות שלך
    [handle] חשבון
    [seat] המקומות שלך בקבוצות
    [seating] הקבוצות שלך
    [welcome] הודעות הצטרפות
    [applied] מה שקובץ הקהילה אומר עליך
    [coming] פגישות שנענו בכן
    [rsvp] התשובות שלך לפגישות
    [attendance] פגישות שהשתתפת בהן
    [channel-move] ערוצים שהיו בהם הצטרפות או עזיבה
    [outcome] סיכומים שכתבת
    [series] פגישות באירוח שלך או בהרצאה שלך
    [story] הסיפורים שלך
    [teller] סיפורים שסופרו על ידך
    [story-introduction] היכרויות דרך סיפורים
    [story-request] מתי התבקשו היכרויות דרך סיפורים
    [question] שאלות
    [helping] מה שנשאלת ומה שנענה
    [thanking] מתי הודית למישהו
    [introducing] הרצונות שלך לגבי היכרויות
    [introduction] היכרויות
    [checkin-round] סבבי דופק שנשלחו אליך
    [checkin-progress] עד איפה הגעת בדופק
    [checkin-group] מתי נשאלת לאחרונה
    [checkin-leave] החופשה שלך מהדופק
    [charter-vote] הצבעות שלך שעוד לא נספרו
    [talk] השאלה הפתוחה עכשיו
    [pick] אפשרויות שהוצגו לך לאחרונה
    [linking] חשבונות שקושרו לאחרונה
    [link-code] קודים
    [link-tries] קודים שגויים
    [export-link] קישורים לדף הזה
    [messages] הודעות
    [acts] מעשים
    [presence] בשיחת וידאו
    [action] משימות
    [seat-offer] מקומות שהוצעו לך
   *[other] { $kind }
}

own-field = { $field ->
    [at] מתי
    [about] בעניין
    [act] מה
    [text] טקסט
    [state] מה קרה בהמשך
    [value] ערך
    [name] שם
    [handles] חשבונות
    [language] שפה
    [zone] אזור זמן
    [profession] מקצוע
    [organisation] ארגון
    [region] אזור
    [topics] נושאים
    [roles] תפקידים
    [reach] דרך ההגעה
    [pausedUntil] בהפסקה עד
    [optedOut] לא רצוי
    [quiet] שעות שקט
    [from] מ־
    [to] עד
    [since] מאז
    [leads] הובלה
    [seats] מקומות
    [groups] קבוצות
    [group] קבוצה
    [told] נמסר עד כה
    [meetings] פגישות
    [meeting] פגישה
    [answer] תשובה
    [via] נודע דרך
    [minutes] דקות
    [how] איך
    [decisions] החלטות
    [actions] משימות
    [by] על ידי
    [title] כותרת
    [host] באירוח שלך
    [speaker] בהרצאה שלך
    [parts] חלקים
    [challenge] האתגר
    [did] מה נעשה
    [outcome] מה יצא מזה
    [differently] מה כדאי אחרת
    [contact] אל מי לפנות
    [publishedAt] פורסם
    [cardAt] הופיע בקבוצה
    [draft] טיוטה
    [asked] נשאל
    [cause] אחרי
    [answered] נענה
    [shown] הוצג
    [closed] נסגר
    [helped] זה עזר
    [passed] ויתור
    [words] מילים
    [question] שאלה
    [on] פעיל
    [not] לעולם לא עם
    [met] נפגשו
    [opened] נפתח
    [upTo] שאלות שנענו
    [skipped] בדילוג
    [snoozed] נדחה
    [lastAskedInRound] הסבב האחרון
    [until] עד
    [choice] בחירה
    [into] מיזוג עם
    [command] מילה
    [answers] תשובות עד כה
    [field] נשאל עכשיו
    [beneath] יישאל אחר כך
    [choices] אפשרויות
    [id] מייצג
    [label] מוצג
    [linked] קושרו
    [platform] צ׳אט
    [code] קוד
    [wrong] מתי
    [slack] ב־Slack
    [whatsapp] ב־WhatsApp
    [console] מסוף
    [en] אנגלית
    [he] עברית
    [ar] ערבית
    [member] חברות
    [returns] חזרה לקהילה
    [person] הכינוי בשיחה
    [email] דוא״ל
    [joined] כניסה
    [left] יציאה
    [refused] תשובות שלא התקבלו
    [contactGone] מי שאפשר היה לפנות אליו כבר לא כאן
   *[other] { $field }
}

own-value = { $value ->
    [true] כן
    [false] לא
    [yes] כן
    [maybe] אולי
    [no] לא
    [not-yet] עוד לא
    [code] קוד
    [report] דוח
    [webhook] שירות הווידאו
    [draft] טיוטה
    [published] פורסם
    [withdrawn] נמשך בחזרה
    [asked] נשאל
    [made] נעשתה היכרות
    [declined] נדחה
    [joined] הצטרפות
    [left] עזיבה
    [appointed] במינוי
    [sits] מקום בקבוצה
    [self-appointed] ביוזמה עצמית
    [renew] חידוש
    [change] שינוי
    [merge] מיזוג
    [close] סגירה
    [slack] ב־Slack
    [whatsapp] ב־WhatsApp
    [console] מסוף
    [en] אנגלית
    [he] עברית
    [ar] ערבית
    [guest] מחוץ לקהילה
    [member] חברות
    [leader] הובלה
    [reviewer] ועדת הערכה
    [researcher] מחקר
    [admin] ניהול
    [sent] נשלחה
    [waiting] בדרך
    [held] ממתינה
    [sending] בדרך
    [failed] לא נמסרה
    [unclear] לא ידוע
    [skipped] לא נשלחה
    [all] הכול
    [meeting-reminder] תזכורות לפגישות
    [welcome] הודעות הצטרפות
    [story-prompt] בקשות לסיפור
    [story-introduction] היכרות עם קוראים
    [introductions] היכרויות
    [ask-question] שאלות
    [checkin-round] דופק
    [checkin-reminder] תזכורות לדופק
    [checkin-closing] תוצאות הדופק
   *[other] { $value }
}

own-act = { $act ->
    [charter-decided] החלטה על עתיד קבוצה
    [charter-set] קביעת אמנת קבוצה
    [charter-voted] הצבעה על עתיד קבוצה
    [checkin-acted] דיווח לקבוצה על מה שנעשה
    [checkin-answered] מענה לדופק
    [checkin-declined] דילוג על דופק
    [checkin-postponed] דחיית דופק
    [checkin-resumed] חזרה לדופק
    [command-used] שימוש במילה
    [feed-renewed] חידוש כתובת של יומן
    [group-joined] הצטרפות לקבוצה
    [group-left] עזיבת קבוצה
    [introduction-made] היכרות
    [introduction-requested] בקשת היכרות
    [introductions-joined] הצטרפות להיכרויות
    [introductions-left] פרישה מהיכרויות
    [kudos-given] הבעת תודה
    [leader-declined] ויתור על הובלה של קבוצה
    [leader-named] תחילת הובלה של קבוצה
    [meeting-answered] תשובה לפגישה
    [meeting-attended] השתתפות בפגישה
    [meeting-booked] קביעת פגישה
    [meeting-concluded] סיכום פגישה
    [meeting-ended] סיום סדרת פגישות
    [member-linked] קישור חשבון
    [member-unlinked] ניתוק חשבון
    [member-paused] הפסקה
    [member-resumed] סיום הפסקה
    [member-welcomed] קבלת פנים
    [message-posted] כתיבה בקבוצה
    [privacy-exported] בקשת הדף הזה
    [profile-changed] שינוי הגדרה
    [question-answered] מענה לשאלה
    [question-asked] שאילת שאלה
    [question-closed] סגירת שאלה
    [question-declined] ויתור על שאלה
    [question-referred] הפניה למי שיודע
    [reaction-given] תגובה להודעה
    [story-discarded] מחיקת טיוטה
    [story-drafted] התחלת סיפור
    [story-edited] עריכת סיפור
    [story-introduced] היכרות עם מספרי סיפור
    [story-published] פרסום סיפור
    [story-read] קריאת סיפור
    [story-withdrawn] משיכת סיפור
   *[other] { $act }
}
