// The store, as everyone but the store itself sees it.
import type { Turn } from './effects.ts';
import type { EngagementEvent } from './engagement.ts';
import type { Names } from './names.ts';
import type { Outcome, Row, Spend } from './outbox.ts';
import type { Kind, Reader } from './records.ts';
import type { Instant } from './time.ts';

/** A save (or, without a value, an erasure) of one record. */
export interface Change {
  readonly kind: Kind<unknown>;
  readonly shelf: string;
  readonly id: string;
  readonly value?: unknown;
}

/** Everything one decision wants, addressed and pseudonymised, ready for the one atomic write. */
export interface Commit {
  /** What caused it: a cause has its effect once. */
  readonly cause: string;
  /** How long the cause must be remembered, in milliseconds, where that is longer than usual. */
  readonly kept?: number;
  readonly changes: readonly Change[];
  readonly events: readonly EngagementEvent[];
  readonly rows: readonly Row[];
  readonly later: readonly Turn[];
  /** Ids of turns that need not come any more. */
  readonly drop: readonly string[];
}

/** One sender's hold on a lane, for as long as its lease lasts. */
export interface Lane {
  readonly name: string;
  readonly token: string;
}

/** A lane that is held, with its first row due; or one given back, with when its next row becomes due, if it has one. */
export type Found =
  | { readonly lane: Lane; readonly row: Row }
  | { readonly lane?: never; readonly due?: Instant };

export interface Outbox {
  /** Lanes with something to send at `now`, earliest first. */
  lanesDue(now: Instant): Promise<string[]>;
  /** When the next row anywhere becomes due. */
  nextDue(): Promise<Instant | undefined>;
  /** Takes the lane and its first row due at `now`; gives it back at once where none is. */
  take(name: string, now: Instant): Promise<Found | 'busy'>;
  /** Keeps the lane for as long again: to be called every few seconds while something is being sent. */
  renew(lane: Lane): Promise<'ok' | 'lost'>;
  /**
   * Records, before it goes out, that it is about to, and gives the row so recorded; 'over' when the budget is spent,
   * 'changed' when what it was let go for has changed since.
   */
  begin(lane: Lane, row: Row, leave?: Leave): Promise<Row | 'over' | 'changed' | 'lost'>;
  /** Records what became of it, and goes on to the next; gives back what it spent unless it was sent or is unclear. */
  settle(lane: Lane, row: Row, done: Settlement): Promise<Found | 'lost'>;
  spent(whose: string, week: string): Promise<number>;
  row(key: string): Promise<Row | undefined>;
  /** The last twenty that were meant for someone (`member/<id>`) and were no answers, the newest first. */
  recent(whose: string): Promise<Row[]>;
  /**
   * Of the last that were meant for someone, those held by their pause are due at `now`: the pause has changed. Gives the
   * lanes they are in.
   */
  hasten(whose: string, now: Instant): Promise<string[]>;
  /** All that is kept and `wanted`, answers too, the newest first. Looks at every key there is. */
  kept(wanted: (row: Row) => boolean): Promise<Row[]>;
  /** Keys of rows whose fate stayed unclear: for a person to look at. */
  unclear(): Promise<string[]>;
}

/** What a message was let go with. */
export interface Leave {
  readonly spend?: Spend | undefined;
  /** What it was decided from, where that may be out of date: records read by name or recalled are looked at again. */
  readonly from?: Reader;
}

export interface Settlement {
  readonly at: Instant;
  readonly outcome: Outcome;
  readonly events: readonly EngagementEvent[];
  /** A record that is so from now on, whatever stood there. */
  readonly leaves?: Change | undefined;
}

export interface Turns {
  /** Turns set for later that are due at `now`, earliest first. */
  due(now: Instant): Promise<Turn[]>;
  nextDue(): Promise<Instant | undefined>;
  /** Of these causes, those that have not had their effect. */
  undone(causes: readonly string[]): Promise<string[]>;
  /** When the last tick was recorded. */
  lastTick(): Promise<Instant | undefined>;
  ticked(at: Instant): Promise<void>;
}

/** What an erasure and the end of a retention need beyond commits. */
export interface Erasing {
  /** By kind of record, the shelves that hold anything. Looks at every key there is. */
  shelves(): Promise<ReadonlyMap<string, readonly string[]>>;
  /**
   * Takes out whatever names a person outside the records: what waits to be sent to them, what was sent, counts, causes,
   * turns, notes, and last the key of their pseudonym. Done again, it finds what was left.
   */
  scrub(who: Names): Promise<void>;
  /**
   * Has Redis write its file anew, without what was erased; 'refused' where it does not allow that. Waits for it, though
   * not for ever. Throws when it was tried and failed.
   */
  rewrite(): Promise<'done' | 'refused'>;
}

export interface Store {
  readonly outbox: Outbox;
  readonly erasing: Erasing;
  readonly turns: Turns;
  reading(): Reader;
  /**
   * As `reading`, but gives records as they were last seen here, where they are remembered: maybe out of date. Nothing
   * may be concluded from it except by a commit, or the beginning of a row, which is refused when a record recalled,
   * however it was asked for, has changed since.
   */
  recalling(): Reader;
  commit(reading: Reader, commit: Commit): Promise<'done' | 'already' | 'conflict'>;
  /** A member's pseudonym, by a key of their own that is made when first needed. */
  pseudonym(member: string): Promise<string>;
  /** A digest of a text under the same key: once that is gone, nobody can tell what it was made of. */
  digest(member: string, text: string): Promise<string>;
}
