// The end of one browser's life: it comes once, and the first to tell why is believed.
import type { Ending } from './verdict.ts';

export interface Over {
  /** Aborted at the end. */
  readonly signal: AbortSignal;
  readonly ending: Promise<Ending>;
  end(ending: Ending): void;
}

/** `stopping` ends it too. */
export function createOver(stopping: AbortSignal): Over {
  const ender = new AbortController();
  let tell: (ending: Ending) => void = () => undefined;
  const ending = new Promise<Ending>((resolve) => {
    tell = resolve;
  });
  const stop = () => end('stopped');
  const end = (why: Ending) => {
    stopping.removeEventListener('abort', stop);
    tell(why);
    ender.abort();
  };
  stopping.addEventListener('abort', stop);
  if (stopping.aborted) stop();
  return { signal: ender.signal, ending, end };
}
