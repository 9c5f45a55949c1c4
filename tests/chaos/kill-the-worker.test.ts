// Kills the worker at each step of decide–commit–deliver, hundreds of times, and looks for a lost or a double effect.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { closeRedis, connectRedis, type RedisClient, redisReady } from '../../src/store/redis/connect.ts';
import { startPrivateRedis } from '../../src/store/redis/private-redis.ts';
import { accountOf, essence, expectSound } from './account.ts';
import { type Death, STEPS, type Step } from './deaths.ts';
import { feedOf } from './feed.ts';
import type { Lot } from './mortal-worker.ts';
import { createChance } from './seeded.ts';
import { live } from './walk.ts';

const SEED = 20_261_122;
/** Each dies as often as there are rounds; `COMMUNITIES=20` makes 240 kills, and takes a minute or two. */
const COMMUNITIES = Number(process.env['COMMUNITIES'] ?? 10);
const ROUNDS = 12;
const EVENTS = 40;

const run = promisify(execFile);
const WORKER = new URL('mortal-worker.ts', import.meta.url).pathname;

describe('a worker killed at any step', () => {
  it('loses nothing and does nothing twice', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kehila-chaos-'));
    const server = await startPrivateRedis(folder);
    const redis = connectRedis(server.url);
    onTestFinished(async () => {
      await closeRedis(redis);
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    });
    await redisReady(redis, server.url);
    // It is the worker that is killed here, not the server.
    await (redis as { config(...args: string[]): Promise<unknown> }).config('SET', 'appendfsync', 'no');

    const peace = Promise.all(
      Array.from({ length: COMMUNITIES }, (_, i) =>
        live({
          ...{ redis, namespace: `peace-${i}`, path: join(folder, `peace-${i}.ndjson`) },
          feed: feedOf(SEED + i, EVENTS),
        }),
      ),
    );
    const kills = new Map<Step, number>(STEPS.map((step) => [step, 0]));
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const end of await killed(server.url, lotsOf(folder, round))) {
        if (end === 'lived') continue;
        kills.set(end, (kills.get(end) ?? 0) + 1);
      }
    }
    await peace;
    let torn = 0;
    for (let i = 0; i < COMMUNITIES; i += 1) torn += await expectWhole(redis, folder, i);

    const total = [...kills.values()].reduce((a, b) => a + b);
    console.info(`${total} kills; ${[...kills].map(([step, count]) => `${step} ${count}`).join(', ')}`);
    expect(total, 'kills in all').toBeGreaterThanOrEqual(COMMUNITIES * (ROUNDS - 2));
    expect(Math.min(...kills.values()), 'kills at the rarest step').toBeGreaterThan(0);
    expect(torn, 'messages of which only half was written').toBeGreaterThan(0);
  });
});

/** Each community dies another death in each round, and is left alone in the last. */
function lotsOf(folder: string, round: number): Lot[] {
  return Array.from({ length: COMMUNITIES }, (_, i): Lot => {
    const chance = createChance(SEED + i * 1000 + round);
    const steps = createChance(SEED + i).shuffled(STEPS);
    const death: Death = { step: steps[round % steps.length] as Step, nth: 1 + chance.below(4) };
    return {
      namespace: `community-${i}`,
      path: join(folder, `community-${i}.ndjson`),
      seed: SEED + i,
      events: EVENTS,
      shuffle: SEED + i * 1000 + round,
      ...(round < ROUNDS && { death }),
    };
  });
}

/** At which step each of them died. */
async function killed(url: string, lots: readonly Lot[]): Promise<(Step | 'lived')[]> {
  const end = await run(process.execPath, ['--import', 'tsx', WORKER, JSON.stringify({ url, lots })]).catch(
    (error: { signal: string; stdout: string; stderr: string }) => error,
  );
  expect('signal' in end && end.signal, `the worker should have been killed: ${end.stderr}`).toBe('SIGKILL');
  return JSON.parse(end.stdout) as (Step | 'lived')[];
}

/** Compares it with a community that lived the same in peace; gives how many of its messages were cut in half. */
async function expectWhole(redis: RedisClient, folder: string, i: number): Promise<number> {
  const whose = `seed ${SEED + i}`;
  const account = await accountOf(redis, `community-${i}`, join(folder, `community-${i}.ndjson`));
  expectSound(account, whose);
  const peace = await accountOf(redis, `peace-${i}`, join(folder, `peace-${i}.ndjson`));
  expectSound(peace, `${whose} in peace`);
  expect(peace.causes.filter((cause) => cause.startsWith('heard/'))).toHaveLength(EVENTS);
  expect(essence(account), whose).toEqual(essence(peace));
  return account.torn;
}
