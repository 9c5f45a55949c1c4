// A zone that a calendar defines by itself (RFC 5545, section 3.6.5), and the IANA zone that keeps the same time.
import { startsOf } from '../community/recurrence.ts';
import { wallOf } from '../community/recurrence-wall.ts';
import type { Wall } from '../community/wall-clock.ts';
import { UserError } from '../core/errors.ts';
import { DAY, type LocalTime, MINUTE, WEEK, type Zone, zoned } from '../core/time.ts';
import { nameOf, rawValueOf, readProperty, timesIn } from './ics-property.ts';
import type { Component } from './ics-text.ts';

/** One of the offsets a zone keeps, and the wall times from which it keeps it. */
export interface Observance {
  readonly start: LocalTime;
  readonly rule: string | undefined;
  readonly dates: readonly LocalTime[];
  /** Milliseconds from UTC: until a start, and from it on. */
  readonly before: number;
  readonly after: number;
}

/** The observances of a VTIMEZONE; empty when one of them cannot be read. */
export function observancesIn(zone: Component): Observance[] {
  try {
    return zone.parts
      .filter(({ name }) => /^(?:STANDARD|DAYLIGHT)$/.test(name))
      .map(({ lines }) => observanceIn(lines));
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}

function observanceIn(lines: readonly string[]): Observance {
  const line = (name: string) => lines.find((candidate) => nameOf(candidate) === name);
  const times = (name: string) => timesIn(readProperty(line(name) ?? `${name}:`)).map(({ local }) => local);
  const rule = line('RRULE');
  return {
    start: times('DTSTART')[0] ?? '',
    rule: rule === undefined ? undefined : rawValueOf(rule),
    dates: line('RDATE') === undefined ? [] : times('RDATE'),
    before: offsetIn(line('TZOFFSETFROM')),
    after: offsetIn(line('TZOFFSETTO')),
  };
}

function offsetIn(line = ''): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d)(\d\d)/.exec(rawValueOf(line).trim()) ?? [];
  if (sign === undefined) throw new UserError('calendar-skip-line', { line: nameOf(line) });
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * MINUTE;
}

/** The offset a wall clock showing `wall` is set to: that of the latest observance begun, else the one before any. */
function offsetOf(observances: readonly Observance[], wall: Wall): number | undefined {
  let latest: { began: Wall; offset: number } | undefined;
  for (const observance of observances) {
    const began = latestStart(observance, wall);
    if (began !== undefined && (latest === undefined || began > latest.began))
      latest = { began, offset: observance.after };
  }
  const [first] = [...observances].sort((a, b) => (a.start < b.start ? -1 : 1));
  return latest?.offset ?? first?.before;
}

/** Wall times are looked up as if on UTC's clock. A rule comes round within a year and a bit, or has ended. */
function latestStart({ start, rule, dates }: Observance, wall: Wall): Wall | undefined {
  const begun = [start, ...dates].flatMap((date) => wallOf(date) ?? []).filter((date) => date <= wall);
  if (rule === undefined) return begun.length === 0 ? undefined : Math.max(...begun);
  const series = { rule, start, zone: 'UTC', extra: [...dates] };
  const recent = startsOf(series, wall - 400 * DAY, wall + 1).at(-1)?.at;
  return recent ?? lastOfEnded(series, wall);
}

function lastOfEnded(series: Parameters<typeof startsOf>[0], wall: Wall): Wall | undefined {
  const from = Math.max(wall - 30_000 * DAY, wallOf(series.start) ?? wall);
  return from > wall ? undefined : startsOf(series, from, wall + 1).at(-1)?.at;
}

/**
 * The first of `zones` that keeps the observances' time for a year from `from` on; for an event that does not repeat,
 * failing that, the first that keeps it at `from`.
 */
export function zoneLike(
  observances: readonly Observance[],
  zones: readonly Zone[],
  { from, repeats }: { from: Wall; repeats: boolean },
): Zone | undefined {
  const year = Array.from({ length: 27 }, (_, fortnight) => from + fortnight * 2 * WEEK);
  const moments = year.map((wall) => ({ wall, offset: offsetOf(observances, wall) ?? Number.NaN }));
  const allYear = zones.find((zone) => moments.every((moment) => keeps(zone, moment)));
  return (
    allYear ??
    (repeats ? undefined : zones.find((zone) => moments.slice(0, 1).every((moment) => keeps(zone, moment))))
  );
}

function keeps(zone: Zone, { wall, offset }: { wall: Wall; offset: number }): boolean {
  return !Number.isNaN(offset) && zoned(wall - offset, zone).offsetNanoseconds === offset * 1e6;
}
