// Pseudonyms: each member has a random key of their own; erasing it cuts the log's past loose from the person.
import { createHmac, randomBytes } from 'node:crypto';
import type { RedisClient } from './connect.ts';
import type { Keys } from './keys.ts';

export interface Pseudonyms {
  /** A member's pseudonym; its key is made when first needed. */
  of(member: string): Promise<string>;
  /** A digest of a text under that key. */
  digest(member: string, text: string): Promise<string>;
  /** Asks Redis again from now on. */
  forget(): void;
}

export function createPseudonyms(redis: RedisClient, keys: Keys): Pseudonyms {
  const known = new Map<string, { readonly key: string; readonly pseudonym: string }>();

  const keyed = async (member: string) => {
    const before = known.get(member);
    if (before !== undefined) return before;
    await redis.hsetnx(keys.pseudonyms, member, randomBytes(16).toString('hex'));
    const key = (await redis.hget(keys.pseudonyms, member)) ?? '';
    const found = { key, pseudonym: seal(key, member) };
    known.set(member, found);
    return found;
  };
  return {
    of: async (member) => (await keyed(member)).pseudonym,
    // Led by what no member's id begins with: no digest is a pseudonym.
    digest: async (member, text) => seal((await keyed(member)).key, ` ${text}`),
    forget: () => known.clear(),
  };
}

function seal(key: string, text: string): string {
  return createHmac('sha256', key).update(text).digest('hex').slice(0, 16);
}
