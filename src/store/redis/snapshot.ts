// All that a community keeps in Redis, as of one moment, and back into an empty one: a plain line for each key.
import { z } from 'zod';
import type { RedisClient } from './connect.ts';
import { createKeys } from './keys.ts';
import { eachKey } from './scan-keys.ts';

const texts = z.array(z.string());

/** `ends`: when it would be gone by itself. `key`: without the community's name, so that it may get another. */
export const keptShape = z.intersection(
  z.object({ key: z.string().min(1), ends: z.number().optional() }),
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('string'), value: z.string() }),
    z.object({ type: z.literal('hash'), value: texts }),
    z.object({ type: z.literal('set'), value: texts }),
    z.object({ type: z.literal('zset'), value: texts }),
    z.object({ type: z.literal('stream'), value: z.array(z.tuple([z.string(), texts])) }),
  ]),
);
export type Kept = z.infer<typeof keptShape>;

// KEYS: 1 any key of the community. ARGV: the pattern of all of them; how they begin.
// Jobs are only wake-ups, and locks are someone's of just now: neither is worth keeping.
const SNAPSHOT = `
local readers = {
  string = function(k) return redis.call('GET', k) end,
  hash = function(k) return redis.call('HGETALL', k) end,
  set = function(k) return redis.call('SMEMBERS', k) end,
  zset = function(k) return redis.call('ZRANGE', k, 0, -1, 'WITHSCORES') end,
  stream = function(k) return redis.call('XRANGE', k, '-', '+') end,
}
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local cursor, seen, found = '0', {}, {}
repeat
  local page = redis.call('SCAN', cursor, 'MATCH', ARGV[1], 'COUNT', 1000)
  cursor = page[1]
  for _, k in ipairs(page[2]) do
    local name = string.sub(k, string.len(ARGV[2]) + 1)
    local kind = redis.call('TYPE', k).ok
    if not seen[k] and readers[kind] and not string.match(name, '^jobs:') and not string.match(name, '^lock:') then
      seen[k] = true
      local left = redis.call('PTTL', k)
      found[#found + 1] = { name, kind, left < 0 and '' or string.format('%.0f', now + left), readers[kind](k) }
    end
  end
until cursor == '0'
return found
`;

/** Redis does nothing else meanwhile, for some tenths of a second in a large community. */
export async function snapshotOf(redis: RedisClient, namespace: string): Promise<Kept[]> {
  const keys = createKeys(namespace);
  const beginning = keys.all.slice(0, -1);
  const pattern = `${beginning.replaceAll(/[*?[\]\\^]/g, '\\$&')}*`;
  const found = (await redis.eval(SNAPSHOT, 1, keys.log, pattern, beginning)) as unknown[][];
  return found
    .map(([key, type, ends, value]) =>
      keptShape.parse({ key, type, value, ...(ends !== '' && { ends: Number(ends) }) }),
    )
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** Given to Redis at once. */
const CHUNK = 500;

/** Into an empty community. What has ended since is left out. */
export async function loadInto(redis: RedisClient, namespace: string, kept: readonly Kept[]): Promise<void> {
  const beginning = createKeys(namespace).all.slice(0, -1);
  for (const one of kept) {
    const key = `${beginning}${one.key}`;
    for (const [command, ...args] of writesOf(one, key)) await redis.call(command ?? '', ...args);
    if (one.ends !== undefined) await redis.pexpireat(key, one.ends);
  }
}

function writesOf(one: Kept, key: string): string[][] {
  switch (one.type) {
    case 'string':
      return [['SET', key, one.value]];
    case 'hash':
      return chunks(one.value).map((part) => ['HSET', key, ...part]);
    case 'set':
      return chunks(one.value).map((part) => ['SADD', key, ...part]);
    case 'zset':
      return chunks(swapped(one.value)).map((part) => ['ZADD', key, ...part]);
    case 'stream':
      return one.value.map(([id, fields]) => ['XADD', key, id, ...fields]);
  }
}

/** Members and scores as they are told, scores and members as they are given. */
function swapped(pairs: readonly string[]): string[] {
  return pairs.flatMap((_, i) => (i % 2 === 0 ? [pairs[i + 1] ?? '0', pairs[i] ?? ''] : []));
}

function chunks(list: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(list.length / CHUNK) }, (_, i) =>
    list.slice(i * CHUNK, (i + 1) * CHUNK),
  );
}

/** Whether nothing of the community is there, not even of one that is only running. */
export async function isEmpty(redis: RedisClient, namespace: string): Promise<boolean> {
  for await (const _ of eachKey(redis, createKeys(namespace).all)) return false;
  return true;
}
