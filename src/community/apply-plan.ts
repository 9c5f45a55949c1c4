// What applying a community file comes to: effects, and the lines that announce them.
import type { Effect } from '../core/effects.ts';
import { erase, save } from '../core/effects.ts';
import { type AppliedShelf, applied, type CurrentCommunity } from './apply-current.ts';
import { same } from './apply-merge.ts';

export interface Plan {
  readonly effects: readonly Effect[];
  readonly lines: readonly string[];
}

export function join(plans: readonly Plan[]): Plan {
  return {
    effects: plans.flatMap(({ effects }) => effects),
    lines: plans.flatMap(({ lines }) => lines),
  };
}

/** What was there and what is to be there, by id. */
export interface Sides<T> {
  readonly now: ReadonlyMap<string, T>;
  readonly next: ReadonlyMap<string, T>;
}

export function byId<T extends { readonly id: string }>(values: readonly T[]): Map<string, T> {
  return new Map(values.map((value) => [value.id, value]));
}

export function goneFrom({ now, next }: Sides<unknown>): string[] {
  return [...now.keys()].filter((id) => !next.has(id));
}

/** Remembers what the file said, for the next time; forgets it with what was removed. */
export function planApplied(
  shelf: AppliedShelf,
  said: ReadonlyMap<string, Readonly<Record<string, unknown>>>,
  { current, gone }: { current: CurrentCommunity; gone: Iterable<string> },
): Plan {
  const before = current.applied[shelf];
  const saved = [...said].filter(([id, value]) => !same(value, before.get(id)));
  const erased = [...gone].filter((id) => before.has(id));
  return {
    effects: [
      ...saved.map(([id, value]) => save(applied, id, value, shelf)),
      ...erased.map((id) => erase(applied, id, shelf)),
    ],
    lines: [],
  };
}
