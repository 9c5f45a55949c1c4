// Erasing a person from whatever is not a record: every key of the community is looked at, family by family.
import { createMention, type Names } from '../../core/names.ts';
import type { Erasing } from '../../core/store.ts';
import type { RedisClient } from './connect.ts';
import type { Forgetting } from './forgetting.ts';
import type { Keys } from './keys.ts';
import { rewriteFiles } from './rewrite.ts';
import { eachKey } from './scan-keys.ts';
import { scrubRow } from './scrub-row.ts';

interface Given {
  readonly redis: RedisClient;
  readonly keys: Keys;
  readonly forgetting: Forgetting;
}

export function createErasing({ redis, keys, forgetting }: Given): Erasing {
  const prefix = keys.all.slice(0, -1);
  return {
    async shelves() {
      const beginning = keys.shelf('', '');
      const found = new Map<string, Set<string>>();
      for await (const key of eachKey(redis, `${beginning}*`)) {
        const [kind = '', ...shelf] = key.slice(beginning.length).split(':');
        found.set(kind, (found.get(kind) ?? new Set()).add(shelf.join(':')));
      }
      return new Map([...found].map(([kind, shelves]) => [kind, [...shelves].sort()]));
    },
    async scrub(who) {
      const sweep: Sweep = { redis, keys, who, mentions: createMention(who) };
      for await (const key of eachKey(redis, keys.all)) await scrubKey(sweep, key, key.slice(prefix.length));
      await redis.hdel(keys.pseudonyms, who.id);
      await forgetting.announce();
    },
    rewrite: () => rewriteFiles(redis),
  };
}

interface Sweep {
  readonly redis: RedisClient;
  readonly keys: Keys;
  readonly who: Names;
  readonly mentions: (text: string) => boolean;
}

/** Families whose keys are named after someone; rows and records are looked into. */
const NAMED = /^(?:cause|lane|lock|notes|recent):/;

async function scrubKey(sweep: Sweep, key: string, name: string): Promise<void> {
  const { redis, mentions } = sweep;
  if (name.startsWith('row:')) return await scrubRow(sweep, key);
  if (NAMED.test(name)) {
    const named = mentions(name) || (name.startsWith('notes:') && mentions((await redis.get(key)) ?? ''));
    if (named) await redis.del(key);
    else if (name.startsWith('recent:')) await scrubMembers(sweep, key);
    return;
  }
  if (/^jobs:[^:]+:failed$/.test(name)) return await scrubJobs(sweep, key);
  if (name === 'lanes' || name === 'later') return await scrubMembers(sweep, key);
  if (name === 'unclear') return await scrubUnclear(sweep, key);
  if (name === 'turns' || name.startsWith('spent:')) await scrubFields(sweep, key);
}

async function scrubMembers({ redis, mentions }: Sweep, key: string): Promise<void> {
  const named = (await redis.zrange(key, '0', '-1')).filter(mentions);
  if (named.length > 0) await redis.zrem(key, ...named);
}

async function scrubUnclear({ redis, mentions }: Sweep, key: string): Promise<void> {
  const named = (await redis.smembers(key)).filter(mentions);
  if (named.length > 0) await redis.srem(key, ...named);
}

/** A turn about them is told by its text, though its id may not name them. */
async function scrubFields({ redis, keys, mentions }: Sweep, key: string): Promise<void> {
  const fields = Object.entries(await redis.hgetall(key));
  const named = fields.filter(([field, text]) => mentions(field) || mentions(text)).map(([field]) => field);
  if (named.length === 0) return;
  await redis.hdel(key, ...named);
  if (key === keys.turns) await redis.zrem(keys.later, ...named);
}

/** Jobs that failed are kept for the operator to look at; those under way hold nothing for long. */
async function scrubJobs({ redis, mentions }: Sweep, key: string): Promise<void> {
  const jobs = key.slice(0, -'failed'.length);
  for (const id of await redis.zrange(key, '0', '-1')) {
    const job = Object.values(await redis.hgetall(`${jobs}${id}`));
    if (!job.some(mentions)) continue;
    await redis.zrem(key, id);
    await redis.del(`${jobs}${id}`);
  }
}
