// A reading: gives records to one decision and remembers at which versions, for the commit to check.
import type { Kind, Reader } from '../../core/records.ts';
import type { Keys } from './keys.ts';
import type { Parse } from './parser.ts';
import type { SharedReads } from './shared-reads.ts';

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
  readonly value: unknown;
}

/** Each record is read once: asked again, it is as it was first seen, and a change meanwhile is for the commit to find. */
export function createReading(reads: SharedReads, keys: Keys, parse: Parse): Reading {
  const notes = createNotes(parse);
  const guarded = new Set<Seen>();
  return {
    guarded: () => [...guarded],
    seen: notes.find,
    async get<T>(kind: Kind<T>, id: string, shelf = '') {
      const key = keys.shelf(kind.name, shelf);
      const seen = notes.find(key, id) ?? notes.take(kind, { shelf: key, id }, await reads.one(key, id));
      guarded.add(seen);
      return seen.value as T | undefined;
    },
    async many<T>(kind: Kind<T>, ids: readonly string[], shelf = '') {
      const key = keys.shelf(kind.name, shelf);
      const unread = ids.filter((id) => !notes.find(key, id));
      const texts = unread.length === 0 ? [] : await reads.several(key, unread);
      for (const [i, id] of unread.entries()) notes.take(kind, { shelf: key, id }, texts[i]);
      return ids.flatMap((id) => (notes.find(key, id)?.value as T | undefined) ?? []);
    },
    async all<T>(kind: Kind<T>, shelf = '') {
      const key = keys.shelf(kind.name, shelf);
      return (notes.shelf(key) ?? notes.takeShelf(kind, key, await reads.whole(key))) as Map<string, T>;
    },
  };
}

/** What was read so far. What comes in twice, read at the same time, is as it came first. */
function createNotes(parse: Parse) {
  const seen = new Map<string, Seen>();
  const whole = new Map<string, ReadonlyMap<string, unknown>>();
  const nameOf = (shelf: string, id: string) => `${shelf}\n${id}`;
  const note = (it: Seen): Seen => {
    seen.set(nameOf(it.shelf, it.id), it);
    return it;
  };
  const find = (shelf: string, id: string): Seen | undefined => {
    const absent = () => (whole.has(shelf) ? note({ shelf, id, version: 0, value: undefined }) : undefined);
    return seen.get(nameOf(shelf, id)) ?? absent();
  };
  const take = <T>(kind: Kind<T>, at: Pick<Seen, 'shelf' | 'id'>, text: string | null | undefined): Seen => {
    const name = nameOf(at.shelf, at.id);
    const stored = text == null ? { version: 0, value: undefined } : parse(kind, name, text);
    return seen.get(name) ?? note({ ...at, ...stored });
  };
  return {
    find,
    take,
    shelf: (shelf: string) => whole.get(shelf),
    takeShelf<T>(kind: Kind<T>, shelf: string, texts: Readonly<Record<string, string>>) {
      const ids = Object.keys(texts).sort();
      const entries = ids.map((id): [string, unknown] => [id, take(kind, { shelf, id }, texts[id]).value]);
      const there = new Map(entries.filter(([, value]) => value !== undefined));
      whole.set(shelf, there);
      return there;
    },
  };
}
