// What processes remember is forgotten by all of them when someone was erased: Redis counts erasures, each looks now and then.
import { type Instant, machineNow, SECOND } from '../../core/time.ts';
import type { RedisClient } from './connect.ts';
import type { Keys } from './keys.ts';

export interface Forgetting {
  /** Looks, from time to time, whether someone was erased by another process. Nobody waits for it. */
  look(): void;
  /** Someone was erased: forgets here and now, and has the others do so. */
  announce(): Promise<void>;
}

/** Another process forgets when it next does anything, yet looks no more often than this, in milliseconds. */
const EVERY = 10 * SECOND;

export function createForgetting(redis: RedisClient, keys: Keys, forget: () => void): Forgetting {
  let looked: Instant = 0;
  let seen: string | null | undefined;
  const learn = (count: string | null): void => {
    if (seen !== undefined && count !== seen) forget();
    seen = count;
  };
  return {
    look() {
      const now = machineNow();
      if (now - looked < EVERY) return;
      looked = now;
      // What cannot be asked now is asked the next time; whoever is reading will hear of the trouble themselves.
      redis.get(keys.erasures).then(learn, () => {});
    },
    async announce() {
      await redis.incr(keys.erasures);
      forget();
    },
  };
}
