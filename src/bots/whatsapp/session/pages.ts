// Which page is ready: the library tells of one several times, and of none that it is no more.
import type { Client } from 'whatsapp-web.js';
import { stateOf } from './heartbeat.ts';
import { within } from './waiting.ts';

export interface Pages {
  /** The library says so. */
  ready(): Promise<void>;
  /** The library went to some address, which may be the same page still. */
  navigated(): Promise<void>;
  /** It is about to be loaded anew: nothing it says counts any more. */
  leave(): void;
  isReady(): boolean;
}

interface Paging {
  readonly client: Client;
  /** For an answer of the page, in milliseconds. */
  readonly patience: number;
  /** A page is ready that was not before. */
  came(): void;
  /** The page that was ready is no more. */
  left(): void;
}

export function createPages({ client, patience, came, left }: Paging): Pages {
  /** Of the page that is, or was the last to be, ready. */
  let known: unknown;
  let isReady = false;
  const leave = () => {
    if (!isReady) return;
    isReady = false;
    left();
  };
  return {
    leave,
    isReady: () => isReady,
    async ready() {
      const origin = await originOf(client, patience);
      if (origin === undefined || origin === known) return;
      if ((await stateOf(client, patience)) !== 'CONNECTED' || origin === known) return;
      known = origin;
      isReady = true;
      came();
    },
    async navigated() {
      const origin = await originOf(client, patience);
      if (origin !== undefined && origin !== known) leave();
    },
  };
}

/** When the page began, by its own clock: no two have the same. Undefined when it cannot say. */
async function originOf(client: Client, patience: number): Promise<unknown> {
  const origin = client.pupPage?.evaluate('performance.timeOrigin');
  return origin && within(patience, origin).catch(() => undefined);
}
