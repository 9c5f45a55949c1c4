// The turns that hang on a meeting: how they are named, and which meeting a turn is about.
import type { Meeting } from '../community/meeting.ts';
import type { Turn } from '../core/effects.ts';
import { type Instant, stampOf } from '../core/time.ts';
import type { Calendar, Span } from './ritual.ts';

interface Moment {
  readonly slot: Instant;
  readonly until: Instant;
}

/**
 * A turn about a meeting. `once` names what happens one time however often the meeting is moved; without it the
 * start is part of the name, and a moved meeting has the turn again.
 */
export function meetingTurn(
  ritual: string,
  meeting: Meeting,
  moment: Moment & { once?: true; part?: string },
): Turn {
  const { slot, until, once, part } = moment;
  const start = once ? '' : `/${stampOf(meeting.start)}`;
  return {
    id: `${ritual}/${meeting.id}${start}${part === undefined ? '' : `/${part}`}`,
    ritual,
    subject: meeting.id,
    slot,
    until,
  };
}

/** Meetings that will be, starting in the span, each with its group's settings. */
export function meetingsAhead(calendar: Calendar, span: Span) {
  return calendar.meetings(span).flatMap((meeting) => {
    const group = calendar.groups.get(meeting.series.group);
    return group && meeting.off === undefined ? [{ meeting, settings: group.meetings }] : [];
  });
}

/** Only turns of the span, and none that was over before Kehila knew of the meeting. */
export function within(span: Span, meeting: Meeting, turns: readonly Turn[]): Turn[] {
  return turns.filter(({ slot }) => slot >= Math.max(span.from, meeting.series.since) && slot < span.until);
}
