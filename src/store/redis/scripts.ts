// Our Lua scripts as functions. Each goes by its hash; Redis is sent the text only when it does not know it.
import { createHash } from 'node:crypto';
import { APPEND } from './append-script.ts';
import { COMMIT } from './commit-script.ts';
import type { RedisClient } from './connect.ts';
import { BEGIN, RENEW, SETTLE, TAKE } from './outbox-scripts.ts';

type Run<T> = (keys: readonly string[], args: readonly (string | number)[]) => Promise<T>;

export interface Scripts {
  readonly append: Run<number>;
  /** For each commit 1 done, 0 already done, -1 refused, or what went wrong. */
  readonly commit: Run<(1 | 0 | -1 | string)[]>;
  /** What is next in the lane: an entry and its row; or '', and when one will be due, or ''. */
  readonly take: Run<readonly [string, string] | 'busy'>;
  readonly begin: Run<'ok' | 'over' | 'changed' | 'lost'>;
  readonly settle: Run<readonly [string, string] | 'lost'>;
  readonly renew: Run<'ok' | 'lost'>;
}

export function createScripts(redis: RedisClient): Scripts {
  const script = <T>(text: string): Run<T> => {
    const hash = createHash('sha1').update(text).digest('hex');
    return async (keys, args) => {
      // Handed over as one list: a large commit has more arguments than a call may have.
      const rest = [keys.length, ...keys, ...args];
      try {
        return (await redis.call('EVALSHA', [hash, ...rest])) as T;
      } catch (error) {
        if (!(error instanceof Error) || !error.message.startsWith('NOSCRIPT')) throw error;
        return (await redis.call('EVAL', [text, ...rest])) as T;
      }
    };
  };
  return {
    append: script(APPEND),
    commit: script(COMMIT),
    take: script(TAKE),
    begin: script(BEGIN),
    settle: script(SETTLE),
    renew: script(RENEW),
  };
}
