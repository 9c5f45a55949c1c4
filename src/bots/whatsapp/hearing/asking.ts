// Asking the page for what a message does not tell by itself: it may be slow, hang, or be gone for a while.
import type { Client } from 'whatsapp-web.js';
import { SECOND } from '../../../core/time.ts';
import { AwayError, type Line } from '../line.ts';
import { pauseAfter, within } from './patience.ts';

/** Throws when the page gave no answer, or a failure, every time. */
export type Ask = <Answer>(
  what: (client: Client) => Promise<Answer>,
  how?: { readonly tries?: number; readonly timeout?: number },
) => Promise<Answer>;

const TRIES = 5;
/** In milliseconds. */
const TIMEOUT = 5 * SECOND;

/** While there is no line it waits for one, and counts no try; when asked only once, it does not. */
export function createAsk(line: Pick<Line, 'client'>, stopping: AbortSignal): Ask {
  return async (what, { tries = TRIES, timeout = TIMEOUT } = {}) => {
    let failures = 0;
    for (let pauses = 1; ; pauses += 1)
      try {
        return await within({ timeout, stopping }, what(line.client()));
      } catch (error) {
        if (!(error instanceof AwayError) || tries === 1) failures += 1;
        if (failures >= tries || !(await pauseAfter(pauses, stopping))) throw error;
      }
  };
}
