// Messages put straight into the outbox, and delivered to the fake WhatsApp on a clock moved by hand.
import { onTestFinished } from 'vitest';
import type { Ports } from '../../../../src/app/ports.ts';
import { type App, createApp } from '../../../../src/app.ts';
import {
  createWhatsAppBot,
  type WhatsAppSending,
} from '../../../../src/bots/whatsapp/sending/whatsapp-bot.ts';
import { createShown } from '../../../../src/bots/whatsapp/shown.ts';
import { readAttachment } from '../../../../src/compose/attachments.ts';
import type { Bot, Message, Place } from '../../../../src/core/chat.ts';
import { laneOf, type Row } from '../../../../src/core/outbox.ts';
import { machineNow } from '../../../../src/core/time.ts';
import { createNotebook } from '../../../../src/store/redis/notebook.ts';
import { createTown, type Town } from '../../../fakes/whatsapp/town.ts';
import { put, row } from '../../../store/store-fixtures.ts';
import { memoryRoundKeys } from '../../../world/memory-round-keys.ts';
import { useRedis } from '../../../world/use-redis.ts';
import { SITE } from '../../../world.ts';
import { bareSending, createOwnLine, type OwnLine } from './own-line.ts';

export interface Deliveries {
  readonly town: Town;
  readonly line: OwnLine;
  readonly bot: Bot;
  readonly alarms: readonly string[];
  readonly shown: ReturnType<typeof createShown>;
  readonly dana: Place;
  readonly group: Place;
  /** Another bot on the same line and notebook, as after a restart. */
  another(changed?: Partial<WhatsAppSending>): Bot;
  /** By this bot from now on. */
  by(bot: Bot): void;
  wants(key: string, to: Place, message?: Message): Promise<void>;
  passes(milliseconds: number): void;
  /** Sends what is due there; gives the rows with these keys as they stand then. */
  delivers(to: Place, ...keys: string[]): Promise<Row[]>;
  /** What people see there. */
  texts(to: Place): string[];
}

/** To be called at the top of a test file: one browser for all its tests, new people for each. */
export function useDeliveries(): { open(): Promise<Deliveries>; end(): Promise<readonly number[]> } {
  const redis = useRedis();
  let opened: Promise<{ town: Town; line: OwnLine }> | undefined;
  let count = 0;
  return {
    end: async () => (await (await opened)?.town.end()) ?? [],
    async open() {
      opened ??= openTown();
      const { town, line } = await opened;
      count += 1;
      const places = populate(town, count);
      const { store, client, namespace } = await redis.openStore();
      let later = 0;
      const now = async () => machineNow() + later;
      const notebook = createNotebook(client, namespace, 'whatsapp');
      const shown = createShown(notebook, now);
      const alarms: string[] = [];
      const alarm = async (trouble: string) => void alarms.push(trouble);
      const another: Deliveries['another'] = (changed = {}) =>
        createWhatsAppBot(bareSending(line, { notebook, shown, now, alarm, ...changed }));
      const bot = another();
      const ports = {
        ...{ store, site: SITE, readAttachment, wake: () => {}, clock: { now } },
        roundKeys: memoryRoundKeys(),
        journal: { info: () => {}, error: () => {} },
        watch: { settled: () => {}, turned: () => {} },
      } satisfies Partial<Ports>;
      const appBy = (sender: Bot): App => createApp({ ...ports, bots: new Map([['whatsapp', sender]]) });
      let app = appBy(bot);
      onTestFinished(() => town.fake.clearFaults());
      return {
        ...{ town, line, bot, alarms, shown, another, ...places },
        by(sender) {
          app = appBy(sender);
        },
        async wants(key, place, message = { text: `about ${key}` }) {
          const at = await now();
          await put(store, key, { rows: [row(key, { place, message, at, due: at })] });
        },
        passes(milliseconds) {
          later += milliseconds;
        },
        async delivers(to, ...keys) {
          await app.deliver(laneOf(to));
          return (await Promise.all(keys.map(store.outbox.row))).map((found) => found as Row);
        },
        texts: ({ id }) => town.fake.said(id).map(({ text }) => text),
      };
    },
  };
}

async function openTown() {
  const town = await createTown();
  const line = createOwnLine();
  line.opens(await town.startReady());
  return { town, line };
}

function populate({ fake }: Town, count: number): { readonly dana: Place; readonly group: Place } {
  const phone = String(972_530_000_000 + count);
  const group = `120364${String(count).padStart(12, '0')}@g.us`;
  fake.addContact({ phone, name: `Dana ${count}` });
  fake.addGroup({ id: group, name: `geriatrics ${count}`, members: [phone] });
  return {
    dana: { platform: 'whatsapp', kind: 'private', id: `${phone}@c.us` },
    group: { platform: 'whatsapp', kind: 'group', id: group },
  };
}
