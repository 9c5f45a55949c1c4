# מה שרק אדם יכול לתקן, נאמר למנהלי הקהילה.

alert-whatsapp-logged-out = החיבור של Kehila ל־WhatsApp נותק. שום דבר לא יישלח שם עד שהחשבון יקושר מחדש; מי שמפעיל את Kehila ימצא את הדרך במדריך ל־WhatsApp.
alert-whatsapp-taken-over = חיבור אחר השתלט על חשבון ה־WhatsApp של Kehila, ולכן Kehila נסוגה ותנסה שוב מאוחר יותר; אם זה לא נעשה בכוונה, כדאי לבדוק את המכשירים המקושרים בטלפון שלה.
alert-whatsapp-refused = הודעות ש־Kehila שולחת נדחות על ידי WhatsApp. בינתיים נשלחות רק תשובות; כל השאר ממתין ויימשך מעצמו מאוחר יותר. מה עוזר כתוב במדריך ל־WhatsApp.
alert-whatsapp-blocked = החשבון של Kehila נחסם על ידי WhatsApp. שום דבר לא נשלח שם, ומה שממתין נשמר. מה לעשות כתוב במדריך ל־WhatsApp.
