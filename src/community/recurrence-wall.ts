// Wall times as text and as numbers, and the instants at which a zone's clocks show them.
import { DAY, HOUR, type Instant, type LocalTime, MINUTE, type Zone } from '../core/time.ts';
import { LOCAL_TIME } from './series.ts';
import { midnightOf, modulo, spanAt, type Wall, wallAt } from './wall-clock.ts';

/** The wall time written as `YYYY-MM-DDTHH:MM`, or undefined when no calendar or clock has it. */
export function wallOf(local: LocalTime): Wall | undefined {
  if (!LOCAL_TIME.test(local)) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = local.split(/\D/).map(Number);
  const wall = daysTo(year, month, day) * DAY + hour * HOUR + minute * MINUTE;
  return localOf(wall) === local ? wall : undefined;
}

/** A wall time of the years 0001 to 9999, to the minute: `YYYY-MM-DDTHH:MM`. */
export function localOf(wall: Wall): LocalTime {
  const minutes = Math.floor((wall - midnightOf(wall)) / MINUTE);
  return `${dateOf(Math.floor(wall / DAY))}T${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

/** What the clocks of `zone` show at `at`. */
export function localTimeAt(at: Instant, zone: Zone): LocalTime {
  return localOf(wallAt(at, zone));
}

/** As `instantOf`, in a hundredth of its time. */
export function instantOfWall(wall: Wall, zone: Zone): Instant {
  let span = spanAt(wall - DAY, zone);
  for (;;) {
    const at = wall - span.offset;
    if (at < span.to) return at;
    const next = spanAt(span.to, zone);
    const skipped = wall - next.offset < next.from;
    if (skipped) return at;
    span = next;
  }
}

// Dates are counted in eras of 400 years that begin on 1 March of a year such as 2000, so that leap days come last
// (Howard Hinnant, "chrono-compatible low-level date algorithms": days_from_civil, civil_from_days).
const ERA = 146_097;
const EPOCH = 719_468;

function daysTo(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * modulo(month - 3, 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * ERA + dayOfEra - EPOCH;
}

function dateOf(days: number): string {
  const era = Math.floor((days + EPOCH) / ERA);
  const dayOfEra = modulo(days + EPOCH, ERA);
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const leapDaysBefore = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const dayOfYear = dayOfEra - (365 * yearOfEra + leapDaysBefore);
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
