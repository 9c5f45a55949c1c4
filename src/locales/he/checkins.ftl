# דופק: שלוש שאלות, מה עלה בהן ומה נעשה בעקבותיהן.

checkin-verb-skip = דילוג, לדלג
checkin-verb-snooze = מחר, נודניק, אחר כך
checkin-verb-off = חופשה, חופש, הפסקה
checkin-verb-never = אף פעם, לעולם, הסרה, לעולם לא
checkin-verb-on = חידוש, שוב
checkin-verb-results = תוצאות

checkin-opening = דופק, { $group }: שלוש נגיעות, פתוח עד { $when }. התשובות רק נספרות: איש לא רואה מי אמר מה.
checkin-how-to-stop = ״דופק חופשה 1.12״: בלי שאלות דופק עד אותו יום. ״דופק אף פעם״: בלי שאלות דופק בכלל.
checkin-reminder = דופק, { $group }: עדיין פתוח, עד { $when }. התזכורת מגיעה רק למי שלא סיים לענות.
checkin-of-group = דופק, { $group }. התשובות רק נספרות: איש לא רואה מי אמר מה.
checkin-place = { $number }/{ $of }

checkin-ask-energy = מה מצב האנרגיה שלך בימים אלה?
checkin-ask-load = מה מידת העומס שלך בימים אלה?
checkin-ask-worn-out = באיזו תדירות יש תחושת תשישות בסוף יום העבודה?
checkin-ask-morning = באיזו תדירות עולה בבוקר תחושת תשישות מהמחשבה על עוד יום עבודה?
checkin-ask-every-hour = באיזו תדירות כל שעת עבודה מעייפת?
checkin-ask-leisure = באיזו תדירות נשארת אנרגיה למשפחה ולחברים בזמן הפנוי?

checkin-answer-energy-1 = נמוכה מאוד
checkin-answer-energy-2 = נמוכה
checkin-answer-energy-3 = באמצע
checkin-answer-energy-4 = גבוהה
checkin-answer-energy-5 = גבוהה מאוד
checkin-answer-load-1 = קל מאוד
checkin-answer-load-2 = קל
checkin-answer-load-3 = באמצע
checkin-answer-load-4 = כבד
checkin-answer-load-5 = כבד מאוד
checkin-answer-often-1 = אף פעם או כמעט אף פעם
checkin-answer-often-2 = לעתים רחוקות
checkin-answer-often-3 = לפעמים
checkin-answer-often-4 = לעתים קרובות
checkin-answer-often-5 = תמיד

checkin-do-skip = דילוג
checkin-do-snooze = מחר

checkin-done = תודה, זה הכול. התשובות ייספרו ב{ $when }; התוצאות יוצגו אם יהיו לפחות חמש תשובות.
checkin-counted-before = התשובה כבר נספרה, וכך היא נשארת: איש לא יודע איזו תשובה היא של מי, ולכן אי אפשר לקחת אותה בחזרה.
checkin-all-done = אין עוד שאלות בדופק הזה. תודה.
checkin-none-open = אין כרגע שאלות דופק שמחכות לתשובה.
checkin-not-open = הדופק הזה אינו פתוח כאן: הוא נסגר, או שאחרים נשאלו.
checkin-skipped = דילגנו. איש לא יידע.
checkin-snoozed = אז מחר.
checkin-snoozed-until = אז ב{ $day }.
checkin-closes-before = הדופק נסגר לפני כן: { $when }. ״דילוג״ מוותר עליו.
checkin-off-until = עד מתי בלי שאלות דופק? אפשר לבחור מספר, או לכתוב תאריך.
checkin-off-not-understood = זה אינו יום ואינו משך. אפשר לכתוב דופק חופשה 1.12 או דופק חופשה שבועיים.
checkin-off-too-long = זה יותר משנה. כדי להפסיק בכלל אפשר לכתוב דופק אף פעם.
checkin-off = בלי שאלות דופק עד { $when }. ״דופק חידוש״ מסיים את זה קודם.
checkin-never = מעכשיו לא יגיעו שאלות דופק. ״דופק חידוש״ מחזיר אותן.
checkin-on-paused = שאלות הדופק פעילות, אבל ההודעות בהפסקה, ועד סופה לא יגיע דבר. ״חידוש״ מסיים אותה עכשיו.
checkin-on = שאלות הדופק פעילות: ייתכן שתגיע שאלה בסבב הבא של הקבוצות.
checkin-not-understood = הדופק אינו מכיר את זה. אפשר לכתוב דופק, דופק דילוג, דופק מחר, דופק חופשה 1.12 או דופק אף פעם.

checkin-results = דופק, { $group }: התקבלו תשובות מ־{ $answered } מתוך { $asked }. תודה.
checkin-nothing-shown = דופק, { $group }: תודה. הפעם לא מוצג דבר: כשיש פחות מחמש תשובות, או כשתוצאה עלולה להצביע על מישהו, לא מציגים.
checkin-item-energy = אנרגיה
checkin-item-load = עומס
checkin-item-worn-out = תשישות בסוף יום העבודה
checkin-item-morning = תשישות בבוקר מהמחשבה על העבודה
checkin-item-every-hour = כל שעת עבודה מעייפת
checkin-item-leisure = אנרגיה למשפחה ולחברים
checkin-band = { $item }: { $band } בממוצע
checkin-counts = { $item }: { $low }, { $middle }, { $high }
checkin-band-energy-low = נמוכה
checkin-band-energy-middle = בינונית
checkin-band-energy-high = גבוהה
checkin-band-load-low = קל
checkin-band-load-middle = בינוני
checkin-band-load-high = כבד
checkin-band-often-low = לעתים רחוקות או אף פעם
checkin-band-often-middle = לפעמים
checkin-band-often-high = לעתים קרובות או תמיד
checkin-totals =
    { $groups ->
        [one] לקבוצה אחת יש תוצאות. התקבלו תשובות מ־{ $answered } מתוך { $asked }. בכמה קבוצות התשובות היו בממוצע:
        [two] לשתי קבוצות יש תוצאות. התקבלו תשובות מ־{ $answered } מתוך { $asked }. בכמה קבוצות התשובות היו בממוצע:
       *[other] ל־{ $groups } קבוצות יש תוצאות. התקבלו תשובות מ־{ $answered } מתוך { $asked }. בכמה קבוצות התשובות היו בממוצע:
    }
checkin-no-totals = עדיין אין תוצאות באף קבוצה.
checkin-no-result = דופק, { $group }: עוד לא הוצגו תוצאות.

did-question = מה ייעשה בעקבות זה בקבוצה { $group }? התשובה תתפרסם בקבוצה; הדופק הבא מחכה לה.
did-reminder = בקבוצה { $group } עוד לא נאמר מה נעשה בעקבות הדופק האחרון. מספיק משפט אחד; הדופק הבא מחכה לו.
did-write = לכתוב מה נעשה
did-what = מה נעשה בעקבות זה? מספיק משפט אחד; הקבוצה תקרא אותו.
did-nothing-waits = אין כרגע מה שמחכה לזה: אין תוצאות חדשות של דופק ואין משימה פתוחה.
did-noted = תודה: הדופק הבא יכול להגיע.
did-you-said = מה שעלה בדופק האחרון:
did-we-did = עשינו: { $text }
