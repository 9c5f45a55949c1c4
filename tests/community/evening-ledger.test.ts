import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eveningLoad, eveningMinutes, overEveningBudget } from '../../src/community/evening-ledger.ts';
import { DAY, HOUR, instantOf, MINUTE, zoned } from '../../src/core/time.ts';
import { ISRAEL, jerusalem } from './gate-facts.ts';

const ZONE = 'Asia/Jerusalem';

function meeting(from: string, to: string) {
  return { start: jerusalem(from), end: jerusalem(to) };
}

describe('evening minutes', { timeout: 30_000 }, () => {
  it.each([
    ['a morning', meeting('2026-11-24T09:00', '2026-11-24T10:00'), 0],
    ['up to the evening', meeting('2026-11-24T17:00', '2026-11-24T18:00'), 0],
    ['into the evening', meeting('2026-11-24T17:30', '2026-11-24T18:45'), 45],
    ['within the evening', meeting('2026-11-24T19:00', '2026-11-24T20:30'), 90],
    ['past midnight', meeting('2026-11-24T23:30', '2026-11-25T00:30'), 30],
    ['over two evenings', meeting('2026-11-24T23:00', '2026-11-25T18:30'), 90],
    ['nothing', meeting('2026-11-24T19:00', '2026-11-24T19:00'), 0],
  ] as const)('%s', (_name, sitting, minutes) => {
    expect(eveningMinutes(sitting, ZONE, '18:00')).toBe(minutes);
  });

  it('is the member’s own evening', () => {
    const call = meeting('2026-11-24T19:00', '2026-11-24T20:00');
    expect(eveningMinutes(call, 'America/New_York', '18:00')).toBe(0);
  });

  it('counts a repeated hour twice and a skipped one not at all', () => {
    const night = (from: string, to: string) => eveningMinutes(meeting(from, to), ZONE, '00:30');
    expect(night('2026-10-25T00:00', '2026-10-25T03:00')).toBe(210);
    expect(night('2027-03-26T00:00', '2027-03-26T03:00')).toBe(90);
  });

  it('adds up to the length of the day when evening begins at midnight', () => {
    const days = ['2026-10-25', '2027-03-26', '2026-11-24'].map((day) => {
      const start = jerusalem(`${day}T00:00`);
      const end = zoned(start, ZONE).add({ days: 1 }).epochMilliseconds;
      return eveningMinutes({ start, end }, ZONE, '00:00') / 60;
    });
    expect(days).toEqual([25, 23, 24]);
  });

  it('is the number of minutes at which the wall clock shows evening', () => {
    const changes = ['2026-10-25T00:00', '2027-03-26T00:00', '2011-12-30T00:00'].map((local) =>
      instantOf(local, 'UTC'),
    );
    const sittings = fc.record({
      change: fc.constantFrom(...changes),
      after: fc.integer({ min: -2880, max: 2880 }),
      length: fc.integer({ min: 0, max: 400 }),
      zone: fc.constantFrom(ZONE, 'Europe/London', 'Pacific/Apia'),
      evening: fc.constantFrom('17:00', '01:30', '02:15', '23:45'),
    });
    const clockAt = (at: number, zone: string) => zoned(at, zone).toPlainTime().toString().slice(0, 5);
    fc.assert(
      fc.property(sittings, ({ change, after, length, zone, evening }) => {
        const start = change + after * MINUTE;
        const times = Array.from({ length }, (_, i) => clockAt(start + i * MINUTE, zone));
        const expected = times.filter((time) => time >= evening).length;
        expect(eveningMinutes({ start, end: start + length * MINUTE }, zone, evening)).toBe(expected);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the evening ledger', () => {
  it('adds up each week, parting a meeting that reaches into the next', () => {
    const meetings = [
      meeting('2026-11-24T19:00', '2026-11-24T20:00'),
      meeting('2026-11-25T17:30', '2026-11-25T18:30'),
      meeting('2026-11-28T23:00', '2026-11-29T19:00'),
      meeting('2026-12-01T09:00', '2026-12-01T10:00'),
    ];
    expect([...eveningLoad(meetings, ZONE, ISRAEL)]).toEqual([
      ['2026-11-22', 150],
      ['2026-11-29', 60],
    ]);
  });

  const week = [
    meeting('2026-11-23T19:00', '2026-11-23T20:30'),
    meeting('2026-11-25T19:00', '2026-11-25T20:00'),
  ];
  const forecast = (from: string, to: string) =>
    overEveningBudget({ zone: ZONE, community: ISRAEL, meetings: week, candidate: meeting(from, to) });

  it('is not over when the week is just full', () => {
    expect(forecast('2026-11-24T19:00', '2026-11-24T19:30')).toEqual({
      before: 150,
      after: 180,
      limit: 180,
      over: false,
    });
  });

  it('is over by a minute more', () => {
    expect(forecast('2026-11-24T19:00', '2026-11-24T19:31')).toEqual({
      before: 150,
      after: 181,
      limit: 180,
      over: true,
    });
  });

  it('looks at the candidate’s week alone', () => {
    expect(forecast('2026-12-01T19:00', '2026-12-01T20:00')).toMatchObject({
      before: 0,
      after: 60,
      over: false,
    });
  });

  it('tells of the fuller week when the candidate reaches into two', () => {
    expect(forecast('2026-11-28T23:00', '2026-11-29T18:30')).toMatchObject({
      before: 150,
      after: 210,
      over: true,
    });
  });

  it('never warns of a meeting by day, however full the week', () => {
    const full = [...week, meeting('2026-11-26T18:00', '2026-11-26T21:00')];
    const candidate = meeting('2026-11-26T09:00', '2026-11-26T10:00');
    const told = overEveningBudget({ zone: ZONE, community: ISRAEL, meetings: full, candidate });
    expect(told).toEqual({ before: 330, after: 330, limit: 180, over: false });
  });

  it('takes a year of meetings in its stride', () => {
    const start = jerusalem('2026-01-01T19:00');
    const year = Array.from({ length: 365 }, (_, day) => ({
      start: start + day * DAY,
      end: start + day * DAY + HOUR,
    }));
    const total = [...eveningLoad(year, ZONE, ISRAEL).values()].reduce((sum, minutes) => sum + minutes, 0);
    expect(total).toBe(365 * 60);
  });
});
