// A process with several workers, each at work for a community of its own. When all have died at their step, or lived
// to the end, it is killed: SIGKILL, nothing is closed, nothing is said.
import { writeSync } from 'node:fs';
import { connectRedis, redisReady } from '../../src/store/redis/connect.ts';
import type { Death } from './deaths.ts';
import { feedOf } from './feed.ts';
import { createChance } from './seeded.ts';
import { live } from './walk.ts';

export interface Lot {
  readonly namespace: string;
  readonly path: string;
  readonly seed: number;
  readonly events: number;
  /** Its deliveries are shuffled by this. */
  readonly shuffle: number;
  readonly death?: Death | undefined;
}

const { url, lots } = JSON.parse(process.argv[2] ?? '') as { url: string; lots: readonly Lot[] };
const redis = connectRedis(url);
await redisReady(redis, url);
const deaths = await Promise.all(
  lots.map(({ seed, events, shuffle, ...lot }) =>
    live({ ...lot, redis, feed: feedOf(seed, events), chance: createChance(shuffle) }),
  ),
);
writeSync(1, JSON.stringify(deaths.map((death) => death?.step ?? 'lived')));
process.kill(process.pid, 'SIGKILL');
