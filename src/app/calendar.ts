// The calendar that rituals look into: each asks for other days of the same meetings, so they are found once and kept in order.
import type { Community } from '../community/community.ts';
import type { Group } from '../community/group.ts';
import type { Meeting } from '../community/meeting.ts';
import { meetingsOf } from '../community/meetings-of.ts';
import type { Series } from '../community/series.ts';
import { DAY, type Instant } from '../core/time.ts';
import type { Calendar, Span } from '../rituals/ritual.ts';

/** Found beyond what is asked for, in milliseconds: the next question is usually about nearly the same days. */
const MARGIN = 8 * DAY;

export function calendarOf(
  community: Community,
  groups: ReadonlyMap<string, Group>,
  series: readonly Series[],
): Calendar {
  let known: Span | undefined;
  let found: readonly Meeting[] = [];
  /** What is known already is not looked for again. */
  const learn = ({ from, until }: Span) => {
    const before = known ?? { from, until: from };
    const earlier = from < before.from ? inOrder(series, { from, until: before.from }) : [];
    const later = until > before.until ? inOrder(series, { from: before.until, until }) : [];
    found = [...earlier, ...found, ...later];
    known = { from: Math.min(from, before.from), until: Math.max(until, before.until) };
  };
  return {
    community,
    groups,
    meetings({ from, until }) {
      if (until <= from) return [];
      if (!known || from < known.from || until > known.until)
        learn({ from: from - MARGIN, until: until + MARGIN });
      return found.slice(firstFrom(found, from), firstFrom(found, until));
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
