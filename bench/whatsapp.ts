// whatsapp: commands through the real library in a real Chromium, against the bare library with a listener that makes
// two calls to Redis.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { instantOf } from '../src/core/time.ts';
import { compare, type Figure, type Measurement, median, quantile, timed } from './measure.ts';
import { type OwnRedis, withRedis } from './own-redis.ts';
import { createTown, crowded, demoFile, settleIn } from './town.ts';
import { createBare, createOurs, type House, settingsIn } from './whatsapp-houses.ts';
import { type FarSide, startFarSide } from './whatsapp-talk.ts';

const MEMBERS = 200;
const ROUNDS = 3;
const NOW = instantOf('2026-11-22T09:00', 'Asia/Jerusalem');
const TEXT = 'rsvp webinar-monthly@20261216T2030 %';
/** A busy hour, and then an evening on which everyone answers at once. */
const STEADY = { count: 300, aSecond: 20 };
const BURST = 500;
/** What is remembered of the past is full by then. */
const WARM_UP = 6_000;
const MANY = 10_000;

export const whatsapp: Measurement = {
  name: 'whatsapp',
  measure: () => withRedis(measureWith),
};

/** One of the two that are measured, with a WhatsApp of its own. */
interface Side {
  readonly house: House;
  readonly far: FarSide;
}

async function measureWith({ client }: OwnRedis): Promise<Figure[]> {
  const file = crowded(demoFile(), MEMBERS);
  const people = file.members.map(({ id }, i) => ({ phone: String(972_500_100_000 + i), name: id }));
  const members = file.members.map((member, i) => ({
    ...member,
    handles: { whatsapp: `${people[i]?.phone}@c.us` },
  }));
  const began = performance.now();
  const town = createTown(client, {
    get now() {
      return Math.floor(NOW + performance.now() - began);
    },
  });
  await settleIn(town.ports, { ...file, members });
  const folder = mkdtempSync(join(tmpdir(), 'kehila-bench-whatsapp-'));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  process.on('exit', remove);
  const [far, farFloor] = [startFarSide(), startFarSide()];
  try {
    const open = (side: FarSide) => side.ask({ do: 'open', people, now: NOW });
    const [place, floorPlace] = [await open(far), await open(farFloor)];
    const house = createOurs(settingsIn(join(folder, 'ours'), place), town, client);
    const bare = createBare(settingsIn(join(folder, 'bare'), floorPlace), client);
    return await measureBoth({ house, far }, { house: bare, far: farFloor });
  } finally {
    await Promise.all([far.close(), farFloor.close()]);
    remove();
    process.off('exit', remove);
  }
}

async function measureBoth(ours: Side, floor: Side): Promise<Figure[]> {
  try {
    const ready = await starting(ours.house, floor.house);
    await Promise.all([ours.house.start(), floor.house.start()]);
    return [ready, await steady(ours, floor), await burst(ours, floor), await memory(ours)];
  } finally {
    await Promise.all([ours.house.stop(), floor.house.stop()]);
  }
}

/** Of a session that was linked, and used, before. */
async function starting(ours: House, floor: House): Promise<Figure> {
  const startOf = (house: House) => async () => {
    const seconds = await timed(() => house.start());
    await house.stop();
    return seconds;
  };
  const { ratio, ...seconds } = await compare(ROUNDS, startOf(floor), startOf(ours));
  return {
    ...{ name: 'whatsapp-ready', figure: seconds.ours, unit: 's from start to ready', goal: { atMost: 2 } },
    beside: { floorSeconds: seconds.floor, ratio },
  };
}

interface Load {
  readonly count: number;
  readonly aSecond?: number;
}

/** Milliseconds from when each was said to when it was committed, in order. Throws when one was lost, or overtaken. */
async function sayAndKeep({ house, far }: Side, load: Load) {
  const all = await far.ask({ do: 'say', text: TEXT, ...load });
  const kept = await house.kept(load.count);
  const isInOrder = kept.length === all.length && kept.every(({ stanza }, i) => stanza === all[i]?.stanza);
  if (!isInOrder) throw new Error('Something was lost, came twice or was overtaken.');
  const took = kept.map(({ at }, i) => at - (all[i]?.at ?? Number.NaN));
  return { took, seconds: ((kept.at(-1)?.at ?? 0) - (all[0]?.at ?? 0)) / 1000 };
}

async function steady(ours: Side, floor: Side): Promise<Figure> {
  const rounds: { floor: readonly number[]; ours: readonly number[] }[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const { took: floorTook } = await sayAndKeep(floor, STEADY);
    rounds.push({ floor: floorTook, ours: (await sayAndKeep(ours, STEADY)).took });
  }
  const counted = rounds.slice(1);
  const middle = (side: 'floor' | 'ours', q: number) =>
    median(counted.map((round) => quantile(round[side], q)));
  return {
    ...{ name: 'whatsapp-commit', figure: middle('ours', 0.99), goal: { atMost: 50 } },
    unit: `ms p99 from message to commit, ${STEADY.aSecond} a second`,
    beside: {
      ...{ median: middle('ours', 0.5), most: middle('ours', 1) },
      ...{ floorP99: middle('floor', 0.99), floorMedian: middle('floor', 0.5) },
    },
  };
}

async function burst(ours: Side, floor: Side): Promise<Figure> {
  const trial = (side: Side) => async () => (await sayAndKeep(side, { count: BURST })).seconds;
  const { ratio, ...seconds } = await compare(ROUNDS, trial(floor), trial(ours));
  return {
    ...{ name: 'whatsapp-burst', figure: seconds.ours, unit: `s for ${BURST} at once`, goal: { atMost: 2 } },
    beside: { floorSeconds: seconds.floor, ratio },
  };
}

async function memory(ours: Side): Promise<Figure> {
  const say = async (count: number) => {
    for (let said = 0; said < count; said += BURST) await sayAndKeep(ours, { count: BURST });
  };
  await say(WARM_UP);
  const before = memoryNow();
  await say(MANY);
  const after = memoryNow();
  return {
    ...{ name: 'whatsapp-memory', figure: after.rss - before.rss, goal: { atMost: 20 } },
    unit: `MB more after ${MANY} messages`,
    beside: { heap: after.heap - before.heap, before: before.rss },
  };
}

/** In megabytes, of what is still in use. */
function memoryNow() {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  // What is freed at the end of the one is collected by the next.
  for (let i = 0; i < 3; i += 1) collect();
  const { rss, heapUsed, external } = process.memoryUsage();
  return { rss: rss / 1e6, heap: (heapUsed + external) / 1e6 };
}
