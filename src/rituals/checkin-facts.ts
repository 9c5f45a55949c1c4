// What the rituals of a round of check-ins read: who sits in the group, and who of them may be asked.
import { type CheckinLeave, checkinLeaves } from '../community/checkin.ts';
import { type Seat, seats } from '../community/group.ts';
import { type Member, members } from '../community/member.ts';
import type { Reader } from '../core/records.ts';
import { leading } from './meeting-facts.ts';

export interface Sitting {
  /** Everyone in the group. */
  readonly people: readonly Member[];
  readonly leaders: readonly Member[];
  readonly leaves: ReadonlyMap<string, CheckinLeave>;
}

export async function sittingIn(read: Reader, group: string): Promise<Sitting> {
  const [sitting, leaves] = await Promise.all([read.all(seats, group), read.all(checkinLeaves)]);
  const people = await read.many(members, [...sitting.keys()]);
  return { people, leaders: leadersAmong(people, sitting), leaves };
}

function leadersAmong(people: readonly Member[], sitting: ReadonlyMap<string, Seat>): Member[] {
  const leads = new Set(leading(sitting));
  return people.filter(({ id }) => leads.has(id));
}
