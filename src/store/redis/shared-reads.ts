// Reads of records. What is asked for while the same question is under way gets that answer: a hundred decisions
// made at once ask about their community once.
import type { RedisClient } from './connect.ts';

export interface SharedReads {
  one(shelf: string, id: string): Promise<string | null>;
  several(shelf: string, ids: readonly string[]): Promise<(string | null)[]>;
  whole(shelf: string): Promise<Readonly<Record<string, string>>>;
}

/**
 * No answer is older than what this process was told before it asked: Redis answers a connection in order, so a read
 * still under way was sent after every write already answered.
 */
export function createSharedReads(redis: RedisClient): SharedReads {
  const underWay = new Map<string, Promise<unknown>>();
  const share = <T>(question: string, ask: () => Promise<T>): Promise<T> => {
    const asked = underWay.get(question) as Promise<T> | undefined;
    if (asked !== undefined) return asked;
    const asking = ask().finally(() => underWay.delete(question));
    underWay.set(question, asking);
    return asking;
  };
  return {
    one: (shelf, id) => share(`${shelf}\n${id}`, () => redis.hget(shelf, id)),
    several: (shelf, ids) => share(`${shelf}\n\n${ids.join('\n')}`, () => redis.hmget(shelf, ...ids)),
    whole: (shelf) => share(shelf, () => redis.hgetall(shelf)),
  };
}
