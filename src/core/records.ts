// Records: what is kept. Each kind has a shape, a version of that shape, and stands on a shelf under an id.
import type { z } from 'zod';

export interface Kind<T> {
  readonly name: string;
  readonly shape: z.ZodType<T>;
  /** How to bring an older stored value up to today's shape: `migrations[n]` takes version n + 1 to n + 2. */
  readonly migrations: readonly ((old: unknown) => unknown)[];
}

export function kind<T>(name: string, shape: z.ZodType<T>, migrations: Kind<T>['migrations'] = []): Kind<T> {
  return { name, shape, migrations };
}

/** Reads records and remembers at which version, so that a commit can tell whether the decision still stands. */
export interface Reader {
  /** One record by name. A commit is refused when it has changed since, also when it is not itself saved. */
  get<T>(kind: Kind<T>, id: string, shelf?: string): Promise<T | undefined>;
  /** Several, in the order asked, absent ones left out. Not guarded, except those that are saved. */
  many<T>(kind: Kind<T>, ids: readonly string[], shelf?: string): Promise<T[]>;
  /** A whole shelf by id, in the order of ids. Not guarded, except those that are saved. */
  all<T>(kind: Kind<T>, shelf?: string): Promise<Map<string, T>>;
}
