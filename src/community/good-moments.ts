// Good moments: when neither the hour, the day of the week nor the calendar stands in a message's way.
import { DAY, type Instant, type Zone } from '../core/time.ts';
import type { Community } from './community.ts';
import { holidayLeft } from './holidays.ts';
import { type QuietHours, quietLeft } from './quiet-hours.ts';
import { sabbathLeft } from './sabbath.ts';
import { midnightOf, spanAt, type Wall, weekdayOf } from './wall-clock.ts';

export const OBSTACLES = ['sabbath', 'holiday', 'quiet-hours', 'day-off'] as const;
export type Obstacle = (typeof OBSTACLES)[number];

export interface Manners {
  readonly community: Pick<Community, 'country' | 'workingDays' | 'sabbath'>;
  readonly quiet: QuietHours;
  readonly days: 'any' | 'working';
}

export interface Moment {
  /** `Infinity` when there is no good moment within sixty days. */
  readonly at: Instant;
  /** What stood in the way at first; absent when nothing did. */
  readonly why?: Obstacle;
}

// Settings may leave no good moment at all, such as a single working day that lies within the Sabbath.
const HORIZON = 60 * DAY;

/** The first good moment, not before `from`; exact to the millisecond, across clock changes too. */
export function nextGoodMoment({ from, zone, ...manners }: Manners & { from: Instant; zone: Zone }): Moment {
  let at = from;
  let why: Obstacle | undefined;
  while (at < from + HORIZON) {
    const span = spanAt(at, zone);
    const obstacle = obstacleAt(at + span.offset, manners);
    if (!obstacle) return why ? { at, why } : { at };
    why ??= obstacle.why;
    // A clock change on the way may end it sooner or later than the wall clock says now: look again there.
    at = Math.min(at + obstacle.left, span.to);
  }
  return why ? { at: Number.POSITIVE_INFINITY, why } : { at: Number.POSITIVE_INFINITY };
}

/** The first moment, not before `from`, at which someone may be asked for something. */
export function nextWorkingMoment(
  from: Instant,
  { zone, quiet }: { zone: Zone; quiet?: QuietHours | undefined },
  community: Manners['community'] & { readonly quiet: QuietHours },
): Instant {
  return nextGoodMoment({ from, zone, community, quiet: quiet ?? community.quiet, days: 'working' }).at;
}

/** What stands in the way while the wall clock shows `wall`, and for how many milliseconds at least. */
function obstacleAt(wall: Wall, manners: Manners): { why: Obstacle; left: number } | undefined {
  for (const why of OBSTACLES) {
    const left = LEFT[why](wall, manners);
    if (left > 0) return { why, left };
  }
  return undefined;
}

const LEFT: Record<Obstacle, (wall: Wall, manners: Manners) => number> = {
  sabbath: (wall, { community }) => sabbathLeft(wall, community.sabbath),
  holiday: (wall, { community }) => holidayLeft(wall, community.country),
  'quiet-hours': (wall, { quiet }) => quietLeft(wall, quiet),
  'day-off': (wall, { community, days }) =>
    days === 'any' || community.workingDays.includes(weekdayOf(wall)) ? 0 : midnightOf(wall) + DAY - wall,
};
