// The two that are measured: a Kehila that hears WhatsApp, and the bare library with the least that keeps what it hears.
import { join } from 'node:path';
import type { Client } from 'whatsapp-web.js';
import { createApp } from '../src/app.ts';
import { findBrowser } from '../src/bots/whatsapp/find-browser.ts';
import { createWhatsApp } from '../src/bots/whatsapp/whatsapp.ts';
import type { WhatsAppSettings } from '../src/bots/whatsapp/whatsapp-settings.ts';
import type { RedisClient } from '../src/store/redis/connect.ts';
import { createNotebook } from '../src/store/redis/notebook.ts';
import { createPacer } from '../src/store/redis/pacer.ts';
import type { Town } from './town.ts';
import { monotonic, type Place } from './whatsapp-talk.ts';

export interface Kept {
  /** As the sender's phone made it. */
  readonly stanza: string;
  /** When it was committed, by `monotonic`. */
  readonly at: number;
}

export interface House {
  /** Resolves when it is ready to hear. */
  start(): Promise<void>;
  stop(): Promise<void>;
  /** What was committed, in order, as soon as it is so many; then it is forgotten. */
  kept(count: number): Promise<readonly Kept[]>;
}

const PATIENCE = 60_000;

export function settingsIn(folder: string, { webVersion, webCache, chromeArgs }: Place): WhatsAppSettings {
  const { PATH: path = '', PUPPETEER_EXECUTABLE_PATH: browser } = process.env;
  return {
    ...{ sessionDir: folder, webVersion, webCache, chromeArgs, path, browser, pairPhone: undefined },
    unpackIn: join(process.cwd(), 'node_modules', '.cache', 'kehila'),
  };
}

/** Everything but the answers' sending: they stay in the outbox. */
export function createOurs(settings: WhatsAppSettings, { ports }: Town, redis: RedisClient): House {
  const basket = createBasket();
  const app = createApp(ports);
  let whatsapp: ReturnType<typeof createWhatsApp> | undefined;
  let listening: { stop(): Promise<void> } | undefined;
  const hear: typeof app.hear = async (event) => {
    const how = await app.hear(event);
    if (how !== 'done') basket.fail(new Error(`${event.id} was not committed.`));
    basket.put(event.id.split('/').at(-1) ?? '');
    return how;
  };
  return {
    kept: basket.take,
    async start() {
      const made = createWhatsApp({
        ...{ settings, now: ports.clock.now, write: () => {}, isTerminal: false, alarm: async () => {} },
        notebook: createNotebook(redis, 'bench', 'whatsapp'),
        pacer: createPacer(redis, 'bench'),
        report: (what, error) => error !== undefined && basket.fail(new Error(what, { cause: error })),
      });
      whatsapp = made;
      listening = await made.listen({ hear, now: ports.clock.now });
      await until(() => made.health().standing === 'ready');
    },
    async stop() {
      await listening?.stop();
      await whatsapp?.bot.stop();
    },
  };
}

/** As its makers show it, with a listener that keeps each message in a hash and appends it to a stream. */
export function createBare(settings: WhatsAppSettings, redis: RedisClient): House {
  const basket = createBasket();
  let client: Client | undefined;
  return {
    kept: basket.take,
    async start() {
      const bare = await bareClient(settings);
      client = bare;
      bare.on('message', async ({ id, from, body }) => {
        await redis.hset('{floor}:said', from, body);
        await redis.xadd('{floor}:log', '*', 'id', id._serialized, 'body', body);
        basket.put(id.id);
      });
      const ready = new Promise<void>((resolve) => bare.once('ready', () => resolve()));
      await bare.initialize();
      await ready;
    },
    async stop() {
      await client?.destroy();
    },
  };
}

async function bareClient({ sessionDir, unpackIn, ...settings }: WhatsAppSettings): Promise<Client> {
  const { default: library } = await import('whatsapp-web.js');
  const { webVersion = '', webCache: path, chromeArgs } = settings;
  const found = await findBrowser({ named: settings.browser, path: settings.path, unpackIn });
  return new library.Client({
    authStrategy: new library.LocalAuth({ dataPath: sessionDir }),
    webVersion,
    webVersionCache: { type: 'local', strict: true, ...(path && { path }) },
    puppeteer: {
      executablePath: found.executablePath,
      args: [...found.args, ...chromeArgs],
      env: { ...process.env, ...found.env },
    },
  });
}

function createBasket() {
  let kept: Kept[] = [];
  let failure: Error | undefined;
  const isFull = (count: number) => {
    if (failure) throw failure;
    return kept.length >= count;
  };
  return {
    put: (stanza: string) => void kept.push({ stanza, at: monotonic() }),
    fail(error: Error) {
      failure ??= error;
    },
    async take(count: number): Promise<readonly Kept[]> {
      await until(() => isFull(count));
      const taken = kept;
      kept = [];
      return taken;
    },
  };
}

/** It is looked at every few milliseconds. */
async function until(isSo: () => boolean): Promise<void> {
  const end = monotonic() + PATIENCE;
  while (!isSo()) {
    if (monotonic() > end) throw new Error(`It did not come within ${PATIENCE} ms.`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
