# המילים של העמוד האישי.

home-waiting = ממתין לתשובה שלך
home-next = הפגישות הבאות
home-you-said = התשובה שלך: { $answer }
home-answer = מענה
home-change-answer = שינוי התשובה
home-more-meetings = { $count ->
    [one] עוד פגישה אחת בהמשך.
    [two] עוד שתי פגישות בהמשך.
   *[other] עוד { $count } פגישות בהמשך.
  }
home-list-meetings = כל הפגישות
home-groups = הקבוצות שלך
home-group = { $group }: { $mission }
home-group-led = { $group } (בהובלתך): { $mission }
home-more-groups = { $count ->
    [one] ועוד קבוצה אחת.
    [two] ועוד שתי קבוצות.
   *[other] ועוד { $count } קבוצות.
  }
home-feeds = היומן שלך יכול להציג את פגישות הקבוצות: לכל קבוצה יש לשם כך כתובת סודית.
home-feeds-get = קבלת הכתובות
home-settings = ההגדרות שלך
home-pause = הפסקת הודעות
home-resume = חידוש הודעות
home-change-language = שינוי שפה
