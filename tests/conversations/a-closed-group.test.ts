import { describe, expect, it } from 'vitest';
import { groups } from '../../src/community/group.ts';
import { heldSeries } from '../../src/community/held-series.ts';
import { calendarOf } from '../../src/dashboards/calendar.ts';
import { createWords } from '../../src/locales/words.ts';
import { useWorlds, type World } from '../world.ts';

const createWorld = useWorlds();

/** Geriatrics is closed at noon of 1 December: one case hour was held, two were to come. */
async function closed(world: World): Promise<void> {
  await world.says('ruth', 'קבוצה עד 1.12.2026');
  await world.says('noam', 'rsvp case-hour@20261202T1900 yes');
  await world.advance('2026-12-01T12:30');
  await world.says('ruth', 'group decide geriatrics@2026-12-01 close');
  for (const who of ['ruth', 'noam', 'geriatrics', 'ministry']) world.told(who);
}

describe('the meetings of a group that was closed', () => {
  it('are over wherever one looks, and nobody is reminded of them', async () => {
    const world = await createWorld();
    await closed(world);
    await world.converses(`
      noam → kehila: meetings
      kehila → noam: One meeting ahead. Its number says whether you are coming.
          1. Success stories: Wednesday 16 December, 20:30 (Jerusalem)
      noam → kehila: rsvp case-hour@20261209T1900 yes
      kehila → noam: There is no such meeting. Type meetings to see those ahead.
      noam → kehila: group
      kehila → noam: Geriatrics: Older people stay at home for as long as they wish.
          Its charter runs until Tuesday 1 December 2026.
          Led by רות אדלר.
          A few members.
          This group is closed. What it made is kept.
      ruth → kehila: meeting
      kehila → ruth: פגישה אחת בקרוב. המספר שלה מאפשר לענות אם מגיעים.
          1. Success stories: יום רביעי, 16 בדצמבר, 20:30 (ירושלים)
      ministry → geriatrics: meeting new Falls
      kehila → ministry: This group is closed. What it made is kept.
      ministry → kehila: meeting move 1
      kehila → ministry: To when? For example: 25.11 19:00
          “back” for the question before, “cancel” to stop here.
    `);
    const home = await world.app.home({ platform: 'console', id: 'noam' });
    expect(JSON.stringify(home)).not.toContain('Case hour');
    await world.advance('2026-12-10T12:00');
    expect(world.told('geriatrics').join()).not.toContain('Case hour');
    expect(world.told('noam').join()).not.toContain('Case hour');
  });

  it('stay in its calendar as far as they were held', async () => {
    const world = await createWorld();
    await closed(world);
    const read = world.store.reading();
    const group = await read.get(groups, 'geriatrics');
    const all = [...(await heldSeries(read)).values()].filter((one) => one.group === 'geriatrics');
    if (!group) throw new Error('There are no geriatrics.');
    const words = createWords('en');
    const text = calendarOf(
      group,
      all.map((series) => ({ series, speakers: [] })),
      {
        words,
        failed(what) {
          throw new Error(what);
        },
      },
    );
    expect(text).toContain('DTSTART;TZID=Asia/Jerusalem:20261125T190000');
    expect(text).toContain('UNTIL=20261125T170000Z');
  });
});

describe('a leader of a group that was closed', () => {
  it('names nobody to come after them, be it that they leave it or everything', async () => {
    const world = await createWorld();
    await closed(world);
    await world.says('ruth', 'פרטיות מחיקה');
    expect(world.told('ruth').at(-1)).not.toContain('הובלה');
    await world.says('ruth', 'ביטול');
    await world.says('ruth', 'קבוצה עזיבה');
    expect(world.told('ruth').at(-1)).toContain('המקום שלך בקבוצה גריאטריה פונה');
    await world.advance('+1d');
    for (const who of ['dana', 'layla', 'noam']) expect(world.told(who).join()).not.toContain('Is that fine');
  });
});
