// One thing a leader can do with meetings: what it asks for, and what it decides.
import type { Action } from '../../community/action.ts';
import type { Coming } from '../../community/comings.ts';
import type { Doubts } from '../../community/doubts.ts';
import type { Group } from '../../community/group.ts';
import type { Meeting } from '../../community/meeting.ts';
import type { Member } from '../../community/member.ts';
import type { Series } from '../../community/series.ts';
import type { Field } from '../../core/chat.ts';
import type { Effect } from '../../core/effects.ts';
import { UserError } from '../../core/errors.ts';
import type { Call } from '../command.ts';

export interface LeaderFacts {
  /** The groups the caller may book for. */
  readonly led: readonly Group[];
  readonly series: ReadonlyMap<string, Series>;
  /** Meetings of those groups to choose from: those ahead, or of late where the verb is about what was held. */
  readonly offered: readonly Meeting[];
  /** The meeting named, past or ahead. */
  readonly meeting: Meeting | undefined;
  /** The group of that meeting, or the one named. */
  readonly group: Group | undefined;
  /** Members of that group, and what each said yes to. */
  readonly people: readonly Member[];
  readonly comings: ReadonlyMap<string, Coming>;
  /** Members who said yes to the meeting named. */
  readonly coming: readonly Member[];
  readonly doubts: Doubts | undefined;
  /** All of that group's, by id. */
  readonly actions: ReadonlyMap<string, Action>;
  /** Members already counted as having been there. */
  readonly present: ReadonlySet<string>;
}

export interface Verb {
  readonly name: string;
  /** The field that free text after the verb fills. */
  readonly takes?: string;
  /** It is about a meeting there already is. */
  readonly about: 'meeting' | 'group';
  /**
   * Which meetings it may be about: those not over (where absent), also those over, those of late (which are then
   * what one chooses among), or those called off.
   */
  readonly among?: 'ahead-or-over' | 'of-late' | 'called-off';
  ask(facts: LeaderFacts, call: Call): readonly Field[];
  run(facts: LeaderFacts, call: Call): Effect[];
}

/** For use in `run`, once everything was asked for. */
export function chosen(facts: LeaderFacts): { meeting: Meeting; group: Group } {
  const { meeting, group } = facts;
  if (!meeting || !group) throw new UserError('meeting-unknown');
  return { meeting, group };
}
