import { describe, expect, it } from 'vitest';
import { actions } from '../../src/community/action.ts';
import { fixture, useWorlds, type World } from '../world.ts';

const createWorld = useWorlds();
const CHECK_INS = fixture('communities/check-ins.yaml');
const MEETING = 'case-hour@20261125T1900';

/** The morning after the case hour, with what its leader wrote down. */
async function concluded(world: World, todo: string): Promise<void> {
  await world.advance('2026-11-26T10:00');
  for (const said of [`meeting outcome ${MEETING} We try the pill box`, todo]) await world.says('ruth', said);
  for (const place of ['ruth', 'geriatrics', 'noam', 'dana', 'layla']) world.told(place);
}

describe('an action', () => {
  it('is written down with the outcome, closed by what was done, and seen at a glance', async () => {
    const world = await createWorld();
    await world.advance('2026-11-25T20:00');
    await world.converses(`
      ruth → kehila: 1
      kehila → ruth: מה הוחלט?
          ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
      ruth → kehila: מנסים את קופסת התרופות
      kehila → ruth: מי עושה מה, ועד מתי? כל משימה בשורה משלה, או נקודה־פסיק בין משימה למשימה.
          ״דילוג״ כדי להשאיר ריק, ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
      ruth → kehila: נועם שואל את בית המרקחת, עד יום ראשון; דנה כותבת למחלקה; לילא בודקת מי כבר ניסה
      kehila → geriatrics: Case hour, Wednesday 25 November
          Decided: מנסים את קופסת התרופות
          To do:
          1. נועם שואל את בית המרקחת, עד יום ראשון
          2. דנה כותבת למחלקה
          3. לילא בודקת מי כבר ניסה
      kehila → ruth: תודה, הסיכום נשמר. ההודעה לקבוצה יוצאת עכשיו.
      :clock 2026-11-29T10:00
      ── Sun 2026-11-29 10:00
      ruth → kehila: עשינו
      kehila → ruth: מה נעשה?
          ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
          1. משימה, גריאטריה: נועם שואל את בית המרקחת, עד יום ראשון
          2. משימה, גריאטריה: דנה כותבת למחלקה
          3. משימה, גריאטריה: לילא בודקת מי כבר ניסה
      ruth → kehila: 1
      kehila → ruth: מה נעשה במשימה ״נועם שואל את בית המרקחת, עד יום ראשון״? מספיק משפט אחד; הקבוצה תקרא אותו.
          ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
          1. המשימה לא תתבצע: לוותר עליה
      ruth → kehila: בית המרקחת שולח רשימה כל שבוע
      kehila → ruth: על ידי מי בוצעה המשימה ״נועם שואל את בית המרקחת, עד יום ראשון״? בלי תשובה: על ידך.
          ״דילוג״ כדי להשאיר ריק, ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
      ruth → kehila: Noam
      kehila → ruth: על ידי מי בוצעה המשימה ״נועם שואל את בית המרקחת, עד יום ראשון״? בלי תשובה: על ידך.
          ״דילוג״ כדי להשאיר ריק, ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
          1. Noam Peled, Centre Fund
      ruth → kehila: 1
      kehila → ruth: כך זה ייקרא בקבוצה גריאטריה:
          בית המרקחת שולח רשימה כל שבוע
          ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
          1. שליחה
          2. שינוי
          3. ויתור
      ruth → kehila: שליחה
      kehila → geriatrics: Done: נועם שואל את בית המרקחת, עד יום ראשון
          Noam Peled: בית המרקחת שולח רשימה כל שבוע
      kehila → ruth: תודה, המשימה נסגרה. ההודעה לקבוצה יוצאת עכשיו.
      noam → kehila: group
      kehila → noam: Geriatrics: Older people stay at home for as long as they wish.
          Led by רות אדלר.
          A few members.
          Next: Case hour: Wednesday 2 December, 19:00 (Jerusalem).
          To do: דנה כותבת למחלקה
          To do: לילא בודקת מי כבר ניסה
    `);
  });

  it('is done by its leader where nobody else is named, and by one of several of a name as picked', async () => {
    const world = await createWorld();
    await concluded(world, 'Ask the pharmacy; Write to the ward');
    await world.converses(`
      ruth → kehila: did case-hour@20261125T1900#2 We wrote to the ward
      kehila → ruth: על ידי מי בוצעה המשימה ״Write to the ward״? בלי תשובה: על ידך.
          ״דילוג״ כדי להשאיר ריק, ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
      ruth → kehila: skip
      kehila → ruth: כך זה ייקרא בקבוצה גריאטריה:
          We wrote to the ward
          ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
          1. שליחה
          2. שינוי
          3. ויתור
      ruth → kehila: שליחה
      kehila → geriatrics: Done: Write to the ward
          רות אדלר: We wrote to the ward
      kehila → ruth: תודה, המשימה נסגרה. ההודעה לקבוצה יוצאת עכשיו.
      ruth → kehila: did The pharmacy knows
      kehila → ruth: על ידי מי בוצעה המשימה ״Ask the pharmacy״? בלי תשובה: על ידך.
          ״דילוג״ כדי להשאיר ריק, ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
      ruth → kehila: Nobody Special
      kehila → ruth: השם ״Nobody Special״ אינו מוכר לי. אפשר לנסות את השם המלא, כפי שהוא מופיע בצ׳אט.
      ruth → kehila: Tamer Golen
      kehila → ruth: על ידי מי בוצעה המשימה ״Ask the pharmacy״? בלי תשובה: על ידך.
          ״דילוג״ כדי להשאיר ריק, ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
          1. Tamar Golan, Centre Fund
      ruth → kehila: 1
      kehila → ruth: כך זה ייקרא בקבוצה גריאטריה:
          The pharmacy knows
          ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
          1. שליחה
          2. שינוי
          3. ויתור
      ruth → kehila: שליחה
      kehila → geriatrics: Done: Ask the pharmacy
          Tamar Golan: The pharmacy knows
      kehila → ruth: תודה, המשימה נסגרה. ההודעה לקבוצה יוצאת עכשיו.
      ruth → kehila: did
      kehila → ruth: אין כרגע מה שמחכה לזה: אין תוצאות חדשות של דופק ואין משימה פתוחה.
    `);
  });

  it('is let go without a post', async () => {
    const world = await createWorld();
    await concluded(world, 'Ask the pharmacy');
    await world.converses(`
      ruth → geriatrics: did
      kehila → ruth: מה נעשה במשימה ״Ask the pharmacy״? מספיק משפט אחד; הקבוצה תקרא אותו.
          ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
          1. המשימה לא תתבצע: לוותר עליה
      ruth → kehila: 2
      kehila → ruth: זו לא אחת האפשרויות. יש רק אחת: אפשר לענות 1.
      ruth → kehila: 1
      kehila → ruth: המשימה ירדה מהרשימה. הקבוצה לא מקבלת על כך הודעה.
      ruth → kehila: did
      kehila → ruth: אין כרגע מה שמחכה לזה: אין תוצאות חדשות של דופק ואין משימה פתוחה.
    `);
  });

  it('is replaced by a second thought while it is open, and kept once it is closed', async () => {
    const world = await createWorld();
    await concluded(world, 'Ask the pharmacy; Write to the ward');
    for (const said of [`did ${MEETING}#1 Asked`, 'skip', 'send']) await world.says('ruth', said);
    await world.says('ruth', `meeting outcome ${MEETING} We try the pill box`);
    world.told('ruth');
    world.told('geriatrics');
    await world.converses(`
      ruth → kehila: Ask the pharmacy; Write to the head nurse
      kehila → geriatrics: Case hour, Wednesday 25 November
          Decided: We try the pill box
          To do:
          1. Ask the pharmacy
          2. Write to the head nurse
      kehila → ruth: תודה, הסיכום נשמר. ההודעה לקבוצה יוצאת עכשיו.
      ruth → kehila: did
      kehila → ruth: מה נעשה במשימה ״Write to the head nurse״? מספיק משפט אחד; הקבוצה תקרא אותו.
          ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
          1. המשימה לא תתבצע: לוותר עליה
    `);
    const kept = await world.store.reading().all(actions, 'geriatrics');
    expect([...kept].map(([id, { text, closed }]) => [id, text, closed?.did])).toEqual([
      [`${MEETING}#1`, 'Ask the pharmacy', 'Asked'],
      [`${MEETING}#2`, 'Write to the head nurse', undefined],
    ]);
  });

  it('is not closed by what its leader says in the channel of another group', async () => {
    const world = await createWorld();
    await concluded(world, 'Ask the pharmacy');
    await world.converses(`
      ruth → webinars: kehila, did We moved the webinar
      kehila → ruth: מה נעשה?
          ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
          1. משימה, גריאטריה: Ask the pharmacy
      ruth → kehila: cancel
      kehila → ruth: בוטל. שום דבר לא השתנה.
      ruth → geriatrics: kehila, did They know now
      kehila → ruth: על ידי מי בוצעה המשימה ״Ask the pharmacy״? בלי תשובה: על ידך.
          ״דילוג״ כדי להשאיר ריק, ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
      ruth → kehila: skip
      kehila → ruth: כך זה ייקרא בקבוצה גריאטריה:
          They know now
          ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
          1. שליחה
          2. שינוי
          3. ויתור
      ruth → kehila: שליחה
      kehila → geriatrics: Done: Ask the pharmacy
          רות אדלר: They know now
      kehila → ruth: תודה, המשימה נסגרה. ההודעה לקבוצה יוצאת עכשיו.
    `);
  });

  it('is counted in the question after a meeting, once it is four weeks old', async () => {
    const world = await createWorld();
    await concluded(world, 'Ask the pharmacy; Write to the ward');
    for (const said of ['meeting new Falls', '24.12 12:00', '1', 'skip', 'skip'])
      await world.says('ruth', said);
    await world.advance('2026-12-24T12:59');
    for (const place of ['ruth', 'geriatrics', 'shira', 'webinars', 'noam', 'dana', 'layla'])
      world.told(place);
    await world.converses(`
      :clock 2026-12-24T13:00
      ── Thu 2026-12-24 13:00
      kehila → ruth: איך הייתה הפגישה Falls? החלטות ומשימות בכמה מילים עוזרות למי שלא יכלו להגיע.
          שתי משימות של הקבוצה פתוחות כבר יותר מארבעה שבועות. המילה ״עשינו״ סוגרת אותן או מורידה אותן מהרשימה.
          1. כתיבה עכשיו
    `);
  });

  it('waits beside a check-in, which comes first', async () => {
    const world = await createWorld({ community: CHECK_INS });
    await world.says('ruth', 'meeting new Falls');
    for (const said of ['22.11 10:00', '1', 'skip', 'skip']) await world.says('ruth', said);
    await world.advance('2026-11-23T10:00');
    for (const who of ['ruth', 'dana', 'layla', 'noam', 'tamar'])
      for (const tapped of ['2', '4', '3']) await world.says(who, tapped);
    await world.advance('2026-11-26T10:00');
    for (const said of ['meeting outcome 1', 'Handrails first', 'Noam asks for handrails'])
      await world.says('ruth', said);
    for (const who of ['ruth', 'dana', 'noam', 'shira', 'tamar', 'layla', 'falls']) world.told(who);
    await world.converses(`
      ruth → kehila: did The case hour moves to noon
      kehila → ruth: מה נעשה?
          ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
          1. דופק, נפילות: מה נעשה בעקבותיו
          2. משימה, נפילות: Noam asks for handrails
      ruth → kehila: 1
      kehila → ruth: כך זה ייקרא בקבוצה נפילות:
          The case hour moves to noon
          ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
          1. שליחה
          2. שינוי
          3. ויתור
      ruth → kehila: כן
      kehila → falls: You said, in the last check-in:
          Energy: low on average
          Load: heavy on average
          Worn out at the end of the working day: sometimes on average
          We did: The case hour moves to noon
      kehila → ruth: תודה: הדופק הבא יכול להגיע. ההודעה לקבוצה יוצאת עכשיו.
      ruth → kehila: did They are up
      kehila → ruth: על ידי מי בוצעה המשימה ״Noam asks for handrails״? בלי תשובה: על ידך.
          ״דילוג״ כדי להשאיר ריק, ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
      ruth → kehila: Noam Peled
      kehila → ruth: כך זה ייקרא בקבוצה נפילות:
          They are up
          ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
          1. שליחה
          2. שינוי
          3. ויתור
      ruth → kehila: שליחה
      kehila → falls: Done: Noam asks for handrails
          Noam Peled: They are up
      kehila → ruth: תודה, המשימה נסגרה. ההודעה לקבוצה יוצאת עכשיו.
    `);
  });

  it('names in the glance the five oldest, and counts the rest', async () => {
    const world = await createWorld();
    await concluded(world, 'One; Two; Three; Four; Five; Six; Seven');
    await world.says('dana', 'group');
    expect(world.told('dana').join().split('\n').slice(-6)).toEqual([
      ...['One', 'Two', 'Three', 'Four', 'Five'].map((text) => `לביצוע: ${text}`),
      'ועוד שתיים.',
    ]);
  });

  it('is one of few, and short', async () => {
    const world = await createWorld();
    await concluded(world, Array.from({ length: 21 }, (_, i) => `Action ${i}`).join(';'));
    await world.says('ruth', 'x'.repeat(501));
    await world.says('ruth', 'Ask the pharmacy');
    expect(world.told('ruth')).toEqual([
      expect.stringMatching(/^אחת המשימות ארוכה מדי: עד 500 תווים, בבקשה\.\nמי עושה מה/),
      'תודה, הסיכום נשמר. ההודעה לקבוצה יוצאת עכשיו.',
    ]);
  });
});
