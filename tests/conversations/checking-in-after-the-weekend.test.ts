import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { put, row } from '../store/store-fixtures.ts';
import { fixture, useWorlds, type World } from '../world.ts';

const createWorld = useWorlds();

/** Open for a week, and reminded of on a Thursday and on the Sabbath. */
function longRound(): string {
  const path = join(tmpdir(), `kehila-long-round-${process.pid}.yaml`);
  const file = readFileSync(fixture('communities/check-ins.yaml'), 'utf8');
  writeFileSync(path, file.replace('open-days: 3', 'open-days: 7, reminders: 2'));
  return path;
}

/** A message more of this week's to each. */
async function fill(world: World, people: readonly string[], key: string): Promise<void> {
  const now = world.now();
  const rows = people.map((who) =>
    row(`${key}/${who}`, {
      ...{ whose: `member/${who}`, weight: 'ritual', from: 'meeting', at: now, due: now },
      place: { platform: 'console', kind: 'private', id: who },
    }),
  );
  await put(world.store, key, { rows });
  await world.settles();
}

describe('a check-in over a weekend', () => {
  it('names the day it is put off to, and keeps it', async () => {
    const world = await createWorld({ community: longRound() });
    await world.advance('2026-11-27T10:00');
    world.told('noam');
    await world.says('noam', 'checkin snooze');
    expect(world.told('noam')).toEqual(['Until Sunday 29 November, then.']);
    await world.advance('2026-11-29T21:00');
    expect(world.told('noam')).toHaveLength(1);
  });

  it('comes once to who puts it off while a reminder waits for the Sabbath to end', async () => {
    const world = await createWorld({ community: longRound() });
    await world.advance('2026-11-28T21:00');
    world.told('noam');
    await world.says('noam', 'checkin snooze');
    expect(world.told('noam')).toEqual(['Until tomorrow, then.']);
    await world.advance('2026-11-29T21:10');
    expect(world.told('noam')).toHaveLength(1);
  });

  it('comes on no other day than the one it was put off to last', async () => {
    const world = await createWorld({ community: longRound() });
    await world.advance('2026-11-25T11:00');
    world.told('noam');
    await world.says('noam', 'checkin snooze');
    await world.advance('2026-11-26T07:00');
    await world.says('noam', 'checkin snooze');
    expect(world.told('noam')).toEqual(['Until tomorrow, then.', 'Until Sunday 29 November, then.']);
    await world.advance('2026-11-28T23:00');
    expect(world.told('noam')).toEqual([]);
    await world.advance('2026-11-29T09:00');
    expect(world.told('noam')).toHaveLength(1);
  });

  it('does not come with the reminder that waited for Sunday to who puts it off past that', async () => {
    const world = await createWorld({ community: longRound() });
    await world.advance('2026-11-29T00:30');
    world.told('noam');
    await world.says('noam', 'checkin snooze');
    expect(world.told('noam')).toEqual(['Until tomorrow, then.']);
    await world.advance('2026-11-29T23:00');
    expect(world.told('noam')).toEqual([]);
    await world.advance('2026-11-30T09:00');
    expect(world.told('noam')).toHaveLength(1);
  });

  it('comes later on that day to whose quiet hours reach into it by now', async () => {
    const world = await createWorld({ community: longRound() });
    await world.advance('2026-11-25T10:00');
    await world.says('noam', 'checkin snooze');
    await world.says('noam', 'profile quiet 21:00-12:00');
    world.told('noam');
    await world.advance('2026-11-26T11:59');
    expect(world.told('noam')).toEqual([]);
    await world.advance('2026-11-26T12:00');
    expect(world.told('noam')).toHaveLength(1);
  });

  it('does not come in the next week to whose week was full, once they have answered', async () => {
    const world = await createWorld({ community: longRound() });
    await world.advance('2026-11-23T11:00');
    for (const key of ['a', 'b', 'c', 'd']) await fill(world, ['noam', 'shira'], key);
    await world.advance('2026-11-26T12:00');
    for (const who of ['noam', 'shira']) expect(world.told(who).join(), who).not.toContain('still open');
    for (const said of ['checkin', '4', '5', '1']) await world.says('noam', said);
    world.told('noam');
    await world.advance('2026-11-29T12:00');
    expect(world.told('noam').join()).not.toContain('still open');
    expect(world.told('shira').filter((text) => text.includes('still open'))).toHaveLength(1);
  });

  it('does not come any more to who has answered, skipped it or is away by then', async () => {
    const world = await createWorld({ community: longRound() });
    await world.advance('2026-11-28T12:00');
    for (const said of ['checkin', '4', '5', '1']) await world.says('noam', said);
    await world.says('shira', 'checkin skip');
    await world.says('tamar', 'checkin off 4 weeks');
    for (const who of ['noam', 'shira', 'tamar']) world.told(who);
    await world.advance('2026-11-29T12:00');
    for (const who of ['noam', 'shira', 'tamar']) expect(world.told(who), who).toEqual([]);
    expect(world.told('ruth').join()).toContain('תזכורת');
  });
});
