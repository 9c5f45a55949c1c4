// Kehila in earnest: bots that hear, workers that decide and deliver, pages; all in one process, or a role each.
import { join, resolve } from 'node:path';
import type { Journal, Ports } from '../app/ports.ts';
import { type App, createApp } from '../app.ts';
import type { Screen } from '../bots/console/console-bot.ts';
import { type Config, listeningOn } from '../config.ts';
import type { Bot, Platform } from '../core/chat.ts';
import { DAY } from '../core/time.ts';
import { createMetrics } from '../dashboards/metrics.ts';
import { createJobs, createWaker, type House, type Jobs } from '../jobs/create-jobs.ts';
import { QUEUES, type QueueName } from '../jobs/queues.ts';
import { createArchive } from '../store/archive/archive.ts';
import { erasedListIn, noteErased } from '../store/backup/erased-list.ts';
import { backupsIn, removeOldBackups } from '../store/backup/write-backup.ts';
import { closeRedis, connectRedis } from '../store/redis/connect.ts';
import { createRedisClock } from '../store/redis/redis-clock.ts';
import { applyFile } from './apply-file.ts';
import { readAttachment } from './attachments.ts';
import { openEdges } from './edges.ts';
import { type OpenStore, openStore } from './open-store.ts';
import { servePages } from './pages.ts';
import { refuseHalfRestored } from './restore.ts';
import { secretOf } from './secret.ts';
import type { Linking } from './whatsapp.ts';

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
  readonly linking: Linking;
}

/** The log's events stay hot for this long, in milliseconds, before they go to the archive. */
const HOT = DAY;

/** Throws SetupError for whatever the operator has to mend. */
export async function startService(starting: Starting): Promise<Service> {
  const { config, roles } = starting;
  const opened = await openStore(config);
  const queues = { connection: connectRedis(opened.url), prefix: `{${config.namespace}}:jobs` };
  const forWorkers = { ...queues, connection: connectRedis(opened.url, { role: 'worker' }) };
  const metrics = createMetrics();
  const waker = createWaker(queues);
  const site = { secret: secretOf(config), baseUrl: config.baseUrl, backupDays: config.backupDays };
  const closers: (() => Promise<unknown>)[] = [
    () => opened.close(),
    () => Promise.all([closeRedis(queues.connection), closeRedis(forWorkers.connection)]),
    () => waker.stop(),
  ];
  const stop = async () => {
    for (const close of closers.toReversed()) await close();
  };
  try {
    await refuseHalfRestored(opened.client, config.namespace);
    const edges = await openEdges(starting, opened, () => ports);
    closers.push(() => edges.close());
    const ports = portsOf(starting, opened, { bots: edges.bots, site, wake: waker.wake, watch: metrics });
    const app = createApp(ports);
    await applyGiven(starting, ports);
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
    const on = queuesFor(starting, ports.bots);
    if (on.length > 0) jobs = await createJobs(house, { adding: queues, working: forWorkers, on });
    closers.push(async () => jobs?.stop());
    closers.push(() => edges.deafen());
    const ways = roles.includes('bots') ? await edges.listen(app, ports) : [];
    return { app, ports, parts: partsOf(roles, { config, port: served?.port, ways }), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** One who was erased must not keep everyone else from being served. */
const NAMES_ERASED =
  'the community file names people who were erased; they were left out, and kehila apply tells their lines';

async function applyGiven({ config, journal }: Starting, ports: Ports): Promise<void> {
  if (config.community === undefined) return;
  // What changes names people, and this goes to the log.
  const changes = await applyFile(ports, {
    path: config.community,
    show: () => {},
    leftOut: (people) => journal.info(NAMES_ERASED, { people }),
  });
  journal.info('the community file was applied', { changes });
}

/** WhatsApp's queue belongs to the process with its browser, or to any worker when there is none to come. */
function queuesFor({ config, roles }: Starting, bots: ReadonlyMap<Platform, Bot>): readonly QueueName[] {
  const sendsThere = bots.has('whatsapp') || (config.whatsapp === undefined && roles.includes('worker'));
  const works = (name: QueueName) => (name === 'whatsapp' ? sendsThere : roles.includes('worker'));
  return QUEUES.filter(works);
}

function portsOf(
  { journal, config }: Starting,
  opened: OpenStore,
  { bots, ...given }: Pick<Ports, 'site' | 'wake' | 'watch'> & { readonly bots: readonly Bot[] },
): Ports {
  const clock = createRedisClock(opened.client);
  const byPlatform = new Map(bots.map((bot) => [bot.platform, bot]));
  const { store, roundKeys } = opened;
  const erased = erasedListIn(resolve(config.dataDir));
  const noteErasedThere = (marks: Iterable<string>) => noteErased(erased, marks);
  const ports = { store, roundKeys, clock, bots: byPlatform, journal, readAttachment };
  return { ...ports, noteErased: noteErasedThere, ...given };
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
      const now = await ports.clock.now();
      await archive.archive(opened.store.log, { until: now - HOT });
      // Also where nobody makes backups any more: people were told how long they live.
      await removeOldBackups(backupsIn(resolve(config.dataDir)), now - config.backupDays * DAY);
    },
    failed(what, error) {
      ports.watch.turned('failed');
      ports.journal.error(what, error);
    },
  };
}

interface Up {
  readonly config: Config;
  readonly port: number | undefined;
  /** How it hears. */
  readonly ways: readonly string[];
}

function partsOf(roles: readonly Role[], { config, port, ways }: Up): string[] {
  const names = { bots: ways.join(', '), worker: 'worker', web: `web http://${config.host}:${port}` };
  return ROLES.filter((role) => roles.includes(role)).map((role) => names[role]);
}
