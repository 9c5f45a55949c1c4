// The story asked for after a meeting: after a webinar of all who were there, else of those with a run of good weeks
// behind them.
import type { Community } from '../community/community.ts';
import { nextGoodMoment } from '../community/good-moments.ts';
import { type Group, seatings } from '../community/group.ts';
import { attendances, type Meeting } from '../community/meeting.ts';
import { meetingsOf } from '../community/meetings-of.ts';
import { serieses } from '../community/series.ts';
import { STORY_PROMPT } from '../community/story.ts';
import type { Candidate } from '../community/story-asking.ts';
import { firstShowing, midnightOf, timeOfDay, type Wall, wallAt } from '../community/wall-clock.ts';
import type { Turn } from '../core/effects.ts';
import type { Reader } from '../core/records.ts';
import { DAY, type Instant, WEEK } from '../core/time.ts';
import { meetingFacts } from './meeting-facts.ts';
import { meetingsAhead, turnsIn } from './meeting-turns.ts';
import type { Calendar, Span } from './ritual.ts';
import { candidatesAmong, FRESH, MORNING, type Reason } from './story-reason.ts';

/** Who was there may be known only when its leader sends the report: it is asked once more after so long. */
const LATE_REPORT = 3 * DAY;

/** From a meeting to its last turn it is no longer than this: holidays may lie between. */
const AFTERWARDS = 21 * DAY;

/** Days whose morning is remembered. */
const MOST_DAYS = 1000;

/** What counts as a run of good weeks, in milliseconds. */
const RUN = 4 * WEEK;

export function turnsAfterMeetings(calendar: Calendar, span: Span): Turn[] {
  const starts = { from: span.from - AFTERWARDS, until: span.until };
  return meetingsAhead(calendar, starts).flatMap(({ meeting }) => {
    const moments = [meeting.end, meeting.end + LATE_REPORT].map((at, i) => {
      const slot = morningAfter(at, calendar.community);
      return { slot, until: slot + FRESH, part: `${i + 1}` };
    });
    return turnsIn(span, { ritual: STORY_PROMPT, meeting, moments });
  });
}

export async function reasonsAfterMeeting(read: Reader, turn: Turn): Promise<Reason[]> {
  const facts = await meetingFacts(read, turn);
  if (!facts) return [];
  const { meeting } = facts;
  const about = { kind: isWebinar(facts) ? ('webinar' as const) : ('run' as const), meeting };
  const attendees = await attendeesOf(read, meeting);
  return attendees.map((candidate) => ({ candidate, cause: meeting.id, about }));
}

function isWebinar({ group, meeting }: { group: Group; meeting: Meeting }): boolean {
  return group.kind === 'webinar' || meeting.series.open;
}

/** Worked out once for each day: every tick asks for weeks of them, after thousands of meetings. */
const remembered = new WeakMap<Community, Map<Wall, Instant>>();

/** The first good moment from nine in the morning of the next day on, by the community's clock. */
function morningAfter(at: Instant, community: Community): Instant {
  const { zone, quiet } = community;
  const known = remembered.get(community) ?? new Map<Wall, Instant>();
  const nine = midnightOf(wallAt(at, zone)) + DAY + timeOfDay(MORNING);
  const good = { from: firstShowing(nine, zone, at), zone, community, quiet, days: 'working' } as const;
  const morning = known.get(nine) ?? nextGoodMoment(good).at;
  if (known.size >= MOST_DAYS) known.clear();
  remembered.set(community, known.set(nine, morning));
  return morning;
}

async function attendeesOf(read: Reader, meeting: Meeting): Promise<Candidate[]> {
  const there = await read.all(attendances, meeting.id);
  if (there.size === 0) return [];
  const [candidates, seated] = await Promise.all([
    candidatesAmong(read, [...there.keys()]),
    read.all(seatings),
  ]);
  const theirs = new Map(candidates.map(({ member: { id } }) => [id, new Set(seated.get(id)?.groups ?? [])]));
  const held = await heldBefore(read, meeting, new Set([...theirs.values()].flatMap((set) => [...set])));
  return candidates.map((candidate) => {
    const { id } = candidate.member;
    const was = ({ group, present }: Held) => theirs.get(id)?.has(group) && present.has(id);
    return { ...candidate, starts: held.filter(was).map(({ start }) => start) };
  });
}

interface Held {
  readonly group: string;
  readonly start: Instant;
  readonly present: ReadonlySet<string>;
}

/** Meetings of these groups in the four weeks up to this one, with who was there. */
async function heldBefore(read: Reader, meeting: Meeting, of: ReadonlySet<string>): Promise<Held[]> {
  const series = [...(await read.all(serieses)).values()].filter(({ group }) => of.has(group));
  const held = series
    .flatMap((one) => meetingsOf(one, meeting.start - RUN, meeting.start + 1))
    .filter(({ off }) => off === undefined);
  return await Promise.all(
    held.map(async ({ id, start, series: { group } }) => {
      const present = new Set((await read.all(attendances, id)).keys());
      return { group, start, present };
    }),
  );
}
