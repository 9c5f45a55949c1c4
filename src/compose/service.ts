// Kehila in earnest: bots that hear, workers that decide and deliver, pages; all in one process, or a role each.
import { join, resolve } from 'node:path';
import type { Journal, Ports } from '../app/ports.ts';
import { type App, createApp } from '../app.ts';
import type { Screen } from '../bots/console/console-bot.ts';
import { createFileBot } from '../bots/console/file-bot.ts';
import type { Hearing } from '../bots/slack/hearing/respond.ts';
import type { Slack } from '../bots/slack/slack.ts';
import { type Config, listeningOn } from '../config.ts';
import type { Bot } from '../core/chat.ts';
import { DAY } from '../core/time.ts';
import { createMetrics } from '../dashboards/metrics.ts';
import { createJobs, createWaker, type House, type Jobs } from '../jobs/create-jobs.ts';
import { createArchive } from '../store/archive/archive.ts';
import { closeRedis, connectRedis } from '../store/redis/connect.ts';
import { createNotebook } from '../store/redis/notebook.ts';
import { createPacer } from '../store/redis/pacer.ts';
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
  const closers: (() => Promise<unknown>)[] = [
    () => opened.close(),
    () => Promise.all([closeRedis(queues.connection), closeRedis(forWorkers.connection)]),
    () => waker.stop(),
  ];
  const stop = async () => {
    for (const close of closers.toReversed()) await close();
  };
  try {
    const slack = await slackOf(starting, opened);
    const bots = [consoleOf(starting, opened), ...(slack ? [slack.bot] : [])];
    const ports = portsOf(starting, opened, { bots, site, wake: waker.wake, watch: metrics });
    const app = createApp(ports);
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
    const listening = roles.includes('bots') ? await slack?.listen(hearingOf(app, ports)) : undefined;
    closers.push(async () => listening?.stop());
    const ways = ['console', ...(listening ? [`slack ${listening.way}`] : [])];
    return { app, ports, parts: partsOf(roles, { config, port: served?.port, ways }), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function consoleOf({ config, screen }: Starting, { client }: OpenStore): Bot {
  const clock = createRedisClock(client);
  return createFileBot(join(resolve(config.dataDir), 'console.ndjson'), screen, clock.now);
}

/** Only who hears or sends is on Slack: pages are not. Loaded only then, for Bolt is large. */
async function slackOf(
  { config, roles, journal }: Starting,
  { client }: OpenStore,
): Promise<Slack | undefined> {
  if (!config.slack || !(roles.includes('bots') || roles.includes('worker'))) return undefined;
  const { createSlack } = await import('../bots/slack/slack.ts');
  return await createSlack({
    settings: config.slack,
    notebook: createNotebook(client, config.namespace, 'slack'),
    pacer: createPacer(client, config.namespace),
    report: (what, error) => (error === undefined ? journal.info(what) : journal.error(what, error)),
  });
}

function hearingOf({ hear, home }: App, { clock }: Ports): Hearing {
  return { hear, home, now: clock.now };
}

function portsOf(
  { journal }: Starting,
  opened: OpenStore,
  { bots, ...given }: Pick<Ports, 'site' | 'wake' | 'watch'> & { readonly bots: readonly Bot[] },
): Ports {
  const clock = createRedisClock(opened.client);
  const byPlatform = new Map(bots.map((bot) => [bot.platform, bot]));
  return { store: opened.store, clock, bots: byPlatform, journal, readAttachment, ...given };
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
