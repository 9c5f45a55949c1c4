// A process that sends all that is due to WhatsApp, several lanes at once, in a session and a browser of its own. It
// tells each stage that it reaches, and goes on when it is answered: until then it may be dead, or without a browser.
import { setTimeout as wait } from 'node:timers/promises';
import { deliver } from '../../src/app/deliver.ts';
import type { Ports } from '../../src/app/ports.ts';
import { createWhatsApp } from '../../src/bots/whatsapp/whatsapp.ts';
import type { Notebook } from '../../src/core/notebook.ts';
import type { Outbox } from '../../src/core/store.ts';
import { machineNow, SECOND } from '../../src/core/time.ts';
import { closeRedis, connectRedis, redisReady } from '../../src/store/redis/connect.ts';
import { createNotebook } from '../../src/store/redis/notebook.ts';
import { createPacer } from '../../src/store/redis/pacer.ts';
import { createRedisStore } from '../../src/store/redis/redis-store.ts';
import { memoryRoundKeys } from '../world/memory-round-keys.ts';
import type { Answered, Asked, Stage, WhatsAppLot } from './whatsapp-stages.ts';

const LANES_AT_ONCE = 5;
const LOOK_EVERY = 20;
const MANY = 1_000_000;
/** Nobody is written to gently here, and what is not confirmed is soon looked into. */
const RATES = {
  unasked: { apart: [0, 0], hourly: MANY, daily: MANY },
  warmUp: { first: MANY, growth: 1 },
  parts: [0, 0],
  answerWithin: 1.5 * SECOND,
  onItsWay: 0,
  reloads: 0,
} as const;
const TIMES = {
  ...{ beat: SECOND, beatAgain: 200, answer: 3 * SECOND, nudge: 5 * SECOND, patience: 20 * SECOND },
  ...{ close: SECOND, exit: 3 * SECOND, backOff: 10, mostBackOff: 50 },
};

const { url, namespace, settings, ...lot } = JSON.parse(process.argv[2] ?? '') as WhatsAppLot;
let { ahead } = lot;
const ask = createAsking();
const redis = connectRedis(url);
await redisReady(redis, url);
const store = createRedisStore(redis, namespace);
const { begin, settle } = store.outbox;
const outbox: Outbox = {
  ...store.outbox,
  begin: (...given) => between('before begin', 'after begin', () => begin(...given)),
  async settle(...given) {
    const settled = await settle(...given);
    if (given[2].outcome.state === 'sent') await ask('settled');
    return settled;
  },
};
const whatsapp = createWhatsApp({
  ...{ settings, rates: RATES, times: TIMES, isTerminal: false },
  notebook: mortalNotebook(createNotebook(redis, namespace, 'whatsapp')),
  pacer: createPacer(redis, namespace),
  report: () => {},
  alarm: (trouble) => fail(`an alarm: ${trouble}`),
  now: async () => machineNow(),
  write: fail,
});
const bot: typeof whatsapp.bot = {
  ...whatsapp.bot,
  async find(to, key, since) {
    await ask('looking');
    // Only the outbox is ahead of its time.
    return await whatsapp.bot.find(to, key, since - ahead);
  },
};
const now = async () => machineNow() + ahead;
const ports: Ports = {
  ...{ store: { ...store, outbox }, clock: { now }, bots: new Map([['whatsapp', bot]]) },
  site: { secret: 'a secret of the tests', baseUrl: 'http://kehila.example' },
  journal: { info: () => {}, error: fail },
  watch: { settled: () => {}, turned: () => {} },
  wake: () => {},
  roundKeys: memoryRoundKeys(),
  readAttachment: () => fail('nobody sends a file here'),
};
// Nobody speaks here: whoever comes and goes is nobody's concern.
const listening = await whatsapp.listen({ hear: async () => undefined, now });
await sendAll();
await listening.stop();
await bot.stop();
await closeRedis(redis);
process.disconnect();

async function sendAll(): Promise<void> {
  for (;;) {
    while (whatsapp.health().standing !== 'ready') await wait(LOOK_EVERY);
    const lanes = await outbox.lanesDue(await now());
    if (lanes.length > 0) await sendIn(lanes);
    else {
      const due = await outbox.nextDue();
      if (due === undefined) return;
      ahead = await ask('idle', due - (await now()));
    }
  }
}

async function sendIn(lanes: string[]): Promise<void> {
  const sender = async () => {
    for (let lane = lanes.shift(); lane !== undefined; lane = lanes.shift()) await deliver(ports, lane);
  };
  await Promise.all(Array.from({ length: LANES_AT_ONCE }, sender));
}

/** Where it stands with a message is seen by what is noted of it. */
function mortalNotebook(notebook: Notebook): Notebook {
  return {
    ...notebook,
    async set(key, value, keptFor) {
      const set = () => notebook.set(key, value, keptFor);
      if (key.startsWith('claimed/')) return await between('replied', 'claimed', set);
      await set();
      if (!key.startsWith('parts/')) return;
      const parts = JSON.parse(value) as readonly { readonly receipt?: unknown }[];
      const out = parts.filter(({ receipt }) => receipt).length;
      if (out > 0) await ask(out < parts.length ? 'between posts' : 'noted');
    },
  };
}

async function between<T>(before: Stage, after: Stage, act: () => Promise<T>): Promise<T> {
  await ask(before);
  const done = await act();
  await ask(after);
  return done;
}

function createAsking(): (what: Asked['what'], due?: number) => Promise<number> {
  const waiting = new Map<number, (ahead: number) => void>();
  let last = 0;
  process.on('message', ({ n, ahead }: Answered) => {
    waiting.get(n)?.(ahead);
    waiting.delete(n);
  });
  return (what, due = 0) =>
    new Promise((resolve) => {
      last += 1;
      waiting.set(last, resolve);
      process.send?.({ n: last, what, due } satisfies Asked);
    });
}

function fail(...what: unknown[]): never {
  process.stderr.write(`${what.join(' ')}\n`);
  process.exit(1);
}
