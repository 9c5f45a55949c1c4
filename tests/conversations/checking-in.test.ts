import { describe, it } from 'vitest';
import { fixture, useWorlds } from '../world.ts';

const createWorld = useWorlds();
const CHECK_INS = fixture('communities/check-ins.yaml');

describe('checking in', () => {
  it('takes three taps, over a restart, and each is counted once', async () => {
    const world = await createWorld({ community: CHECK_INS });
    await world.advance('2026-11-23T10:00');
    world.told('noam');
    await world.converses(`
      noam → kehila: 4
      kehila → noam: 2/3 How heavy is your load these days?
          1. Very light
          2. Light
          3. In between
          4. Heavy
          5. Very heavy
          6. Skip
          7. Tomorrow
      :restart
      noam → kehila: checkin
      kehila → noam: 2/3 How heavy is your load these days?
          1. Very light
          2. Light
          3. In between
          4. Heavy
          5. Very heavy
          6. Skip
          7. Tomorrow
      noam → kehila: 5
      kehila → noam: 3/3 How often do you feel worn out at the end of the working day?
          1. Never, or almost never
          2. Seldom
          3. Sometimes
          4. Often
          5. Always
          6. Skip
          7. Tomorrow
      noam → kehila: 1
      kehila → noam: Thank you, that was all. Answers are counted on Thursday 26 November, 10:00 (Jerusalem); results are shown if at least five answered.
      noam → kehila: checkin
      kehila → noam: Nothing more is asked in this check-in. Thank you.
      layla → kehila: نبض
      kehila → layla: نبض، السقوط. الأجوبة تُعدّ فقط: لا أحد يرى من قال ماذا.
          1/3 كيف طاقتك هذه الأيام؟
          1. منخفضة جدًا
          2. منخفضة
          3. متوسطة
          4. عالية
          5. عالية جدًا
          6. تخطي
          7. غدًا
      layla → kehila: 2
      kehila → layla: 2/3 ما ثقل العبء عليك هذه الأيام؟
          1. خفيف جدًا
          2. خفيف
          3. متوسط
          4. ثقيل
          5. ثقيل جدًا
          6. تخطي
          7. غدًا
      layla → kehila: تخطي
      kehila → layla: جرى التخطي. لا يُخبَر أحد بذلك.
      layla → kehila: نبض
      kehila → layla: لا أسئلة أخرى في هذا النبض. شكرًا.
    `);
  });

  it('gives the results back, and waits for what was done before the next round', async () => {
    const world = await createWorld({ community: CHECK_INS });
    await world.advance('2026-11-23T10:00');
    for (const who of ['ruth', 'dana', 'layla', 'noam', 'tamar'])
      for (const tapped of ['2', '4', '3']) await world.says(who, tapped);
    for (const who of ['dana', 'noam', 'ruth', 'tamar', 'layla', 'falls']) world.told(who);
    await world.converses(`
      :clock 2026-11-26T10:00
      ── Wed 2026-11-25 10:00
      kehila → shira: Check-in, Falls: still open until Thursday 26 November, 10:00 (Jerusalem). This is only for those who have not finished.
          1/3 How is your energy these days?
          1. Very low
          2. Low
          3. In between
          4. High
          5. Very high
          6. Skip
          7. Tomorrow
      ── Thu 2026-11-26 10:00
      kehila → dana: דופק, נפילות: התקבלו תשובות מ־5 מתוך 6. תודה.
          אנרגיה: נמוכה בממוצע
          עומס: כבד בממוצע
          תשישות בסוף יום העבודה: לפעמים בממוצע
      kehila → layla: نبض، السقوط: أجاب 5 من أصل 6. شكرًا.
          الطاقة: منخفضة في المتوسط
          العبء: ثقيل في المتوسط
          الإنهاك في نهاية يوم العمل: أحيانًا في المتوسط
      kehila → noam: Check-in, Falls: 5 of 6 answered. Thank you.
          Energy: low on average
          Load: heavy on average
          Worn out at the end of the working day: sometimes on average
      kehila → shira: Check-in, Falls: 5 of 6 answered. Thank you.
          Energy: low on average
          Load: heavy on average
          Worn out at the end of the working day: sometimes on average
      kehila → tamar: Check-in, Falls: 5 of 6 answered. Thank you.
          Energy: low on average
          Load: heavy on average
          Worn out at the end of the working day: sometimes on average
      kehila → ruth: דופק, נפילות: התקבלו תשובות מ־5 מתוך 6. תודה.
          אנרגיה: נמוכה בממוצע
          עומס: כבד בממוצע
          תשישות בסוף יום העבודה: לפעמים בממוצע
          מה ייעשה בעקבות זה בקבוצה נפילות? התשובה תתפרסם בקבוצה; הדופק הבא מחכה לה.
          1. לכתוב מה נעשה
      ministry → kehila: checkin results
      kehila → ministry: One group has results. 5 of 6 answered. In how many groups the answers were on average:
          Energy: low 1, middling 0, high 0
          Load: light 0, middling 0, heavy 1
          Worn out at the end of the working day: seldom or never 0, sometimes 1, often or always 0
      noam → kehila: did We eat
      kehila → noam: Nothing waits for this just now: no new check-in results, and no open action.
      :clock 2026-11-30T10:00
      ── Mon 2026-11-30 10:00
      ruth → kehila: 1
      kehila → ruth: מה נעשה בעקבות זה? מספיק משפט אחד; הקבוצה תקרא אותו.
          ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
      :restart
      ruth → kehila: שעת המקרה עוברת לצהריים
      kehila → ruth: כך זה ייקרא בקבוצה נפילות:
          שעת המקרה עוברת לצהריים
          ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
          1. שליחה
          2. שינוי
          3. ויתור
      ruth → kehila: שליחה
      kehila → falls: You said, in the last check-in:
          Energy: low on average
          Load: heavy on average
          Worn out at the end of the working day: sometimes on average
          We did: שעת המקרה עוברת לצהריים
      kehila → ruth: תודה: הדופק הבא יכול להגיע. ההודעה לקבוצה יוצאת עכשיו.
      ruth → kehila: עשינו עוד משהו
      kehila → ruth: אין כרגע מה שמחכה לזה: אין תוצאות חדשות של דופק ואין משימה פתוחה.
      :clock 2026-12-07T10:00
      ── Tue 2026-12-01 09:00
      kehila → ruth: בקבוצה נפילות כבר יודעים מה נעשה בעקבות הדופק. מה שיצא מזה יכול לעזור לאחרים; לספר לוקח שתי דקות.
          1. לספר עכשיו
          2. בפעם אחרת
          3. לא לשאול יותר
      ── Mon 2026-12-07 10:00
      kehila → dana: דופק, נפילות: שלוש נגיעות, פתוח עד יום חמישי, 10 בדצמבר, 10:00 (ירושלים). התשובות רק נספרות: איש לא רואה מי אמר מה.
          ״דופק חופשה 1.12״: בלי שאלות דופק עד אותו יום. ״דופק אף פעם״: בלי שאלות דופק בכלל.
          1/3 מה מצב האנרגיה שלך בימים אלה?
          1. נמוכה מאוד
          2. נמוכה
          3. באמצע
          4. גבוהה
          5. גבוהה מאוד
          6. דילוג
          7. מחר
      kehila → layla: نبض، السقوط: ثلاث لمسات، مفتوح حتى الخميس، 10 كانون الأول، 10:00 (القدس). الأجوبة تُعدّ فقط: لا أحد يرى من قال ماذا.
          «نبض إجازة 1.12»: لا أسئلة نبض حتى ذلك اليوم. «نبض أبدًا»: لا أسئلة نبض على الإطلاق.
          1/3 كيف طاقتك هذه الأيام؟
          1. منخفضة جدًا
          2. منخفضة
          3. متوسطة
          4. عالية
          5. عالية جدًا
          6. تخطي
          7. غدًا
      kehila → noam: Check-in, Falls: three taps, open until Thursday 10 December, 10:00 (Jerusalem). Answers are only counted: nobody sees who said what.
          “checkin off 1.12”: none until that day. “checkin never”: none at all.
          1/3 How is your energy these days?
          1. Very low
          2. Low
          3. In between
          4. High
          5. Very high
          6. Skip
          7. Tomorrow
      kehila → ruth: דופק, נפילות: שלוש נגיעות, פתוח עד יום חמישי, 10 בדצמבר, 10:00 (ירושלים). התשובות רק נספרות: איש לא רואה מי אמר מה.
          ״דופק חופשה 1.12״: בלי שאלות דופק עד אותו יום. ״דופק אף פעם״: בלי שאלות דופק בכלל.
          1/3 מה מצב האנרגיה שלך בימים אלה?
          1. נמוכה מאוד
          2. נמוכה
          3. באמצע
          4. גבוהה
          5. גבוהה מאוד
          6. דילוג
          7. מחר
      kehila → shira: Check-in, Falls: three taps, open until Thursday 10 December, 10:00 (Jerusalem). Answers are only counted: nobody sees who said what.
          “checkin off 1.12”: none until that day. “checkin never”: none at all.
          1/3 How is your energy these days?
          1. Very low
          2. Low
          3. In between
          4. High
          5. Very high
          6. Skip
          7. Tomorrow
      kehila → tamar: Check-in, Falls: three taps, open until Thursday 10 December, 10:00 (Jerusalem). Answers are only counted: nobody sees who said what.
          “checkin off 1.12”: none until that day. “checkin never”: none at all.
          1/3 How is your energy these days?
          1. Very low
          2. Low
          3. In between
          4. High
          5. Very high
          6. Skip
          7. Tomorrow
    `);
  });

  it('shows nothing of fewer than five, and asks nobody for what was done', async () => {
    const world = await createWorld({ community: CHECK_INS });
    await world.advance('2026-11-23T10:00');
    for (const who of ['ruth', 'dana', 'layla', 'noam'])
      for (const tapped of ['2', '4', '3']) await world.says(who, tapped);
    for (const who of ['dana', 'noam', 'ruth', 'tamar', 'layla', 'shira']) world.told(who);
    await world.converses(`
      :clock 2026-11-26T10:00
      ── Wed 2026-11-25 10:00
      kehila → shira: Check-in, Falls: still open until Thursday 26 November, 10:00 (Jerusalem). This is only for those who have not finished.
          1/3 How is your energy these days?
          1. Very low
          2. Low
          3. In between
          4. High
          5. Very high
          6. Skip
          7. Tomorrow
      kehila → tamar: Check-in, Falls: still open until Thursday 26 November, 10:00 (Jerusalem). This is only for those who have not finished.
          1/3 How is your energy these days?
          1. Very low
          2. Low
          3. In between
          4. High
          5. Very high
          6. Skip
          7. Tomorrow
      ── Thu 2026-11-26 10:00
      kehila → dana: דופק, נפילות: תודה. הפעם לא מוצג דבר: כשיש פחות מחמש תשובות, או כשתוצאה עלולה להצביע על מישהו, לא מציגים.
      kehila → layla: نبض، السقوط: شكرًا. لا يُعرض شيء هذه المرة: إذا قلّت الأجوبة عن خمسة، أو أمكن أن تدل نتيجة على شخص بعينه، لا تُعرض النتائج.
      kehila → noam: Check-in, Falls: thank you. Nothing is shown this time: of fewer than five answers, or where a result could point at someone, none is.
      kehila → ruth: דופק, נפילות: תודה. הפעם לא מוצג דבר: כשיש פחות מחמש תשובות, או כשתוצאה עלולה להצביע על מישהו, לא מציגים.
      kehila → shira: Check-in, Falls: thank you. Nothing is shown this time: of fewer than five answers, or where a result could point at someone, none is.
      kehila → tamar: Check-in, Falls: thank you. Nothing is shown this time: of fewer than five answers, or where a result could point at someone, none is.
      ministry → kehila: checkin results
      kehila → ministry: No group has results yet.
      ruth → kehila: did We eat
      kehila → ruth: אין כרגע מה שמחכה לזה: אין תוצאות חדשות של דופק ואין משימה פתוחה.
    `);
  });
});
