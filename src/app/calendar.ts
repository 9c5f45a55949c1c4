// The calendar that rituals look into: each asks for other days of the same meetings, so they are found once and kept in order.
import type { Community } from '../community/community.ts';
import type { Group } from '../community/group.ts';
import type { Meeting } from '../community/meeting.ts';
import { meetingsOf } from '../community/meetings-of.ts';
import type { Series } from '../community/series.ts';
import { DAY, type Instant } from '../core/time.ts';
import type { Calendar, Span } from '../rituals/ritual.ts';

/** Found beyond what was asked for, in milliseconds: the next question is usually about nearly the same days. */
const MARGIN = 8 * DAY;

export function calendarOf(
  community: Community,
  groups: ReadonlyMap<string, Group>,
  series: readonly Series[],
): Calendar {
  let known: Span | undefined;
  let found: readonly Meeting[] = [];
  return {
    community,
    groups,
    meetings(span) {
      if (span.until <= span.from) return [];
      if (!known || span.from < known.from || span.until > known.until) {
        known = { from: span.from - MARGIN, until: span.until + MARGIN };
        found = inOrder(series, known);
      }
      return found.slice(firstFrom(found, span.from), firstFrom(found, span.until));
    },
  };
}

function inOrder(series: readonly Series[], { from, until }: Span): Meeting[] {
  return series.flatMap((one) => meetingsOf(one, from, until)).sort((a, b) => a.start - b.start);
}

/** Where the first meeting that starts no earlier than `at` stands, by halving. */
export function firstFrom(meetings: readonly Meeting[], at: Instant): number {
  let [low, high] = [0, meetings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((meetings[middle]?.start ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
