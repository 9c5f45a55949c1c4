// Socket Mode: two connections that we open, so that one is there while Slack renews the other.
import { setTimeout } from 'node:timers/promises';
import type { App, Receiver } from '@slack/bolt';
import { reasonOf, SetupError } from '../../../core/errors.ts';
import { MINUTE, SECOND } from '../../../core/time.ts';
import { refusalOf } from '../failures.ts';
import type { Report } from '../slack-settings.ts';
import { holdingAck } from './hold-ack.ts';
import { createSocketLine, type Envelope, type Patience, type SocketLine } from './socket-line.ts';

/** Slack allows ten; each event goes to one of them. */
const LINES = 2;
/** What is still being heard when it is time to stop is waited for as long, in milliseconds. */
const LAST_WORDS = 2.5 * SECOND;

/** In milliseconds. */
export interface Waits extends Patience {
  /** Between attempts to connect: doubled each time, up to the longest. */
  readonly first: number;
  readonly longest: number;
}

const WAITS: Waits = { connecting: 10 * SECOND, pong: 3 * SECOND, first: SECOND, longest: MINUTE };

interface Opening {
  readonly appToken: string;
  readonly apiUrl?: string | undefined;
  readonly report: Report;
  readonly waits?: Waits;
}

export function createSocketDoor({ appToken, apiUrl, report, waits = WAITS }: Opening): Receiver {
  let app: Pick<App, 'processEvent'> | undefined;
  const leaving = new AbortController();
  const closing = new AbortController();
  const under: Promise<void>[] = [];
  const hearing = new Set<Promise<void>>();

  async function hear({ body, ack }: Envelope): Promise<void> {
    try {
      await app?.processEvent({ body, ack: async (response) => await ack(response) });
    } catch (error) {
      // Not acknowledged: Slack sends it again.
      report('something from Slack could not be taken', error);
    }
  }
  async function take(envelope: Envelope): Promise<void> {
    // Who leaves takes nothing more: it comes again, elsewhere.
    if (leaving.signal.aborted) return;
    const heard = hear(envelope);
    hearing.add(heard);
    await heard;
    hearing.delete(heard);
  }
  const connect = () =>
    createSocketLine({ appToken, apiUrl, take, report, closing: closing.signal, patience: waits });
  const keeping = { closing: leaving.signal, report, waits };

  return {
    init(given) {
      app = holdingAck(given, report);
    },
    /** Throws SetupError when Slack refuses the token; whatever goes wrong later is tried again for as long as it takes. */
    async start() {
      const first = await firstLine(connect);
      under.push(keep(connect, { ...keeping, line: first }));
      for (let i = 1; i < LINES; i += 1) under.push(keep(connect, keeping));
    },
    async stop() {
      leaving.abort();
      await Promise.race([Promise.all(hearing), pause(LAST_WORDS, closing.signal)]);
      closing.abort();
      await Promise.all(under);
    },
  };
}

async function firstLine(connect: () => Promise<SocketLine>): Promise<SocketLine> {
  try {
    return await connect();
  } catch (error) {
    const code = refusalOf(error);
    if (code === undefined)
      throw new SetupError(`Slack's Socket Mode cannot be reached (${reasonOf(error)}): check the network.`);
    throw new SetupError(
      `Slack refuses SLACK_APP_TOKEN (${code}): make an App-Level Token with connections:write, which begins with xapp-, on your app's page Basic Information.`,
    );
  }
}

interface Keeping {
  readonly closing: AbortSignal;
  readonly report: Report;
  readonly waits: Waits;
  readonly line?: SocketLine;
}

/** Connects again: at once when a connection ends that had lasted, and ever more slowly while none does. */
async function keep(
  connect: () => Promise<SocketLine>,
  { closing, report, waits, line }: Keeping,
): Promise<void> {
  let current = line;
  let failures = 0;
  while (!closing.aborted) {
    const since = performance.now();
    try {
      current ??= await connect();
      await current.over;
    } catch (error) {
      if (!closing.aborted) report('the connection to Slack could not be made; it is tried again', error);
    }
    current = undefined;
    const hasLasted = performance.now() - since > waits.longest;
    failures = hasLasted ? 0 : failures + 1;
    if (failures > 1) await pause(Math.min(waits.first * 2 ** (failures - 2), waits.longest), closing);
  }
}

/** Shorter when it is time to stop. */
async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await setTimeout(milliseconds, undefined, { signal }).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
}
