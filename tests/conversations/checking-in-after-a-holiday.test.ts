import { describe, expect, it } from 'vitest';
import { fixture, useWorlds, type World } from '../world.ts';

const createWorld = useWorlds();
const PEOPLE = ['dana', 'layla', 'noam', 'ruth', 'shira', 'tamar'] as const;

/** The round opens on the Day of Atonement: what it asks waits for the Tuesday. */
async function onHoliday(): Promise<World> {
  const world = await createWorld({
    community: fixture('communities/check-ins.yaml'),
    now: '2026-09-20T09:00',
  });
  await world.advance('2026-09-21T20:00');
  for (const who of PEOPLE) expect(world.told(who).join(), who).not.toContain('1/3');
  return world;
}

describe('a check-in that had to wait for a holiday to end', () => {
  it('comes to those alone who may still be asked, and have not seen it', async () => {
    const world = await onHoliday();
    const meanwhile: readonly [(typeof PEOPLE)[number], ...string[]][] = [
      ['tamar', 'checkin off 4 weeks'],
      ['noam', 'group leave falls', '1'],
      ['shira', 'checkin skip'],
      ['layla', 'checkin', '4'],
      ['ruth', 'checkin', 'checkin snooze'],
    ];
    for (const [who, ...lines] of meanwhile) {
      for (const line of lines) await world.says(who, line);
      expect(world.told(who), who).toHaveLength(lines.length);
    }
    await world.advance('2026-09-22T20:00');
    expect(world.told('dana').join()).toContain('שלוש נגיעות');
    for (const who of ['tamar', 'noam', 'shira', 'layla']) expect(world.told(who), who).toEqual([]);
    // Asked again on the day they put it off to, once.
    expect(world.told('ruth')).toEqual([expect.stringContaining('תזכורת')]);
  });

  it('comes to who paused and resumed meanwhile, and not to who was erased', async () => {
    const world = await onHoliday();
    await world.says('noam', 'pause 1 day');
    for (const line of ['privacy erase', '1', 'erase']) await world.says('tamar', line);
    world.told('tamar');
    await world.advance('2026-09-22T12:00');
    expect(world.told('noam').join()).not.toContain('1/3');
    await world.says('noam', 'resume');
    expect(world.told('noam').join()).toContain('1/3');
    expect(world.told('tamar')).toEqual([]);
  });
});
