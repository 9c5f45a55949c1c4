# משימות: מה שפגישה מבקשת שייעשה, ומה יצא מזה.

outcome-to-do-list = לביצוע:
outcome-to-do-line = { $number }. { $action }
outcome-still-open = { $count ->
    [one] משימה אחת של הקבוצה פתוחה כבר יותר מארבעה שבועות. המילה ״עשינו״ סוגרת אותה או מורידה אותה מהרשימה.
    [two] שתי משימות של הקבוצה פתוחות כבר יותר מארבעה שבועות. המילה ״עשינו״ סוגרת אותן או מורידה אותן מהרשימה.
   *[other] { $count } משימות של הקבוצה פתוחות כבר יותר מארבעה שבועות. המילה ״עשינו״ סוגרת אותן או מורידה אותן מהרשימה.
  }
actions-too-many = אלה יותר מ־{ $limit } משימות. עדיף להשאיר כמה מהן לפגישה הבאה.
action-too-long = אחת המשימות ארוכה מדי: עד { $limit } תווים, בבקשה.

did-which = מה נעשה?
did-about-round = דופק, { $group }: מה נעשה בעקבותיו
did-about-action = משימה, { $group }: { $action }
did-what-action = מה נעשה במשימה ״{ $action }״? מספיק משפט אחד; הקבוצה תקרא אותו.
did-let-go = המשימה לא תתבצע: לוותר עליה
did-let-go-noted = המשימה ירדה מהרשימה. הקבוצה לא מקבלת על כך הודעה.
did-who = על ידי מי בוצעה המשימה ״{ $action }״? בלי תשובה: על ידך.
did-action-noted = תודה, המשימה נסגרה.
action-done = בוצע: { $action }
action-done-by = על ידי { $name }: { $text }

group-action = לביצוע: { $action }
group-actions-more = { $count ->
    [one] ועוד אחת.
    [two] ועוד שתיים.
   *[other] ועוד { $count }.
  }

story-prompt-action = המשימה ״{ $action }״ בוצעה. הדרך לשם יכולה לעזור לאחרים; לספר לוקח שתי דקות.
story-prompt-action-draft = המשימה ״{ $action }״ בוצעה, וסיפור אחד שלך עוד מחכה לסיום.
story-prompt-deed = בקבוצה { $group } כבר יודעים מה נעשה בעקבות הדופק. מה שיצא מזה יכול לעזור לאחרים; לספר לוקח שתי דקות.
story-prompt-deed-draft = בקבוצה { $group } כבר יודעים מה נעשה בעקבות הדופק, וסיפור אחד שלך עוד מחכה לסיום.

did-preview =
    כך זה ייקרא בקבוצה { $group }:
    { $text }
