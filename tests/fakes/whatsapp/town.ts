// A small town for tests: a fake WhatsApp with a few people, and the real library started on it, ended all together.
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Client, ClientOptions } from 'whatsapp-web.js';
import { createFakeWhatsApp, type FakeWhatsAppOptions } from './fake-whatsapp.ts';
import { clientOn, createSession } from './real-client.ts';

export const NOA = '972501111111';
export const SAMI = '972502222222';
export const SAMI_LID = '555500001111@lid';
export const GROUP = '120363000000000001@g.us';

export type Town = Awaited<ReturnType<typeof createTown>>;

/** Linked already, unless said otherwise. */
export async function createTown(options: FakeWhatsAppOptions = {}) {
  const fake = await createFakeWhatsApp({ alreadyLinked: true, ...options });
  fake.addContact({ phone: NOA, name: 'Noa Levi' });
  fake.addContact({ phone: SAMI, name: 'Sami Haddad', lid: '555500001111' });
  fake.addGroup({ id: GROUP, name: 'cardiology', members: [NOA, SAMI] });
  const session = createSession();
  const clients: Client[] = [];

  /** Hands the client over before it starts, to be listened to. */
  const start = async (listen: (client: Client) => void, more: ClientOptions = {}): Promise<Client> => {
    const client = await clientOn(fake, session, more);
    clients.push(client);
    listen(client);
    await client.initialize();
    return client;
  };
  return {
    fake,
    start,
    async startReady(listen: (client: Client) => void = () => undefined): Promise<Client> {
      let ready: Promise<unknown> | undefined;
      const client = await start((starting) => {
        listen(starting);
        ready = heard(starting, 'ready');
      });
      await ready;
      return client;
    },
    /** Gives back the browsers that live on all the same: none, one hopes. */
    async end(): Promise<readonly number[]> {
      fake.thaw();
      for (const client of clients) await client.destroy();
      const browsers = clients.flatMap((client) => client.pupBrowser?.process() ?? []);
      // The library may be ending one itself, and then does not wait.
      for (const browser of browsers) await exited(browser);
      session.remove();
      await fake.stop();
      return browsers.flatMap(({ pid }) => (pid !== undefined && isAlive(pid) ? [pid] : []));
    },
  };
}

/** The next such event; the library's events carry one thing each. */
export const heard = <Thing = unknown>(client: Client, event: string): Promise<Thing> =>
  new Promise((resolve) => client.once(event, resolve));

async function exited(browser: ChildProcess): Promise<void> {
  if (browser.exitCode === null && browser.signalCode === null)
    await once(browser, 'exit', { signal: AbortSignal.timeout(5_000) }).catch(() => undefined);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
