// Ends a client's browser: kindly, so that it saves its session; then by force; and waits until it is gone.
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Client } from 'whatsapp-web.js';
import { signal } from './processes.ts';
import type { Times } from './times.ts';
import { within } from './waiting.ts';

export interface Ended {
  readonly client: Client;
  /** Settles when its launching is done or has failed. */
  readonly started: Promise<void>;
  readonly killing: AbortController;
  readonly times: Times;
}

export async function endBrowser({ client, started, killing, times }: Ended): Promise<void> {
  const launched = processOf(client);
  if (launched) {
    // It may be closing already, on the library's behalf, which does not wait for it either.
    const closed = client.destroy().then(() => exitOf(launched));
    await within(times.close, closed).catch(() => undefined);
  }
  killing.abort();
  await within(times.exit, started).catch(() => undefined);
  const browser = processOf(client);
  if (!browser) return;
  await within(times.exit, exitOf(browser)).catch(() => undefined);
  // Its parts die with it, unless they were stopped.
  if (browser.pid !== undefined) signal(-browser.pid, 'SIGKILL');
}

const processOf = (client: Client): ChildProcess | null | undefined => client.pupBrowser?.process();

async function exitOf(browser: ChildProcess): Promise<void> {
  if (browser.exitCode === null && browser.signalCode === null) await once(browser, 'exit');
}
