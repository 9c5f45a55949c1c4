// Months in UTC: the folders of the archive.
import { DAY, type Instant, isoOf } from '../../core/time.ts';

/** `YYYY-MM`. */
export type Month = string;

const monthsByDay = new Map<number, Month>();

/** Remembered by day: an archive run asks for millions of instants, all of them in a few thousand days. */
export function monthOf(at: Instant): Month {
  const day = Math.floor(at / DAY);
  let month = monthsByDay.get(day);
  if (month === undefined) {
    month = isoOf(day * DAY).slice(0, 7);
    monthsByDay.set(day, month);
  }
  return month;
}
