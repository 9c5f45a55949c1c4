// The meetings one member may come to: of their groups, and those open to all.
import type { Reader } from '../core/records.ts';
import { DAY, type Instant } from '../core/time.ts';
import { seatings } from './group.ts';
import { heldSeries, heldSeriesNamed } from './held-series.ts';
import type { Meeting } from './meeting.ts';
import { meetingOf, meetingsOf, parseMeetingId } from './meetings-of.ts';
import type { Series } from './series.ts';

/** How far ahead members look, in milliseconds. */
const HORIZON = 60 * DAY;

/** How far back leaders look, in milliseconds. */
const RECENT = 14 * DAY;

/** Sorted by start; those that are off are left out, those still running are in. */
export async function upcomingFor(read: Reader, member: string, now: Instant): Promise<Meeting[]> {
  const [mine, series] = await Promise.all([groupsOf(read, member), heldSeries(read)]);
  return ahead(
    [...series.values()].filter((s) => s.open || mine.has(s.group)),
    now,
  );
}

export function ahead(series: readonly Series[], now: Instant): Meeting[] {
  return series
    .flatMap((s) => meetingsOf(s, now - DAY, now + HORIZON))
    .filter((meeting) => meeting.off === undefined && meeting.end > now)
    .sort(byStart);
}

/** Those that were to be, and have been cancelled, skipped or swapped. */
export function calledOff(series: readonly Series[], now: Instant): Meeting[] {
  return series
    .flatMap((s) => meetingsOf(s, now, now + HORIZON))
    .filter((meeting) => meeting.off !== undefined)
    .sort(byStart);
}

/** Those that have begun, the latest first. */
export function lately(series: readonly Series[], now: Instant): Meeting[] {
  return series
    .flatMap((s) => meetingsOf(s, now - RECENT, now + 1))
    .filter((meeting) => meeting.off === undefined)
    .sort((a, b) => b.start - a.start || (a.id < b.id ? -1 : 1));
}

/** The meeting of this id, past or ahead, off or on; undefined when there is none that is theirs to see. */
export async function meetingFor(read: Reader, member: string, id: string): Promise<Meeting | undefined> {
  const named = parseMeetingId(id);
  const series = named && (await heldSeriesNamed(read, named.series));
  if (!named || !series) return undefined;
  const isTheirs = series.open || (await groupsOf(read, member)).has(series.group);
  return isTheirs ? meetingOf(series, named.original) : undefined;
}

function byStart(a: Meeting, b: Meeting): number {
  return a.start - b.start || (a.id < b.id ? -1 : 1);
}

async function groupsOf(read: Reader, member: string): Promise<Set<string>> {
  return new Set((await read.get(seatings, member))?.groups ?? []);
}
