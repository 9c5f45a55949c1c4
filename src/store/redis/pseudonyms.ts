// Pseudonyms: each member has a random key of their own; erasing it cuts the log's past loose from the person.
import { createHmac, randomBytes } from 'node:crypto';
import type { RedisClient } from './connect.ts';
import type { Keys } from './keys.ts';

export interface Pseudonyms {
  /** A member's pseudonym; its key is made when first needed. */
  of(member: string): Promise<string>;
  /** Asks Redis again from now on. */
  forget(): void;
}

export function createPseudonyms(redis: RedisClient, keys: Keys): Pseudonyms {
  const known = new Map<string, string>();

  const of = async (member: string): Promise<string> => {
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
  return { of, forget: () => known.clear() };
}
