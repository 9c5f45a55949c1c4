// All that stands in a community's Redis, whatever its type, as text to be searched.
import type { RedisClient } from '../../src/store/redis/connect.ts';
import type { Keys } from '../../src/store/redis/keys.ts';
import { eachKey } from '../../src/store/redis/scan-keys.ts';

export async function everythingIn(redis: RedisClient, keys: Keys): Promise<string> {
  const lines: string[] = [];
  for await (const key of eachKey(redis, keys.all)) lines.push(`${key} ${await contentOf(redis, key)}`);
  return lines.sort().join('\n');
}

async function contentOf(redis: RedisClient, key: string): Promise<string> {
  const type = await redis.type(key);
  switch (type) {
    case 'string':
      return (await redis.get(key)) ?? '';
    case 'hash':
      return JSON.stringify(await redis.hgetall(key));
    case 'set':
      return JSON.stringify(await redis.smembers(key));
    case 'list':
      return JSON.stringify(await redis.lrange(key, 0, -1));
    case 'zset':
      return JSON.stringify(await redis.zrange(key, '0', '-1', 'WITHSCORES'));
    case 'stream':
      return JSON.stringify(await redis.xrange(key, '-', '+'));
    case 'none':
      return '';
    default:
      throw new Error(`Nobody reads keys of the type ${type}.`);
  }
}
