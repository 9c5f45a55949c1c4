// One thing after the other, in the order they came: what one causes is done before the next begins.
import type { Report } from '../whatsapp-settings.ts';

export type Task = () => Promise<unknown>;

export interface OneByOne {
  /** Resolves when it is done, or failed and was reported, or passed over because of a stop. Never rejects. */
  add(task: Task): Promise<void>;
  /** Resolves when the one under way is done; those that wait are passed over. */
  stop(): Promise<void>;
}

export function createOneByOne(report: Report): OneByOne {
  let last: Promise<void> = Promise.resolve();
  let isStopped = false;
  const run = async (task: Task): Promise<void> => {
    if (isStopped) return;
    try {
      await task();
    } catch (error) {
      if (!isStopped) report('something that WhatsApp told could not be read', error);
    }
  };
  return {
    add(task) {
      last = last.then(() => run(task));
      return last;
    },
    stop() {
      isStopped = true;
      return last;
    },
  };
}
