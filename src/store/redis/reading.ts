// A reading: gives records to one decision and remembers at which versions, for the commit to check.
import type { Kind, Reader } from '../../core/records.ts';
import type { Keys } from './keys.ts';
import type { Memory } from './memory.ts';
import type { SharedReads } from './shared-reads.ts';
import { ABSENT, type Stored } from './stored.ts';

export interface Reading extends Reader {
  /** Every record read by name, or recalled: the commit guards it, saved or not. */
  guarded(): readonly Seen[];
  /** A record read by name or on its shelf; undefined when it was not read. */
  seen(shelf: string, id: string): Seen | undefined;
}

export interface Seen {
  readonly shelf: string;
  readonly id: string;
  readonly version: string;
  readonly value: unknown;
}

interface Source {
  readonly reads: SharedReads;
  readonly keys: Keys;
  readonly memory: Memory;
  /** Takes records as they were last seen, where they are remembered, instead of asking Redis. */
  readonly recalls: boolean;
}

/** Of several records asked for at once, no more than these are recalled: each is guarded then. */
const FEW = 8;

/** By what a record goes in memory. */
export function nameOf(shelf: string, id: string): string {
  return `${shelf}\n${id}`;
}

/** Each record is read once: asked again, it is as it was first seen, and a change meanwhile is for the commit to find. */
export function createReading({ reads, keys, memory, recalls }: Source): Reading {
  const notes = createNotes(memory);
  const guarded = new Set<Seen>();
  const recalled = <T>(kind: Kind<T>, shelf: string, id: string): Seen | undefined => {
    const seen = recalls ? notes.recall(kind, shelf, id) : undefined;
    // Its age is unknown, so that even what needs no guard when it is fresh needs one now.
    if (seen) guarded.add(seen);
    return seen;
  };
  return {
    guarded: () => [...guarded],
    seen: notes.find,
    async get<T>(kind: Kind<T>, id: string, shelf = '') {
      const key = keys.shelf(kind.name, shelf);
      const known = notes.find(key, id) ?? recalled(kind, key, id);
      const seen = known ?? notes.take(kind, { shelf: key, id }, await reads.one(key, id));
      guarded.add(seen);
      return seen.value as T | undefined;
    },
    async many<T>(kind: Kind<T>, ids: readonly string[], shelf = '') {
      const key = keys.shelf(kind.name, shelf);
      const unread = ids.filter(
        (id) => !notes.find(key, id) && !(ids.length <= FEW && recalled(kind, key, id)),
      );
      const texts = unread.length === 0 ? [] : await reads.several(key, unread);
      for (const [i, id] of unread.entries()) notes.take(kind, { shelf: key, id }, texts[i] ?? null);
      return ids.flatMap((id) => (notes.find(key, id)?.value as T | undefined) ?? []);
    },
    async all<T>(kind: Kind<T>, shelf = '') {
      const key = keys.shelf(kind.name, shelf);
      return (notes.shelf(key) ?? notes.takeShelf(kind, key, await reads.whole(key))) as Map<string, T>;
    },
  };
}

/** What was read so far. What comes in twice, read at the same time, is as it came first. */
function createNotes(memory: Memory) {
  const seen = new Map<string, Seen>();
  const whole = new Map<string, ReadonlyMap<string, unknown>>();
  const note = ({ shelf, id }: Pick<Seen, 'shelf' | 'id'>, { version, value }: Stored<unknown>): Seen => {
    const it = { shelf, id, version, value };
    seen.set(nameOf(shelf, id), it);
    return it;
  };
  const find = (shelf: string, id: string): Seen | undefined => {
    const absent = () =>
      whole.has(shelf) ? note({ shelf, id }, { version: ABSENT, value: undefined }) : undefined;
    return seen.get(nameOf(shelf, id)) ?? absent();
  };
  const take = <T>(kind: Kind<T>, at: Pick<Seen, 'shelf' | 'id'>, text: string | null): Seen => {
    const name = nameOf(at.shelf, at.id);
    const stored = memory.learn(kind, name, text);
    return seen.get(name) ?? note(at, stored);
  };
  return {
    find,
    take,
    recall<T>(kind: Kind<T>, shelf: string, id: string): Seen | undefined {
      const stored = memory.recall(kind, nameOf(shelf, id));
      return stored && note({ shelf, id }, stored);
    },
    shelf: (shelf: string) => whole.get(shelf),
    takeShelf<T>(kind: Kind<T>, shelf: string, texts: Readonly<Record<string, string>>) {
      const ids = Object.keys(texts).sort();
      const entries = ids.map((id): [string, unknown] => [
        id,
        take(kind, { shelf, id }, texts[id] ?? null).value,
      ]);
      const there = new Map(entries.filter(([, value]) => value !== undefined));
      whole.set(shelf, there);
      return there;
    },
  };
}
