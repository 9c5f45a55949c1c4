// Every record of a community, by kind, shelf and id, as it is stored but for its version: to tell what has changed.
import type { RedisClient } from '../../src/store/redis/connect.ts';
import type { Keys } from '../../src/store/redis/keys.ts';
import { eachKey } from '../../src/store/redis/scan-keys.ts';

/** By name, `seat:geriatrics noam`: the shape's number and the value. */
export type Records = Readonly<Record<string, string>>;

export async function recordsIn(redis: RedisClient, keys: Keys): Promise<Records> {
  const first = keys.shelf('', '');
  const shelves: Promise<[string, string][]>[] = [];
  for await (const key of eachKey(redis, `${first}*`))
    shelves.push(redis.hgetall(key).then((hash) => named(key.slice(first.length), hash)));
  const records = (await Promise.all(shelves)).flat();
  return Object.fromEntries(records.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function named(shelf: string, hash: Record<string, string>): [string, string][] {
  return Object.entries(hash).map(([id, text]) => [`${shelf} ${id}`, text.replace(/^[^:]*:(?=\d+:)/, '')]);
}
