import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createRoundKeys } from '../../src/store/keys/round-keys.ts';

const ROUND = 'c12345678';

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kehila-keys-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'round-keys');
}

describe('the key of a round', () => {
  it('is one, whichever processes of a host make it at once, and outlives them', async () => {
    const folder = newFolder();
    const made = await Promise.all(Array.from({ length: 20 }, () => createRoundKeys(folder).make(ROUND, 5)));
    expect(new Set(made.map(({ key }) => key)).size).toBe(1);
    expect(await createRoundKeys(folder).find(ROUND)).toMatchObject({
      key: made[0]?.key,
      lock: made[0]?.lock,
    });
    expect(await createRoundKeys(folder).kept()).toEqual([{ round: ROUND, made: 5 }]);
    expect(readdirSync(folder)).toEqual([ROUND]);
  });

  it('can be read by its owner alone', async () => {
    const folder = newFolder();
    await createRoundKeys(folder).make(ROUND, 5);
    expect(statSync(folder).mode & 0o077).toBe(0);
    expect(statSync(join(folder, ROUND)).mode & 0o077).toBe(0);
  });

  it('is not there where another host has it, and nothing is kept where nothing was made', async () => {
    const keys = createRoundKeys(newFolder());
    expect(await keys.find(ROUND)).toBeUndefined();
    expect(await keys.kept()).toEqual([]);
    await keys.destroy(ROUND);
  });

  it('is destroyed with whatever a killed process left of making it', async () => {
    const folder = newFolder();
    const keys = createRoundKeys(folder);
    await keys.make(ROUND, 5);
    await keys.make('c87654321', 6);
    writeFileSync(join(folder, `${ROUND}.left-behind`), '{}');
    writeFileSync(join(folder, 'c99999999.left-behind'), '{}');
    expect((await keys.kept()).map(({ round }) => round)).toEqual([ROUND, 'c87654321', 'c99999999']);
    await keys.destroy(ROUND);
    await keys.destroy('c99999999');
    expect(readdirSync(folder)).toEqual(['c87654321']);
  });
});
