import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstShowing, midnightOf, spanAt, wallAt, weekdayOf } from '../../src/community/wall-clock.ts';
import { HOUR, instantOf, isoOf, zoned } from '../../src/core/time.ts';
import { jerusalem } from './gate-facts.ts';

// Changes of an hour, of half an hour, of a day; four a year; at midnight; by 45 minutes off; none at all.
const ZONES = [
  'Asia/Jerusalem',
  'America/New_York',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Africa/Casablanca',
  'Asia/Beirut',
  'Pacific/Chatham',
  'Asia/Riyadh',
  'UTC',
];

const SECONDS = {
  min: instantOf('1975-01-01T00:00', 'UTC') / 1000,
  max: instantOf('2040-01-01T00:00', 'UTC') / 1000,
};
const instants = fc.integer(SECONDS).map((second) => second * 1000);

/** Read off Temporal, field by field. */
function shownAt(at: number, zone: string): number {
  return zoned(at, zone).toPlainDateTime().toZonedDateTime('UTC').epochMilliseconds;
}

describe('the wall clock', { timeout: 30_000 }, () => {
  it('shows what Temporal shows, before, at and after every change', () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...ZONES), (at, zone) => {
        const { from, to } = spanAt(at, zone);
        const moments = [from - 1, from, at, to - 1, to].filter(Number.isFinite);
        for (const moment of moments) expect(wallAt(moment, zone)).toBe(shownAt(moment, zone));
      }),
      { numRuns: 100 },
    );
  });

  it('begins a stretch at the very instant of a change', () => {
    // A zone no other test asks for: the answer is found, not remembered.
    const change = instantOf('2026-10-25T01:00', 'UTC');
    expect(spanAt(change, 'Europe/Paris')).toMatchObject({ from: change, offset: HOUR });
    expect(spanAt(change - 1, 'Europe/Paris')).toMatchObject({ to: change, offset: 2 * HOUR });
  });

  it('names the day of the week', () => {
    const days = ['2026-11-22T00:00', '2026-11-22T23:59', '2026-11-23T00:00', '1969-12-31T12:00'];
    expect(days.map((day) => weekdayOf(instantOf(day, 'UTC')))).toEqual(['sun', 'sun', 'mon', 'wed']);
  });

  it('finds midnight before 1970 as well', () => {
    expect(midnightOf(instantOf('1969-12-31T12:00', 'UTC'))).toBe(instantOf('1969-12-31T00:00', 'UTC'));
  });

  it('first shows a time that comes twice the first time, one that is skipped when it is skipped', () => {
    const first = (local: string, from: string) =>
      isoOf(firstShowing(instantOf(local, 'UTC'), 'Asia/Jerusalem', jerusalem(from)));
    expect(first('2026-10-25T01:30', '2026-10-20T00:00')).toBe('2026-10-24T22:30:00.000Z');
    expect(first('2027-03-26T02:30', '2027-03-20T00:00')).toBe('2027-03-26T00:00:00.000Z');
    expect(first('2026-11-01T00:00', '2026-11-24T12:00'), 'already shown').toBe('2026-11-24T10:00:00.000Z');
  });
});
