// What the app is given by whoever composes it.
import type { Site } from '../commands/command.ts';
import type { RoundKeys } from '../community/round-keys.ts';
import type { Series } from '../community/series.ts';
import type { Bot, Platform } from '../core/chat.ts';
import type { WordArgs } from '../core/errors.ts';
import type { Outcome } from '../core/outbox.ts';
import type { Store } from '../core/store.ts';
import type { Clock, Instant, Zone } from '../core/time.ts';

/** A line for the operator. Never names or texts. */
export interface Journal {
  info(what: string, about?: Readonly<Record<string, unknown>>): void;
  error(what: string, error: unknown, about?: Readonly<Record<string, unknown>>): void;
}

/** Told of each thing that happens, for the metrics. */
export interface Watch {
  settled(outcome: Outcome['state']): void;
  turned(how: 'ran' | 'missed' | 'failed'): void;
}

/** What a file that someone sent turned out to be. */
export type Attachment =
  | { readonly is: 'calendar'; readonly series: readonly Series[]; readonly skipped: readonly Skipped[] }
  | { readonly is: 'report'; readonly report: MeetingReport };

/** Something in a calendar that was left out: what, and the sentence that says why. */
export interface Skipped {
  readonly what: string;
  readonly why: string;
  readonly args: WordArgs;
}

export interface MeetingReport {
  readonly meeting?: { readonly id: string; readonly start: Instant; readonly end: Instant };
  readonly people: readonly {
    readonly name: string;
    readonly originalName?: string;
    readonly email?: string;
    readonly minutes: number;
  }[];
}

export interface AttachmentContext {
  readonly zone: Zone;
  readonly now: Instant;
  readonly group: string;
  readonly known: readonly Series[];
}

export interface Ports {
  readonly store: Store;
  readonly clock: Clock;
  readonly bots: ReadonlyMap<Platform, Bot>;
  readonly site: Site;
  readonly roundKeys: RoundKeys;
  readonly journal: Journal;
  readonly watch: Watch;
  /** Keeps the marks of who was erased where no restore undoes it; absent where there is no data folder. */
  noteErased?(marks: Iterable<string>): Promise<void>;
  /** Told of lanes that have something new to send. */
  wake(lanes: readonly string[]): void | Promise<void>;
  /** Throws UserError when the file is neither a calendar nor a report. */
  readAttachment(file: { name: string; text: string }, context: AttachmentContext): Attachment;
}
