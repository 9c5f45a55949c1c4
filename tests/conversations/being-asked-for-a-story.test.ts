import { describe, it } from 'vitest';
import { attendanceCode } from '../../src/community/attendance-code.ts';
import { SITE, useWorlds, type World } from '../world.ts';

const createWorld = useWorlds();

const PLACES = ['noam', 'dana', 'layla', 'ruth', 'shira', 'tamar', 'ministry', 'geriatrics', 'webinars'];

/** Goes to the meeting, and those named say its code. */
async function attended(world: World, meeting: string, { at, who }: { at: string; who: readonly string[] }) {
  await world.advance(at);
  for (const one of who) await world.says(one, attendanceCode(SITE.secret, meeting));
  for (const place of PLACES) world.told(place);
}

describe('being asked for a story', () => {
  it('comes the working morning after a webinar, once', async () => {
    const world = await createWorld({ now: '2026-12-16T20:00' });
    await attended(world, 'webinar@20261216T2030', {
      at: '2026-12-16T21:00',
      who: ['noam', 'dana', 'layla'],
    });
    await world.says('layla', 'story');
    await world.says('layla', 'مسألة');
    world.told('layla');
    await world.says('dana', 'pause 2w');
    world.told('dana');
    await world.converses(`
      :clock 2026-12-17T10:00
      ── Thu 2026-12-17 08:00
      kehila → shira: How did Success stories go? Decisions and actions in a few words help those who could not come.
          1. Write it now
      ── Thu 2026-12-17 09:00
      kehila → noam: You were at “Success stories”. Is there something of that kind that worked where you are? Telling it takes two minutes, and others can find it.
          1. Tell it now
          2. Another time
          3. Never ask
      ── Thu 2026-12-17 10:00
      noam → kehila: 3
      kehila → noam: You will not be asked for stories any more. “story again” undoes this, and “story” works at any time.
      noam → kehila: story again
      kehila → noam: You may be asked for a story again, now and then.
      :clock 2026-12-24T10:00
      ── Sun 2026-12-20 09:00
      kehila → layla: بعد «Success stories»: ما زالت هناك قصة لك تنتظر الإكمال.
          1. المتابعة
          2. في وقت آخر
          3. بلا أسئلة بعد اليوم
      ── Thu 2026-12-24 10:00
      layla → kehila: 2
      kehila → layla: حسنًا. لن يتكرر هذا السؤال خلال 30 يومًا؛ «قصة» تعمل في أي وقت.
      layla → kehila: 1
      kehila → layla: القصة «مسألة» تنتظر حيث توقفت: أُجيب عن 1 من 5 أسئلة.
          1. المتابعة
          2. البدء من جديد
          3. الحذف
    `);
  });

  it('comes after three meetings in four weeks', async () => {
    const world = await createWorld();
    const who = ['noam', 'dana'];
    await attended(world, 'case-hour@20261125T1900', { at: '2026-11-25T19:30', who });
    await attended(world, 'case-hour@20261202T1900', { at: '2026-12-02T19:30', who });
    await attended(world, 'case-hour@20261209T1900', { at: '2026-12-09T19:30', who: ['noam'] });
    await world.converses(`
      :clock 2026-12-10T10:00
      ── Wed 2026-12-09 20:00
      kehila → ruth: איך הייתה הפגישה שעת מקרה? החלטות ומשימות בכמה מילים עוזרות למי שלא יכלו להגיע.
          1. כתיבה עכשיו
      ── Thu 2026-12-10 09:00
      kehila → noam: Three meetings in four weeks, the last one “Case hour”: something must be moving where you are. Telling what worked takes two minutes.
          1. Tell it now
          2. Another time
          3. Never ask
      ── Thu 2026-12-10 10:00
      noam → kehila: 1
      kehila → noam: 1/5 What was the challenge?
          “back” for the question before, “cancel” to stop here.
    `);
  });
});
