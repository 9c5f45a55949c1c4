import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { applyFile } from '../../src/compose/apply-file.ts';
import { fixture, useWorlds } from '../world.ts';

const createWorld = useWorlds();
const CHECK_INS = fixture('communities/check-ins.yaml');

/** The community without its falls group. */
function withoutFalls(): string {
  const path = join(tmpdir(), `kehila-without-falls-${process.pid}.yaml`);
  const text = readFileSync(CHECK_INS, 'utf8')
    .replace(/^ {2}falls:\n(?: {4}.*\n)+/m, '')
    .replaceAll('groups: [falls]', 'groups: []')
    .replaceAll('groups: [falls, pair]', 'groups: [pair]');
  writeFileSync(path, text);
  return path;
}

it('a round of a group that was taken out of the community is closed all the same: no answer and no key is left', async () => {
  const world = await createWorld({ community: CHECK_INS });
  await world.advance('2026-11-23T11:00');
  for (const who of ['noam', 'tamar']) for (const tapped of ['2', '4', '3']) await world.says(who, tapped);
  await applyFile(world.ports, { path: withoutFalls(), prune: true, show: () => {} });
  for (const who of ['noam', 'tamar', 'ruth']) world.told(who);
  await world.advance('2026-11-27T11:00');
  expect(await world.everything()).not.toMatch(/record:checkin-(?:round|ballot|progress|group)/);
  await world.advance('2026-11-30T11:00');
  expect(await world.ports.roundKeys.kept()).toEqual([]);
  for (const who of ['noam', 'tamar', 'ruth']) expect(world.told(who)).toEqual([]);
});
