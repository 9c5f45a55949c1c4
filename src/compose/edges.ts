// The platforms a service is on: which bots it sends by, and which it hears.
import { join, resolve } from 'node:path';
import type { Ports } from '../app/ports.ts';
import type { App } from '../app.ts';
import { createFileBot } from '../bots/console/file-bot.ts';
import type { Slack } from '../bots/slack/slack.ts';
import type { WhatsApp } from '../bots/whatsapp/whatsapp.ts';
import type { Bot } from '../core/chat.ts';
import { createNotebook } from '../store/redis/notebook.ts';
import { createPacer } from '../store/redis/pacer.ts';
import { createRedisClock } from '../store/redis/redis-clock.ts';
import type { OpenStore } from './open-store.ts';
import type { Starting } from './service.ts';
import { createWhatsAppOf } from './whatsapp.ts';

export interface Edges {
  readonly bots: readonly Bot[];
  /** Hears from now on; gives the ways it does, as they are told to the operator. */
  listen(app: App, ports: Ports): Promise<readonly string[]>;
  /** Hears no more. */
  deafen(): Promise<void>;
  /** Sends no more either. */
  close(): Promise<void>;
}

/** `ports` is asked when something happens: they need the bots first. */
export async function openEdges(starting: Starting, opened: OpenStore, ports: () => Ports): Promise<Edges> {
  const slack = await slackOf(starting, opened);
  const whatsapp = await whatsappOf(starting, opened, ports);
  const bots = [consoleOf(starting, opened), ...[slack, whatsapp].flatMap((edge) => edge?.bot ?? [])];
  const listening: { stop(): Promise<void> }[] = [];
  return {
    bots,
    async listen(app, { clock }) {
      const onSlack = await slack?.listen({ hear: app.hear, home: app.home, now: clock.now });
      if (onSlack) listening.push(onSlack);
      const onWhatsApp = await whatsapp?.listen({ hear: app.hear, now: clock.now });
      if (onWhatsApp) listening.push(onWhatsApp);
      return ['console', ...(onSlack ? [`slack ${onSlack.way}`] : []), ...(onWhatsApp ? ['whatsapp'] : [])];
    },
    async deafen() {
      for (const one of listening) await one.stop();
    },
    async close() {
      for (const bot of bots) await bot.stop();
    },
  };
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

/** Only who hears is on WhatsApp, and sends there too: there is one browser. */
async function whatsappOf(
  { config, roles, journal, linking }: Starting,
  opened: OpenStore,
  ports: () => Ports,
): Promise<WhatsApp | undefined> {
  if (!config.whatsapp || !roles.includes('bots')) return undefined;
  return await createWhatsAppOf(config.whatsapp, { config, journal, opened, linking, ports });
}
