// The weekly day of rest: from a day and time to a day and time.
import { DAY, WEEK } from '../core/time.ts';
import { type Community, WEEKDAYS } from './community.ts';
import { intoWeek, modulo, timeOfDay, type Wall } from './wall-clock.ts';

type Sabbath = NonNullable<Community['sabbath']>;

/** Milliseconds until the Sabbath is over; 0 outside it, and where the community keeps none. */
export function sabbathLeft(wall: Wall, sabbath: Sabbath | undefined): number {
  if (!sabbath) return 0;
  const from = momentInWeek(sabbath.from);
  const length = modulo(momentInWeek(sabbath.to) - from, WEEK);
  return Math.max(0, length - modulo(intoWeek(wall) - from, WEEK));
}

function momentInWeek({ day, time }: Sabbath['from']): number {
  return WEEKDAYS.indexOf(day) * DAY + timeOfDay(time);
}
