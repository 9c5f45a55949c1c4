// Watches that whatever is said about something names a ritual that looks at it once more when it had to wait.
import type { Commit, Store } from '../../src/core/store.ts';
import { ritualNamed } from '../../src/rituals/registry.ts';

/** The same store; the keys of rows that nobody would look at again are told to `found`. */
export function watchAbouts<S extends Pick<Store, 'commit'>>(store: S, found: (key: string) => void): S {
  const commit: Store['commit'] = async (reading, made: Commit) => {
    for (const { about, from, key } of made.rows)
      if (about !== undefined && !ritualNamed(from)?.wanted) found(`${from}: ${key}`);
    return await store.commit(reading, made);
  };
  return { ...store, commit };
}
