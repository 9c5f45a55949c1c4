// Reads of records, gathered: what all decisions under way ask of one shelf in the same turn of the event loop goes
// to Redis as one command. A thousand people heard at once cost little more than one.
import { setImmediate as endOfTurn } from 'node:timers/promises';
import type { RedisClient } from './connect.ts';

export interface SharedReads {
  one(shelf: string, id: string): Promise<string | null>;
  several(shelf: string, ids: readonly string[]): Promise<(string | null)[]>;
  whole(shelf: string): Promise<Readonly<Record<string, string>>>;
}

interface Gathering {
  readonly ids: Set<string>;
  /** By id. */
  readonly texts: Promise<ReadonlyMap<string, string | null>>;
}

export function createSharedReads(redis: RedisClient): SharedReads {
  const gatherings = new Map<string, Gathering>();
  const wholes = new Map<string, Promise<Record<string, string>>>();

  const gather = (shelf: string): Gathering => {
    const ids = new Set<string>();
    const texts = endOfTurn().then(async () => {
      gatherings.delete(shelf);
      const found = await redis.hmget(shelf, ...ids);
      return new Map([...ids].map((id, i) => [id, found[i] ?? null]));
    });
    const gathering = { ids, texts };
    gatherings.set(shelf, gathering);
    return gathering;
  };
  const readWhole = (shelf: string) => {
    const texts = endOfTurn().then(() => {
      wholes.delete(shelf);
      return redis.hgetall(shelf);
    });
    wholes.set(shelf, texts);
    return texts;
  };
  return {
    async one(shelf, id) {
      const { ids, texts } = gatherings.get(shelf) ?? gather(shelf);
      ids.add(id);
      return (await texts).get(id) ?? null;
    },
    async several(shelf, wanted) {
      const { ids, texts } = gatherings.get(shelf) ?? gather(shelf);
      for (const id of wanted) ids.add(id);
      const found = await texts;
      return wanted.map((id) => found.get(id) ?? null);
    },
    whole: (shelf) => wholes.get(shelf) ?? readWhole(shelf),
  };
}
