# מה ממתין לתשובה.

waiting-checkin = דופק, { $group }: שלוש נגיעות, פתוח עד { $day }.
waiting-begin = התחלה
waiting-go-on = המשך
waiting-story = הסיפור שלך ״{ $title }״ הוא טיוטה: אף אחד אחר לא רואה אותו.
waiting-question = שאלה בשבילך: ״{ $question }״
waiting-too = { $count ->
    [one] עוד דבר אחד ממתין לך, בסוף הרשימה.
    [two] עוד שני דברים ממתינים לך, בסוף הרשימה.
   *[other] עוד { $count } דברים ממתינים לך, בסוף הרשימה.
  }
