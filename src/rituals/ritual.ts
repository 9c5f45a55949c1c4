// What a ritual is: when it is due, what it needs to know, and a pure decision about what to say.
import type { Community } from '../community/community.ts';
import type { Group } from '../community/group.ts';
import type { Meeting } from '../community/meeting.ts';
import type { Member } from '../community/member.ts';
import type { RoundKeys } from '../community/round-keys.ts';
import type { Effect, Turn } from '../core/effects.ts';
import type { Language } from '../core/languages.ts';
import type { Reader } from '../core/records.ts';
import type { Instant } from '../core/time.ts';
import type { Words } from '../core/words.ts';

/** Half open: from ≤ t < until. */
export interface Span {
  readonly from: Instant;
  readonly until: Instant;
}

/** What there is to be due: the same for every ritual, read once a tick. */
export interface Calendar {
  readonly community: Community;
  readonly groups: ReadonlyMap<string, Group>;
  /** Meetings that start in the span, none left out. */
  meetings(span: Span): readonly Meeting[];
}

/** What no record tells: the moment, whether someone's week has room for another message, this host's keys. Not guarded. */
export interface Moment {
  readonly now: Instant;
  readonly roundKeys: RoundKeys;
  isSpent(member: Member, community: Community): Promise<boolean>;
}

/** One turn being decided. */
export interface Occasion {
  readonly turn: Turn;
  readonly now: Instant;
  readonly secret: string;
  words(language: Language): Words;
}

/** A message that was decided a while ago. */
export interface Waited {
  /** As the ritual named it. */
  readonly about: string;
  /** Whom it is for, where that is a member. */
  readonly member: string | undefined;
  readonly now: Instant;
}

export interface Ritual<F = unknown> {
  readonly name: string;
  /** The longest that a turn of it stays of use, in milliseconds, where that is longer than a tick looks back. */
  readonly stays?: number;
  /** Every turn whose slot lies in the span. The same calendar always gives the same turns, by the same ids. */
  due(calendar: Calendar, span: Span): readonly Turn[];
  /** What deciding needs; undefined when there is nothing left to decide about. */
  facts(read: Reader, turn: Turn, moment: Moment): Promise<F | undefined>;
  plan(facts: F, occasion: Occasion): Effect[];
  /** Whether what was decided about something, and was held since, is still worth saying; absent: it always is. */
  wanted?(read: Reader, waited: Waited): Promise<boolean>;
}

/** Ties a ritual's facts to its decisions, so that a registry can hold them all. */
export function ritual<F>(definition: Ritual<F>): Ritual {
  return definition as Ritual;
}

/** For what a command says, and may have to wait: it is only looked at once more, and decides nothing of its own. */
export function secondLook(name: string, wanted: NonNullable<Ritual['wanted']>): Ritual {
  return { name, due: () => [], facts: () => Promise.resolve(undefined), plan: () => [], wanted };
}
