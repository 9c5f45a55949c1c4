import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixture, useWorlds, type World } from '../world.ts';

const createWorld = useWorlds();
const TWO_GROUPS = fixture('communities/two-groups.yaml');
const EVERYONE = ['ruth', 'dana', 'layla', 'noam', 'tamar', 'avi', 'shira', 'yael', 'omer', 'lior'];

/** Of which group each was asked since they were last looked at. */
function askedIn(world: World): Record<string, string[]> {
  const groups = (who: string) =>
    world.told(who).flatMap((text) => /^Check-in, (\w+): three taps/.exec(text)?.[1] ?? []);
  return Object.fromEntries(EVERYONE.map((who) => [who, groups(who)]));
}

describe('whoever sits in two groups', () => {
  it('is asked by the smaller one, and reminded by it alone', async () => {
    const world = await createWorld({ community: TWO_GROUPS });
    await world.advance('2026-11-23T10:00');
    const asked = askedIn(world);
    for (const who of ['ruth', 'dana', 'layla', 'noam', 'tamar']) expect(asked[who], who).toEqual(['Falls']);
    for (const who of ['avi', 'shira', 'yael', 'omer', 'lior']) expect(asked[who], who).toEqual(['Wounds']);
    await world.advance('2026-11-25T12:00');
    expect(world.told('noam')).toHaveLength(1);
  });

  it('is asked by the other one when that has waited longer', async () => {
    const path = join(tmpdir(), `kehila-two-groups-${process.pid}.yaml`);
    // Neither is five without those who sit in both.
    const fewer = readFileSync(TWO_GROUPS, 'utf8').replace(/ {2}(?:omer|lior):\n.*\n/g, '');
    writeFileSync(path, fewer);
    const world = await createWorld({ community: path });
    const weeks: string[] = [];
    for (const monday of ['2026-11-23', '2026-11-30', '2026-12-07', '2026-12-14']) {
      await world.advance(`${monday}T10:00`);
      weeks.push([...new Set(Object.values(askedIn(world)).flat())].join());
    }
    expect(weeks).toEqual(['Falls', 'Wounds', 'Falls', 'Wounds']);
  });

  it('is not asked anything more when they are done', async () => {
    const world = await createWorld({ community: TWO_GROUPS });
    await world.advance('2026-11-23T10:00');
    for (const tapped of ['2', '4', '3']) await world.says('noam', tapped);
    expect(world.told('noam').at(-1)).toMatch(/^Thank you, that was all[^\n]*$/);
  });
});
