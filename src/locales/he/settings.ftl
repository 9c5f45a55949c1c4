# המילים של עזרה, פרופיל, הפסקה וחידוש.

help-intro-line = מה אפשר לכתוב כאן:
help-about = כך עושים זאת:
help-line = { $command }: { $what }

profile-verb-language = שפה
profile-verb-zone = אזור-זמן, אזור
profile-verb-quiet = שקט, שעות-שקט
profile-verb-reminders = תזכורות

profile-who = { $name }, { $profession }, { $organisation }, { $region }
profile-language = שפה: { $language }
profile-zone = אזור זמן: { $zone }
profile-quiet = שעות שקט: מ־{ $from } עד { $to }
profile-how = לשינוי: פרופיל שפה, פרופיל אזור, פרופיל שקט.
profile-not-understood = ״{ $word }״ אינו חלק מהפרופיל. ״פרופיל״ מראה את כל מה שיש, עם המילים לשינוי.
profile-changed = השינוי נשמר ותקף מעכשיו.
profile-ask-language = איזו שפה?
profile-ask-zone = איזה אזור זמן? לדוגמה: Asia/Jerusalem
profile-ask-quiet = ממתי ועד מתי לא לשלוח דבר? לדוגמה: 22:00 עד 07:00
profile-ask-reminders = תזכורות לפגישות?
my-language = עברית
bad-quiet-hours = אלה אינן שתי שעות. אפשר לכתוב 22:00 עד 07:00.

pause-how-long = לכמה זמן לא לשלוח דבר? אפשר לבחור מספר, או לכתוב תאריך או 3 ימים.
pause-1d = יום אחד
pause-1w = שבוע
pause-4w = ארבעה שבועות
pause-open = עד שאכתוב חידוש
pause-not-understood = זה אינו משך ואינו תאריך. אפשר לכתוב הפסקה 3 ימים, הפסקה שבועיים או הפסקה עד 1.12.
pause-too-long = הפסקה נמשכת לכל היותר שנה. נא לציין מועד מוקדם יותר, או לבחור ״עד שאכתוב חידוש״.
paused-until = בהפסקה עד { $when }. תשובות למה שנכתב עדיין יגיעו; ״חידוש״ מסיים את ההפסקה.
paused-open = בהפסקה עד שתגיע המילה ״חידוש״. תשובות למה שנכתב עדיין יגיעו.
paused-for-good = ליציאה לתמיד יש ״פרטיות מחיקה״.
not-paused = אין הפסקה: ההודעות מגיעות כרגיל.
resumed = ההפסקה הסתיימה. טוב שחזרת.
