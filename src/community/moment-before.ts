// How long before a meeting something happens: whole days by the wall clock, the rest by the hands of it.
import { DAY, HOUR, type Instant, MINUTE } from '../core/time.ts';
import type { Meeting } from './meeting.ts';
import { firstShowing, wallAt } from './wall-clock.ts';

const DAY_MINUTES = 24 * 60;

/** `minutes` before its start. A day before 19:00 is 19:00, also when the clocks are changed in between. */
export function momentBefore({ start, series }: Meeting, minutes: number): Instant {
  const days = Math.floor(minutes / DAY_MINUTES);
  const rest = (minutes - days * DAY_MINUTES) * MINUTE;
  if (days === 0) return start - rest;
  const wall = wallAt(start, series.zone) - days * DAY;
  return firstShowing(wall, series.zone, start - days * DAY - 12 * HOUR) - rest;
}
