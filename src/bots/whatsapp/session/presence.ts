// Where the session stands, as everyone else sees it.
import type { Client } from 'whatsapp-web.js';
import { type Instant, machineNow } from '../../../core/time.ts';
import { AwayError, type Line, type Standing } from '../line.ts';
import type { Pages } from './pages.ts';
import { within } from './waiting.ts';

/** Instants of this machine's clock. */
export interface Health {
  readonly standing: Standing;
  readonly since: Instant;
  /** The page answered last. */
  readonly lastBeat?: Instant;
}

export interface Presence {
  readonly line: Line;
  health(): Health;
  /** There is nothing to speak through. */
  become(standing: Exclude<Standing, 'ready'>): void;
  ready(client: Client, pages: Pages): void;
  /** The page that is ready lost its connection, or has it again. */
  connected(is: boolean): void;
  beat(): void;
}

interface There {
  readonly client: Client;
  readonly pages: Pages;
}

/** A page that is loaded anew is waited for so many milliseconds. `stood` is called whenever it stands otherwise. */
export function createPresence(patience: number, stood: () => void): Presence {
  let health: Health = { standing: 'starting', since: machineNow() };
  let there: There | undefined;
  const waiting = createWaiting();
  const stand = (standing: Standing) => {
    const isNews = standing !== health.standing && health.standing !== 'stopped';
    if (!isNews) return;
    health = { ...health, standing, since: machineNow() };
    stood();
  };
  const beat = () => {
    health = { ...health, lastBeat: machineNow() };
  };
  const found = () => {
    if (!there || health.standing !== 'ready') throw new AwayError(health.standing);
    return there;
  };
  const become: Presence['become'] = (standing) => {
    there = undefined;
    stand(standing);
    // One that is away comes back.
    if (standing !== 'away') waiting.fail(new AwayError(standing));
  };
  return {
    become,
    health: () => health,
    ready(client, pages) {
      there = { client, pages };
      beat();
      stand('ready');
      waiting.done();
    },
    connected: (is) => void (there && stand(is ? 'ready' : 'away')),
    beat,
    line: {
      standing: () => health.standing,
      client: () => found().client,
      reload: createReload(found, waiting, patience),
    },
  };
}

interface Waiting {
  /** The next page that is ready. */
  next(): Promise<void>;
  done(): void;
  fail(error: Error): void;
}

function createWaiting(): Waiting {
  const none = () => undefined;
  let done: () => void = none;
  let fail: (error: Error) => void = none;
  return {
    next: () =>
      new Promise((resolve, reject) => {
        done = resolve;
        fail = reject;
      }),
    done: () => done(),
    fail: (error) => fail(error),
  };
}

/** Who asks meanwhile waits for the same page: whatever they sent, they sent through the one before. */
function createReload(found: () => There, waiting: Waiting, patience: number): Line['reload'] {
  let reloading: Promise<void> | undefined;
  const reload = async () => {
    const { client, pages } = found();
    const next = waiting.next();
    pages.leave();
    // Should it fail, the page is not ready in time, and the browser is launched anew.
    client.pupPage?.reload().catch(() => undefined);
    await within(patience, next).catch((error: unknown) => {
      throw error instanceof AwayError ? error : new AwayError('away');
    });
  };
  return () => {
    reloading ??= reload().finally(() => {
      reloading = undefined;
    });
    return reloading;
  };
}
