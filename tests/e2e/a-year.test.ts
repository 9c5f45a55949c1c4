// Weeks, or a year, of the demo community, two hundred people and a moved clock: nobody is ever sent more than they can bear.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { communities } from '../../src/community/community.ts';
import { groups } from '../../src/community/group.ts';
import { members } from '../../src/community/member.ts';
import { weekOf } from '../../src/community/week.ts';
import { type Instant, MINUTE } from '../../src/core/time.ts';
import { createChance } from '../chaos/seeded.ts';
import { useWorlds, type World } from '../world.ts';
import { type GrownDemo, growDemo } from './demo-of-200.ts';

const createWorld = useWorlds();

const SEED = 20_261_122;
/** A whole year takes minutes where others want the processor too: `WEEKS=52` asks for it. */
const WEEKS = Number(process.env['WEEKS'] ?? 8);

/** What people type, most of it at the wrong moment. */
const LINES = [
  ...['1', '2', '3', 'כן', 'نعم', 'maybe', 'skip', 'meetings', 'rsvp 1 yes', 'checkin', 'stories', 'help'],
  ...[
    'intro on',
    'story',
    'We tried a shorter form.',
    'pause 3d',
    'cancel',
    'did we moved the meeting',
    'group',
  ],
];

interface Sent {
  readonly key: string;
  readonly at: Instant;
}

interface Lived {
  readonly world: World;
  readonly sent: readonly Sent[];
  /** Of all that was sent, in order. */
  readonly print: string;
}

async function live(demo: GrownDemo, weeks: number): Promise<Lived> {
  const sent: Sent[] = [];
  const print = createHash('sha256');
  const world = await createWorld({
    community: demo.path,
    now: '2026-01-04T09:00',
    bot: (screen) => ({
      ...screen,
      async send(to, message, key) {
        const receipt = await screen.send(to, message, key);
        sent.push({ key, at: receipt.at });
        print.update(`${receipt.at} ${to.id} ${key}\n${message.text}\n`);
        return receipt;
      },
    }),
  });
  const chance = createChance(SEED);
  for (let week = 0; week < weeks; week += 1) {
    for (const line of chance.shuffled(LINES).slice(0, 8)) {
      const who = demo.members[chance.below(demo.members.length)] ?? '';
      await world.says(who, line);
    }
    await world.advance('+1w');
  }
  return { world, sent, print: print.digest('hex') };
}

/** How many messages that nobody asked for each member or group was sent in each week, by name and week. */
async function unasked({ world, sent }: Lived): Promise<ReadonlyMap<string, number>> {
  const read = world.store.reading();
  const [community, everyone, all] = [
    await read.get(communities, 'community'),
    await read.all(members),
    await read.all(groups),
  ];
  if (!community) throw new Error('there is no community');
  const counts = new Map<string, number>();
  for (const { key, at } of sent) {
    const row = await world.store.outbox.row(key);
    // Only what answers their own word is asked for, whatever weight it was given.
    if (!row || key.startsWith('answer/') || row.weight === 'urgent' || row.whose === undefined) continue;
    const [kind, id = ''] = row.whose.split('/');
    const zone = (kind === 'group' ? all.get(id)?.zone : everyone.get(id)?.zone) ?? community.zone;
    const name = `${row.whose} ${weekOf(row.begun ?? at, zone, community)}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

describe('the demo community of two hundred', () => {
  it('sends nobody more than their budget, and something to most', { timeout: 10 * MINUTE }, async () => {
    const demo = growDemo();
    const began = performance.now();
    const lived = await live(demo, WEEKS);
    const took = Math.round((performance.now() - began) / 1000);
    const counts = await unasked(lived);
    const most = (kind: string) =>
      Math.max(...[...counts].filter(([name]) => name.startsWith(kind)).map(([, count]) => count));
    console.info(
      `${WEEKS} weeks in ${took} s: ${lived.sent.length} messages, ${counts.size} weeks of someone`,
    );
    expect(most('member/')).toBeLessThanOrEqual(5);
    expect(most('group/')).toBeLessThanOrEqual(10);
    const reached = new Set([...counts.keys()].map((name) => name.split(' ')[0]));
    expect(demo.members.filter((id) => reached.has(`member/${id}`)).length).toBeGreaterThan(
      demo.members.length / 2,
    );
  });

  it('goes the same way each time', { timeout: 2 * MINUTE }, async () => {
    const demo = growDemo();
    const [one, other] = [await live(demo, 2), await live(demo, 2)];
    expect(other.sent).toEqual(one.sent);
    expect(other.print).toBe(one.print);
  });
});
