// The only file that touches the machine's clock; everyone else is handed an instant.
import { Temporal } from 'temporal-polyfill';

export { Temporal };

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/** An IANA time zone name, such as `Asia/Jerusalem`. */
export type Zone = string;

/** A date as written on a wall calendar, `YYYY-MM-DD`. */
export type LocalDate = string;

/** A date and time as read off a wall clock, `YYYY-MM-DDTHH:MM`, without a zone. */
export type LocalTime = string;

export const SECOND = 1000;
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const WEEK = 7 * DAY;

/** Where "now" comes from: Redis in production, a hand-moved clock in the console and in tests. */
export interface Clock {
  now(): Promise<Instant>;
}

export function machineNow(): Instant {
  return Date.now();
}

/** `2026-11-25T17:00:00.000Z` */
export function isoOf(at: Instant): string {
  // Not by Temporal: ids are made of this by the thousand, and it takes fifty times as long.
  return new Date(at).toISOString();
}

/** `20261125T1700Z`: an instant, to the minute, that may stand inside an id (no colons). */
export function stampOf(at: Instant): string {
  return `${isoOf(at).slice(0, 16).replaceAll(/[-:]/g, '')}Z`;
}

export function zoned(at: Instant, zone: Zone): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
}

export function localDateOf(at: Instant, zone: Zone): LocalDate {
  return zoned(at, zone).toPlainDate().toString();
}

/**
 * The instant a wall clock in `zone` shows `local` (`YYYY-MM-DDTHH:MM[:SS]`). A time that a clock change skips
 * becomes the same distance later, one that happens twice its first occurrence (RFC 5545, section 3.3.5).
 */
export function instantOf(local: LocalTime, zone: Zone): Instant {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(zone, { disambiguation: 'compatible' })
    .epochMilliseconds;
}

export function isZone(name: string): boolean {
  try {
    zoned(0, name);
    return /^[A-Za-z]/.test(name);
  } catch {
    return false;
  }
}
