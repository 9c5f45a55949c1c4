// Turns a commit into the arguments of its script.
import { packEvent } from '../../core/engagement.ts';
import { PermanentError } from '../../core/errors.ts';
import { laneOf } from '../../core/outbox.ts';
import type { Change, Commit } from '../../core/store.ts';
import { DAY } from '../../core/time.ts';
import type { Keys } from './keys.ts';
import type { Reading, Seen } from './reading.ts';
import { toStored } from './stored.ts';

/** How long a cause is remembered, in milliseconds: longer than any platform delivers again. */
export const CAUSE_KEPT = 30 * DAY;

export type Args = (string | number)[];

/** A record to be written: its whole text, or null where it is to be erased. */
export interface Write {
  readonly seen: Seen;
  readonly text: string | null;
}

/** Throws PermanentError when a record is saved that was never read: nothing would guard it. */
export function writesOf(changes: readonly Change[], given: { keys: Keys; reading: Reading }): Write[] {
  return changes.map(({ kind, shelf, id, value }) => {
    const seen = given.reading.seen(given.keys.shelf(kind.name, shelf), id);
    if (!seen) throw new PermanentError(`A ${kind.name} is saved without having been read.`);
    return { seen, text: value === undefined ? null : toStored(kind, value) };
  });
}

interface Written {
  readonly keys: Keys;
  readonly guards: ReadonlySet<Seen>;
  readonly writes: readonly Write[];
  /** Under which number the script is given a key. */
  readonly numberOf: (key: string) => number;
}

export function commitArgs(commit: Commit, { keys, guards, writes, numberOf }: Written): Args {
  const kept = Math.max(CAUSE_KEPT, commit.kept ?? 0);
  const args: Args = [numberOf(keys.cause(commit.cause)), commit.cause, Math.ceil(kept / 1000), guards.size];
  for (const seen of guards) args.push(numberOf(seen.shelf), seen.id, seen.version);
  args.push(writes.length);
  for (const { seen, text } of writes) args.push(numberOf(seen.shelf), seen.id, text ?? '');
  args.push(commit.events.length);
  for (const event of commit.events) args.push(packEvent(event));
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
  args.push(commit.drop.length);
  for (const id of commit.drop) args.push(id);
  return args;
}
