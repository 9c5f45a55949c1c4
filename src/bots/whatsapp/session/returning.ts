// How long to wait before the next browser, by how the last one ended.
import type { Times } from './times.ts';
import type { Ending } from './verdict.ts';
import { createBackOff } from './waiting.ts';

export interface Returning {
  /** A page was ready, or showed a code. */
  stood(): void;
  /** Milliseconds. */
  waitAfter(ending: Ending): number;
}

export function createReturning(times: Times): Returning {
  const soon = createBackOff(times.backOff, times.mostBackOff);
  const late = createBackOff(times.stepBack, times.mostStepBack);
  let since: number | undefined;
  return {
    stood() {
      since ??= performance.now();
    },
    waitAfter(ending) {
      const stood = since === undefined ? Number.NEGATIVE_INFINITY : performance.now() - since;
      since = undefined;
      if (stood >= times.steady) soon.reset();
      // It may be taken over again and again: only what outlasts the pause counts as mended.
      if (stood >= times.stepBack) late.reset();
      if (ending === 'logged-out') return 0;
      return ending === 'gone' ? soon.next() : late.next();
    },
  };
}
