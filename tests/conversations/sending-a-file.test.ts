import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { serieses } from '../../src/community/series.ts';
import { eventBy, fixture, useWorlds } from '../world.ts';

const createWorld = useWorlds();

describe('sending a file', () => {
  it('imports a calendar once, however often it is sent', async () => {
    const world = await createWorld();
    await world.converses(`
      :file ruth@geriatrics ics/small.ics
      ruth → geriatrics: [small.ics]
      kehila → ruth: יובאה סדרת פגישות אחת; מוכרות מקודם: 0.
      :file ruth@geriatrics ics/small.ics
      ruth → geriatrics: [small.ics]
      kehila → ruth: אין חדש: הכול כבר היה מוכר (1).
      noam → kehila: meetings
      kehila → noam: 6 meetings ahead. A number picks one, to say whether you are coming.
          1. Case hour: Wednesday 25 November, 19:00 (Jerusalem)
          2. Falls clinic: Monday 30 November, 12:30 (Jerusalem)
          3. Case hour: Wednesday 2 December, 19:00 (Jerusalem)
          4. Falls clinic: Monday 7 December, 12:30 (Jerusalem)
          5. Case hour: Wednesday 9 December, 19:00 (Jerusalem)
          6. Success stories: Wednesday 16 December, 20:30 (Jerusalem)
    `);
  });

  it('is for leaders, and only talk when others do it in a group', async () => {
    const world = await createWorld();
    await world.converses(`
      :file noam@geriatrics ics/small.ics
      noam → geriatrics: [small.ics]
      :file noam ics/small.ics
      noam → kehila: [small.ics]
      kehila → noam: I can only read text. Type “help” to see what I can do.
      :file guest ics/small.ics
      guest → kehila: [small.ics]
      kehila → guest: Hello! I am the assistant of Small Health Community. I do not know you here yet.
          To join, ask the leader of one of its groups to add you.
          If I know you in another chat, type “link” there, and then “link” with the code here.
          שלום! כאן העוזר הדיגיטלי של Small Health Community. עוד לא נפגשנו כאן.
          כדי להצטרף אפשר לבקש מהובלת אחת הקבוצות להוסיף אותך.
          למי שכבר מוכר בצ׳אט אחר: ״קישור״ שם נותן קוד, ו״קישור״ עם הקוד כאן מחבר בין השניים.
          مرحبًا! هنا المساعد الرقمي في Small Health Community. لم نتعارف هنا بعد.
          للانضمام يمكن الطلب من قيادة إحدى المجموعات إضافتك.
          لمن هو معروف في محادثة أخرى: «ربط» هناك يعطي رمزًا، و«ربط» مع الرمز هنا يصل بينهما.
    `);
  });

  it('needs no group where only one is led, and asks an admin which', async () => {
    const world = await createWorld();
    await world.converses(`
      :file shira ics/small.ics
      shira → kehila: [small.ics]
      kehila → shira: One meeting series imported, 0 known already.
      kehila → webinars: Coming up: Falls clinic
          Monday 30 November, 12:30 (Jerusalem), 45 minutes
          Join: https://zoom.example/j/2002
          Will you be there?
          1. Yes
          2. Maybe
          3. No
      :file ministry ics/small.ics
      ministry → kehila: [small.ics]
      kehila → ministry: For which group? Send the file in the group's channel.
    `);
  });

  it('refuses what is neither calendar nor report', async () => {
    const world = await createWorld();
    await world.converses(`
      :file shira communities/small.yaml
      shira → kehila: [small.yaml]
      kehila → shira: This file is neither a calendar (.ics) nor a Zoom participants report (.csv). Send one of these.
      :file shira zoom/summary.csv
      shira → kehila: [summary.csv]
      kehila → shira: This report belongs to no meeting of the group in the last two weeks. Send it in the channel of the right group.
    `);
  });

  it.each(['ics/small.ics', 'zoom/small.csv'])(
    'is not for a leader, nor an admin, on an account of another organisation: %s',
    async (path) => {
      const world = await createWorld({ now: '2026-11-26T09:00' });
      const file = {
        kind: 'file',
        name: path,
        text: readFileSync(fixture(path), 'utf8'),
        caption: '',
      } as const;
      const places = ['ruth', 'ruth@geriatrics', 'ministry', 'ministry@geriatrics'];
      for (const who of places)
        await world.hears({ ...eventBy(who, `from ${who}`, world.now()), outside: 'external', ...file });
      expect(world.told('ruth')).toEqual(['אפשר לקרוא כאן רק טקסט. המילה ״עזרה״ תראה מה יש.']);
      expect(world.told('ministry')).toEqual(['I can only read text. Type “help” to see what I can do.']);
      expect(await world.store.reading().all(serieses)).toHaveProperty('size', 2);
      expect((await world.log()).map(({ kind }) => kind)).not.toContain('meeting.attended');
      await world.hears({ ...eventBy('ruth', 'from her own', world.now()), outside: 'guest', ...file });
      expect(world.told('ruth').join()).toMatch(/יובאה|נספרו|נוכחות/);
    },
  );
});
