import { describe, expect, it } from 'vitest';
import { useWorlds } from '../world.ts';

const createWorld = useWorlds();

describe('a leader who thinks again', () => {
  it('puts a cancelled date back on, and those who had said yes hear both', async () => {
    const world = await createWorld();
    await world.converses(`
      dana → kehila: rsvp 1 yes
      kehila → dana: נרשם: הגעה לפגישה שעת מקרה, יום רביעי, 25 בנובמבר, 19:00 (ירושלים).
          הצטרפות: https://zoom.example/j/1001
      ruth → kehila: meeting cancel 1 Ruth is ill
      kehila → dana: בוטלה: שעת מקרה, יום רביעי, 25 בנובמבר, 19:00 (ירושלים).
          Ruth is ill
      kehila → geriatrics: Cancelled: Case hour, Wednesday 25 November, 19:00 (Jerusalem).
          Ruth is ill
      kehila → ruth: בוצע. ההודעה לקבוצה יוצאת עכשיו.
      ruth → kehila: meeting restore
      kehila → ruth: איזו פגישה?
          ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
          1. שעת מקרה: יום רביעי, 25 בנובמבר, 19:00 (ירושלים)
      ruth → kehila: 1
      kehila → dana: מתקיימת בכל זאת: שעת מקרה, יום רביעי, 25 בנובמבר, 19:00 (ירושלים).
      kehila → geriatrics: Held after all: Case hour, Wednesday 25 November, 19:00 (Jerusalem).
      kehila → ruth: בוצע: הפגישה שוב מתקיימת. ההודעה לקבוצה יוצאת עכשיו.
      ruth → kehila: meeting restore
      kehila → ruth: אין פגישה קרובה שבוטלה.
      dana → geriatrics: meetings
      kehila → geriatrics: 3 פגישות בקרוב. אפשר לבחור אחת לפי המספר ולענות אם מגיעים.
          1. שעת מקרה: יום רביעי, 25 בנובמבר, 19:00 (ירושלים)
          2. שעת מקרה: יום רביעי, 2 בדצמבר, 19:00 (ירושלים)
          3. שעת מקרה: יום רביעי, 9 בדצמבר, 19:00 (ירושלים)
    `);
  });

  it('ends a series from one date on', async () => {
    const world = await createWorld();
    await world.converses(`
      ruth → kehila: meeting end 1
      kehila → geriatrics: Case hour ends: there are no meetings from Wednesday 25 November, 19:00 (Jerusalem) on.
      kehila → ruth: בוצע: הסדרה מסתיימת שם. ההודעה לקבוצה יוצאת עכשיו.
      noam → geriatrics: meetings
      kehila → geriatrics: There are no meetings coming up. A new one will be announced in its group.
    `);
  });

  it('is asked to write the year of a day that was more likely mistyped', async () => {
    const world = await createWorld();
    await world.converses(`
      ruth → kehila: meeting move 1 21.11 12:00
      kehila → ruth: היום הזה כבר עבר השנה. אם הכוונה לשנת 2027, נא לכתוב גם את השנה.
      ruth → kehila: meeting move 1 21.11.2027 12:00
      kehila → geriatrics: Case hour of Wednesday 25 November, 19:00 (Jerusalem) moves to Sunday 21 November, 12:00 (Jerusalem).
      kehila → ruth: הועברה ליום ראשון, 21 בנובמבר, 12:00 (ירושלים). ההודעה לקבוצה יוצאת עכשיו.
    `);
  });

  it('tells at once of a date that is moved to tomorrow, though it is night', async () => {
    const world = await createWorld();
    await world.converses(`
      :clock 2026-11-22T22:30
      ── Sun 2026-11-22 22:30
      ruth → kehila: meeting move 2 23.11 07:30
      kehila → geriatrics: Case hour of Wednesday 2 December, 19:00 (Jerusalem) moves to Monday 23 November, 07:30 (Jerusalem).
      kehila → ruth: הועברה ליום שני, 23 בנובמבר, 07:30 (ירושלים). ההודעה לקבוצה יוצאת עכשיו.
    `);
  });

  it('gives the calendar a new address', async () => {
    const world = await createWorld();
    await world.says('noam', 'meetings calendar');
    const [before] = world.told('noam');
    await world.says('ruth', 'meeting feed');
    await world.says('noam', 'meetings calendar');
    const [after] = world.told('noam');
    expect(after).toContain('/feeds/geriatrics/');
    expect(after).not.toBe(before);
  });
});
