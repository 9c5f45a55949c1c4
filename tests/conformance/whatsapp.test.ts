// The bot of WhatsApp: the real one, on the real library in a real browser, against a WhatsApp of our own.
import { afterAll, expect, vi } from 'vitest';
import { createHearing } from '../../src/bots/whatsapp/hearing/hearing.ts';
import { createWhatsAppBot } from '../../src/bots/whatsapp/sending/whatsapp-bot.ts';
import { createShown } from '../../src/bots/whatsapp/shown.ts';
import { createTalking } from '../../src/bots/whatsapp/talking.ts';
import type { ChatEvent, Place } from '../../src/core/chat.ts';
import { machineNow } from '../../src/core/time.ts';
import { bareSending, createNotes, createOwnLine, type OwnLine } from '../bots/whatsapp/sending/own-line.ts';
import { createTown, type Town } from '../fakes/whatsapp/town.ts';
import { describeBot } from './bot-conformance.ts';
import type { BotUnderTest, Fault, Unable } from './bot-under-test.ts';
import { sightOf } from './whatsapp-view.ts';

/** One browser for all tests, with a person and a group of their own for each. */
let opened: Promise<Opened> | undefined;
let count = 0;
afterAll(async () => {
  if (!opened) return;
  const { town, hearing } = await opened;
  await hearing.stop();
  expect(town.fake.troubles).toEqual([]);
  expect(await town.end()).toEqual([]);
});

type Opened = Awaited<ReturnType<typeof openTown>>;

const now = async () => machineNow();

async function openTown() {
  const town = await createTown();
  const events: ChatEvent[] = [];
  const [notebook, talking] = [createNotes(), createTalking()];
  const shown = createShown(notebook, now);
  const line: OwnLine = createOwnLine();
  const app = { hear: async (event: ChatEvent) => events.push(event), now };
  const hearing = createHearing({ app, line, notebook, shown, talking, report: () => {} });
  const client = await town.startReady((starting) => hearing.attach(starting));
  line.opens(client);
  await hearing.ready(client);
  return { town, line, shown, hearing, events };
}

async function openWhatsApp(): Promise<BotUnderTest> {
  opened ??= openTown();
  const { town, line, shown, events } = await opened;
  const { fake } = town;
  count += 1;
  const phone = String(972_520_000_000 + count);
  const group = `120363${String(count).padStart(12, '0')}@g.us`;
  fake.addContact({ phone, name: `Dana ${count}` });
  fake.addGroup({ id: group, name: `geriatrics ${count}`, members: [phone] });
  const notebook = createNotes();
  const another = () => createWhatsAppBot(bareSending(line, { notebook, shown }));
  const seenIn = (place: Place) => fake.said(place.kind === 'private' ? phone : group);
  return {
    bot: another(),
    privatePlace: { platform: 'whatsapp', kind: 'private', id: `${phone}@c.us` },
    groupPlace: { platform: 'whatsapp', kind: 'group', id: group },
    since: machineNow(),
    seen: async (place) => seenIn(place).map(sightOf),
    press: createPress(town, phone, events),
    fault(kind) {
      FAULTS[kind](town, { phone, group });
    },
    restart: async () => another(),
  };
}

type Befall = (town: Town, there: { readonly phone: string; readonly group: string }) => void;

const FAULTS: Readonly<Record<Fault, Befall>> = {
  lost: ({ fake }) => void fake.fault({ kind: 'ack-lost' }),
  'too-fast': ({ fake }) => void fake.fault({ kind: 'refused' }),
  /** The number is not on WhatsApp, and the account not in the group. */
  refused: ({ fake }, { phone, group }) => {
    fake.addContact({ phone, name: 'Dana', hasLeft: true });
    fake.leaves(fake.account.phone, group, { removedBy: phone });
  },
};

/** A vote. */
function createPress({ fake }: Town, phone: string, events: ChatEvent[]): NonNullable<BotUnderTest['press']> {
  return async (place, label) => {
    const poll = fake.said(place.id).at(-1);
    if (!poll) throw new Error('there is no poll');
    events.length = 0;
    fake.votes(phone, poll.id, [label]);
    return await vi.waitFor(
      () => {
        const event = events.at(-1);
        if (!event) throw new Error(`${label} was voted for, and nothing was heard`);
        return event;
      },
      { interval: 5 },
    );
  };
}

const UNABLE: Unable = {
  'press-in-private': 'choices are numbers to type',
  whisper: 'WhatsApp shows nothing in a group to one person only',
  end: 'a bot opens nothing of its own: the line is ended by whoever opened it',
};

describeBot('the WhatsApp bot', openWhatsApp, UNABLE);
