// The turns that hang on a meeting: how they are named, and which meeting a turn is about.
import type { Group } from '../community/group.ts';
import type { Meeting } from '../community/meeting.ts';
import type { Turn } from '../core/effects.ts';
import { DAY, type Instant, MINUTE, stampOf } from '../core/time.ts';
import type { Calendar, Span } from './ritual.ts';

/** One occasion on which something is to happen about a meeting. */
interface Moment {
  readonly slot: Instant;
  readonly until: Instant;
  /**
   * It happens one time, however often the meeting is moved; without it the start is part of the turn's name, and a
   * moved meeting has the turn again.
   */
  readonly once?: true;
  /** Tells several of a meeting apart. */
  readonly part?: string;
}

interface Moments {
  readonly ritual: string;
  readonly meeting: Meeting;
  readonly moments: readonly Moment[];
}

/** The turns whose slot lies in the span; none that was over before Kehila knew of the meeting. */
export function turnsIn(span: Span, { ritual, meeting, moments }: Moments): Turn[] {
  const from = Math.max(span.from, meeting.series.since);
  return moments
    .filter(({ slot }) => slot >= from && slot < span.until)
    .map((moment) => turnOf(ritual, meeting, moment));
}

function turnOf(ritual: string, meeting: Meeting, { slot, until, once, part }: Moment): Turn {
  const start = once ? '' : `/${stampOf(meeting.start)}`;
  const id = `${ritual}/${meeting.id}${start}${part === undefined ? '' : `/${part}`}`;
  return { id, ritual, subject: meeting.id, slot, until };
}

/** Meetings so far ahead of the span that something may be due about them, by what groups have set in minutes before. */
export function soonEnough(
  calendar: Calendar,
  span: Span,
  minutes: (settings: Group['meetings']) => readonly number[],
) {
  const set = [...calendar.groups.values()].flatMap((group) => minutes(group.meetings));
  const farthest = Math.max(0, ...set) * MINUTE;
  // A day more, for a day before may have twenty-five hours.
  return meetingsAhead(calendar, { from: span.from, until: span.until + farthest + DAY });
}

/** Meetings that will be, starting in the span, each with its group's settings. */
export function meetingsAhead(calendar: Calendar, span: Span) {
  return calendar.meetings(span).flatMap((meeting) => {
    const group = calendar.groups.get(meeting.series.group);
    return group && meeting.off === undefined ? [{ meeting, settings: group.meetings }] : [];
  });
}
