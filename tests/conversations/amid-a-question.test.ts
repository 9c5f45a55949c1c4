import { describe, expect, it } from 'vitest';
import { eventBy, fixture, useWorlds } from '../world.ts';

const createWorld = useWorlds();
const CHECK_INS = fixture('communities/check-ins.yaml');

describe('choices that come amid a question', () => {
  it('are what a number is meant for; then the question is asked again, and a number is its answer', async () => {
    const world = await createWorld({ community: CHECK_INS });
    await world.says('noam', 'story');
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
      noam → kehila: later
      kehila → noam: Until tomorrow, then.
      kehila → noam: 1/5 What was the challenge?
          “back” for the question before, “cancel” to stop here.
      :restart
      noam → kehila: 12
      kehila → noam: 2/5 What did you do?
          “back” for the question before, “cancel” to stop here.
      noam → kehila: 4
      kehila → noam: 3/5 What came of it?
          “back” for the question before, “cancel” to stop here.
    `);
  });

  it('of the same command leave what was answered as it is, and the question open', async () => {
    const world = await createWorld({ now: '2026-11-24T18:30' });
    await world.says('ruth', 'meeting new Falls');
    await world.advance('2026-11-24T19:00');
    world.told('ruth');
    await world.converses(`
      ruth → kehila: 2
      kehila → ruth: דבר לא השתנה.
      kehila → ruth: מתי? לדוגמה: 25.11 19:00
          ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
      ruth → kehila: 25.12 10:00
      kehila → ruth: באיזו תדירות?
          ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
          1. פעם אחת
          2. כל שבוע
          3. כל שבועיים
          4. כל חודש
    `);
  });

  it('win over the options of the question, whose own words still answer it', async () => {
    const world = await createWorld({ now: '2026-11-24T18:30' });
    await world.says('ruth', 'meeting');
    await world.advance('2026-11-24T19:00');
    world.told('ruth');
    await world.converses(`
      ruth → kehila: 2
      kehila → ruth: דבר לא השתנה.
      kehila → ruth: מה לעשות?
          ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
          1. קביעת פגישה
          2. העברת פגישה
          3. ביטול פגישה
          4. קיום פגישה שבוטלה
          5. סיום סדרה
          6. קביעת סדר יום
          7. קביעת קישור
          8. כתיבת סיכום
      ruth → kehila: cancel
      kehila → ruth: בוטל. שום דבר לא השתנה.
      ruth → kehila: 2
      kehila → ruth: המילה ״2״ לא מוכרת כאן. אפשר לכתוב ״עזרה״ כדי לראות מה יש.
    `);
    await world.says('ruth', 'meeting');
    await world.hears({ ...eventBy('ruth', 'tap', world.now()), kind: 'choice', choice: 'meetings' });
    world.told('ruth');
    await world.converses(`
      ruth → kehila: קביעת פגישה
      kehila → ruth: מה שם הפגישה?
          ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
    `);
  });

  it('are no obstacle to back and cancel', async () => {
    const world = await createWorld({ now: '2026-11-24T18:30' });
    for (const line of ['meeting new', 'Falls']) await world.says('ruth', line);
    await world.advance('2026-11-24T19:00');
    world.told('ruth');
    await world.converses(`
      ruth → kehila: back
      kehila → ruth: מה שם הפגישה?
          ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
      ruth → kehila: cancel
      kehila → ruth: בוטל. שום דבר לא השתנה.
    `);
  });

  it('settle a question about the same thing', async () => {
    const world = await createWorld();
    await world.converses(`
      ruth → kehila: meeting move case-hour@20261125T1900
      kehila → ruth: לאיזה מועד? לדוגמה: 25.11 19:00
          ״חזרה״ לשאלה הקודמת, ״ביטול״ כדי לעצור כאן.
    `);
    const event = eventBy('ruth', 'tap', world.now());
    await world.hears({ ...event, kind: 'choice', choice: 'meeting keep case-hour@20261125T1900' });
    await world.converses(`
      ruth → kehila: 25.12 10:00
      kehila → ruth: המילה ״25.12״ לא מוכרת כאן. אפשר לכתוב ״עזרה״ כדי לראות מה יש.
    `);
  });

  it('and are picked in a group leave the question in private open', async () => {
    const world = await createWorld();
    await world.says('noam', 'story');
    const event = eventBy('noam@geriatrics', 'tap', world.now());
    await world.hears({ ...event, kind: 'choice', choice: 'rsvp case-hour@20261125T1900 yes' });
    expect(world.told('noam')).toEqual([
      expect.stringContaining('What was the challenge?'),
      expect.stringContaining('Noted: coming to Case hour'),
    ]);
    await world.converses(`
      noam → kehila: Falls at home
      kehila → noam: 2/5 What did you do?
          “back” for the question before, “cancel” to stop here.
    `);
  });
});

describe('a word for later', () => {
  const WORDS = { noam: 'snooze', dana: 'נודניק', layla: 'غفوة' } as const;
  const ALSO = { noam: 'later', dana: 'אחר כך', layla: 'لاحقا' } as const;

  it.each([WORDS, ALSO])(
    'puts off the check-in that is open, whatever was shown since: $noam',
    async (words) => {
      const world = await createWorld({ community: CHECK_INS });
      await world.advance('2026-11-23T10:00');
      for (const [who, word] of Object.entries(words)) {
        for (const line of ['pause', 'cancel']) await world.says(who, line);
        world.told(who);
        await world.says(who, word);
      }
      expect(world.told('noam')).toEqual(['Until tomorrow, then.']);
      expect(world.told('dana')).toEqual(['אז מחר.']);
      expect(world.told('layla')).toEqual(['إلى الغد إذن.']);
    },
  );

  it('asks for how long to pause where no check-in is open', async () => {
    const world = await createWorld({ community: CHECK_INS });
    for (const [who, word] of Object.entries(WORDS)) await world.says(who, word);
    expect(world.told('noam').join()).toContain('For how long should nothing be sent');
    expect(world.told('dana').join()).toContain('לכמה זמן');
    expect(world.told('layla').join()).toContain('كم');
  });

  it('with a length is a pause, also while a check-in is open', async () => {
    const world = await createWorld({ community: CHECK_INS });
    await world.advance('2026-11-23T10:00');
    world.told('noam');
    await world.converses(`
      noam → kehila: snooze 3 days
      kehila → noam: Paused until Thursday 26 November, 10:00 (Jerusalem). Answers to what you type still come; “resume” ends the pause.
    `);
  });
});

describe('a date that looks like a number', () => {
  it.each(['1.12', '١٫١٢', '1.12.'])(
    'is a date where there are choices, and after the word: %s',
    async (date) => {
      const world = await createWorld();
      const paused = 'Paused until Tuesday 1 December';
      await world.says('noam', 'pause');
      await world.says('noam', date);
      expect(world.told('noam').at(-1)).toContain(paused);
      await world.says('noam', `pause ${date}`);
      expect(world.told('noam').at(-1)).toContain(paused);
      for (const line of ['checkin off', date]) await world.says('noam', line);
      expect(world.told('noam').at(-1)).toContain('No check-ins until Tuesday 1 December');
    },
  );

  it('is no number of a choice that is not there', async () => {
    const world = await createWorld();
    for (const line of ['pause', '9']) await world.says('noam', line);
    expect(world.told('noam').at(-1)).toContain('not one of the choices');
  });
});
