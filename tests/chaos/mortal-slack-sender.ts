// A process that sends what is due in its share of the lanes to Slack, several at once, until it kills itself: SIGKILL,
// at the moment it was told, or soon after. It says which moment that was. Its clock runs ahead by as much as it is told.
import { writeSync } from 'node:fs';
import { deliver } from '../../src/app/deliver.ts';
import type { Ports } from '../../src/app/ports.ts';
import { createSlackBot } from '../../src/bots/slack/sending/slack-bot.ts';
import { createWebClients } from '../../src/bots/slack/web-clients.ts';
import type { Outbox } from '../../src/core/store.ts';
import { machineNow } from '../../src/core/time.ts';
import { closeRedis, connectRedis, redisReady } from '../../src/store/redis/connect.ts';
import { createNotebook } from '../../src/store/redis/notebook.ts';
import { createPacer } from '../../src/store/redis/pacer.ts';
import { createRedisStore } from '../../src/store/redis/redis-store.ts';
import { memoryRoundKeys } from '../world/memory-round-keys.ts';
import { type Act, type Death, type Lot, type Moment, shareOf } from './slack-sender-lot.ts';

const LANES_AT_ONCE = 4;
/** A moment that does not come is not waited for longer than this. */
const MOST_SETTLED = 12;

const { url, namespace, death, ...lot } = JSON.parse(process.argv[2] ?? '') as Lot;
const redis = connectRedis(url);
await redisReady(redis, url);
const live = createLife(death);
const store = createRedisStore(redis, namespace);
const { begin, settle } = store.outbox;
const outbox: Outbox = {
  ...store.outbox,
  begin: (...given) => live('begin', () => begin(...given)),
  settle: (...given) => live('settle', () => settle(...given)),
};
globalThis.fetch = withDeaths(globalThis.fetch);
const bot = createSlackBot({
  clients: createWebClients(lot),
  notebook: createNotebook(redis, namespace, 'slack'),
  pacer: createPacer(redis, namespace),
  report: (what) => fail(what),
  rates: { channel: 1, workspace: 1, others: 1 },
});
const clock = { now: () => Promise.resolve(machineNow() + lot.ahead) };
const ports: Ports = {
  ...{ store: { ...store, outbox }, clock, bots: new Map([['slack', bot]]) },
  site: { secret: 'a secret of the tests', baseUrl: 'http://kehila.example' },
  journal: { info: () => {}, error: fail },
  watch: { settled: () => {}, turned: () => {} },
  wake: () => {},
  roundKeys: memoryRoundKeys(),
  readAttachment: () => fail('nobody sends a file here'),
};
await sendAll((await outbox.lanesDue(await clock.now())).filter((lane) => shareOf(lane) === lot.share));
await closeRedis(redis);

async function sendAll(lanes: string[]): Promise<void> {
  const sender = async () => {
    for (let lane = lanes.shift(); lane !== undefined; lane = lanes.shift()) await deliver(ports, lane);
  };
  await Promise.all(Array.from({ length: LANES_AT_ONCE }, sender));
}

function withDeaths(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (...given) => {
    const act = String(given[0]).endsWith('/chat.postMessage') ? 'post' : 'search';
    return await live(act, () => fetch(...given));
  };
}

function createLife(end: Death | undefined) {
  const reached = new Map<Moment, number>();
  const isLast = (moment: Moment): boolean => {
    const times = (reached.get(moment) ?? 0) + 1;
    reached.set(moment, times);
    if (!end) return false;
    return (
      (moment === end.moment && times === end.nth) || (moment === 'after settle' && times > MOST_SETTLED)
    );
  };
  return async <T>(act: Act, doIt: () => Promise<T>): Promise<T> => {
    if (isLast(`before ${act}`)) die(`before ${act}`);
    const done = doIt();
    if (isLast(`amid ${act}`)) setTimeout(die, end?.after, `amid ${act}`);
    const result = await done;
    if (isLast(`after ${act}`)) die(`after ${act}`);
    return result;
  };
}

function die(moment: Moment): void {
  writeSync(1, moment);
  process.kill(process.pid, 'SIGKILL');
}

function fail(...what: unknown[]): never {
  process.stderr.write(`${what.join(' ')}\n`);
  process.exit(1);
}
