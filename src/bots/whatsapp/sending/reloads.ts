// Loading the page anew tells what WhatsApp has of what the page only believes to be sending. It is done rarely, for all.
import type { Line } from '../line.ts';

/** False when it was done not long ago: less than so many milliseconds. */
export function createReloads(line: Line, apart: number): () => Promise<boolean> {
  let last = Number.NEGATIVE_INFINITY;
  let running: Promise<void> | undefined;
  return async () => {
    if (!running && performance.now() - last < apart) return false;
    running ??= line.reload().finally(() => {
      last = performance.now();
      running = undefined;
    });
    await running;
    return true;
  };
}
