// Makes stored records of one kind what they are to be, and says so line by line.
import { erase, save } from '../core/effects.ts';
import type { Kind } from '../core/records.ts';
import { changesBetween } from './apply-lines.ts';
import { same } from './apply-merge.ts';
import type { Plan, Sides } from './apply-plan.ts';

interface Noun<T> {
  readonly kind: Kind<T>;
  readonly word: string;
  readonly title: (value: T) => string;
  /** Worth a line when the file is silent about it: it is kept. */
  readonly missed: (id: string) => boolean;
  /** What of it an operator reads about; all of it where absent. */
  readonly shown?: (value: T) => object;
}

export function planRecords<T extends object>(noun: Noun<T>, { now, next }: Sides<T>): Plan {
  const { kind, word } = noun;
  const saved = [...next].filter(([id, value]) => !same(value, now.get(id)));
  const gone = [...now].filter(([id]) => !next.has(id));
  const kept = [...next].filter(([id]) => noun.missed(id));
  return {
    effects: [...saved.map(([id, value]) => save(kind, id, value)), ...gone.map(([id]) => erase(kind, id))],
    lines: [
      ...saved.map(([id, value]) => lineFor(noun, { id, value, was: now.get(id) })),
      ...kept.map(([id, value]) => `= ${word} ${id} (${noun.title(value)}) is not in the file and is kept`),
      ...gone.map(([id, value]) => `- ${word} ${id} (${noun.title(value)})`),
    ],
  };
}

function lineFor<T extends object>(
  { word, title, shown = (value) => value }: Noun<T>,
  { id, value, was }: { id: string; value: T; was: T | undefined },
): string {
  if (was === undefined) return `+ ${word} ${id} (${title(value)})`;
  return `~ ${word} ${id}: ${changesBetween(shown(was), shown(value)).join(', ')}`;
}
