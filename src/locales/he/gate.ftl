# Why a message that Kehila started itself waits, or was not sent.
gate-held-paused = ההודעה ממתינה עד { $when }: ההודעות בהפסקה.
gate-held-budget = ההודעה ממתינה עד { $when }: מכסת ההודעות לשבוע זה נוצלה.
gate-held-sabbath = ההודעה ממתינה עד { $when }: זהו יום המנוחה השבועי.
gate-held-holiday = ההודעה ממתינה עד { $when }: זהו יום חג.
gate-held-quiet-hours = ההודעה ממתינה עד { $when }: אלו שעות שקט.
gate-held-day-off = ההודעה ממתינה עד { $when }: זה אינו יום עבודה.

gate-skipped-too-late = ההודעה לא נשלחה: זמנה עבר.
gate-skipped-opted-out = ההודעה לא נשלחה: הודעות מסוג זה כבויות.
gate-skipped-paused = ההודעה לא נשלחה: ההודעות בהפסקה, ואחריה לא תהיה בה תועלת.
gate-skipped-budget = ההודעה לא נשלחה: מכסת ההודעות לשבוע זה נוצלה, ומאוחר יותר לא תהיה בה תועלת.
gate-skipped-sabbath = ההודעה לא נשלחה: היא חלה ביום המנוחה השבועי, ומאוחר יותר לא תהיה בה תועלת.
gate-skipped-holiday = ההודעה לא נשלחה: היא חלה ביום חג, ומאוחר יותר לא תהיה בה תועלת.
gate-skipped-quiet-hours = ההודעה לא נשלחה: היא חלה בשעות שקט, ומאוחר יותר לא תהיה בה תועלת.
gate-skipped-day-off = ההודעה לא נשלחה: זה לא היה יום עבודה, ומאוחר יותר לא תהיה בה תועלת.
gate-skipped-not-needed = ההודעה לא נשלחה: כבר לא היה בה צורך.
