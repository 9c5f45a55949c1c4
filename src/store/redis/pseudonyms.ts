// Pseudonyms: each member has a random key of their own; erasing it cuts the log's past loose from the person.
import { createHmac, randomBytes } from 'node:crypto';
import type { RedisClient } from './connect.ts';
import type { Keys } from './keys.ts';

export function createPseudonyms(redis: RedisClient, keys: Keys): (member: string) => Promise<string> {
  const known = new Map<string, string>();

  return async (member) => {
    const before = known.get(member);
    if (before !== undefined) return before;
    await redis.hsetnx(keys.pseudonyms, member, randomBytes(16).toString('hex'));
    const key = await redis.hget(keys.pseudonyms, member);
    const pseudonym = createHmac('sha256', key ?? '')
      .update(member)
      .digest('hex')
      .slice(0, 16);
    known.set(member, pseudonym);
    return pseudonym;
  };
}
