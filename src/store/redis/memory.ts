// What records were when this process last saw them. Another may have changed them since: a commit finds out.
import type { Kind } from '../../core/records.ts';
import { ABSENT, fromStored, type Stored } from './stored.ts';

export interface Memory {
  /** What stands under `name`, parsed and remembered; null where nothing does. Values are shared, never written to. */
  learn<T>(kind: Kind<T>, name: string, text: string | null): Stored<T | undefined>;
  /** As it was last seen; undefined when it is not remembered. */
  recall<T>(kind: Kind<T>, name: string): Stored<T | undefined> | undefined;
  /** Remembers what a commit wrote there, null for erased. It is parsed when it is next asked for, if ever. */
  note(name: string, text: string | null): void;
  forget(name: string): void;
  forgetAll(): void;
}

interface Known {
  readonly text: string | null;
  parsed?: { readonly kind: Kind<unknown>; readonly stored: Stored<unknown> };
}

/** More records than this are not remembered: a large community's, twice over. */
const MOST = 50_000;
const NOTHING: Stored<undefined> = { version: ABSENT, value: undefined };

export function createMemory(most = MOST): Memory {
  const known = createRecent<Known>(most);
  const parse = <T>(kind: Kind<T>, it: Known): Stored<T | undefined> => {
    if (it.text === null) return NOTHING;
    if (it.parsed?.kind !== kind) it.parsed = { kind, stored: fromStored(kind, it.text) };
    return it.parsed.stored as Stored<T>;
  };
  return {
    learn(kind, name, text) {
      const before = known.get(name);
      const it = before?.text === text ? before : { text };
      const stored = parse(kind, it);
      if (it !== before) known.set(name, it);
      return stored;
    },
    recall(kind, name) {
      const it = known.get(name);
      return it && parse(kind, it);
    },
    note: (name, text) => known.set(name, { text }),
    forget: known.delete,
    forgetAll: known.clear,
  };
}

/** At most so many values, those asked for of late: what was not, since half as many others were, is let go. */
function createRecent<V>(most: number) {
  let young = new Map<string, V>();
  let old = new Map<string, V>();
  const set = (name: string, value: V): void => {
    if (young.size >= most / 2) [old, young] = [young, new Map()];
    young.set(name, value);
  };
  return {
    set,
    get(name: string): V | undefined {
      const value = young.get(name);
      if (value !== undefined) return value;
      const older = old.get(name);
      if (older !== undefined) set(name, older);
      return older;
    },
    delete(name: string): void {
      young.delete(name);
      old.delete(name);
    },
    clear(): void {
      young.clear();
      old.clear();
    },
  };
}
