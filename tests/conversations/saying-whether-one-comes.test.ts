import { describe, it } from 'vitest';
import { useWorlds } from '../world.ts';

const createWorld = useWorlds();

describe('answering whether one comes', () => {
  it('goes by number, in the group and then in private', async () => {
    const world = await createWorld();
    await world.converses(`
      noam → geriatrics: meetings
      kehila → geriatrics: 3 meetings ahead. A number picks one, to say whether you are coming.
          1. Case hour: Wednesday 25 November, 19:00 (Jerusalem)
          2. Case hour: Wednesday 2 December, 19:00 (Jerusalem)
          3. Case hour: Wednesday 9 December, 19:00 (Jerusalem)
      noam → geriatrics: 1
      kehila → noam: Will you be there?
          “back” for the question before, “cancel” to stop here.
          1. Yes
          2. Maybe
          3. No
      noam → kehila: 1
      kehila → noam: Noted: coming to Case hour, Wednesday 25 November, 19:00 (Jerusalem).
          Join: https://zoom.example/j/1001
      noam → kehila: meetings
      kehila → noam: 4 meetings ahead. A number picks one, to say whether you are coming.
          1. Case hour: Wednesday 25 November, 19:00 (Jerusalem) – Yes
          2. Case hour: Wednesday 2 December, 19:00 (Jerusalem)
          3. Case hour: Wednesday 9 December, 19:00 (Jerusalem)
          4. Success stories: Wednesday 16 December, 20:30 (Jerusalem)
    `);
  });

  it('goes by a word under the announcement, in one’s own language', async () => {
    const world = await createWorld();
    await world.converses(`
      dana → geriatrics: כן
      kehila → dana: נרשם: הגעה לפגישה שעת מקרה, יום רביעי, 25 בנובמבר, 19:00 (ירושלים).
          הצטרפות: https://zoom.example/j/1001
      layla → geriatrics: ربما
      kehila → layla: سُجّل: ربما حضور الاجتماع ساعة الحالة، الأربعاء، 25 تشرين الثاني، 19:00 (القدس).
      noam → geriatrics: no
      kehila → noam: Noted: not coming to Case hour, Wednesday 25 November, 19:00 (Jerusalem).
    `);
  });

  it('goes by digits as they are written in Arabic', async () => {
    const world = await createWorld();
    await world.converses(`
      layla → geriatrics: ٢
      kehila → layla: سُجّل: ربما حضور الاجتماع ساعة الحالة، الأربعاء، 25 تشرين الثاني، 19:00 (القدس).
      layla → kehila: اجتماعات
      kehila → layla: اجتماعات قادمة: 4. يمكن اختيار أحدها برقمه، للجواب عن الحضور.
          1. ساعة الحالة: الأربعاء، 25 تشرين الثاني، 19:00 (القدس) – ربما
          2. ساعة الحالة: الأربعاء، 2 كانون الأول، 19:00 (القدس)
          3. ساعة الحالة: الأربعاء، 9 كانون الأول، 19:00 (القدس)
          4. Success stories: الأربعاء، 16 كانون الأول، 20:30 (القدس)
      layla → kehila: ٣
      kehila → layla: هل الحضور ممكن؟
          «رجوع» إلى السؤال السابق، «إلغاء» للتوقف هنا.
          1. نعم
          2. ربما
          3. لا
      layla → kehila: ١
      kehila → layla: سُجّل: حضور الاجتماع ساعة الحالة، الأربعاء، 9 كانون الأول، 19:00 (القدس).
          الانضمام: https://zoom.example/j/1001
    `);
  });

  it('may be thought over: the last word counts', async () => {
    const world = await createWorld();
    await world.converses(`
      noam → geriatrics: yes
      kehila → noam: Noted: coming to Case hour, Wednesday 25 November, 19:00 (Jerusalem).
          Join: https://zoom.example/j/1001
      noam → geriatrics: no
      kehila → noam: Noted: not coming to Case hour, Wednesday 25 November, 19:00 (Jerusalem).
      noam → kehila: meetings
      kehila → noam: 4 meetings ahead. A number picks one, to say whether you are coming.
          1. Case hour: Wednesday 25 November, 19:00 (Jerusalem) – No
          2. Case hour: Wednesday 2 December, 19:00 (Jerusalem)
          3. Case hour: Wednesday 9 December, 19:00 (Jerusalem)
          4. Success stories: Wednesday 16 December, 20:30 (Jerusalem)
    `);
  });

  it('may name the meeting by its number in the list', async () => {
    const world = await createWorld();
    await world.converses(`
      noam → kehila: rsvp 2 maybe
      kehila → noam: Noted: maybe coming to Case hour, Wednesday 2 December, 19:00 (Jerusalem).
      noam → kehila: rsvp
      kehila → noam: Which meeting?
          “back” for the question before, “cancel” to stop here.
          1. Case hour: Wednesday 25 November, 19:00 (Jerusalem)
          2. Case hour: Wednesday 2 December, 19:00 (Jerusalem) – Maybe
          3. Case hour: Wednesday 9 December, 19:00 (Jerusalem)
          4. Success stories: Wednesday 16 December, 20:30 (Jerusalem)
      noam → kehila: 4
      kehila → noam: Will you be there?
          “back” for the question before, “cancel” to stop here.
          1. Yes
          2. Maybe
          3. No
      noam → kehila: 3
      kehila → noam: Noted: not coming to Success stories, Wednesday 16 December, 20:30 (Jerusalem).
    `);
  });

  it('tells what the evening costs once the budget of evenings is passed', async () => {
    const world = await createWorld();
    await world.says('shira', 'meeting new Evening talk');
    await world.says('shira', '10.12 18:00');
    await world.says('shira', '1');
    await world.says('shira', '2h');
    await world.says('shira', 'skip');
    await world.says('shira', '1');
    await world.converses(`
      noam → kehila: rsvp 3 yes
      kehila → noam: Noted: coming to Case hour, Wednesday 9 December, 19:00 (Jerusalem).
          Join: https://zoom.example/j/1001
      noam → kehila: rsvp 4 yes
      kehila → noam: Noted: coming to Evening talk, Thursday 10 December, 18:00 (Jerusalem).
          With this, your evenings that week come to 3 hours; the budget is 2. Saying no is fine.
    `);
  });

  it('does not guess at what it does not understand', async () => {
    const world = await createWorld();
    await world.converses(`
      noam → kehila: rsvp whatever
      kehila → noam: “whatever” is not an answer to a meeting. Type rsvp yes, rsvp maybe or rsvp no.
      noam → kehila: rsvp 99 yes
      kehila → noam: There is no such meeting. Type meetings to see those ahead.
      noam → kehila: rsvp case-hour@20261126T1900 yes
      kehila → noam: There is no such meeting. Type meetings to see those ahead.
    `);
  });

  it('is refused for a meeting that is over or off', async () => {
    const world = await createWorld();
    await world.advance('2026-11-25T20:30');
    await world.says('ruth', 'meeting skip 1');
    await world.converses(`
      noam → kehila: rsvp case-hour@20261125T1900 yes
      kehila → noam: That meeting is over. Type meetings to see those ahead.
      noam → kehila: rsvp case-hour@20261202T1900 yes
      kehila → noam: That meeting is not taking place. Type meetings to see those ahead.
    `);
  });

  it('asks once, in private, who said maybe', async () => {
    const world = await createWorld();
    await world.converses(`
      noam → kehila: rsvp 1 maybe
      kehila → noam: Noted: maybe coming to Case hour, Wednesday 25 November, 19:00 (Jerusalem).
      :clock 2026-11-24T17:00
      ── Tue 2026-11-24 17:00
      kehila → noam: You said maybe to Case hour. Has it become clearer?
          Wednesday 25 November, 19:00 (Jerusalem), 60 minutes
          Join: https://zoom.example/j/1001
          1. Yes
          2. Maybe
          3. No
      noam → kehila: 2
      kehila → noam: Noted: maybe coming to Case hour, Wednesday 25 November, 19:00 (Jerusalem).
      :clock 2026-11-24T18:59
    `);
  });
});
