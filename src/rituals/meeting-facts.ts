// What rituals read about the meeting that a turn is about.
import { type Community, communities } from '../community/community.ts';
import { type Group, groups, type Seat, seats } from '../community/group.ts';
import { heldSeriesNamed } from '../community/held-series.ts';
import { type Meeting, type Rsvp, rsvps } from '../community/meeting.ts';
import { meetingOf, parseMeetingId } from '../community/meetings-of.ts';
import { type Member, members } from '../community/member.ts';
import type { Turn } from '../core/effects.ts';
import type { Reader } from '../core/records.ts';
import { stampOf } from '../core/time.ts';

export interface MeetingFacts {
  readonly community: Community;
  readonly meeting: Meeting;
  readonly group: Group;
  readonly rsvps: ReadonlyMap<string, Rsvp>;
  readonly leaders: readonly Member[];
  /** By name; empty where it has none. */
  readonly speakers: readonly string[];
}

/** Undefined when the meeting is gone, is off, or has been moved since the turn was named. */
export async function meetingFacts(read: Reader, turn: Turn): Promise<MeetingFacts | undefined> {
  const named = parseMeetingId(turn.subject);
  const series = named && (await heldSeriesNamed(read, named.series));
  const meeting = series && meetingOf(series, named.original);
  if (!meeting || meeting.off !== undefined || isOtherStart(turn, meeting)) return undefined;
  const [community, group, answers, sitting] = await Promise.all([
    read.get(communities, 'community'),
    read.get(groups, meeting.series.group),
    read.all(rsvps, meeting.id),
    read.all(seats, meeting.series.group),
  ]);
  if (!community || !group) return undefined;
  const [leaders, speakers] = await Promise.all([
    read.many(members, leading(sitting)),
    namesOf(read, meeting.series.speakers ?? []),
  ]);
  return { community, meeting, group, rsvps: answers, leaders, speakers };
}

/** Names a meeting at the start it has now, for `stillAt`. */
export function atStart(meeting: Meeting): string {
  return `${meeting.id}/${stampOf(meeting.start)}`;
}

/** The meeting so named, unless it was called off or moved since. */
export async function stillAt(read: Reader, named: string): Promise<Meeting | undefined> {
  const [id = ''] = named.split('/');
  const parsed = parseMeetingId(id);
  const series = parsed && (await heldSeriesNamed(read, parsed.series));
  const meeting = series && meetingOf(series, parsed.original);
  return meeting && meeting.off === undefined && atStart(meeting) === named ? meeting : undefined;
}

/** What they have answered. */
export async function answerOf(
  read: Reader,
  meeting: Meeting,
  member: string,
): Promise<Rsvp['answer'] | undefined> {
  return (await read.get(rsvps, member, meeting.id))?.answer;
}

/** A speaker who is a member goes by their name; anyone else was written down by name. */
async function namesOf(read: Reader, speakers: readonly string[]): Promise<string[]> {
  const known = new Map((await read.many(members, speakers)).map(({ id, name }) => [id, name]));
  return speakers.map((speaker) => known.get(speaker) ?? speaker);
}

export function leading(sitting: ReadonlyMap<string, Seat>): string[] {
  return [...sitting].flatMap(([member, seat]) => (seat.leads ? [member] : []));
}

export function answered(answers: ReadonlyMap<string, Rsvp>, answer: Rsvp['answer']): string[] {
  return [...answers].flatMap(([member, rsvp]) => (rsvp.answer === answer ? [member] : []));
}

function isOtherStart(turn: Turn, meeting: Meeting): boolean {
  const [, , start] = turn.id.split('/');
  return start !== undefined && start !== stampOf(meeting.start);
}
