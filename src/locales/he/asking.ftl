# שאלות, ומי יודע.

ask-verb-on = הפעלה, להפעיל
ask-verb-off = כיבוי, הפסקה
ask-verb-close = סגירה, לסגור

# מילים שאינן אומרות דבר על נושא השאלה.

asking-verb-words = אבל, או, אולי, אותו, אותה, אותם, אחד, אחת, אחר, אחרי, אי, איזה, איזו, איך, אין, אל, אלה, אם, אנחנו, אני, אנשים, אפשר, את, אתם, אתן, בבקשה, בו, בין, בלי, במה, בעד, גם, הוא, היא, היה, היו, היי, הם, הן, האם, זה, זו, זאת, טוב, יודע, יודעת, יודעים, יותר, יש, ישנם, כאן, כבר, כולם, כי, כך, כל, כמה, כמו, כן, לא, לגבי, להיות, לו, לי, למה, לנו, לפני, לקבל, מאוד, מה, מי, מישהו, מישהי, מכם, מכיר, מכירה, מן, מתי, נא, עוד, על, עם, עזרה, עד, עכשיו, פה, צריך, צריכה, רק, רוצה, רוצים, שאלה, של, שלום, שלי, שלנו, שלכם, שם, תודה, איפה, היכן, מדוע, כיצד

preview-send = שליחה
preview-change = שינוי
preview-drop = ויתור
person-unknown = השם ״{ $name }״ אינו מוכר לי. אולי השם המלא, כפי שהוא מופיע בצ׳אט.

ask-what = מה השאלה?
ask-which-group = באיזו קבוצה לפרסם אותה?
ask-no-group = באף קבוצה, רק לאנשים בפרטי
ask-preview = { $people ->
    [0] השאלה תופיע בשמך בקבוצה { $group }. לא מוכר לי מישהו מסוים שבקיא בנושא.
    [one] השאלה תופיע בשמך בקבוצה { $group }, ותגיע בפרטי לאדם אחד שסביר שיש לו תשובה.
   *[other] השאלה תופיע בשמך בקבוצה { $group }, ותגיע בפרטי לעד { $people } אנשים שסביר שיש להם תשובה.
  }
    ״{ $question }״
ask-preview-people = { $people ->
    [one] השאלה תגיע בשמך, בפרטי, לאדם אחד שסביר שיש לו תשובה.
   *[other] השאלה תגיע בשמך, בפרטי, לעד { $people } אנשים שסביר שיש להם תשובה.
  }
    ״{ $question }״
ask-not-here = אין לך מקום בקבוצה { $group }, ולכן דבר לא יתפרסם בה.
ask-send-people = { $people ->
    [one] שליחה לאדם אחד בלבד
   *[other] שליחה לאנשים בלבד
  }
ask-send-group = שליחה לקבוצה בלבד
ask-sent = { $people ->
    [0] השאלה בדרך לקבוצה { $name }. כל תשובה תגיע לכאן.
    [one] { $group ->
        [yes] השאלה בדרך לקבוצה { $name } ולאדם אחד, ברגע הטוב הבא. כל תשובה תגיע לכאן.
       *[no] השאלה בדרך לאדם אחד, ברגע הטוב הבא. כל תשובה תגיע לכאן.
    }
   *[other] { $group ->
        [yes] השאלה בדרך לקבוצה { $name } ולעד { $people } אנשים, לכל אחד ברגע הטוב הבא. כל תשובה תגיע לכאן.
       *[no] השאלה בדרך לעד { $people } אנשים, לכל אחד ברגע הטוב הבא. כל תשובה תגיע לכאן.
    }
  }
ask-nobody = אין לי למי להפנות את השאלה. אולי במילים אחרות.
ask-too-short = כדאי להוסיף כמה מילים: השאלה תגיע לאנשים שעדיין לא יודעים עליה דבר.
ask-unknown = השאלה הזאת כבר לא זמינה כאן.
ask-put-to-you =
    שאלה מאת { $who }, ואולי התשובה אצלך:
    ״{ $question }״
ask-put-to-group =
    שאלה מאת { $who }:
    ״{ $question }״
ask-choice-answer = תשובה
ask-choice-know = ידוע לי מי
ask-choice-pass = לא אצלי
ask-choice-helps = זה עוזר
ask-choice-thank = תודה ל{ $name }
ask-answer-what =
    מה התשובה?
    ״{ $question }״
ask-answer-late =
    בינתיים נמצאה תשובה. אם יש מה להוסיף, זה המקום; אם לא, אפשר לבטל.
    ״{ $question }״
ask-answer-preview =
    התשובה תגיע בשמך אל { $name }:
    ״{ $text }״
ask-answer-preview-group =
    התשובה תגיע בשמך אל { $name } ואל { $group }:
    ״{ $text }״
ask-answered = התשובה בדרך אל { $name }. תודה.
ask-answer-for-you =
    תשובה מאת { $who } לשאלה ״{ $question }״:
    ״{ $text }״
ask-answer-for-group =
    תשובה מאת { $who } לשאלה ״{ $question }״:
    ״{ $text }״
ask-closed = יופי. השאלה לא תגיע לאנשים נוספים.
ask-closed-already = השאלה הזאת כבר נסגרה.
ask-closed-for-all = בינתיים נמצאה תשובה. תודה על המחשבה.
ask-passed = בסדר גמור, תודה.
ask-know-who = אצל מי סביר שיש תשובה?
ask-know-oneself = זה השם שלך. במקרה הזה, ״תשובה״ מתחת לשאלה.
ask-knows-already = השאלה כבר הגיעה אל { $name }.
ask-not-now = לא ניתן להפנות לשם את השאלה כרגע. אולי יש שם אחר?
ask-referred-already = כבר נמסר שם לשאלה הזאת, תודה.
ask-enough-people = השאלה כבר הופנתה כרגע למספיק אנשים. מה שידוע אפשר להוסיף ב״תשובה״.
ask-referred = תודה. השאלה תגיע אל { $name } ברגע הטוב הבא.
ask-unanswered =
    לשאלה הזאת אין עדיין תשובה, והיא לא תופנה לאנשים נוספים:
    ״{ $question }״
    במילים אחרות היא אולי תגיע לאחרים.
ask-reached-nobody =
    לא היה למי להפנות את השאלה: כרגע לא ניתן לשאול את מי שסביר שיש אצלם תשובה.
    ״{ $question }״
ask-reached-only-group =
    השאלה מופיעה בקבוצה בלבד: כרגע לא ניתן לשאול את מי שסביר שיש אצלם תשובה.
    ״{ $question }״
ask-choice-again = לשאול שוב
ask-choice-leave = לא צריך
ask-choice-new = שאלה חדשה
ask-left = בסדר גמור, זה נשאר כך.
ask-none-open = אין כרגע שאלה פתוחה שלך.
ask-close-which = איזו שאלה לסגור?
ask-answer-waits = { $count ->
    [one] תשובה אחת ממתינה, כי מכסת ההודעות של השבוע נוצלה:
   *[other] { $count } תשובות ממתינות, כי מכסת ההודעות של השבוע נוצלה:
  }
ask-now-on = שאלות יוכלו שוב להגיע לכאן.
ask-now-off = שאלות לא יגיעו לכאן יותר. ״שאלה הפעלה״ מחזירה אותן.

find-what = במה כדאי שיהיה להם ניסיון?
find-nobody = לא מצאתי. אולי במילים אחרות, או ״שאלה״ שתופנה לקבוצה.
find-found = { $count ->
    [one] מישהו שאולי יוכל לעזור:
   *[other] { $count } שאולי יוכלו לעזור:
  }
find-line = { $who }: { $reason }
find-because-story = הסיפור ״{ $what }״
find-because-answered = { $count ->
    [one] תשובה טובה אחת בנושא { $what }
   *[other] { $count } תשובות טובות בנושא { $what }
  }
find-because-topic = תחום עניין: { $what }
find-because-profession = מקצוע: { $what }
find-because-organisation = ארגון: { $what }
find-because-region = אזור: { $what }
find-introduce = היכרות: { $name }
find-stories-former = { $count ->
    [one] סיפור אחד על כך, מאת מי שכבר לא בקהילה:
   *[other] { $count } סיפורים על כך, מאת מי שכבר לא בקהילה:
  }
