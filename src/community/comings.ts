// Which meetings a member said yes to, and what that makes of their evenings.
import { z } from 'zod';
import { kind, type Reader } from '../core/records.ts';
import { DAY, type Instant, instantOf } from '../core/time.ts';
import type { Community } from './community.ts';
import { type EveningForecast, overEveningBudget } from './evening-ledger.ts';
import type { Meeting } from './meeting.ts';
import { meetingOf, parseMeetingId } from './meetings-of.ts';
import type { Member } from './member.ts';
import type { Series } from './series.ts';

/** Id: member. Meetings by id; their times are looked up, for they may be moved. */
export const comings = kind('coming', z.object({ meetings: z.array(z.string()) }));
export type Coming = z.infer<(typeof comings)['shape']>;

/** The evening budget looks at one week: what is further from the candidate than this does not count. */
const NEAR = 8 * DAY;

/** The list with this meeting on it or off it; meetings long past drop out. */
export function withAnswer(coming: Coming, meeting: Meeting, yes: boolean): Coming {
  const others = coming.meetings.filter((id) => id !== meeting.id && !isLongPast(id, meeting.start));
  return { meetings: yes ? [...others, meeting.id] : others };
}

/** What this meeting would make of the member's week of evenings. */
export function eveningForecast(
  {
    coming,
    meeting,
    member,
    community,
  }: { coming: Coming; meeting: Meeting; member: Member; community: Community },
  series: ReadonlyMap<string, Series>,
): EveningForecast {
  const meetings = coming.meetings.flatMap((id) => {
    const named = parseMeetingId(id);
    const of = named && series.get(named.series);
    const other = named && of && id !== meeting.id ? meetingOf(of, named.original) : undefined;
    return other && other.off === undefined && Math.abs(other.start - meeting.start) < NEAR ? [other] : [];
  });
  return overEveningBudget({ zone: member.zone, community, meetings, candidate: meeting });
}

export async function comingOf(read: Reader, member: string): Promise<Coming> {
  return (await read.get(comings, member)) ?? { meetings: [] };
}

function isLongPast(id: string, now: Instant): boolean {
  const original = parseMeetingId(id)?.original;
  return original === undefined || instantOf(original, 'UTC') < now - 60 * DAY;
}
