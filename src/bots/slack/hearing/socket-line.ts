// One Socket Mode connection, from its hello to its end. Whatever comes through it, the process lives.
import { SECOND } from '../../../core/time.ts';
import type { Report } from '../slack-settings.ts';
import { clientOptions, silent } from '../web-clients.ts';
import { UnshakenClient } from './unshaken-client.ts';

export interface Envelope {
  readonly body: Record<string, unknown>;
  ack(response?: unknown): Promise<void>;
}

export interface SocketLine {
  /** Resolves when the connection is no more. */
  readonly over: Promise<void>;
}

interface Lining {
  readonly appToken: string;
  readonly apiUrl?: string | undefined;
  take(envelope: Envelope): Promise<void>;
  readonly report: Report;
  /** Aborted when it is time to hang up, which may be before there is a connection. */
  readonly closing: AbortSignal;
  readonly patience: Patience;
}

/** In milliseconds. */
export interface Patience {
  /** For Slack's address, and then for its hello. */
  readonly connecting: number;
  /** For an answer to a ping: a connection without it is given up. */
  readonly pong: number;
}

/** For Slack's goodbye when we hang up: the library would wait 30 seconds. */
const GOODBYE = 0.5 * SECOND;

/** Resolves after Slack's hello; rejects when there is none. */
export async function createSocketLine(lining: Lining): Promise<SocketLine> {
  const { closing, patience } = lining;
  const client = clientFor(lining);
  const hangUp = (): void => {
    void client.disconnect();
    // Asked once more, it no longer waits for an answer.
    setTimeout(() => void client.disconnect(), GOODBYE).unref();
  };
  let silence: NodeJS.Timeout | undefined;
  client.once('connecting', () => {
    silence = setTimeout(hangUp, closing.aborted ? 0 : patience.connecting);
  });
  closing.addEventListener('abort', hangUp);
  const over = new Promise<void>((resolve) => client.once('disconnected', () => resolve()));
  const forget = () => closing.removeEventListener('abort', hangUp);
  try {
    await client.start();
  } catch (error) {
    forget();
    throw error ?? new Error('Slack said no hello');
  } finally {
    clearTimeout(silence);
  }
  return { over: over.then(forget) };
}

function clientFor({ appToken, apiUrl, take, report, closing, patience }: Lining): UnshakenClient {
  const client = new UnshakenClient({
    ...{ appToken, logger: silent, autoReconnectEnabled: false, clientPingTimeout: patience.pong },
    clientOptions: { ...clientOptions(apiUrl), timeout: patience.connecting, fetch: fetchUntil(closing) },
  });
  client.stumbled = (error) => report('a message from Slack made no sense', error);
  client.on('slack_event', ({ type, body, ack }: Envelope & { type: string }) => {
    if (type === 'hello' || type === 'disconnect') return;
    if (typeof body === 'object' && body !== null) return void take({ body, ack });
    report('an envelope from Slack was empty');
    ack().catch((error: unknown) => report('an envelope could not be acknowledged', error));
  });
  return client;
}

function fetchUntil(closing: AbortSignal): typeof fetch {
  return (url, init) =>
    fetch(url, { ...init, signal: AbortSignal.any([closing, ...(init?.signal ? [init.signal] : [])]) });
}
