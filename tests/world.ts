// A world to try Kehila in: the whole app on a real Redis, a clock moved by hand, a console whose lines are kept.
import { readFileSync } from 'node:fs';
import { expect, onTestFinished } from 'vitest';
import type { Journal, Ports } from '../src/app/ports.ts';
import { type App, createApp } from '../src/app.ts';
import { createConsoleBot, KEHILA, type Line } from '../src/bots/console/console-bot.ts';
import { createMemory, createSession, instantNamed } from '../src/bots/console/session.ts';
import { createTranscript } from '../src/bots/console/transcript.ts';
import { channels } from '../src/community/group.ts';
import { applyFile } from '../src/compose/apply-file.ts';
import { readAttachment } from '../src/compose/attachments.ts';
import { settle } from '../src/compose/settle.ts';
import type { Bot, ChatEvent } from '../src/core/chat.ts';
import type { EngagementEvent } from '../src/core/engagement.ts';
import { DAY, type Instant, MINUTE } from '../src/core/time.ts';
import { closeRedis, type RedisClient } from '../src/store/redis/connect.ts';
import { createKeys, type Keys } from '../src/store/redis/keys.ts';
import { createRedisStore, type RedisStore } from '../src/store/redis/redis-store.ts';
import { conversation } from './world/conversation.ts';
import { watchAddresses } from './world/dead-addresses.ts';
import { everythingIn } from './world/everything.ts';
import { historyOf } from './world/history.ts';
import { memoryRoundKeys } from './world/memory-round-keys.ts';
import { namedInLog } from './world/named-in-log.ts';
import { keepAll, putBack } from './world/put-back.ts';
import { type Records, recordsIn } from './world/records.ts';
import { useRedis } from './world/use-redis.ts';
import { watchAbouts } from './world/watch-abouts.ts';

export const SMALL = fixture('communities/small.yaml');
export const ZONE = 'Asia/Jerusalem';
export const SITE = { secret: 'a secret for tests', baseUrl: 'http://kehila.example' };

/** A Sunday morning; the small community has an evening meeting on the Wednesday. */
const FIRST_NOW = '2026-11-22T09:00';

export interface WorldOptions {
  /** Path of the community file. */
  readonly community?: string;
  /** On the wall clock of Jerusalem. */
  readonly now?: string;
  /** What stands in for the console's bot. */
  bot?(console: Bot): Bot;
}

export interface World {
  readonly app: App;
  readonly ports: Ports;
  readonly store: RedisStore;
  /** The lane's sender has been silent for too long. */
  losesLease(lane: string): Promise<void>;
  /** What was journaled as an error: a test that expects some empties it, else the test fails. */
  readonly troubles: unknown[];
  /** Messages about something that no ritual looks at once more. */
  readonly notLookedAt: readonly string[];
  /** Addresses of meetings, and of ours, that were said and cannot be followed. */
  readonly deadAddresses: readonly string[];
  now(): Instant;
  /** `dana@geriatrics` says it in the group, `dana` in private. */
  says(who: string, text: string): Promise<void>;
  /** Plays any line of a console script. */
  plays(line: string): Promise<void>;
  /** Hears an event, and does all that is due. */
  hears(event: ChatEvent): Promise<void>;
  sends(who: string, file: { readonly name: string; readonly text: string }): Promise<void>;
  /** What was said there since it was last asked, choices numbered below. */
  told(place: string): string[];
  /** `+1d`, or a wall-clock time in Jerusalem. */
  advance(to: string): Promise<void>;
  /** The clock jumps, and nothing happens on the way. */
  clockTo(local: string): void;
  /** Does all that is due now. */
  settles(): Promise<void>;
  restart(): Promise<void>;
  /** All that stands in Redis, key by key. */
  everything(): Promise<string>;
  /** Every record, but for its version. */
  records(): Promise<Records>;
  /** Keeps all that stands in Redis, and gives what puts it back. */
  keeps(): Promise<() => Promise<void>>;
  /** Every change that Redis has appended to its files. */
  history(): Promise<string>;
  /** Everything in the engagement log. */
  log(): Promise<readonly EngagementEvent[]>;
  /** Holds a conversation, and compares it word for word with how it should go. */
  converses(transcript: string): Promise<void>;
}

/** To be called at the top of a test file; each test then makes a world of its own. */
export function useWorlds(): (options?: WorldOptions) => Promise<World> {
  const redis = useRedis();
  return async (options = {}) => {
    const namespace = redis.namespace();
    let last: RedisClient | undefined;
    onTestFinished(async () => last && (await closeRedis(last)));
    const world = await createWorld(options, async () => {
      last = await redis.connect();
      return { client: last, store: createRedisStore(last, namespace), keys: createKeys(namespace) };
    });
    onTestFinished(() => expect(world.troubles, 'errors that were journaled').toEqual([]));
    onTestFinished(async () => {
      const named = await namedInLog(world.store.reading(), await world.log());
      expect(named, 'people named in the engagement log').toEqual([]);
    });
    onTestFinished(() => expect(world.notLookedAt, 'what nobody would look at again').toEqual([]));
    onTestFinished(() => expect(world.deadAddresses, 'addresses that cannot be followed').toEqual([]));
    return world;
  };
}

export function fixture(path: string): string {
  return new URL(`./fixtures/${path}`, import.meta.url).pathname;
}

type Connect = () => Promise<{
  readonly client: RedisClient;
  readonly store: RedisStore;
  readonly keys: Keys;
}>;

async function createWorld(options: WorldOptions, connect: Connect): Promise<World> {
  const hand = { now: instantNamed(options.now ?? FIRST_NOW, ZONE) };
  const clock = { now: () => Promise.resolve(hand.now) };
  const lines: Line[] = [];
  let written = '';
  const transcript = createTranscript((text) => {
    written += text;
  }, ZONE);
  const memory = createMemory({
    show(line) {
      lines.push(line);
      transcript.show(line);
    },
  });
  const troubles: unknown[] = [];
  const journal: Journal = { info: () => {}, error: (what, error) => void troubles.push(what, error) };

  const deadAddresses: string[] = [];
  const notLookedAt: string[] = [];
  const watch = { settled: () => {}, turned: () => {} };
  const roundKeys = memoryRoundKeys();

  let house = await open();
  async function open() {
    const { client, keys, ...connected } = await connect();
    const store = watchAbouts(connected.store, (key) => void notLookedAt.push(key));
    const screen = watchAddresses(createConsoleBot(memory, clock.now), {
      baseUrl: SITE.baseUrl,
      reading: () => store.reading(),
      found: (address) => void deadAddresses.push(address),
    });
    const bot = options.bot?.(screen) ?? screen;
    const bots = new Map([[bot.platform, bot]]);
    const ports: Ports = {
      ...{ store, clock, bots, site: SITE, roundKeys, journal, watch, wake: () => {}, readAttachment },
    };
    return { client, store, keys, ports, app: createApp(ports) };
  }
  const settles = () => settle(house.app, hand.now, journal);

  const stage = {
    run: 1,
    zone: ZONE,
    now: () => hand.now,
    async hear(event: ChatEvent) {
      await house.app.hear(event);
      await settles();
    },
    async advance(to: Instant) {
      while (hand.now < to) {
        const next = (await house.app.nextDue(hand.now, Math.min(to, hand.now + DAY))) ?? hand.now + DAY;
        hand.now = Math.min(to, next > hand.now ? next : hand.now + MINUTE);
        await settles();
      }
    },
    async restart() {
      await closeRedis(house.client);
      house = await open();
      await settles();
    },
    readFile: (path: string) => Promise.resolve(readFileSync(fixture(path), 'utf8')),
    knowsGroup: async (id: string) =>
      (await house.store.reading().get(channels, id, 'console')) !== undefined,
  };
  const session = createSession(stage, memory);
  const plays = async (line: string) => expect(await session.play(line)).toBeUndefined();

  await applyFile(house.ports, { path: options.community ?? SMALL, show: () => {} });
  await settles();
  let files = 0;
  return {
    get app() {
      return house.app;
    },
    get ports() {
      return house.ports;
    },
    get store() {
      return house.store;
    },
    async losesLease(lane) {
      await house.client.del(house.keys.lock(lane));
    },
    troubles,
    notLookedAt,
    deadAddresses,
    now: stage.now,
    plays,
    says: (who, text) => plays(`${who}: ${text}`),
    hears: stage.hear,
    async sends(who, file) {
      files += 1;
      await stage.hear({ ...eventBy(who, `file-${files}`, hand.now), kind: 'file', ...file, caption: '' });
    },
    told(place) {
      const there = lines.filter(({ from, to }) => from === KEHILA && to === place);
      for (const line of there) lines.splice(lines.indexOf(line), 1);
      return there.map(shown);
    },
    advance: (to) => plays(`:clock ${to}`),
    clockTo(local) {
      hand.now = instantNamed(local, ZONE);
    },
    settles,
    restart: stage.restart,
    everything: () => everythingIn(house.client, house.keys),
    records: () => recordsIn(house.client, house.keys),
    async keeps() {
      const kept = await keepAll(house.client, house.keys);
      return async () => await putBack(house.client, house.keys, kept);
    },
    history: () => historyOf(house.client, house.keys),
    async log() {
      return (await house.store.log.read('', 10_000)).map(({ event }) => event);
    },
    async converses(text) {
      written = '';
      await conversation(text, {
        plays,
        note: (line) => {
          written += `${line}\n`;
        },
        heard: () => written,
      });
    },
  };
}

/** What every event by `dana@geriatrics` (or `dana`) has. */
export function eventBy(who: string, id: string, at: Instant) {
  const [name = '', group] = who.split('@');
  const by = { platform: 'console', id: name } as const;
  const place = { platform: 'console', kind: group ? 'group' : 'private', id: group ?? name } as const;
  return { id, at, by, in: place };
}

/** Marks that only steer the direction of text are left out. */
function shown({ text, choices }: Line): string {
  const rows = [text, ...choices.map(({ label }, i) => `${i + 1}. ${label}`)];
  return rows.join('\n').replaceAll(/[\u2066-\u2069]/g, '');
}
