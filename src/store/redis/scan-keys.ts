// Every key that matches a pattern, on whatever kind of Redis.
import { Cluster } from 'ioredis';
import type { RedisClient } from './connect.ts';

/** Asked for at once. */
const COUNT = 1000;

/** In no order; one that is made or removed meanwhile may be given or not, and one may be given twice. */
export async function* eachKey(redis: RedisClient, pattern: string): AsyncGenerator<string> {
  const nodes = redis instanceof Cluster ? redis.nodes('master') : [redis];
  for (const node of nodes) {
    let cursor = '0';
    do {
      const [next, keys] = await node.scan(cursor, 'MATCH', literally(pattern), 'COUNT', COUNT);
      yield* keys;
      cursor = next;
    } while (cursor !== '0');
  }
}

/** A pattern whose only wildcard is the last star. */
function literally(pattern: string): string {
  return `${pattern.slice(0, -1).replaceAll(/[*?[\]\\^]/g, '\\$&')}*`;
}
