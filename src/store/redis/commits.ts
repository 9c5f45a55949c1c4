// Commits: each decision is carried out whole, or refused because something it was decided from has changed.
import type { Commit, Store } from '../../core/store.ts';
import { createBatches } from './batches.ts';
import { commitArgs, writesOf } from './commit.ts';
import type { Keys } from './keys.ts';
import type { Memory } from './memory.ts';
import { nameOf, type Reading } from './reading.ts';
import type { Scripts } from './scripts.ts';

const OUTCOMES = { 1: 'done', 0: 'already', '-1': 'conflict' } as const;

interface Given {
  readonly keys: Keys;
  readonly run: Scripts['commit'];
  readonly memory: Memory;
}

export function createCommit({ keys, run, memory }: Given) {
  const batches = createBatches(keys, run);

  return async (reading: Reading, commit: Commit): ReturnType<Store['commit']> => {
    const writes = writesOf(commit.changes, { keys, reading });
    const guards = new Set([...reading.guarded(), ...writes.map(({ seen }) => seen)]);
    const verdict = await batches.send((numberOf) => commitArgs(commit, { keys, guards, writes, numberOf }));
    if (typeof verdict === 'string') throw new Error(`Redis could not carry out a commit: ${verdict}`);
    if (verdict === 1) for (const { seen, text } of writes) memory.note(nameOf(seen.shelf, seen.id), text);
    if (verdict === -1) for (const { shelf, id } of guards) memory.forget(nameOf(shelf, id));
    return OUTCOMES[verdict];
  };
}
