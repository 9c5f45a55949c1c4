// Turns set for later, the ledger of causes, and when the last tick was.
import type { Turn } from '../../core/effects.ts';
import type { Turns } from '../../core/store.ts';
import type { RedisClient } from './connect.ts';
import type { Keys } from './keys.ts';

/** Keys asked for in one round trip. */
const CHUNK = 1000;

export function createTurns(redis: RedisClient, keys: Keys): Turns {
  return {
    async due(now) {
      const ids = await redis.zrange(keys.later, '-inf', String(now), 'BYSCORE');
      if (ids.length === 0) return [];
      const texts = await redis.hmget(keys.turns, ...ids);
      return texts.flatMap((text) => (text === null ? [] : [JSON.parse(text) as Turn]));
    },
    async nextDue() {
      const [, slot] = await redis.zrange(keys.later, '0', '0', 'WITHSCORES');
      return slot === undefined ? undefined : Number(slot);
    },
    async undone(causes) {
      const chunks = Array.from({ length: Math.ceil(causes.length / CHUNK) }, (_, i) =>
        causes.slice(i * CHUNK, (i + 1) * CHUNK),
      );
      const marks = await Promise.all(chunks.map((chunk) => redis.mget(chunk.map(keys.cause))));
      return chunks.flatMap((chunk, i) => chunk.filter((_, j) => marks[i]?.[j] === null));
    },
    async lastTick() {
      const at = await redis.get(keys.tick);
      return at === null ? undefined : Number(at);
    },
    async ticked(at) {
      await redis.set(keys.tick, at);
    },
  };
}
