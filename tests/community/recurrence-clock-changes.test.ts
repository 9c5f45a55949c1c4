import { describe, expect, it } from 'vitest';
import { startsOf } from '../../src/community/recurrence.ts';
import { instantOf, isoOf } from '../../src/core/time.ts';

/** Four days running at the same hour, as `<what the rule names> is <the instant>`. */
function fourDays(zone: string, start: string): string[] {
  const found = startsOf(
    { rule: 'FREQ=DAILY;COUNT=4', start, zone },
    0,
    instantOf('2030-01-01T00:00', 'UTC'),
  );
  return found.map(({ original, at }) => `${original} is ${isoOf(at).slice(0, 16)}Z`);
}

describe('a start across a clock change', () => {
  it('keeps its hour on the wall', () => {
    expect(fourDays('Asia/Jerusalem', '2026-03-26T19:00')).toEqual([
      '2026-03-26T19:00 is 2026-03-26T17:00Z',
      '2026-03-27T19:00 is 2026-03-27T16:00Z',
      '2026-03-28T19:00 is 2026-03-28T16:00Z',
      '2026-03-29T19:00 is 2026-03-29T16:00Z',
    ]);
    expect(fourDays('Asia/Jerusalem', '2026-10-24T19:00').map((day) => day.slice(-7))).toEqual([
      'T16:00Z',
      'T17:00Z',
      'T17:00Z',
      'T17:00Z',
    ]);
    expect(fourDays('Europe/London', '2026-10-24T19:00').map((day) => day.slice(-6))).toEqual([
      '18:00Z',
      '19:00Z',
      '19:00Z',
      '19:00Z',
    ]);
    expect(fourDays('America/New_York', '2026-10-31T19:00').map((day) => day.slice(-6))).toEqual([
      '23:00Z',
      '00:00Z',
      '00:00Z',
      '00:00Z',
    ]);
  });

  it.each([
    ['Asia/Jerusalem', '2026-03-26T02:30', '2026-03-27T02:30 is 2026-03-27T00:30Z'],
    ['Europe/London', '2026-03-28T01:30', '2026-03-29T01:30 is 2026-03-29T01:30Z'],
    ['America/New_York', '2026-03-07T02:30', '2026-03-08T02:30 is 2026-03-08T07:30Z'],
    ['Asia/Jerusalem', '2027-03-25T02:30', '2027-03-26T02:30 is 2027-03-26T00:30Z'],
    ['Europe/London', '2027-03-27T01:30', '2027-03-28T01:30 is 2027-03-28T01:30Z'],
    ['America/New_York', '2027-03-13T02:30', '2027-03-14T02:30 is 2027-03-14T07:30Z'],
  ])('in %s goes on by the hour that is skipped, and keeps its name (%s)', (zone, start, skipped) => {
    expect(fourDays(zone, start)[1]).toBe(skipped);
  });

  it.each([
    ['Asia/Jerusalem', '2026-10-24T01:30', '2026-10-25T01:30 is 2026-10-24T22:30Z'],
    ['Europe/London', '2026-10-24T01:30', '2026-10-25T01:30 is 2026-10-25T00:30Z'],
    ['America/New_York', '2026-10-31T01:30', '2026-11-01T01:30 is 2026-11-01T05:30Z'],
    ['Asia/Jerusalem', '2027-10-30T01:30', '2027-10-31T01:30 is 2027-10-30T22:30Z'],
  ])('in %s is the first of the two hours that look alike (%s)', (zone, start, first) => {
    expect(fourDays(zone, start)[1]).toBe(first);
  });

  it('is one start an hour apart, in order, when a skipped one overtakes the next', () => {
    const series = {
      rule: 'FREQ=DAILY;BYHOUR=2,3;BYMINUTE=15,45;COUNT=4',
      start: '2026-03-27T02:00',
      zone: 'Asia/Jerusalem',
    };
    const found = startsOf(series, 0, instantOf('2030-01-01T00:00', 'UTC'));
    expect(found.map(({ at }) => isoOf(at).slice(11, 16))).toEqual(['00:15', '00:15', '00:45', '00:45']);
    expect(found.map(({ original }) => original.slice(11))).toEqual(['02:15', '03:15', '02:45', '03:45']);
  });

  it('happens where a whole day is left out', () => {
    const series = { start: '2011-12-30T10:00', zone: 'Pacific/Apia' };
    const [start] = startsOf(series, 0, instantOf('2030-01-01T00:00', 'UTC'));
    expect(isoOf(start?.at ?? 0)).toBe('2011-12-30T20:00:00.000Z');
  });

  it('ends with UNTIL as an instant, not as a time on the wall', () => {
    const series = {
      rule: 'FREQ=DAILY;UNTIL=20261025T003000Z',
      start: '2026-10-24T01:30',
      zone: 'Europe/London',
    };
    expect(startsOf(series, 0, instantOf('2030-01-01T00:00', 'UTC'))).toHaveLength(2);
  });
});
