// A keeper on a fake WhatsApp, with short waits, and all it told.
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Client } from 'whatsapp-web.js';
import type { LinkCode } from '../../../../src/bots/whatsapp/linking/link-code.ts';
import { createKeeper, type Keeper } from '../../../../src/bots/whatsapp/session/keeper.ts';
import type { Keeping } from '../../../../src/bots/whatsapp/session/keeping.ts';
import type { Times } from '../../../../src/bots/whatsapp/session/times.ts';
import type { Trouble } from '../../../../src/bots/whatsapp/whatsapp-settings.ts';
import { createFakeWhatsApp } from '../../../fakes/whatsapp/fake-whatsapp.ts';
import { browserForTests, createSession } from '../../../fakes/whatsapp/real-client.ts';
import type { FakeWhatsAppOptions } from '../../../fakes/whatsapp/types.ts';

const UNPACK_IN = new URL('../../../../node_modules/.cache/kehila', import.meta.url).pathname;

/** Short, and yet long enough for a busy machine. */
export const SHORT: Partial<Times> = {
  ...{ beat: 150, beatAgain: 50, answer: 1_500, unconnected: 1_500, nudge: 5_000, patience: 15_000 },
  ...{ close: 5_000, exit: 5_000, backOff: 10, mostBackOff: 100, steady: 10_000 },
  ...{ stepBack: 600, mostStepBack: 60_000 },
};

export type KeptTown = Awaited<ReturnType<typeof createKeptTown>>;

export async function createKeptTown(options: FakeWhatsAppOptions = {}) {
  await browserForTests();
  const fake = await createFakeWhatsApp({ alreadyLinked: true, ...options });
  const session = createSession();
  const keepers: Keeper[] = [];
  const told = {
    codes: [] as LinkCode[],
    alarms: [] as Trouble[],
    reports: [] as string[],
    clients: [] as Client[],
    readies: [] as Client[],
  };
  const settings: Keeping['settings'] = {
    sessionDir: session.folder,
    unpackIn: UNPACK_IN,
    browser: process.env['PUPPETEER_EXECUTABLE_PATH'],
    path: process.env['PATH'] ?? '',
    webVersion: fake.webVersion,
    webCache: fake.webCache,
    chromeArgs: fake.chromeArgs,
    pairPhone: undefined,
  };
  const keep = (more: Partial<Keeping> = {}): Keeper => {
    const keeper = createKeeper({
      settings,
      report: (what, error) => void told.reports.push(error ? `${what}: ${error}` : what),
      alarm: async (trouble) => void told.alarms.push(trouble),
      showCode: (code) => void told.codes.push(code),
      attach: (client) => void told.clients.push(client),
      ready: async (client) => void told.readies.push(client),
      ...more,
      times: { ...SHORT, ...more.times },
    });
    keepers.push(keeper);
    return keeper;
  };
  return {
    fake,
    told,
    settings,
    keep,
    folder: session.folder,
    browserFolder: join(session.folder, 'session'),
    browsers: () => browserPids(join(session.folder, 'session')),
    isLocked: () => existsSync(join(session.folder, 'owner.json')),
    /** Gives back what lives on all the same: nothing, one hopes. */
    async end(): Promise<readonly number[]> {
      fake.thaw();
      for (const keeper of keepers) await keeper.stop();
      const left = await browserPids(join(session.folder, 'session'));
      session.remove();
      await fake.stop();
      return left;
    },
  };
}

/** Of all processes that name this folder. */
async function browserPids(folder: string): Promise<readonly number[]> {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const lines = await Promise.all(
    pids.map(async (pid) => ({ pid, line: await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '') })),
  );
  const ours = lines.filter(({ line }) => line.includes(`--user-data-dir=${folder}\0`));
  return ours.filter(({ line }) => !line.includes('--type=')).map(({ pid }) => Number(pid));
}
