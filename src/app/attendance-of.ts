// Who of those in a report was a member: the certain are counted, the doubtful are left for a leader to settle.
import { type Doubt, doubts } from '../community/doubts.ts';
import { type Group, seats } from '../community/group.ts';
import { attendances, type Meeting } from '../community/meeting.ts';
import { type Member, members } from '../community/member.ts';
import { matchNames } from '../community/name-matching.ts';
import { type Effect, log, save } from '../core/effects.ts';
import type { Reader } from '../core/records.ts';
import type { Instant } from '../core/time.ts';
import type { MeetingReport } from './ports.ts';

export interface Sitting {
  readonly meeting: Meeting;
  readonly group: Group;
  readonly via: 'report' | 'webhook';
  readonly at: Instant;
}

export interface Counted {
  readonly effects: Effect[];
  readonly present: number;
  readonly doubtful: readonly Doubt[];
  readonly unknown: number;
  /** Everyone who could have been there. */
  readonly people: readonly Member[];
  /** A leader is being asked about this meeting's names already. */
  readonly asked: boolean;
}

/** Counting the same people again counts nobody twice; it only adds the minutes that were not known. */
export async function attendanceOf(
  read: Reader,
  attendees: MeetingReport['people'],
  sitting: Sitting,
): Promise<Counted> {
  const { meeting, group, via, at } = sitting;
  const people = await whoMightCome(read, meeting, group);
  const already = await read.all(attendances, meeting.id);
  const asked = (await read.get(doubts, meeting.id)) !== undefined;
  const effects: Effect[] = [];
  const doubtful: Doubt[] = [];
  let [present, known] = [0, 0];
  for (const { person, certain, member, candidates } of matchNames(attendees, people)) {
    const { name = '', minutes = 0 } = attendees[person] ?? {};
    const open = candidates.filter((id) => !already.has(id));
    if (certain && member !== undefined) {
      known += 1;
      const before = already.get(member);
      if (before && before.minutes !== undefined) continue;
      effects.push(save(attendances, member, { via, at, ...before, minutes }, meeting.id));
      if (before) continue;
      present += 1;
      effects.push(
        log({
          kind: 'meeting.attended',
          by: member,
          group: group.id,
          subject: meeting.id,
          at: meeting.start,
        }),
      );
    } else if (candidates.length > 0) {
      known += 1;
      if (open.length > 0) doubtful.push({ name, minutes, candidates: open });
    }
  }
  return { effects, present, doubtful, unknown: attendees.length - known, people, asked };
}

async function whoMightCome(read: Reader, meeting: Meeting, group: Group): Promise<Member[]> {
  if (meeting.series.open) return [...(await read.all(members)).values()];
  return await read.many(members, [...(await read.all(seats, group.id)).keys()]);
}
