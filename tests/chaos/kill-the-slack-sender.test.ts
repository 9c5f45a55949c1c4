// Kills senders hundreds of times while they write to everyone in a Slack that loses replies, and looks for a message
// that was lost or came twice.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it, onTestFinished } from 'vitest';
import { laneOf, type Row } from '../../src/core/outbox.ts';
import { MINUTE, machineNow, SECOND } from '../../src/core/time.ts';
import { closeRedis, connectRedis, type RedisClient, redisReady } from '../../src/store/redis/connect.ts';
import { createKeys } from '../../src/store/redis/keys.ts';
import { createNotebook } from '../../src/store/redis/notebook.ts';
import { startPrivateRedis } from '../../src/store/redis/private-redis.ts';
import { createRedisStore } from '../../src/store/redis/redis-store.ts';
import { createFakeSlack, type FakeSlack } from '../fakes/slack/fake-slack.ts';
import { type Chance, createChance } from './seeded.ts';
import { type Death, type Lot, MOMENTS, type Moment, SHARES, shareOf } from './slack-sender-lot.ts';

const SEED = 20_261_123;
const PEOPLE = 1_200;
/** Two hundred take a minute or two; `KILLS=200` asks for them. */
const KILLS = Number(process.env['KILLS'] ?? 40);
const NAMESPACE = 'send';
/** That a message is absent is believed after ten seconds: each life begins so much later than the one before. */
const PAUSE = 11 * SECOND;
/** Two hundred processes take their time where others want the processor too, in milliseconds. */
const BUSY = 5 * MINUTE;

const run = promisify(execFile);
const pathOf = (file: string) => fileURLToPath(new URL(file, import.meta.url));

it(
  `a sender killed ${KILLS} times on its way to 1,200 people loses nothing and says nothing twice`,
  async () => {
    const house = await openHouse();
    const deaths = (await Promise.all(SHARES.map((share) => murder(house, share)))).flat();
    const { posts, rows, unclear, lanes, sent } = await house.account();
    const kills = MOMENTS.map((moment) => deaths.filter((death) => death === moment).length);
    console.info(MOMENTS.map((moment, i) => `${moment} ${kills[i]}`).join(', '), house.figures());
    expect(deaths).toHaveLength(KILLS);
    expect(Math.min(...kills), 'kills at the rarest moment').toBeGreaterThan(0);
    expect(posts.filter((count) => count === 0).length, 'lost').toBe(0);
    expect(posts.filter((count) => count > 1).length, 'double').toBe(0);
    expect(rows.filter(({ state }) => state !== 'sent')).toEqual([]);
    expect({ unclear, lanes, sent }).toEqual({ unclear: [], lanes: 0, sent: PEOPLE });
  },
  BUSY,
);

/** Kills the senders of a share one after the other, then lets one finish; gives the moments at which they died. */
async function murder(house: House, share: number): Promise<readonly Moment[]> {
  const chance = createChance(SEED + share);
  const moments: Moment[] = [];
  for (const death of deathsOf(chance, Math.floor((KILLS + share) / SHARES.length))) {
    house.trouble(chance);
    const { end, moment } = await house.lives(share, death);
    expect(end, `share ${share}, ${death.moment}`).toBe('SIGKILL');
    moments.push(moment);
  }
  while (await house.isLeft(share)) expect((await house.lives(share)).end).toBe(0);
  return moments;
}

function deathsOf(chance: Chance, count: number): Death[] {
  const moments = Array.from({ length: Math.ceil(count / MOMENTS.length) }, () => chance.shuffled(MOMENTS));
  return moments
    .flat()
    .slice(0, count)
    .map((moment) => ({ moment, nth: 1 + chance.below(4), after: chance.below(8) }));
}

type House = Awaited<ReturnType<typeof openHouse>>;

async function openHouse() {
  const folder = mkdtempSync(join(tmpdir(), 'kehila-chaos-'));
  const server = await startPrivateRedis(folder);
  const redis = connectRedis(server.url);
  onTestFinished(async () => {
    await closeRedis(redis);
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  await redisReady(redis, server.url);
  // It is the sender that is killed here, not the server.
  await (redis as { config(...args: string[]): Promise<unknown> }).config('SET', 'appendfsync', 'no');
  const ahead = SHARES.map(() => 0);
  const slack = await createFakeSlack({ now: () => machineNow() + Math.max(...ahead) });
  onTestFinished(() => slack.stop());
  slack.fault('chat.postMessage', { kind: 'lost-sometimes', share: 0.1, seed: SEED });
  slack.fault('conversations.history', { kind: 'lost-sometimes', share: 0.1, seed: SEED });
  const rows = await fill(redis, slack);
  const sender = await bundled(folder);
  const store = createRedisStore(redis, NAMESPACE);
  const keys = createKeys(NAMESPACE);
  const lot = { url: server.url, namespace: NAMESPACE, apiUrl: slack.apiUrl, botToken: slack.botToken };

  async function letGo(share: number): Promise<void> {
    const locks = rows.map(({ place }) => laneOf(place)).filter((lane) => shareOf(lane) === share);
    await redis.del(...locks.map(keys.lock));
  }
  return {
    /** What Slack does wrong next, beside losing replies. */
    trouble(chance: Chance): void {
      if (chance.next() < 0.3) slack.fault('chat.postMessage', { kind: '500-after' });
      if (chance.next() < 0.2) slack.fault('chat.postMessage', { kind: '500' });
    },
    /** One life of the sender of a share; gives how it ended. A dead one's lanes are free at once. */
    async lives(share: number, death?: Death): Promise<{ end: unknown; moment: Moment }> {
      ahead[share] = (ahead[share] ?? 0) + PAUSE;
      const given: Lot = { ...lot, share, ahead: ahead[share], ...(death && { death }) };
      const child = spawn(process.execPath, [sender, JSON.stringify(given)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      onTestFinished(() => void child.kill('SIGKILL'));
      const [moment, [code, signal]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
      await letGo(share);
      return { end: signal ?? code, moment: moment as Moment };
    },
    isLeft: async (share: number) =>
      (await redis.zrange(keys.lanes, '0', '-1')).some((lane) => shareOf(lane) === share),
    async account() {
      const after = await Promise.all(rows.map(({ key }) => store.outbox.row(key)));
      return {
        posts: rows.map(({ key, place }) => postsOf(slack, place.id, key)),
        rows: after.map((row) => ({ key: row?.key, state: row?.state })),
        unclear: await store.outbox.unclear(),
        lanes: await redis.zcard(keys.lanes),
        sent: (await store.log.read('', 10 * PEOPLE)).filter(({ event }) => event.kind === 'message.sent')
          .length,
      };
    },
    figures(): string {
      const of = (method: string) => slack.calls.filter((call) => call.method === method);
      const unanswered = of('chat.postMessage').filter(
        ({ accepted, outcome }) => accepted && outcome !== 'ok',
      );
      return `${of('chat.postMessage').length} posts, ${unanswered.length} taken without a reply; ${of('conversations.history').length} searches`;
    },
  };
}

/** One commit that wants everyone told; their private chats are known. */
async function fill(redis: RedisClient, slack: FakeSlack): Promise<readonly Row[]> {
  const store = createRedisStore(redis, NAMESPACE);
  const notebook = createNotebook(redis, NAMESPACE, 'slack');
  const at = machineNow();
  const rows = Array.from({ length: PEOPLE }, (_, i): Row => {
    const id = `U0P${i}`;
    slack.addUser({ id, name: `person ${i}` });
    const place = { platform: 'slack', kind: 'private', id } as const;
    const message = { text: `Dear person ${i}, <!channel> & all` };
    const said = { key: `notice/${i}`, place, whose: `member/${i}`, message, from: 'notice' } as const;
    return { ...said, weight: 'urgent', at, state: 'waiting', due: at, tries: 0 };
  });
  await Promise.all(rows.map(({ place }) => notebook.set(`chat/${place.id}`, slack.dmOf(place.id))));
  const nothing = { changes: [], events: [], later: [], drop: [] };
  expect(await store.commit(store.reading(), { cause: 'notice', ...nothing, rows })).toBe('done');
  return rows;
}

function postsOf(slack: FakeSlack, user: string, key: string): number {
  const posts = slack.posts(user);
  expect(posts.every(({ metadata }) => metadata?.event_payload['key'] === key)).toBe(true);
  return posts.length;
}

/** In one file, with no more of Bolt than a sender uses: a process then starts four times as fast. */
async function bundled(folder: string): Promise<string> {
  const [bolt, path] = [join(folder, 'web-api.mjs'), join(folder, 'sender.mjs')];
  const web = "'@slack/web-api';";
  writeFileSync(bolt, `export * as webApi from ${web} export { LogLevel } from ${web}`);
  const require =
    "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";
  const form = ['--bundle', '--platform=node', '--format=esm', `--banner:js=${require}`, '--log-level=error'];
  const modules = pathOf('../../node_modules');
  await run(
    join(modules, '.bin', 'esbuild'),
    [pathOf('mortal-slack-sender.ts'), ...form, `--alias:@slack/bolt=${bolt}`, `--outfile=${path}`],
    { env: { NODE_PATH: modules } },
  );
  return path;
}
