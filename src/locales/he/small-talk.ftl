# מה שנאמר ואינו פקודה, ומה עונים.

talk-verb-hello = שלום, היי, הי, אהלן, בוקר טוב, ערב טוב, צהריים טובים
talk-verb-thanks = תודה, תודה רבה, המון תודה, תודה לך
talk-verb-leave = לעזוב, עזיבה, מחיקה, למחוק אותי, למחוק, לצאת
talk-verb-join = הצטרפות, להצטרף

talk-hello = שלום! "עזרה" מראה מה יש.
talk-with-pleasure = בשמחה.
leave-which = מה לעשות? למנוחה יש "הפסקה".
leave-do-group = לעזוב: { $group }
talk-join = הנהלת הקבוצה יכולה להוסיף.
