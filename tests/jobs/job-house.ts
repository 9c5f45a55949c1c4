// A house whose turns and deliveries go through BullMQ, on a clock moved by hand.
import type { Ports } from '../../src/app/ports.ts';
import { type App, createApp } from '../../src/app.ts';
import { readAttachment } from '../../src/compose/attachments.ts';
import type { Bot } from '../../src/core/chat.ts';
import type { Clock, Instant } from '../../src/core/time.ts';
import { createJobs, type Jobs } from '../../src/jobs/create-jobs.ts';
import { openQueue, QUEUES, type QueueName } from '../../src/jobs/queues.ts';
import { closeRedis, connectRedis, type RedisClient } from '../../src/store/redis/connect.ts';
import { createRedisStore, type RedisStore } from '../../src/store/redis/redis-store.ts';
import { memoryRoundKeys } from '../world/memory-round-keys.ts';

export interface Hand {
  now: Instant;
}

export interface Rooms {
  readonly ports: Ports;
  readonly app: App;
  readonly store: RedisStore;
  readonly troubles: unknown[];
}

/** Everything but what drives it. */
export function furnish(
  client: RedisClient,
  namespace: string,
  { hand, bot, wake = () => {} }: { hand: Hand; bot: Bot; wake?: Ports['wake'] },
): Rooms {
  const store = createRedisStore(client, namespace);
  const clock: Clock = { now: () => Promise.resolve(hand.now) };
  const troubles: unknown[] = [];
  const ports: Ports = {
    ...{ store, clock, wake, readAttachment, roundKeys: memoryRoundKeys() },
    bots: new Map([[bot.platform, bot]]),
    site: { secret: 'a secret for tests', baseUrl: 'http://kehila.example' },
    journal: { info: () => {}, error: (...all) => void troubles.push(all) },
    watch: { settled: () => {}, turned: () => {} },
  };
  return { ports, app: createApp(ports), store, troubles };
}

export interface JobHouse extends Rooms {
  readonly jobs: Jobs;
  /** Has the minute tick come now. */
  tick(): Promise<void>;
  /** Waits until nothing is due and no job is left. */
  quiet(): Promise<void>;
  /** Stops the workers and hangs up. */
  close(): Promise<void>;
}

export async function createJobHouse(
  client: RedisClient,
  namespace: string,
  { hand, bot, on = QUEUES }: { hand: Hand; bot: Bot; on?: readonly QueueName[] },
): Promise<JobHouse> {
  let jobs: Jobs | undefined;
  const rooms = furnish(client, namespace, { hand, bot, wake: (lanes) => jobs?.wake(lanes) });
  const { app, ports, troubles } = rooms;
  const house = {
    ...{ clock: ports.clock, due: app.due, ticked: app.ticked, take: app.take, deliver: app.deliver },
    archive: () => Promise.resolve(),
    failed: (what: string, error: unknown) => void troubles.push([what, error]),
  };
  const url = `unix://${'path' in client.options ? client.options.path : ''}`;
  const prefix = `{${namespace}}:jobs`;
  const [forQueues, forWorkers] = [connectRedis(url), connectRedis(url, { role: 'worker' })];
  jobs = await createJobs(house, {
    adding: { connection: forQueues, prefix },
    working: { connection: forWorkers, prefix },
    on,
  });
  const ticks = openQueue('clock', { connection: forQueues, prefix });
  const { counts, stop } = jobs;

  async function isQuiet(): Promise<boolean> {
    const { turns, lanes } = await app.due(hand.now);
    const open = Object.values(await counts()).some(
      (count) => (count['active'] ?? 0) + (count['waiting'] ?? 0) > 0,
    );
    return turns.length === 0 && lanes.length === 0 && !open;
  }
  return {
    ...rooms,
    jobs,
    tick: async () => void (await ticks.add('tick', {})),
    async quiet() {
      while (!(await isQuiet())) await new Promise((resolve) => setTimeout(resolve, 5));
    },
    async close() {
      await stop();
      await ticks.close();
      await Promise.all([closeRedis(forQueues), closeRedis(forWorkers)]);
    },
  };
}
