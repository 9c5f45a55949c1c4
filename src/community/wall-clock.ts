// A zone's wall clock as plain arithmetic: between two clock changes it shows the instant plus an offset.
import { DAY, type Instant, WEEK, type Zone, zoned } from '../core/time.ts';
import { WEEKDAYS, type Weekday } from './community.ts';

/** What a wall clock shows, as milliseconds since it showed 1970-01-01T00:00. */
export type Wall = number;

/** A stretch of time, `from` inclusive and `to` exclusive, in which a zone's clocks are not changed. */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
  /** Milliseconds to add to an instant to read the wall clock. */
  readonly offset: number;
}

const known = new Map<Zone, Span[]>();

/** The stretch without clock changes that `at` lies in. Slow to find (some 20 µs), so it is remembered. */
export function spanAt(at: Instant, zone: Zone): Span {
  const spans = known.get(zone) ?? [];
  const found = spans.find((span) => span.from <= at && at < span.to);
  if (found) return found;
  const span = findSpan(at, zone);
  known.set(zone, [...spans, span]);
  return span;
}

function findSpan(at: Instant, zone: Zone): Span {
  // Temporal looks strictly before: one millisecond on, so that a change at `at` itself is found.
  const before = zoned(at + 1, zone).getTimeZoneTransition('previous');
  const here = zoned(at, zone);
  return {
    from: before?.epochMilliseconds ?? Number.NEGATIVE_INFINITY,
    to: here.getTimeZoneTransition('next')?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    offset: here.offsetNanoseconds / 1e6,
  };
}

export function wallAt(at: Instant, zone: Zone): Wall {
  return at + spanAt(at, zone).offset;
}

/** The first instant, not before `at`, when the wall clock shows `wall` or (where that is skipped) later. */
export function firstShowing(wall: Wall, zone: Zone, at: Instant): Instant {
  const span = spanAt(at, zone);
  const reached = Math.max(at, wall - span.offset);
  return reached < span.to ? reached : firstShowing(wall, zone, span.to);
}

/** What is left after taking away whole `size`s; never negative, unlike `%`. */
export function modulo(value: number, size: number): number {
  return ((value % size) + size) % size;
}

/** Midnight at the beginning of the day that `wall` lies in. */
export function midnightOf(wall: Wall): Wall {
  return wall - modulo(wall, DAY);
}

// 1970-01-01 was a Thursday, the fourth day of a week that begins on Monday.
const EPOCH_IN_WEEK = 3 * DAY;

/** Milliseconds since Monday 00:00. */
export function intoWeek(wall: Wall): number {
  return modulo(wall + EPOCH_IN_WEEK, WEEK);
}

export function weekdayOf(wall: Wall): Weekday {
  return WEEKDAYS[Math.floor(intoWeek(wall) / DAY)] as Weekday;
}

/** Milliseconds since midnight of a time written `HH:MM`. */
export function timeOfDay(clock: string): number {
  return (Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))) * 60_000;
}
