// Every row of the outbox that is kept, whoever it is for: for the rare reading that must miss none.
import type { Row } from '../../core/outbox.ts';
import type { RedisClient } from './connect.ts';
import type { Keys } from './keys.ts';
import { eachKey } from './scan-keys.ts';

/** Read at once. */
const BATCH = 200;

/** Those that are `wanted`, the newest first. Looks at every key there is. */
export async function keptRows(
  { redis, keys }: { readonly redis: RedisClient; readonly keys: Keys },
  wanted: (row: Row) => boolean,
): Promise<Row[]> {
  const names = new Set<string>();
  for await (const name of eachKey(redis, keys.row('*'))) names.add(name);
  const all = [...names];
  const found: Row[] = [];
  for (let from = 0; from < all.length; from += BATCH) {
    const texts = await redis.mget(all.slice(from, from + BATCH));
    found.push(...texts.flatMap((text) => (text === null ? [] : (JSON.parse(text) as Row))).filter(wanted));
  }
  return found.sort((a, b) => b.at - a.at || (a.key < b.key ? -1 : 1));
}
