import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyFile } from '../../src/compose/apply-file.ts';
import { fixture, useWorlds } from '../world.ts';

const createWorld = useWorlds();
const CHECK_INS = fixture('communities/check-ins.yaml');

describe('a group whose leader went with results waiting', () => {
  it('asks whoever leads it now, at most once for each round that would have come, and goes on', async () => {
    const world = await createWorld({ community: CHECK_INS });
    await world.advance('2026-11-23T10:00');
    for (const who of ['ruth', 'dana', 'layla', 'noam', 'tamar'])
      for (const tapped of ['2', '4', '3']) await world.says(who, tapped);
    await world.advance('2026-12-04T10:00');
    const path = join(tmpdir(), `kehila-new-leader-${process.pid}.yaml`);
    writeFileSync(path, readFileSync(CHECK_INS, 'utf8').replace('appointed: [ruth]', 'appointed: [shira]'));
    await applyFile(world.ports, { path, show: () => {} });
    world.told('shira');
    await world.advance('2026-12-08T10:00');
    expect(world.told('shira')).toEqual([]);
    await world.advance('2026-12-15T10:00');
    const [asked = '', ...more] = world.told('shira');
    expect(more).toEqual([]);
    expect(asked).toContain('5 of 6 answered');
    expect(asked).toContain('has not heard yet');
    await world.says('shira', 'checkin results');
    expect(world.told('shira').join()).toMatch(/^Check-in, Falls: 5 of 6 answered.*Energy: low on average/s);
    await world.says('noam', 'checkin results');
    expect(world.told('noam').at(-1)).toBe('Check-in, Pair: nothing has been shown yet.');
    await world.says('tamar', 'checkin results');
    expect(world.told('tamar').at(-1)).toContain('leader');
    await world.says('shira', 'did We meet at noon');
    await world.says('shira', 'yes');
    await world.advance('2026-12-21T10:00');
    expect(world.told('shira').at(-1)).toContain('three taps');
  });
});
