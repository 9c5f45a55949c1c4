// Kehila in earnest: bots that hear, workers that decide and deliver, pages; all in one process, or a role each.
import { join, resolve } from 'node:path';
import type { Journal, Ports } from '../app/ports.ts';
import { type App, createApp } from '../app.ts';
import type { Screen } from '../bots/console/console-bot.ts';
import { createFileBot } from '../bots/console/file-bot.ts';
import { type Config, listeningOn } from '../config.ts';
import { DAY } from '../core/time.ts';
import { createMetrics } from '../dashboards/metrics.ts';
import { createJobs, createWaker, type House, type Jobs } from '../jobs/create-jobs.ts';
import { createArchive } from '../store/archive/archive.ts';
import { closeRedis, connectRedis } from '../store/redis/connect.ts';
import { createRedisClock } from '../store/redis/redis-clock.ts';
import { applyFile } from './apply-file.ts';
import { readAttachment } from './attachments.ts';
import { type OpenStore, openStore } from './open-store.ts';
import { servePages } from './pages.ts';
import { secretOf } from './secret.ts';

export const ROLES = ['bots', 'worker', 'web'] as const;
export type Role = (typeof ROLES)[number];

export interface Service {
  readonly app: App;
  readonly ports: Ports;
  /** What is up, for the line that says so. */
  readonly parts: readonly string[];
  stop(): Promise<void>;
}

export interface Starting {
  readonly config: Config;
  readonly roles: readonly Role[];
  readonly journal: Journal;
  readonly screen: Screen;
}

/** The log's events stay hot for this long, in milliseconds, before they go to the archive. */
const HOT = DAY;

/** Throws SetupError for whatever the operator has to mend. */
export async function startService(starting: Starting): Promise<Service> {
  const { config, roles, journal } = starting;
  const opened = await openStore(config);
  const queues = { connection: connectRedis(opened.url), prefix: `{${config.namespace}}:jobs` };
  const forWorkers = { ...queues, connection: connectRedis(opened.url, { role: 'worker' }) };
  const metrics = createMetrics();
  const waker = createWaker(queues);
  const site = { secret: secretOf(config), baseUrl: config.baseUrl };
  const ports = portsOf(starting, opened, { site, wake: waker.wake, watch: metrics });
  const app = createApp(ports);
  const closers: (() => Promise<unknown>)[] = [
    () => opened.close(),
    () => Promise.all([closeRedis(queues.connection), closeRedis(forWorkers.connection)]),
    () => waker.stop(),
  ];
  const stop = async () => {
    for (const close of closers.toReversed()) await close();
  };
  try {
    if (config.community !== undefined) {
      // What changes names people, and this goes to the log.
      const changes = await applyFile(ports, { path: config.community, show: () => {} });
      journal.info('the community file was applied', { changes });
    }
    const house = houseOf({ app, ports, opened, config });
    let jobs: Jobs | undefined;
    const jobCounts: Jobs['counts'] = () => jobs?.counts() ?? Promise.resolve({} as never);
    const pages = { config, house: () => ({ app, ports, opened }), metrics, jobCounts };
    const served = roles.includes('web') ? await servePages(pages) : undefined;
    if (served) {
      closers.push(() => served.close());
      // Before anything is said that holds an address.
      site.baseUrl = listeningOn(config, served.port).baseUrl;
    }
    if (roles.includes('worker')) jobs = await createJobs(house, queues, forWorkers);
    closers.push(async () => jobs?.stop());
    return { app, ports, parts: partsOf(roles, config, served?.port), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function portsOf(
  { config, journal, screen }: Starting,
  opened: OpenStore,
  given: Pick<Ports, 'site' | 'wake' | 'watch'>,
): Ports {
  const clock = createRedisClock(opened.client);
  const bot = createFileBot(join(resolve(config.dataDir), 'console.ndjson'), screen, clock.now);
  const bots = new Map([[bot.platform, bot]]);
  return { store: opened.store, clock, bots, journal, readAttachment, ...given };
}

interface Furnished {
  readonly app: App;
  readonly ports: Ports;
  readonly opened: OpenStore;
  readonly config: Config;
}

function houseOf({ app, ports, opened, config }: Furnished): House {
  const archive = createArchive({ dir: join(resolve(config.dataDir), 'archive') });
  return {
    clock: ports.clock,
    due: app.due,
    ticked: app.ticked,
    take: app.take,
    deliver: app.deliver,
    async archive() {
      await archive.archive(opened.store.log, { until: (await ports.clock.now()) - HOT });
    },
    failed(what, error) {
      ports.watch.turned('failed');
      ports.journal.error(what, error);
    },
  };
}

function partsOf(roles: readonly Role[], config: Config, port: number | undefined): string[] {
  const names = { bots: 'console', worker: 'worker', web: `web http://${config.host}:${port}` };
  return ROLES.filter((role) => roles.includes(role)).map((role) => names[role]);
}
