// A WhatsApp of one's own: a page that the real whatsapp-web.js drives, an account behind it, and people who write to it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAnswers, type Notes } from './answers.ts';
import { createFates } from './fates.ts';
import { createFaults } from './faults.ts';
import { type Line, openLine } from './line.ts';
import { pageHtml } from './page-html.ts';
import { createPeople } from './people.ts';
import { createPhone } from './phone.ts';
import { said } from './said.ts';
import type { FakeWhatsAppOptions, Fault, Said, SendWatcher } from './types.ts';
import { createWorld } from './world.ts';

export type { FakeWhatsAppOptions, Fault, Said } from './types.ts';

export type FakeWhatsApp = Awaited<ReturnType<typeof createFakeWhatsApp>>;

const WEB_VERSION = '2.3000.0-fake';

/** Everything of it ends with `stop()`. */
export async function createFakeWhatsApp(options: FakeWhatsAppOptions = {}) {
  const account = { phone: '972500000000', lid: '100000000000', name: 'Kehila', ...options.account };
  const world = createWorld(
    account,
    options.now ?? (() => Math.floor(performance.timeOrigin + performance.now())),
  );
  const faults = createFaults();
  const ending = new AbortController();
  const watchers = new Set<SendWatcher>();
  const notes: Notes = { modules: new Map(), troubles: [], seen: [], chatStates: [] };
  const pages = () => line.pages();
  const phone = createPhone({ world, faults, atStart: options.atStart ?? 20, pages });
  const answers = createAnswers({ world, phone, faults, watchers, notes, ending: ending.signal });
  const line: Line = await openLine(() => answers);
  const webCache = mkdtempSync(join(tmpdir(), 'kehila-whatsapp-'));
  const device = options.alreadyLinked ? phone.linkedBefore() : undefined;
  const html = pageHtml({ address: line.address, webVersion: WEB_VERSION, device });
  writeFileSync(join(webCache, `${WEB_VERSION}.html`), html);
  const fates = createFates(line);

  return {
    account,
    webVersion: WEB_VERSION,
    /** The folder for `webVersionCache`. */
    webCache,
    /** The page reaches this fake and nothing else. */
    chromeArgs: [
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      '--no-proxy-server',
      '--disable-features=LocalNetworkAccessChecks',
      '--disable-gpu',
      '--disable-dev-shm-usage',
    ] as readonly string[],

    addContact: world.addContact,
    addGroup: world.addGroup,
    ...createPeople({ world, pages }),
    /** What the account sent there, as people see it; by phone or by group. */
    said: (where: string): readonly Said[] => said(world, where),

    scan: phone.scan,
    typeCode: phone.typeCode,
    newQr: phone.newQr,
    logout: phone.logout,
    isLinked: phone.isLinked,
    /** The page shows this state of its connection: `TIMEOUT`, `CONFLICT`, `TOS_BLOCK`, … */
    shows(state: string): void {
      for (const page of pages()) page.push('state', { state });
    },

    fault: (fault: Fault) =>
      faults.set('where' in fault && fault.where ? { ...fault, where: world.chatOf(fault.where) } : fault),
    clearFaults: faults.clear,
    /** Called, and awaited, at both moments of every send. Gives back a way to stop that. */
    watchSends(watch: SendWatcher): () => void {
      watchers.add(watch);
      return () => void watchers.delete(watch);
    },

    ...fates,
    connectedPages: (): number => pages().length,
    linkedPages: (): number => pages().filter(({ linked }) => linked).length,
    modulesAsked: (): readonly string[] => [...notes.modules.keys()],
    modulesMissing: (): readonly string[] =>
      [...notes.modules].flatMap(([name, there]) => (there ? [] : [name])),
    /** Errors nobody caught in the page. */
    troubles: notes.troubles as readonly string[],
    /** The chats that were marked read, in order; one that was twice is there twice. */
    markedRead: notes.seen as readonly string[],
    chatStates: notes.chatStates as Notes['chatStates'],

    async stop(): Promise<void> {
      ending.abort();
      fates.thaw();
      await line.close();
      rmSync(webCache, { recursive: true, force: true });
    },
  };
}
