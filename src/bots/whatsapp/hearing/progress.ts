// How far WhatsApp was heard, so that after a time away it is heard from there on.
import type { Notebook } from '../../../core/notebook.ts';
import { type Instant, machineNow, SECOND } from '../../../core/time.ts';
import type { Report } from '../whatsapp-settings.ts';

export interface Progress {
  /** Undefined when nothing was ever heard. */
  read(): Promise<Instant | undefined>;
  /** Everything up to this moment was heard, and all it caused is committed. */
  reach(at: Instant): void;
  /** Something earlier was missed: what is reached from now on is not noted, until `go`. */
  hold(): void;
  go(): void;
  isHeld(): boolean;
  /** Notes at once what was reached. */
  flush(): Promise<void>;
}

const NOTE = 'heard';

export function createProgress(notebook: Notebook, report: Report): Progress {
  let reached: Instant | undefined;
  let noted: Instant | undefined;
  let isHeld = false;
  let timer: NodeJS.Timeout | undefined;
  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    if (isHeld || reached === undefined || reached === noted) return;
    const at = reached;
    try {
      await notebook.set(NOTE, String(at));
      noted = at;
    } catch (error) {
      report('how far WhatsApp was heard could not be noted', error);
    }
  };
  return {
    async read() {
      const found = await notebook.get(NOTE);
      return found === undefined ? undefined : Number(found);
    },
    reach(at) {
      // WhatsApp's clock may be wrong, and what is noted must not lie in the future.
      const past = Math.min(at, machineNow());
      if (isHeld || (reached !== undefined && past <= reached)) return;
      reached = past;
      timer ??= setTimeout(() => void flush(), SECOND).unref();
    },
    hold() {
      isHeld = true;
    },
    go() {
      isHeld = false;
    },
    isHeld: () => isHeld,
    flush,
  };
}
