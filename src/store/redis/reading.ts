// A reading: gives records to one decision and remembers at which versions, for the commit to check.
import type { Kind, Reader } from '../../core/records.ts';
import type { RedisClient } from './connect.ts';
import type { Keys } from './keys.ts';
import type { Parse } from './parser.ts';

export interface Reading extends Reader {
  /** Every record read by name: the commit guards it, saved or not. */
  guarded(): readonly Seen[];
  /** A record read by name or on its shelf; undefined when it was not read. */
  seen(shelf: string, id: string): Seen | undefined;
}

export interface Seen {
  readonly shelf: string;
  readonly id: string;
  /** 0: it was not there. */
  readonly version: number;
  readonly guarded: boolean;
}

interface Spot {
  readonly shelf: string;
  readonly id: string;
}

export function createReading(redis: RedisClient, keys: Keys, parse: Parse): Reading {
  const notes = createNotes(parse);
  return {
    guarded: notes.guarded,
    seen: notes.seen,
    async get(kind, id, shelf = '') {
      const spot = { shelf: keys.shelf(kind.name, shelf), id };
      return notes.take(kind, { ...spot, guarded: true }, await redis.hget(spot.shelf, id));
    },
    async many(kind, ids, shelf = '') {
      if (ids.length === 0) return [];
      const key = keys.shelf(kind.name, shelf);
      const texts = await redis.hmget(key, ...ids);
      return ids.flatMap((id, i) => notes.take(kind, { shelf: key, id, guarded: false }, texts[i]) ?? []);
    },
    async all(kind, shelf = '') {
      const key = keys.shelf(kind.name, shelf);
      const texts = Object.entries<string>(await redis.hgetall(key)).sort(([a], [b]) => (a < b ? -1 : 1));
      notes.wholeShelf(key);
      const entries = texts.map(([id, text]) => [
        id,
        notes.take(kind, { shelf: key, id, guarded: false }, text),
      ]);
      return new Map(entries as [string, never][]);
    },
  };
}

/** What was read so far. A record read twice keeps the version it first had: a change in between is a conflict. */
function createNotes(parse: Parse) {
  const seen = new Map<string, Seen>();
  /** Shelves read whole: what was not on them was not there. */
  const whole = new Set<string>();
  const nameOf = ({ shelf, id }: Spot) => `${shelf}\n${id}`;

  return {
    guarded: () => [...seen.values()].filter(({ guarded }) => guarded),
    seen(shelf: string, id: string): Seen | undefined {
      const absent = whole.has(shelf) ? { shelf, id, version: 0, guarded: false } : undefined;
      return seen.get(nameOf({ shelf, id })) ?? absent;
    },
    wholeShelf: (shelf: string) => void whole.add(shelf),
    take<T>(kind: Kind<T>, at: Omit<Seen, 'version'>, text: string | null | undefined): T | undefined {
      const name = nameOf(at);
      const before = seen.get(name);
      const stored = text == null ? undefined : parse(kind, name, text);
      const version = before?.version ?? stored?.version ?? 0;
      seen.set(name, { ...at, version, guarded: at.guarded || (before?.guarded ?? false) });
      return stored?.value;
    },
  };
}
