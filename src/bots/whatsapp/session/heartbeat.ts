// Asks the page for its state again and again: the library says nothing of a browser that hangs.
import type { Client } from 'whatsapp-web.js';
import type { Times } from './times.ts';
import { LateError, pause, within } from './waiting.ts';

export interface Beating {
  readonly client: Client;
  readonly times: Times;
  readonly over: AbortSignal;
  /** Before it is, it may be without a connection. */
  isReady(): boolean;
  /** It answered. */
  heard(state: string): void;
  /** It does not answer, or found no connection for too long; told once, then there are no more beats. */
  lost(why: string): void;
}

export const NOTHING = 'no state';

/** Beats in a row that may fail. */
const MOST_SILENT = 1;

/** Resolves when it is over. */
export async function beat({ client, times, over, isReady, heard, lost }: Beating): Promise<void> {
  let silent = 0;
  let unconnected = 0;
  while (!over.aborted) {
    const rest = silent > 0 ? times.beatAgain : times.beat;
    await pause(rest, over);
    if (over.aborted) return;
    const state = await stateOf(client, times.answer);
    if (over.aborted) return;
    silent = state === undefined ? silent + 1 : 0;
    if (silent > MOST_SILENT) return lost('it does not answer');
    if (state === undefined) continue;
    heard(state);
    unconnected = isReady() && state !== 'CONNECTED' ? unconnected + rest : 0;
    if (unconnected > times.unconnected) return lost(`it found no connection (${state})`);
  }
}

/**
 * Undefined when it does not answer in time. `NOTHING` when it cannot say: a page that is only being loaded answers, but
 * not with a state.
 */
export async function stateOf(client: Client, patience: number): Promise<string | undefined> {
  try {
    return (await within<string | null>(patience, client.getState())) ?? NOTHING;
  } catch (error) {
    return error instanceof LateError ? undefined : NOTHING;
  }
}
