// Waiting, but not for ever: with an end to it, and longer after each failure.
import { setTimeout as wait } from 'node:timers/promises';
import { SECOND } from '../../../core/time.ts';
import type { Report } from '../whatsapp-settings.ts';

const FIRST_PAUSE = 0.2 * SECOND;
const LONGEST_PAUSE = 10 * SECOND;

/** Waits after so many failures, in all. Resolves to false as soon as `stopping` says so. */
export async function pauseAfter(failures: number, stopping: AbortSignal): Promise<boolean> {
  const pause = Math.min(FIRST_PAUSE * 2 ** (failures - 1), LONGEST_PAUSE);
  return await wait(pause, true, { signal: stopping }).catch(() => false);
}

/** Does what cannot be left undone. Rejects only after a stop. */
export type Insist = <Result>(doing: () => Promise<Result>) => Promise<Result>;

export function createInsist(stopping: AbortSignal, report: Report): Insist {
  return async (doing) => {
    for (let failures = 1; ; failures += 1)
      try {
        return await doing();
      } catch (error) {
        if (failures === 1) report('what WhatsApp told cannot be kept just now; it waits', error);
        if (!(await pauseAfter(failures, stopping))) throw error;
      }
  };
}

export interface Limits {
  /** In milliseconds. */
  readonly timeout: number;
  readonly stopping: AbortSignal;
}

/** What comes of it in time; rejects after that, or at a stop, though it may go on. */
export async function within<Result>({ timeout, stopping }: Limits, doing: Promise<Result>): Promise<Result> {
  const over = new AbortController();
  const end = () => over.abort();
  stopping.addEventListener('abort', end);
  const late = wait(timeout, undefined, { signal: over.signal }).then(() => {
    throw new Error(`no answer within ${timeout / SECOND} s`);
  });
  try {
    return await Promise.race([doing, late]);
  } finally {
    stopping.removeEventListener('abort', end);
    late.catch(() => undefined);
    over.abort();
  }
}
