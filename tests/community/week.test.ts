import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WEEKDAYS, type Weekday } from '../../src/community/community.ts';
import { firstWorkingDay, weekEnd, weekOf, weekStart } from '../../src/community/week.ts';
import { DAY, HOUR, instantOf, isoOf, zoned } from '../../src/core/time.ts';
import { ISRAEL, jerusalem } from './gate-facts.ts';

const ZONES = ['Asia/Jerusalem', 'Europe/London', 'America/New_York', 'Africa/Cairo', 'Pacific/Apia'];

describe('the week of a member’s budget', { timeout: 30_000 }, () => {
  it.each([
    ['2026-11-22T00:00', '2026-11-22'],
    ['2026-11-24T12:00', '2026-11-22'],
    ['2026-11-28T23:59', '2026-11-22'],
    ['2026-11-29T00:00', '2026-11-29'],
    ['2027-01-01T12:00', '2026-12-27'],
  ])('%s belongs to %s', (local, week) => {
    expect(weekOf(jerusalem(local), 'Asia/Jerusalem', ISRAEL)).toBe(week);
  });

  it.each<[Weekday[], Weekday]>([
    [['sun', 'mon', 'tue', 'wed', 'thu'], 'sun'],
    [['mon', 'tue', 'wed', 'thu', 'sun'], 'sun'],
    [['mon', 'tue', 'wed', 'thu', 'fri'], 'mon'],
    [['sat', 'sun', 'mon', 'tue', 'wed'], 'sat'],
    [['mon', 'tue', 'thu', 'fri'], 'mon'],
    [['wed'], 'wed'],
    [['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'], 'sun'],
  ])('of %s the first working day is %s', (days, first) => {
    expect(firstWorkingDay(days)).toBe(first);
  });

  it('is an hour shorter or longer when the clocks change in it', () => {
    const length = (local: string) => {
      const at = jerusalem(local);
      return (
        (weekEnd(at, 'Asia/Jerusalem', ISRAEL) - weekStart(at, 'Asia/Jerusalem', ISRAEL) - 7 * DAY) / HOUR
      );
    };
    expect([length('2027-03-24T12:00'), length('2026-10-27T12:00'), length('2026-11-24T12:00')]).toEqual([
      -1, 1, 0,
    ]);
  });

  it('has one beginning, for its last moment too, however long it is', () => {
    const last = jerusalem('2026-11-01T00:00') - 1;
    expect(weekStart(last, 'Asia/Jerusalem', ISRAEL)).toBe(jerusalem('2026-10-25T00:00'));
  });

  it('begins when the day does where midnight is skipped', () => {
    const at = instantOf('2025-04-27T12:00', 'Africa/Cairo');
    const start = weekStart(at, 'Africa/Cairo', { workingDays: ['fri', 'sat', 'sun', 'mon', 'tue'] });
    expect(isoOf(start)).toBe('2025-04-24T22:00:00.000Z');
  });

  it('every instant lies in its week, and the next begins where it ends', () => {
    const instants = fc.integer({
      min: instantOf('2011-12-01T00:00', 'UTC'),
      max: instantOf('2036-12-31T00:00', 'UTC'),
    });
    const communities = fc.record({ workingDays: fc.subarray([...WEEKDAYS], { minLength: 1 }) });
    fc.assert(
      fc.property(instants, fc.constantFrom(...ZONES), communities, (at, zone, community) => {
        const start = weekStart(at, zone, community);
        const end = weekEnd(at, zone, community);
        expect(start).toBeLessThanOrEqual(at);
        expect(at).toBeLessThan(end);
        expect(weekEnd(start, zone, community)).toBe(end);
        expect(weekStart(end, zone, community)).toBe(end);
        expect(start).toBe(zoned(start, zone).startOfDay().epochMilliseconds);
        expect(weekOf(start, zone, community)).toBe(weekOf(at, zone, community));
        expect(weekOf(end - 1, zone, community)).toBe(weekOf(at, zone, community));
      }),
      { numRuns: 200 },
    );
  });
});
