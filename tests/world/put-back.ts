// All that stands in a community's Redis, kept as it is, so that a case can begin where the one before it began.
import type { RedisClient } from '../../src/store/redis/connect.ts';
import type { Keys } from '../../src/store/redis/keys.ts';
import { eachKey } from '../../src/store/redis/scan-keys.ts';

interface Kept {
  readonly key: string;
  readonly value: Buffer;
  /** Milliseconds left to live; none when it does not end. */
  readonly ttl: number;
}

export async function keepAll(redis: RedisClient, keys: Keys): Promise<readonly Kept[]> {
  const found: Promise<Kept | undefined>[] = [];
  for await (const key of eachKey(redis, keys.all)) found.push(keep(redis, key));
  return (await Promise.all(found)).filter((kept) => kept !== undefined);
}

async function keep(redis: RedisClient, key: string): Promise<Kept | undefined> {
  const [value, ttl] = await Promise.all([redis.dumpBuffer(key), redis.pttl(key)]);
  return value ? { key, value, ttl: Math.max(0, ttl) } : undefined;
}

/** What came since is gone. */
export async function putBack(redis: RedisClient, keys: Keys, kept: readonly Kept[]): Promise<void> {
  const there = new Set<string>();
  for await (const key of eachKey(redis, keys.all)) there.add(key);
  for (const { key } of kept) there.delete(key);
  const batch = redis.pipeline();
  for (const key of there) batch.del(key);
  for (const { key, value, ttl } of kept) batch.restore(key, ttl, value, 'REPLACE');
  for (const [error] of (await batch.exec()) ?? []) if (error) throw error;
}
