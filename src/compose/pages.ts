// The web pages of a running service: what they read, and how they are served.

import { join, resolve } from 'node:path';
import { type ActsOf, spendExport } from '../app/export.ts';
import type { Ports } from '../app/ports.ts';
import type { App } from '../app.ts';
import type { Config } from '../config.ts';
import { reasonOf } from '../core/errors.ts';
import type { Instant } from '../core/time.ts';
import type { Metrics } from '../dashboards/metrics.ts';
import { type Served, serveWeb } from '../dashboards/serve-web.ts';
import { createWeb } from '../dashboards/web.ts';
import { readZoomWebhook } from '../imports/zoom-webhook.ts';
import { createWords } from '../locales/words.ts';
import { createArchive } from '../store/archive/archive.ts';
import type { OpenStore } from './open-store.ts';
import { lastHealthOf } from './whatsapp.ts';

/** An open store, and the app on it. */
export interface House {
  readonly app: App;
  readonly ports: Ports;
  readonly opened: OpenStore;
}

export interface Pages {
  readonly config: Config;
  /** Asked at every request: a restart makes another. */
  house(): House;
  readonly metrics: Metrics;
  /** Jobs by queue and state; nothing where this process has no workers. */
  jobCounts(): Promise<Record<string, Record<string, number>>>;
}

export async function servePages(pages: Pages): Promise<Served> {
  const { config, house, metrics } = pages;
  const web = createWeb({
    read: () => house().ports.store.reading(),
    now: () => house().ports.clock.now(),
    secret: house().ports.site.secret,
    words: createWords,
    async health() {
      const redis = (await house().opened.client.ping()) === 'PONG';
      return { redis, lastTick: await house().ports.store.turns.lastTick() };
    },
    async metrics() {
      metrics.observe(await standing(pages));
      return await metrics.read();
    },
    spendExport: (token) => spendExport(house().ports, token, actsIn(pages)),
    ...(config.zoomWebhookSecret !== undefined && { zoom: zoomPort(pages, config.zoomWebhookSecret) }),
    failed: (what, error) => house().ports.journal.error(what, error),
  });
  return await serveWeb(web, { host: config.host, port: config.port });
}

/** What the log, hot and archived, has of someone. */
function actsIn({ config, house }: Pages): ActsOf {
  const archive = createArchive({ dir: join(resolve(config.dataDir), 'archive') });
  const asked = 'select * from events where who = $1 order by "at"';
  return async (pseudonym) => await archive.query(asked, [pseudonym], { hot: house().opened.store.log });
}

async function standing({ config, house, jobCounts }: Pages) {
  const { ports, opened } = house();
  const now = await ports.clock.now();
  const lastTick = await ports.store.turns.lastTick();
  return {
    lanesDue: (await ports.store.outbox.lanesDue(now)).length,
    secondsSinceTick: lastTick === undefined ? undefined : (now - lastTick) / 1000,
    jobs: await jobCounts(),
    logLength: await opened.store.log.size(),
    whatsapp: config.whatsapp && (await whatsappNow({ config, opened, now })),
  };
}

/** As the process with its browser noted it. */
async function whatsappNow({ config, opened, now }: { config: Config; opened: OpenStore; now: Instant }) {
  const seen = await lastHealthOf(opened, config.namespace);
  const beat = seen?.lastBeat;
  return {
    ready: seen?.standing === 'ready',
    secondsSinceBeat: beat === undefined ? Number.POSITIVE_INFINITY : (now - beat) / 1000,
  };
}

/** Committed before it is answered: what Zoom is told was taken is never lost. */
function zoomPort({ house }: Pages, secret: string) {
  return async ({ headers, body }: { headers: Record<string, string>; body: Buffer }) => {
    const { app, ports } = house();
    const hook = readZoomWebhook({ headers, body, secret, now: await ports.clock.now() });
    switch (hook.kind) {
      case 'validation':
        return { status: 200, json: hook.answer };
      case 'refused':
        return { status: hook.why === 'malformed' ? 400 : 401 };
      case 'ignored':
        return { status: 204 };
      default:
        try {
          await app.hearZoom(hook);
          return { status: 204 };
        } catch (error) {
          ports.journal.error('Zoom’s news could not be kept', new Error(reasonOf(error), { cause: error }));
          return { status: 503 };
        }
    }
  };
}
