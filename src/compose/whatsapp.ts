// WhatsApp in a running service: composed where its browser is, and watched.
import { join, resolve } from 'node:path';
import { alert } from '../app/alert.ts';
import type { Journal, Ports } from '../app/ports.ts';
import { groupsIn } from '../bots/whatsapp/groups.ts';
import type { WhatsApp } from '../bots/whatsapp/whatsapp.ts';
import type { Trouble } from '../bots/whatsapp/whatsapp-settings.ts';
import { channels } from '../community/group.ts';
import type { WhatsAppConfig } from '../config/whatsapp.ts';
import type { Config } from '../config.ts';
import { isoOf, SECOND } from '../core/time.ts';
import type { WhatsAppHealth, WhatsAppSeen } from '../doctor/whatsapp.ts';
import { createNotebook } from '../store/redis/notebook.ts';
import { createPacer } from '../store/redis/pacer.ts';
import type { OpenStore } from './open-store.ts';

/** Where codes to link by are shown. */
export interface Linking {
  write(line: string): void;
  readonly isTerminal: boolean;
}

export interface WhatsAppHouse {
  readonly config: Config;
  readonly journal: Journal;
  readonly opened: OpenStore;
  readonly linking: Linking;
  /** Asked when something happens: the ports need the bot first. */
  ports(): Ports;
}

const SENTENCES: Readonly<Record<Trouble, string>> = {
  'logged-out': 'alert-whatsapp-logged-out',
  'taken-over': 'alert-whatsapp-taken-over',
  refused: 'alert-whatsapp-refused',
  blocked: 'alert-whatsapp-blocked',
};

/** How often its health is noted, for its heartbeat's sake, and how long a note tells something, in milliseconds. */
const NOTED_EVERY = 5 * SECOND;
const NOTE_KEPT = 3_600 * SECOND;

const HEALTH = 'health';

/** Its health is noted for whoever asks: the doctor is another process. Loaded only where WhatsApp is on: its library brings a browser's whole protocol along. */
export async function createWhatsAppOf(
  settings: WhatsAppConfig,
  { config, journal, opened, linking, ports }: WhatsAppHouse,
): Promise<WhatsApp> {
  const { createWhatsApp } = await import('../bots/whatsapp/whatsapp.ts');
  const notebook = createNotebook(opened.client, config.namespace, 'whatsapp');
  const now = () => ports().clock.now();
  const whatsapp: WhatsApp = createWhatsApp({
    ...{ settings: { ...settings, ...foldersOf(config, settings) }, notebook, now, ...linking },
    rates: { unasked: unaskedBy(settings) },
    pacer: createPacer(opened.client, config.namespace),
    report: (what, error) => (error === undefined ? journal.info(what) : journal.error(what, error)),
    stood: () => void noteHealth(),
    async alarm(trouble) {
      journal.error('WhatsApp needs a person', new Error(trouble));
      // The same trouble is told of once a day at most.
      const id = `whatsapp/${trouble}/${isoOf(await now()).slice(0, 10)}`;
      await alert(ports(), { id, sentence: SENTENCES[trouble], about: 'whatsapp' });
    },
  });
  const noteHealth = () =>
    notebook
      .set(HEALTH, JSON.stringify(whatsapp.health()), NOTE_KEPT)
      .catch((error: unknown) => journal.error('the health of WhatsApp could not be noted', error));
  let noting: NodeJS.Timeout | undefined;
  return {
    ...whatsapp,
    async listen(app) {
      const listening = await whatsapp.listen(app);
      await noteHealth();
      noting = setInterval(() => void noteHealth(), NOTED_EVERY);
      return listening;
    },
    bot: {
      ...whatsapp.bot,
      async stop() {
        clearInterval(noting);
        await whatsapp.bot.stop();
        await notebook.forget(HEALTH);
      },
    },
  };
}

/** What a running Kehila of this community noted last. */
export async function lastHealthOf(
  { client }: OpenStore,
  namespace: string,
): Promise<WhatsAppHealth | undefined> {
  const noted = await createNotebook(client, namespace, 'whatsapp').get(HEALTH);
  return noted === undefined ? undefined : (JSON.parse(noted) as WhatsAppHealth);
}

/** With the groups its account was in when it was last ready. */
export async function lastSeenOf(opened: OpenStore, namespace: string): Promise<WhatsAppSeen> {
  const known = await groupsIn(createNotebook(opened.client, namespace, 'whatsapp'));
  const ours = await opened.store.reading().all(channels, 'whatsapp');
  return {
    health: await lastHealthOf(opened, namespace),
    groups: known.map((group) => ({ ...group, isOurs: ours.has(group.id) })),
  };
}

function unaskedBy({ apart: [from, to], hourly, daily }: WhatsAppConfig) {
  return { apart: [from * SECOND, to * SECOND], hourly, daily } as const;
}

export function foldersOf({ dataDir }: Config, { sessionDir }: WhatsAppConfig) {
  return {
    sessionDir: resolve(sessionDir ?? join(dataDir, 'whatsapp')),
    unpackIn: resolve(dataDir, 'browser'),
  };
}
