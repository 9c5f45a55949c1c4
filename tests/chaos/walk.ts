// A worker's whole life: it hears its feed (again and again, and out of order), takes what is due, delivers, and moves on.
import type { Ports } from '../../src/app/ports.ts';
import { createApp } from '../../src/app.ts';
import { createFileBot } from '../../src/bots/console/file-bot.ts';
import { applyFile } from '../../src/compose/apply-file.ts';
import type { Bot, ChatEvent } from '../../src/core/chat.ts';
import { DAY, type Instant } from '../../src/core/time.ts';
import type { RedisClient } from '../../src/store/redis/connect.ts';
import { createRedisStore } from '../../src/store/redis/redis-store.ts';
import { memoryRoundKeys } from '../world/memory-round-keys.ts';
import { createMortal, type Death } from './deaths.ts';
import { BEGINS, ENDS, SECRET } from './feed.ts';
import { type Chance, createChance } from './seeded.ts';

/** Long enough for one send on a busy machine, in milliseconds; a process takes as long to start again. */
const LEASE = 1_000;
/** A platform delivers this many events at once, in any order. */
const TOGETHER = 4;
/** What was heard this long ago may still be delivered again, in milliseconds. */
const REPEATED = 2 * DAY;

export interface Life {
  readonly redis: RedisClient;
  readonly namespace: string;
  /** The platform's memory. */
  readonly path: string;
  readonly feed: readonly ChatEvent[];
  /** How its deliveries are shuffled; absent: each event once, in order. */
  readonly chance?: Chance | undefined;
  readonly death?: Death | undefined;
}

/** The death that came, or undefined when all was lived through. */
export async function live(life: Life): Promise<Death | undefined> {
  const mortal = createMortal(life.death);
  const { redis, namespace, path } = life;
  const time = { now: Number((await redis.get(`{${namespace}}:now`)) ?? BEGINS) };
  const clock = { now: () => Promise.resolve(time.now) };
  const bot = mortal.bot(createFileBot(path, { show: () => {} }, clock.now), path);
  const ports = portsOf(mortal.store(createRedisStore(redis, namespace, { lease: LEASE })), clock, bot);
  const advance = async (to: Instant) => {
    await redis.set(`{${namespace}}:now`, to);
    time.now = to;
  };
  return await Promise.race([mortal.died, walk(life, ports, advance)]);
}

/** What dies is a process; its data folder stays. */
const ROUND_KEYS = memoryRoundKeys();

function portsOf(store: Ports['store'], clock: Ports['clock'], bot: Bot): Ports {
  return {
    store,
    clock,
    bots: new Map([[bot.platform, bot]]),
    site: { secret: SECRET, baseUrl: 'http://kehila.example' },
    journal: {
      info: () => {},
      error(what, error) {
        throw new Error(what, { cause: error });
      },
    },
    watch: { settled: () => {}, turned: () => {} },
    wake: () => {},
    roundKeys: ROUND_KEYS,
    readAttachment() {
      throw new Error('nobody sends a file here');
    },
  };
}

async function walk(life: Life, ports: Ports, advance: (to: Instant) => Promise<void>): Promise<undefined> {
  const app = createApp(ports);
  const chance = life.chance ?? createChance(1);
  const batches = Array.from({ length: Math.ceil(life.feed.length / TOGETHER) }, (_, i) =>
    life.feed.slice(i * TOGETHER, (i + 1) * TOGETHER),
  );
  const heardAt = (batch: readonly ChatEvent[]) => batch.at(-1)?.at ?? 0;
  await applyFile(ports, { path: new URL('community.yaml', import.meta.url).pathname, show: () => {} });
  for (let first = true; ; first = false) {
    const now = await ports.clock.now();
    const recent = batches.filter((batch) => heardAt(batch) <= now && heardAt(batch) > now - REPEATED);
    const events = (first ? recent : recent.filter((batch) => heardAt(batch) === now)).flat();
    if (life.chance)
      await Promise.all(chance.shuffled([...events, ...events]).map((event) => app.hear(event)));
    else for (const event of events) await app.hear(event);
    await settle({ app, now, early: chance.next() < 0.5 });
    const coming = batches.map(heardAt).find((at) => at > now) ?? ENDS;
    const due = (await app.nextDue(now, ENDS)) ?? ENDS;
    if (Math.min(coming, due) >= ENDS) return undefined;
    await advance(Math.min(coming, due));
  }
}

interface Settling {
  readonly app: ReturnType<typeof createApp>;
  readonly now: Instant;
  /** The tick is recorded before what was due is done, as with BullMQ. */
  readonly early: boolean;
}

/** As production does: lanes side by side, and a lane that a dead sender holds is tried until its lease is over. */
async function settle({ app, now, early }: Settling): Promise<void> {
  if (early) await app.ticked(now);
  for (;;) {
    const { turns, lanes } = await app.due(now);
    if (turns.length === 0 && lanes.length === 0) break;
    for (const turn of turns) await app.take(turn);
    await Promise.all(lanes.map(app.deliver));
    if (turns.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await app.ticked(now);
}
