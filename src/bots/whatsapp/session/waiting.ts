// Waiting: not too long, not when it is over, and each time twice as long.
import { setTimeout as wait } from 'node:timers/promises';

/** Resolves after so many milliseconds, or as soon as `over`. Does not keep the process alive. */
export async function pause(ms: number, over: AbortSignal): Promise<void> {
  await wait(ms, undefined, { signal: over, ref: false }).catch(() => undefined);
}

/** It took longer than it may. */
export class LateError extends Error {
  override readonly name = 'LateError';
}

/** What it comes to. Throws LateError when that takes longer than so many milliseconds; it is then left to itself. */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new LateError(`no answer within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

export interface BackOff {
  /** Milliseconds: what to wait this time. */
  next(): number;
  reset(): void;
}

export function createBackOff(first: number, most: number): BackOff {
  let wait = first;
  return {
    next() {
      const now = Math.min(wait, most);
      wait = now * 2;
      return now;
    },
    reset() {
      wait = first;
    },
  };
}
