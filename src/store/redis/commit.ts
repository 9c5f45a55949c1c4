// Turns a commit into the keys and arguments of its script, and runs it.
import { packEvent } from '../../core/engagement.ts';
import { PermanentError } from '../../core/errors.ts';
import { laneOf } from '../../core/outbox.ts';
import type { Commit } from '../../core/store.ts';
import { DAY } from '../../core/time.ts';
import type { Keys } from './keys.ts';
import type { Reading } from './reading.ts';
import { toStored } from './stored.ts';

/** How long a cause is remembered, in milliseconds: longer than any platform delivers again. */
export const CAUSE_KEPT = 30 * DAY;

export interface ScriptCall {
  readonly keys: string[];
  readonly args: (string | number)[];
}

/** Throws PermanentError when a record is saved that was never read: nothing would guard it. */
export function commitCall(keys: Keys, reading: Reading, commit: Commit): ScriptCall {
  const list = [keys.cause(commit.cause), keys.log, keys.later, keys.turns, keys.lanes, keys.sequence];
  const numbers = new Map<string, number>();
  const numberOf = (key: string): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, list.push(key));
    return list.length;
  };
  const changes = commit.changes.map((change) => {
    const shelf = keys.shelf(change.kind.name, change.shelf);
    const seen = reading.seen(shelf, change.id);
    if (!seen)
      throw new PermanentError(`${change.kind.name} ${change.id} is saved without having been read.`);
    return { change, seen };
  });
  const guards = new Set([...reading.guarded(), ...changes.map(({ seen }) => seen)]);
  const kept = Math.max(CAUSE_KEPT, commit.kept ?? 0);
  const args: (string | number)[] = [commit.cause, Math.ceil(kept / 1000), guards.size];
  for (const seen of guards) args.push(numberOf(seen.shelf), seen.id, seen.version);

  args.push(changes.length);
  for (const { change, seen } of changes) {
    const text = change.value === undefined ? '' : toStored(change.kind, change.value);
    args.push(numberOf(seen.shelf), change.id, text);
  }
  args.push(commit.events.length, ...commit.events.map(packEvent));
  args.push(commit.rows.length);
  for (const row of commit.rows) {
    const lane = laneOf(row.place);
    args.push(
      numberOf(keys.row(row.key)),
      numberOf(keys.lane(lane)),
      row.key,
      lane,
      row.due,
      JSON.stringify(row),
    );
  }
  args.push(commit.later.length);
  for (const turn of commit.later) args.push(turn.id, turn.slot, JSON.stringify(turn));
  args.push(commit.drop.length, ...commit.drop);
  return { keys: list, args };
}
