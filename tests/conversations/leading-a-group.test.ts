import { describe, it } from 'vitest';
import { useWorlds } from '../world.ts';

const createWorld = useWorlds();

describe('leading a group', () => {
  it('books a meeting by day, and the group hears of it', async () => {
    const world = await createWorld();
    await world.converses(`
      ruth → kehila: meeting new Falls
      kehila → ruth: מתי? לדוגמה: 25.11 19:00
          ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
      ruth → kehila: מחר 12:00
      kehila → ruth: באיזו תדירות?
          ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
          1. פעם אחת
          2. כל שבוע
          3. כל שבועיים
          4. כל חודש
      ruth → kehila: 1
      kehila → ruth: כמה זמן? לדוגמה: 90 דקות
          ״דילוג״ כדי להשאיר ריק, ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
      ruth → kehila: skip
      kehila → ruth: מה הקישור?
          ״דילוג״ כדי להשאיר ריק, ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
      ruth → kehila: skip
      kehila → ruth: נקבעה: יום שני, 23 בנובמבר, 12:00 (ירושלים). הקבוצה תקבל הודעה.
      kehila → geriatrics: Coming up: Falls
          Monday 23 November, 12:00 (Jerusalem), 60 minutes
          Will you be there?
          1. Yes
          2. Maybe
          3. No
    `);
  });

  it('warns before an evening that would overfill people’s week', async () => {
    const world = await createWorld();
    await world.says('noam', 'rsvp 1 yes');
    await world.says('dana', 'rsvp 1 yes');
    await world.converses(`
      ministry → geriatrics: meeting new Falls
      kehila → ministry: When? For example: 25.11 19:00
          “back” for the question before, “cancel” to stop here.
      ministry → kehila: 26.11 19:00
      kehila → ministry: How often?
          “back” for the question before, “cancel” to stop here.
          1. Once
          2. Every week
          3. Every two weeks
          4. Every month
      ministry → kehila: 1
      kehila → ministry: How long? For example: 90 minutes
          “skip” to leave it empty, “back” for the question before, “cancel” to stop here.
      ministry → kehila: 2h
      kehila → ministry: What is the link?
          “skip” to leave it empty, “back” for the question before, “cancel” to stop here.
      ministry → kehila: skip
      kehila → ministry: Thursday 26 November, 19:00 (Jerusalem) is in the evening. 2 of the 4 members would pass their evening budget. Book it all the same?
          “back” for the question before, “cancel” to stop here.
          1. Yes, book it
          2. No, leave it
      ministry → kehila: 2
      kehila → ministry: Nothing was changed.
    `);
  });

  it('moves, skips and cancels single dates, and tells the group', async () => {
    const world = await createWorld();
    await world.converses(`
      ruth → kehila: meeting move 1 26.11 12:00
      kehila → geriatrics: Case hour of Wednesday 25 November, 19:00 (Jerusalem) moves to Thursday 26 November, 12:00 (Jerusalem).
      kehila → ruth: הועברה ליום חמישי, 26 בנובמבר, 12:00 (ירושלים). ההודעה לקבוצה יוצאת עכשיו.
      ruth → kehila: meeting skip 2
      kehila → geriatrics: No meeting this time: Case hour, Wednesday 2 December, 19:00 (Jerusalem).
      kehila → ruth: בוצע. ההודעה לקבוצה יוצאת עכשיו.
      ruth → kehila: meeting cancel
      kehila → ruth: איזו פגישה?
          ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
          1. שעת מקרה: יום חמישי, 26 בנובמבר, 12:00 (ירושלים)
          2. שעת מקרה: יום רביעי, 9 בדצמבר, 19:00 (ירושלים)
      ruth → kehila: 1
      kehila → ruth: מדוע? הסיבה תימסר לקבוצה.
          ״דילוג״ כדי להשאיר ריק, ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
      ruth → kehila: The hall is taken
      kehila → geriatrics: Cancelled: Case hour, Thursday 26 November, 12:00 (Jerusalem).
          The hall is taken
      kehila → ruth: בוצע. ההודעה לקבוצה יוצאת עכשיו.
      dana → geriatrics: פגישות
      kehila → geriatrics: פגישה אחת בקרוב. המספר שלה מאפשר לענות אם מגיעים.
          1. שעת מקרה: יום רביעי, 9 בדצמבר, 19:00 (ירושלים)
    `);
  });

  it('sets agenda and link of one date', async () => {
    const world = await createWorld();
    await world.converses(`
      shira → kehila: meeting agenda 1 Who falls, and why
      kehila → shira: The agenda is now: Who falls, and why
      shira → kehila: meeting link 1 https://zoom.example/j/2
      kehila → shira: The link is now: https://zoom.example/j/2
      shira → kehila: meeting link 1 somewhere
      kehila → shira: That is not a web address. It begins with https://
    `);
  });

  it('writes down what was decided, when asked after the meeting', async () => {
    const world = await createWorld();
    await world.advance('2026-11-25T20:00');
    await world.converses(`
      ruth → kehila: 1
      kehila → ruth: מה הוחלט?
          ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
      ruth → kehila: We try the pill box
      kehila → ruth: מי עושה מה, ועד מתי? כל משימה בשורה משלה, או נקודה־פסיק בין משימה למשימה.
          ״דילוג״ כדי להשאיר ריק, ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
      ruth → kehila: Noam asks the pharmacy, by Sunday
      kehila → geriatrics: Case hour, Wednesday 25 November
          Decided: We try the pill box
          To do: Noam asks the pharmacy, by Sunday
      kehila → ruth: תודה, הסיכום נשמר. ההודעה לקבוצה יוצאת עכשיו.
    `);
  });

  it('finds the meetings that were, when the decisions are written down later', async () => {
    const world = await createWorld();
    await world.advance('2026-11-26T10:00');
    await world.converses(`
      ── Thu 2026-11-26 10:00
      ruth → kehila: meeting outcome
      kehila → ruth: איזו פגישה?
          ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
          1. שעת מקרה: יום רביעי, 25 בנובמבר, 19:00 (ירושלים)
      ruth → kehila: 1
      kehila → ruth: מה הוחלט?
          ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
      ruth → kehila: We try the pill box
      kehila → ruth: מי עושה מה, ועד מתי? כל משימה בשורה משלה, או נקודה־פסיק בין משימה למשימה.
          ״דילוג״ כדי להשאיר ריק, ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
      ruth → kehila: skip
      kehila → geriatrics: Case hour, Wednesday 25 November
          Decided: We try the pill box
      kehila → ruth: תודה, הסיכום נשמר. ההודעה לקבוצה יוצאת עכשיו.
    `);
  });

  it('holds a meeting in writing when few said yes', async () => {
    const world = await createWorld();
    await world.says('dana', 'rsvp 1 yes');
    await world.converses(`
      :clock 2026-11-24T19:00
      ── Tue 2026-11-24 19:00
      kehila → geriatrics: Reminder: Case hour
          Wednesday 25 November, 19:00 (Jerusalem), 60 minutes
          Join: https://zoom.example/j/1001
          1 coming, 0 maybe.
          1. Yes
          2. Maybe
          3. No
      kehila → ruth: יש תשובת ״כן״ אחת לפגישה שעת מקרה (יום רביעי, 25 בנובמבר, 19:00 (ירושלים)). לקיים אותה בכתב, בשלוש שאלות בערוץ?
          1. בכתב
          2. להשאיר את הפגישה
      ruth → kehila: 1
      kehila → dana: הפגישה שעת מקרה (יום רביעי, 25 בנובמבר, 19:00 (ירושלים)) מתקיימת בכתב ואין צורך להגיע. השאלות נמצאות בקבוצה.
      kehila → geriatrics: Case hour of Wednesday 25 November, 19:00 (Jerusalem) is held in writing. Please answer here:
          1. What moved since we last met?
          2. Where are you stuck, and who could help?
          3. What should we decide together next time?
      kehila → ruth: בוצע: הפגישה תתקיים בכתב, בשלוש שאלות בערוץ. ההודעה לקבוצה יוצאת עכשיו.
      :clock 2026-11-25T18:59
    `);
  });

  it('keeps a meeting that few said yes to', async () => {
    const world = await createWorld();
    await world.advance('2026-11-24T19:00');
    await world.converses(`
      ruth → kehila: 2
      kehila → ruth: דבר לא השתנה.
    `);
  });

  it('does not touch a meeting that is over, whatever button is still there', async () => {
    const world = await createWorld();
    await world.advance('2026-11-25T21:00');
    await world.converses(`
      ── Wed 2026-11-25 21:00
      ruth → kehila: meeting swap case-hour@20261125T1900
      kehila → ruth: הפגישה הזו כבר הסתיימה. אפשר לכתוב פגישות כדי לראות את הקרובות.
      ruth → kehila: meeting move case-hour@20261125T1900 tomorrow 12:00
      kehila → ruth: הפגישה הזו כבר הסתיימה. אפשר לכתוב פגישות כדי לראות את הקרובות.
      ruth → kehila: meeting cancel case-hour@20261125T1900
      kehila → ruth: הפגישה הזו כבר הסתיימה. אפשר לכתוב פגישות כדי לראות את הקרובות.
    `);
  });

  it('is for leaders, and for their own group only', async () => {
    const world = await createWorld();
    await world.converses(`
      noam → kehila: meeting new
      kehila → noam: This is for the leader of the group only.
      shira → kehila: meeting cancel case-hour@20261125T1900 No reason
      kehila → shira: This is for the leader of the group only.
      ministry → kehila: meeting skip case-hour@20261125T1900
      kehila → geriatrics: No meeting this time: Case hour, Wednesday 25 November, 19:00 (Jerusalem).
      kehila → ministry: Done. The group is being told.
    `);
  });
});
