// What the bench says to the thread that calls it as Slack would.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

export interface Load {
  readonly url: string;
  readonly secret: string;
  readonly people: readonly string[];
  /** What is typed after the command; `%` is yes and no by turns. */
  readonly text: string;
  readonly count: number;
  /** Without it, as fast as they are answered. */
  readonly aSecond?: number;
}

export type Asked =
  | {
      readonly do: 'open';
      readonly secret: string;
      readonly people: readonly string[];
      readonly channels: readonly string[];
    }
  | { readonly do: 'call'; readonly load: Load }
  | {
      readonly do: 'press';
      readonly url: string;
      readonly people: readonly string[];
      readonly count: number;
      /** Milliseconds between two. */
      readonly every: number;
    }
  | { readonly do: 'close' };

export interface Timed {
  readonly seconds: number;
  /** Milliseconds until the acknowledgement. */
  readonly p99: number;
  readonly median: number;
  readonly most: number;
  /** Not acknowledged, or without the effect that was wanted. */
  readonly errors: number;
}

export type Answer = Partial<Timed> & { readonly apiUrl?: string };

export interface Caller {
  ask(asked: Asked): Promise<Answer>;
  /** Throws when any was in vain. */
  time(asked: Extract<Asked, { do: 'call' | 'press' }>): Promise<Timed>;
  close(): Promise<void>;
}

export function startCaller(): Caller {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const worker = new Worker(new URL(`./slack-caller.${extension}`, import.meta.url));
  let asked = 0;
  const waiting = new Map<number, { resolve(told: Answer): void; reject(error: Error): void }>();
  worker.on('message', ({ id, told, failed }: { id: number; told?: Answer; failed?: string }) => {
    if (told) waiting.get(id)?.resolve(told);
    else waiting.get(id)?.reject(new Error(failed));
    waiting.delete(id);
  });
  const ask = (question: Asked) =>
    new Promise<Answer>((resolve, reject) => {
      asked += 1;
      waiting.set(asked, { resolve, reject });
      worker.postMessage({ id: asked, asked: question });
    });
  return {
    ask,
    async time(question) {
      const { seconds = 0, p99 = 0, median = 0, most = 0, errors = 0 } = await ask(question);
      if (errors > 0) throw new Error(`${errors} commands were in vain`);
      return { seconds, p99, median, most, errors };
    },
    async close() {
      await ask({ do: 'close' });
      const exit = once(worker, 'exit');
      await worker.terminate();
      await exit;
    },
  };
}
