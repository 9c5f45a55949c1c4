// A town whose account is heard: what the app is told, by the real library in a real browser.
import type { Client } from 'whatsapp-web.js';
import { createHearing } from '../../../../src/bots/whatsapp/hearing/hearing.ts';
import { AwayError } from '../../../../src/bots/whatsapp/line.ts';
import { createShown } from '../../../../src/bots/whatsapp/shown.ts';
import { createTalking } from '../../../../src/bots/whatsapp/talking.ts';
import type { ChatEvent } from '../../../../src/core/chat.ts';
import type { Notebook } from '../../../../src/core/notebook.ts';
import type { FakeWhatsAppOptions } from '../../../fakes/whatsapp/fake-whatsapp.ts';
import { createTown } from '../../../fakes/whatsapp/town.ts';

export type TownWithEars = Awaited<ReturnType<typeof createTownWithEars>>;

export interface EarsOptions extends FakeWhatsAppOptions {
  readonly lookEvery?: number;
}

export function createNotes() {
  const notes = new Map<string, string>();
  const notebook: Notebook = {
    get: async (key) => notes.get(key),
    set: async (key, value) => void notes.set(key, value),
    forget: async (key) => void notes.delete(key),
  };
  return { notes, notebook };
}

export async function createTownWithEars({ lookEvery, ...options }: EarsOptions = {}) {
  const now = options.now ?? (() => Math.floor(performance.timeOrigin + performance.now()));
  const town = await createTown({ ...options, now });
  const { notes, notebook } = createNotes();
  /** As the app takes them: each once, by its id. */
  const events: ChatEvent[] = [];
  const deliveries: string[] = [];
  const reports: string[] = [];
  const talking = createTalking();
  const shown = createShown(notebook, async () => now());
  let client: Client | undefined;
  let hearing: ReturnType<typeof createHearing> | undefined;
  const world = {
    /** Called before each event is kept; what it throws is the app's failure. */
    before: async (_event: ChatEvent): Promise<void> => undefined,
    /** Called with each client before it starts. */
    bend: (_client: Client): void => undefined,
  };
  const line = {
    standing: () => (client ? ('ready' as const) : ('away' as const)),
    client: () => {
      if (!client) throw new AwayError('away');
      return client;
    },
  };
  const hear = async (event: ChatEvent) => {
    await world.before(event);
    deliveries.push(event.id);
    if (!events.some(({ id }) => id === event.id)) events.push(event);
  };
  const start = async (): Promise<Client> => {
    const ears = createHearing({
      app: { hear, now: async () => now() },
      line,
      notebook,
      shown,
      talking,
      report: (what, error) => void reports.push(`${what} ${String(error)}`),
      ...(lookEvery !== undefined && { lookEvery }),
    });
    hearing = ears;
    return await new Promise((resolve, reject) => {
      const listen = (starting: Client) => {
        ears.attach(starting);
        world.bend(starting);
        starting.on('ready', () => {
          client = starting;
          ears.ready(starting).then(() => resolve(starting), reject);
        });
      };
      town.start(listen).catch(reject);
    });
  };
  return {
    ...town,
    world,
    notes,
    notebook,
    shown,
    talking,
    events,
    /** The ids of all that the app was told, also again. */
    deliveries,
    reports,
    start,
    hearing: () => hearing,
    /** Of these kinds, as they were heard. */
    heard: <Kind extends ChatEvent['kind']>(kind: Kind) =>
      events.filter((event): event is Extract<ChatEvent, { kind: Kind }> => event.kind === kind),
    texts: () => events.flatMap((event) => (event.kind === 'message' ? [event.text] : [])),
    /** The program ends in good order. */
    async stop(): Promise<void> {
      await hearing?.stop();
      await client?.destroy();
      client = undefined;
    },
    /** The program is killed: nothing is noted any more. */
    async kill(): Promise<void> {
      const kept = new Map(notes);
      await hearing?.stop();
      notes.clear();
      for (const [key, value] of kept) notes.set(key, value);
      await client?.destroy();
      client = undefined;
    },
  };
}
