import { describe, expect, it } from 'vitest';
import { useWorlds } from '../world.ts';

const createWorld = useWorlds();

describe('having been there', () => {
  it('is counted by the code that is said in the meeting, once', async () => {
    const world = await createWorld();
    await world.advance('2026-11-25T19:00');
    await world.converses(`
      noam → kehila: 6625
      kehila → noam: Counted as present: Case hour. Good that you came.
      layla → geriatrics: ٦٦٢٥
      kehila → layla: سُجّل الحضور: ساعة الحالة. شكرًا على المشاركة.
      dana → kehila: נוכחות 66 25
      kehila → dana: הנוכחות נרשמה: שעת מקרה. תודה על ההשתתפות.
      noam → kehila: attend 6625
      kehila → noam: Counted as present: Case hour. Good that you came.
    `);
  });

  it('is not counted by a wrong code, nor before the meeting, nor long after', async () => {
    const world = await createWorld();
    await world.converses(`
      noam → kehila: 6625
      kehila → noam: No meeting with that code is on right now. Ask whoever leads the meeting for its four digits.
      :clock 2026-11-25T18:45
      ── Tue 2026-11-24 19:00
      kehila → geriatrics: Reminder: Case hour
          Wednesday 25 November, 19:00 (Jerusalem), 60 minutes
          Join: https://zoom.example/j/1001
          1. Yes
          2. Maybe
          3. No
      kehila → ruth: אין עדיין תשובות ״כן״ לפגישה שעת מקרה (יום רביעי, 25 בנובמבר, 19:00 (ירושלים)). לקיים אותה בכתב, בשלוש שאלות בערוץ?
          1. בכתב
          2. להשאיר את הפגישה
      ── Wed 2026-11-25 18:45
      kehila → geriatrics: Reminder: Case hour
          Wednesday 25 November, 19:00 (Jerusalem), 60 minutes
          Join: https://zoom.example/j/1001
          1. Yes
          2. Maybe
          3. No
      noam → kehila: 6625
      kehila → noam: No meeting with that code is on right now. Ask whoever leads the meeting for its four digits.
      dana → kehila: 1234
      kehila → dana: אין כרגע פגישה עם הקוד הזה. ארבע הספרות נמצאות אצל מי שמנחה את הפגישה.
      :clock 2026-11-25T22:59
      ── Wed 2026-11-25 19:00
      kehila → geriatrics: Coming up: Case hour
          Wednesday 2 December, 19:00 (Jerusalem), 60 minutes
          Join: https://zoom.example/j/1001
          Will you be there?
          1. Yes
          2. Maybe
          3. No
      kehila → ruth: הפגישה שעת מקרה מתחילה. קוד הנוכחות הוא 6625: כדאי לומר אותו בפגישה, וכל מי שיקליד אותו כאן ייספר.
      ── Wed 2026-11-25 20:00
      kehila → ruth: איך הייתה הפגישה שעת מקרה? החלטות ומשימות בכמה מילים עוזרות למי שלא יכלו להגיע.
          1. כתיבה עכשיו
      ── Wed 2026-11-25 22:59
      dana → kehila: 6625
      kehila → dana: הנוכחות נרשמה: שעת מקרה. תודה על ההשתתפות.
      :clock 2026-11-25T23:00
      ── Wed 2026-11-25 23:00
      layla → kehila: 6625
      kehila → layla: لا اجتماع بهذا الرمز الآن. الأرقام الأربعة عند من يدير الاجتماع.
    `);
  });

  it('is not counted for a group one is not in', async () => {
    const world = await createWorld();
    await world.advance('2026-11-25T19:00');
    await world.converses(`
      tamar → kehila: 6625
      kehila → tamar: No meeting with that code is on right now. Ask whoever leads the meeting for its four digits.
    `);
  });

  it('is read from a report, the leader telling who an unclear name was', async () => {
    const world = await createWorld();
    await world.advance('2026-11-25T20:30');
    await world.converses(`
      :file ruth@geriatrics zoom/small.csv
      ── Wed 2026-11-25 20:30
      ruth → geriatrics: [small.csv]
      kehila → ruth: הפגישה שעת מקרה: נוכחות 1, לאישור 1, לא מוכר 1.
          למי שייך השם ״Dana L״ (41 דקות)?
          1. Dana Levi
          2. אף אחד מאלה
      ruth → kehila: 1
      kehila → ruth: תודה, כל השמות סודרו.
      :file ruth@geriatrics zoom/small.csv
      ruth → geriatrics: [small.csv]
      kehila → ruth: הפגישה שעת מקרה: נוכחות 0, לאישור 0, לא מוכר 1.
    `);
  });

  it('stays uncounted where the leader knows the name to be nobody’s', async () => {
    const world = await createWorld();
    await world.advance('2026-11-25T20:30');
    await world.converses(`
      :file ruth@geriatrics zoom/small.csv
      ── Wed 2026-11-25 20:30
      ruth → geriatrics: [small.csv]
      kehila → ruth: הפגישה שעת מקרה: נוכחות 1, לאישור 1, לא מוכר 1.
          למי שייך השם ״Dana L״ (41 דקות)?
          1. Dana Levi
          2. אף אחד מאלה
      ruth → kehila: 2
      kehila → ruth: תודה, כל השמות סודרו.
      ruth → kehila: 1
      kehila → ruth: לא נותרו שמות לאישור בפגישה הזו.
    `);
  });

  it('is logged once, whether told by code, by report or by both', async () => {
    const world = await createWorld();
    await world.advance('2026-11-25T20:30');
    await world.plays(':file ruth@geriatrics zoom/small.csv');
    await world.says('dana', '6625');
    await world.says('ruth', '1');
    await world.says('noam', '6625');
    await world.plays(':file ruth@geriatrics zoom/small.csv');
    const attended = (await world.log()).filter(({ kind }) => kind === 'meeting.attended');
    const [dana, noam] = [await world.store.pseudonym('dana'), await world.store.pseudonym('noam')];
    expect(attended.map(({ who }) => who).toSorted()).toEqual([dana, noam].toSorted());
  });
});
