// A community on a Redis and a WhatsApp of its own, with letters to send, and the lives of the process that sends them.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, onTestFinished } from 'vitest';
import { browsersOn, signal } from '../../src/bots/whatsapp/session/processes.ts';
import { laneOf } from '../../src/core/outbox.ts';
import { machineNow, SECOND } from '../../src/core/time.ts';
import { closeRedis, connectRedis, redisReady } from '../../src/store/redis/connect.ts';
import { createKeys } from '../../src/store/redis/keys.ts';
import { startPrivateRedis } from '../../src/store/redis/private-redis.ts';
import { createRedisStore } from '../../src/store/redis/redis-store.ts';
import { createFakeWhatsApp } from '../fakes/whatsapp/fake-whatsapp.ts';
import { type Chance, createChance } from './seeded.ts';
import { createFate, type Fate } from './whatsapp-fate.ts';
import { lettersAt, populate, textsOf, trouble } from './whatsapp-letters.ts';
import type { Answered, Asked, Death, WhatsAppLot } from './whatsapp-stages.ts';

const NAMESPACE = 'letters';
/** A message that is late is so by this much; no time passes while one may be on its way. */
const LATE = 120;
/** That a message is absent is believed after ten seconds: as many pass when nothing is due, and between two lives. */
const PAUSE = 11 * SECOND;

const run = promisify(execFile);
const pathOf = (file: string) => fileURLToPath(new URL(file, import.meta.url));

export async function openHouse(deaths: readonly Death[], seed: number) {
  const chance = createChance(seed);
  const { redis, url } = await openRedis();
  const { fake, settings } = await openWhatsApp(chance);
  const store = createRedisStore(redis, NAMESPACE);
  const keys = createKeys(NAMESPACE);
  const rows = lettersAt(machineNow());
  const nothing = { changes: [], events: [], later: [], drop: [] };
  expect(await store.commit(store.reading(), { cause: 'letters', ...nothing, rows })).toBe('done');
  const sender = await bundled();
  let child: ChildProcess | undefined;
  onTestFinished(async () => {
    child?.kill('SIGKILL');
    for (const pid of await browsersOn(join(settings.sessionDir, 'session'))) signal(pid, 'SIGKILL');
  });
  const clock = createOwnClock();
  const fate = createFate({
    ...{ fake, chance, deaths, messages: rows.length },
    isAlive: () => child?.exitCode === null && child.signalCode === null,
    async kill() {
      const exit = child && once(child, 'exit');
      child?.kill('SIGKILL');
      await exit;
    },
  });
  return {
    met: fate.met,
    /** One life of the sender; gives how it ended. A dead one's lanes are free at once. */
    async lives(): Promise<unknown> {
      const lot: WhatsAppLot = { url, namespace: NAMESPACE, settings, ahead: await clock.pass() };
      child = spawn(process.execPath, [sender, JSON.stringify(lot)], {
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      });
      answer(child, fate, clock);
      const [code, end] = await once(child, 'exit');
      await redis.del(...rows.map(({ place }) => keys.lock(laneOf(place))));
      return end ?? code;
    },
    async account() {
      const places = [...new Set(rows.map(({ place }) => place.id))];
      const after = await Promise.all(rows.map(({ key }) => store.outbox.row(key)));
      const due = (id: string) => rows.filter(({ place }) => place.id === id).flatMap(textsOf);
      const seen = (id: string) => fake.said(id).map(({ text }) => text);
      return {
        lost: places.flatMap((id) => without(due(id), seen(id))),
        double: places.flatMap((id) => without(seen(id), due(id))),
        notSent: after.filter((row) => row?.state !== 'sent').map((row) => row?.key),
        unclear: await store.outbox.unclear(),
        lanes: await redis.zcard(keys.lanes),
        browsers: await browsersOn(join(settings.sessionDir, 'session')),
      };
    },
  };
}

/** What is left of the first list when each of the second is taken from it once. */
function without(list: readonly string[], taken: readonly string[]): readonly string[] {
  const left = [...list];
  for (const one of taken) if (left.includes(one)) left.splice(left.indexOf(one), 1);
  return left;
}

type OwnClock = ReturnType<typeof createOwnClock>;

/** The outbox's clock, which is ahead of the machine's. */
function createOwnClock() {
  let ahead = 0;
  return {
    ahead: () => ahead,
    /** Gives by how much it is ahead then. */
    async pass(atLeast = 0): Promise<number> {
      await wait(2 * LATE);
      ahead += Math.max(PAUSE, atLeast);
      return ahead;
    },
  };
}

function answer(child: ChildProcess, fate: Fate, clock: OwnClock): void {
  child.on('message', async ({ n, what, due }: Asked) => {
    const ahead = what === 'idle' ? await clock.pass(due) : clock.ahead();
    if (what === 'settled') fate.settled();
    else if (what !== 'idle') await fate.reached(what);
    if (child.connected) child.send({ n, ahead } satisfies Answered, () => undefined);
  });
}

async function openRedis() {
  const folder = mkdtempSync(join(tmpdir(), 'kehila-chaos-'));
  const { url, stop } = await startPrivateRedis(folder);
  const redis = connectRedis(url);
  onTestFinished(async () => {
    await closeRedis(redis);
    await stop();
    rmSync(folder, { recursive: true, force: true });
  });
  await redisReady(redis, url);
  // It is the sender that is killed here, not the server.
  await (redis as { config(...args: string[]): Promise<unknown> }).config('SET', 'appendfsync', 'no');
  return { redis, url };
}

async function openWhatsApp(chance: Chance) {
  const fake = await createFakeWhatsApp({ alreadyLinked: true });
  const sessionDir = mkdtempSync(join(tmpdir(), 'kehila-session-'));
  onTestFinished(async () => {
    await fake.stop();
    rmSync(sessionDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  });
  populate(fake);
  trouble(fake, chance, LATE);
  const settings: WhatsAppLot['settings'] = {
    ...{ sessionDir, unpackIn: pathOf('../../node_modules/.cache/kehila'), pairPhone: undefined },
    ...{ webVersion: fake.webVersion, webCache: fake.webCache, chromeArgs: fake.chromeArgs },
    // The browser from npm: it starts sooner than most.
    ...{ browser: undefined, path: '' },
  };
  return { fake, settings };
}

/** In one file beside the packages that it loads from there: a process then starts in half the time. */
async function bundled(): Promise<string> {
  const modules = pathOf('../../node_modules');
  mkdirSync(join(modules, '.cache', 'kehila'), { recursive: true });
  const folder = mkdtempSync(join(modules, '.cache', 'kehila', 'sender-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'sender.mjs');
  const require =
    "import * as forRequire from 'node:module'; const require = forRequire.createRequire(import.meta.url);";
  const form = ['--bundle', '--platform=node', '--format=esm', `--banner:js=${require}`, '--log-level=error'];
  const entry = pathOf('mortal-whatsapp-sender.ts');
  await run(join(modules, '.bin', 'esbuild'), [
    ...[entry, ...form, '--external:whatsapp-web.js', `--outfile=${path}`],
  ]);
  return path;
}
