import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { charterVotes } from '../../src/community/charter.ts';
import { talks } from '../../src/community/talk.ts';
import { applyFile } from '../../src/compose/apply-file.ts';
import { SMALL, useWorlds, type World } from '../world.ts';

const createWorld = useWorlds();
const VOTE = 'geriatrics@2026-11-30';
const OFF = '- vote on group geriatrics (Geriatrics): it was open until 2026-11-30, and is off';

/** The community, where the geriatrics have this end date. */
function ending(until?: string): string {
  const mission = /(mission: Older .*\n)/;
  const text = readFileSync(SMALL, 'utf8');
  return until === undefined ? text : text.replace(mission, `$1    until: ${until}\n`);
}

/** Two have voted, and Layla has begun to. */
async function voting(): Promise<World> {
  const world = await createWorld({ community: written(ending('2026-11-30')) });
  for (const who of ['dana', 'noam']) await world.says(who, `group vote ${VOTE} close`);
  await world.says('layla', `group vote ${VOTE} merge`);
  expect(await kept(world)).toEqual({ votes: 2, begun: 1 });
  await world.advance('2026-11-22T12:00');
  world.told('geriatrics');
  return world;
}

function written(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'kehila-amid-a-vote-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'community.yaml');
  writeFileSync(path, text);
  return path;
}

/** The lines that are shown. */
async function applied(world: World, text: string, how: { prune?: true; dryRun?: true } = {}) {
  const lines: string[] = [];
  await applyFile(world.ports, { path: written(text), ...how, show: (line) => void lines.push(line) });
  await world.settles();
  return lines;
}

async function kept(world: World) {
  const read = world.store.reading();
  return { votes: (await read.all(charterVotes, VOTE)).size, begun: (await read.all(talks)).size };
}

describe('a community file that changes an end date amid the vote', () => {
  it('says first what becomes of the vote, and changes nothing where it is only asked', async () => {
    const world = await voting();
    const lines = await applied(world, ending('2027-03-31'), { dryRun: true });
    expect(lines).toEqual([
      '~ group geriatrics: until 2026-11-30 → 2027-03-31',
      `${OFF}, and the group is told`,
    ]);
    expect(await kept(world)).toEqual({ votes: 2, begun: 1 });
    expect(world.told('geriatrics')).toEqual([]);
  });

  it('ends the vote, of which nothing is kept, and tells the group so once', async () => {
    const world = await voting();
    await applied(world, ending('2027-03-31'));
    expect(await kept(world)).toEqual({ votes: 0, begun: 0 });
    expect(world.told('geriatrics')).toEqual([
      'Geriatrics has another end date: Wednesday 31 March 2027. The votes given so far no longer count, and are kept nowhere; the members are asked anew.',
    ]);
    expect(await applied(world, ending('2027-03-31'))).toEqual([]);
  });

  it('and sets none any more says that as well', async () => {
    const world = await voting();
    expect(await applied(world, ending())).toContain(`${OFF}, and the group is told`);
    expect(world.told('geriatrics')).toEqual([
      'Geriatrics has no end date any more. The votes given so far no longer count, and are kept nowhere.',
    ]);
  });

  it('leaves the vote alone where something else changes', async () => {
    const world = await voting();
    const other = ending('2026-11-30').replace('mission: Older people', 'mission: Old people');
    expect(await applied(world, other)).not.toContainEqual(expect.stringContaining('- vote'));
    expect(await kept(world)).toEqual({ votes: 2, begun: 1 });
  });

  it('or takes the group away keeps nothing of the vote', async () => {
    const world = await voting();
    const without = ending()
      .replace(/^ {2}geriatrics:\n(?: {4}.*\n)*/m, '')
      .replaceAll(/geriatrics, |\bgeriatrics\b/g, '');
    const lines = await applied(world, without, { prune: true });
    expect(lines).toContain(OFF);
    expect((await kept(world)).votes).toBe(0);
  });
});
