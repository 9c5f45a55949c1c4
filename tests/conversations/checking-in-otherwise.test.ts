import { describe, expect, it } from 'vitest';
import { fixture, useWorlds } from '../world.ts';

const createWorld = useWorlds();
const CHECK_INS = fixture('communities/check-ins.yaml');

describe('a check-in that is not answered as hoped', () => {
  it('takes “أبدًا” for the answer that begins so, and never for the end of a pause', async () => {
    const world = await createWorld({ community: CHECK_INS });
    await world.advance('2026-11-23T10:00');
    for (const said of ['٢', '٢', 'أبدًا']) await world.says('layla', said);
    expect(world.told('layla').at(-1)).toMatch(/^شكرًا، هذا كل شيء/);
    await world.says('ministry', 'أبدًا');
    expect(world.told('ministry')).toEqual([expect.stringContaining('I do not know “أبدًا”')]);
  });

  it('leaves alone who wants to be left alone, in one word', async () => {
    const world = await createWorld({ community: CHECK_INS });
    await world.advance('2026-11-23T10:00');
    for (const who of ['dana', 'noam', 'ruth', 'tamar', 'layla', 'shira']) world.told(who);
    await world.converses(`
      dana → kehila: דילוג
      kehila → dana: דילגנו. איש לא יידע.
      noam → kehila: tomorrow
      kehila → noam: Until tomorrow, then.
      tamar → kehila: checkin vacation
      kehila → tamar: No check-ins until when? A number picks; a date will do too.
          “back” for the question before, “cancel” to stop here.
          1. One week
          2. Four weeks
      tamar → kehila: until 1.12
      kehila → tamar: No check-ins until Tuesday 1 December, 00:00 (Jerusalem). “checkin on” ends this sooner.
      layla → kehila: نبض أبدًا
      kehila → layla: لا أسئلة نبض بعد الآن. «نبض استئناف» يعيدها.
      :clock 2026-11-24T09:00
      :clock 2026-11-24T22:30
      ── Tue 2026-11-24 10:00
      kehila → noam: Check-in, Falls: still open until Thursday 26 November, 10:00 (Jerusalem). This is only for those who have not finished.
          1/3 How is your energy these days?
          1. Very low
          2. Low
          3. In between
          4. High
          5. Very high
          6. Skip
          7. Tomorrow
      :clock 2026-11-25T10:00
      ── Wed 2026-11-25 10:00
      kehila → ruth: דופק, נפילות: עדיין פתוח, עד יום חמישי, 26 בנובמבר, 10:00 (ירושלים). התזכורת מגיעה רק למי שלא סיים לענות.
          1/3 מה מצב האנרגיה שלך בימים אלה?
          1. נמוכה מאוד
          2. נמוכה
          3. באמצע
          4. גבוהה
          5. גבוהה מאוד
          6. דילוג
          7. מחר
      kehila → shira: Check-in, Falls: still open until Thursday 26 November, 10:00 (Jerusalem). This is only for those who have not finished.
          1/3 How is your energy these days?
          1. Very low
          2. Low
          3. In between
          4. High
          5. Very high
          6. Skip
          7. Tomorrow
      noam → kehila: tomorrow
      kehila → noam: This check-in closes before that: Thursday 26 November, 10:00 (Jerusalem). “skip” leaves it out.
      noam → kehila: checkin tomorrow
      kehila → noam: This check-in closes before that: Thursday 26 November, 10:00 (Jerusalem). “skip” leaves it out.
      layla → kehila: نبض استئناف
      kehila → layla: النبض مفعّل: قد يصل سؤال في الجولة القادمة للمجموعات.
      tamar → kehila: checkin on
      kehila → tamar: Check-ins are on: you may be asked in the next round of your groups.
      :clock 2026-11-30T10:00
      ── Thu 2026-11-26 10:00
      kehila → dana: דופק, נפילות: תודה. הפעם לא מוצג דבר: כשיש פחות מחמש תשובות, או כשתוצאה עלולה להצביע על מישהו, לא מציגים.
      kehila → layla: نبض، السقوط: شكرًا. لا يُعرض شيء هذه المرة: إذا قلّت الأجوبة عن خمسة، أو أمكن أن تدل نتيجة على شخص بعينه، لا تُعرض النتائج.
      kehila → noam: Check-in, Falls: thank you. Nothing is shown this time: of fewer than five answers, or where a result could point at someone, none is.
      kehila → ruth: דופק, נפילות: תודה. הפעם לא מוצג דבר: כשיש פחות מחמש תשובות, או כשתוצאה עלולה להצביע על מישהו, לא מציגים.
      kehila → shira: Check-in, Falls: thank you. Nothing is shown this time: of fewer than five answers, or where a result could point at someone, none is.
      kehila → tamar: Check-in, Falls: thank you. Nothing is shown this time: of fewer than five answers, or where a result could point at someone, none is.
      ── Mon 2026-11-30 10:00
      kehila → dana: דופק, נפילות: שלוש נגיעות, פתוח עד יום חמישי, 3 בדצמבר, 10:00 (ירושלים). התשובות רק נספרות: איש לא רואה מי אמר מה.
          ״דופק חופשה 1.12״: בלי שאלות דופק עד אותו יום. ״דופק אף פעם״: בלי שאלות דופק בכלל.
          1/3 מה מצב האנרגיה שלך בימים אלה?
          1. נמוכה מאוד
          2. נמוכה
          3. באמצע
          4. גבוהה
          5. גבוהה מאוד
          6. דילוג
          7. מחר
      kehila → layla: نبض، السقوط: ثلاث لمسات، مفتوح حتى الخميس، 3 كانون الأول، 10:00 (القدس). الأجوبة تُعدّ فقط: لا أحد يرى من قال ماذا.
          «نبض إجازة 1.12»: لا أسئلة نبض حتى ذلك اليوم. «نبض أبدًا»: لا أسئلة نبض على الإطلاق.
          1/3 كيف طاقتك هذه الأيام؟
          1. منخفضة جدًا
          2. منخفضة
          3. متوسطة
          4. عالية
          5. عالية جدًا
          6. تخطي
          7. غدًا
      kehila → noam: Check-in, Falls: three taps, open until Thursday 3 December, 10:00 (Jerusalem). Answers are only counted: nobody sees who said what.
          “checkin off 1.12”: none until that day. “checkin never”: none at all.
          1/3 How is your energy these days?
          1. Very low
          2. Low
          3. In between
          4. High
          5. Very high
          6. Skip
          7. Tomorrow
      kehila → ruth: דופק, נפילות: שלוש נגיעות, פתוח עד יום חמישי, 3 בדצמבר, 10:00 (ירושלים). התשובות רק נספרות: איש לא רואה מי אמר מה.
          ״דופק חופשה 1.12״: בלי שאלות דופק עד אותו יום. ״דופק אף פעם״: בלי שאלות דופק בכלל.
          1/3 מה מצב האנרגיה שלך בימים אלה?
          1. נמוכה מאוד
          2. נמוכה
          3. באמצע
          4. גבוהה
          5. גבוהה מאוד
          6. דילוג
          7. מחר
      kehila → shira: Check-in, Falls: three taps, open until Thursday 3 December, 10:00 (Jerusalem). Answers are only counted: nobody sees who said what.
          “checkin off 1.12”: none until that day. “checkin never”: none at all.
          1/3 How is your energy these days?
          1. Very low
          2. Low
          3. In between
          4. High
          5. Very high
          6. Skip
          7. Tomorrow
      kehila → tamar: Check-in, Falls: three taps, open until Thursday 3 December, 10:00 (Jerusalem). Answers are only counted: nobody sees who said what.
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

  it('takes no answer from who was not asked, of a round that closed, or twice', async () => {
    const world = await createWorld({ community: CHECK_INS });
    await world.advance('2026-11-23T10:00');
    for (const who of ['dana', 'noam', 'ruth', 'tamar', 'layla', 'shira']) world.told(who);
    await world.converses(`
      noam → kehila: checkin c2318c2c4 energy 3
      kehila → noam: 2/3 How heavy is your load these days?
          1. Very light
          2. Light
          3. In between
          4. Heavy
          5. Very heavy
          6. Skip
          7. Tomorrow
      noam → kehila: checkin c2318c2c4 energy 1
      kehila → noam: This was counted before, and stays so: as nobody knows which answer was whose, none can be taken back.
          2/3 How heavy is your load these days?
          1. Very light
          2. Light
          3. In between
          4. Heavy
          5. Very heavy
          6. Skip
          7. Tomorrow
      noam → kehila: checkin c2318c2c4 worn-out 1
      kehila → noam: 2/3 How heavy is your load these days?
          1. Very light
          2. Light
          3. In between
          4. Heavy
          5. Very heavy
          6. Skip
          7. Tomorrow
      noam → kehila: checkin c2318c2c4 energy 6
      kehila → noam: A check-in does not know that. Type checkin, checkin skip, checkin snooze, checkin off 1.12 or checkin never.
      ministry → kehila: checkin c2318c2c4 energy 3
      kehila → ministry: This check-in is not open for you: it has closed, or others were asked.
      noam → kehila: checkin c00000000 energy 3
      kehila → noam: This check-in is not open for you: it has closed, or others were asked.
      noam → kehila: checkin sometimes
      kehila → noam: A check-in does not know that. Type checkin, checkin skip, checkin snooze, checkin off 1.12 or checkin never.
      noam → kehila: checkin results
      kehila → noam: Check-in, Pair: nothing has been shown yet.
      :clock 2026-11-26T10:01
      ── Wed 2026-11-25 10:00
      kehila → dana: דופק, נפילות: עדיין פתוח, עד יום חמישי, 26 בנובמבר, 10:00 (ירושלים). התזכורת מגיעה רק למי שלא סיים לענות.
          1/3 מה מצב האנרגיה שלך בימים אלה?
          1. נמוכה מאוד
          2. נמוכה
          3. באמצע
          4. גבוהה
          5. גבוהה מאוד
          6. דילוג
          7. מחר
      kehila → layla: نبض، السقوط: ما زال مفتوحًا حتى الخميس، 26 تشرين الثاني، 10:00 (القدس). يصل هذا التذكير فقط إلى من لم تكتمل أجوبته.
          1/3 كيف طاقتك هذه الأيام؟
          1. منخفضة جدًا
          2. منخفضة
          3. متوسطة
          4. عالية
          5. عالية جدًا
          6. تخطي
          7. غدًا
      kehila → noam: Check-in, Falls: still open until Thursday 26 November, 10:00 (Jerusalem). This is only for those who have not finished.
          2/3 How heavy is your load these days?
          1. Very light
          2. Light
          3. In between
          4. Heavy
          5. Very heavy
          6. Skip
          7. Tomorrow
      kehila → ruth: דופק, נפילות: עדיין פתוח, עד יום חמישי, 26 בנובמבר, 10:00 (ירושלים). התזכורת מגיעה רק למי שלא סיים לענות.
          1/3 מה מצב האנרגיה שלך בימים אלה?
          1. נמוכה מאוד
          2. נמוכה
          3. באמצע
          4. גבוהה
          5. גבוהה מאוד
          6. דילוג
          7. מחר
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
      ── Thu 2026-11-26 10:01
      noam → kehila: checkin c2318c2c4 load 3
      kehila → noam: This check-in is not open for you: it has closed, or others were asked.
      noam → kehila: checkin
      kehila → noam: No check-in is open for you just now.
    `);
  });

  it('says that a pause goes on when check-ins are wanted again, and how it ends', async () => {
    const world = await createWorld({ community: CHECK_INS });
    await world.converses(`
      ── Sun 2026-11-22 09:00
      noam → kehila: checkin never
      kehila → noam: No more check-ins. “checkin on” brings them back.
      noam → kehila: pause 1 week
      kehila → noam: Paused until Sunday 29 November, 09:00 (Jerusalem). Answers to what you type still come; “resume” ends the pause.
      noam → kehila: checkin on
      kehila → noam: Check-ins are on, but messages to you are paused: none comes before that ends. “resume” ends it now.
      noam → kehila: resume
      kehila → noam: The pause is over. Welcome back.
      noam → kehila: checkin on
      kehila → noam: Check-ins are on: you may be asked in the next round of your groups.
    `);
  });
});
