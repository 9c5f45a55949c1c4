// Quiet hours: from one time of day to another, past midnight where they must.
import { DAY } from '../core/time.ts';
import { modulo, timeOfDay, type Wall } from './wall-clock.ts';

/** Times of day, `HH:MM`. The same time twice means no quiet hours. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
}

/** Milliseconds until the quiet hours are over; 0 outside them. */
export function quietLeft(wall: Wall, quiet: QuietHours): number {
  const from = timeOfDay(quiet.from);
  const length = modulo(timeOfDay(quiet.to) - from, DAY);
  return Math.max(0, length - modulo(wall - from, DAY));
}
