import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Community, WEEKDAYS } from '../../src/community/community.ts';
import { gate } from '../../src/community/gate.ts';
import { nextGoodMoment } from '../../src/community/good-moments.ts';
import { holidayAt } from '../../src/community/holidays.ts';
import { weekOf } from '../../src/community/week.ts';
import { DAY, HOUR, type Instant, instantOf, MINUTE, zoned } from '../../src/core/time.ts';
import { facts, ISRAEL } from './gate-facts.ts';

const ZONES = ['Asia/Jerusalem', 'Europe/London', 'America/New_York'];
const TEN_YEARS = { min: instantOf('2026-01-01T00:00', 'UTC'), max: instantOf('2036-01-01T00:00', 'UTC') };

/** All clock changes of ten years. */
function changesOf(zone: string, from = TEN_YEARS.min): Instant[] {
  const next = zoned(from, zone).getTimeZoneTransition('next')?.epochMilliseconds;
  return next === undefined || next > TEN_YEARS.max ? [] : [next, ...changesOf(zone, next)];
}

const CHANGES = ZONES.flatMap((zone) => changesOf(zone).map((change) => ({ zone, change })));

interface Rules {
  zone: string;
  quiet: { from: string; to: string };
  community: Community;
  days: 'any' | 'working';
}

/** Said anew, as plainly as it can be: by text, field by field, through Temporal. */
function isGood(at: Instant, { zone, quiet, community, days }: Rules): boolean {
  const wall = zoned(at, zone);
  const time = wall.toPlainTime().toString().slice(0, 5);
  const isQuiet =
    quiet.from <= quiet.to ? quiet.from <= time && time < quiet.to : time >= quiet.from || time < quiet.to;
  const day = wall.dayOfWeek;
  const isSabbath = community.sabbath && ((day === 5 && time >= '16:00') || (day === 6 && time < '20:00'));
  const isWorkday = community.workingDays.includes(WEEKDAYS[day - 1] ?? 'mon');
  return !isQuiet && !isSabbath && !holidayAt(at, community.country, zone) && (days === 'any' || isWorkday);
}

const clocks = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);

// Quiet hours of at most 20 hours leave a good moment on any day.
const hoursBetween = (from: string, to: string) =>
  (Number(to.slice(0, 2)) -
    Number(from.slice(0, 2)) +
    24 +
    (Number(to.slice(3)) - Number(from.slice(3))) / 60) %
  24;
const quiets = fc.record({ from: clocks, to: clocks }).filter(({ from, to }) => hoursBetween(from, to) <= 20);

const rules: fc.Arbitrary<Rules> = fc.record({
  zone: fc.constantFrom(...ZONES),
  quiet: quiets,
  days: fc.constantFrom('any', 'working'),
  community: fc
    .record({ country: fc.constantFrom('IL', 'GB', 'US'), isKeeping: fc.boolean() })
    .map(({ country, isKeeping }) => {
      const { sabbath, ...rest } = ISRAEL;
      return isKeeping && sabbath ? { ...rest, country, sabbath } : { ...rest, country };
    }),
});

const nearChange = fc
  .tuple(fc.constantFrom(...CHANGES), fc.integer({ min: -2 * DAY, max: 2 * DAY }))
  .map(([{ change }, after]) => change + after);
const instants = fc.oneof(fc.integer(TEN_YEARS), nearChange);

describe('the next good moment', { timeout: 30_000 }, () => {
  it('is good, not before it was asked for, and a minute earlier was not', () => {
    fc.assert(
      fc.property(instants, rules, (from, given) => {
        const { at, why } = nextGoodMoment({ from, ...given });
        expect(isGood(at, given)).toBe(true);
        expect(at).toBeGreaterThanOrEqual(from);
        expect(why === undefined).toBe(at === from);
        if (at > from) expect(isGood(Math.max(from, at - MINUTE), given)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('is the first: nothing between was good', () => {
    const shares = fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), {
      minLength: 20,
      maxLength: 20,
    });
    fc.assert(
      fc.property(instants, rules, shares, (from, given, between) => {
        const { at } = nextGoodMoment({ from, ...given });
        for (const share of between) {
          const moment = from + Math.floor((at - from) * share);
          if (moment < at) expect(isGood(moment, given)).toBe(false);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is the first at every clock change of ten years, minute by minute', () => {
    const wishes = [
      { from: '22:00', to: '01:30' },
      { from: '01:30', to: '02:30' },
      { from: '02:15', to: '01:45' },
    ];
    const { sabbath: _, ...community } = { ...ISRAEL, country: '' };
    for (const { zone, change } of CHANGES) {
      for (const [i, quiet] of wishes.entries()) {
        // The odd minutes of the start vary with the change, so that all are sampled over the years.
        const from = change - 2 * HOUR + ((change / HOUR + i * 7) % 60) * MINUTE;
        const given: Rules = { zone, quiet, community, days: 'any' };
        const { at } = nextGoodMoment({ from, ...given });
        let first = from;
        while (!isGood(first, given) && first < change + 6 * HOUR) first += MINUTE;
        if (first < change + 6 * HOUR) expect(at).toBe(first);
        else expect(at).toBeGreaterThanOrEqual(first);
      }
    }
  });

  it('passes over a day that the date line took away', () => {
    // Samoa had no Friday 30 December 2011.
    const { sabbath: _, ...community } = {
      ...ISRAEL,
      country: '',
      workingDays: ['fri' as const, 'sat' as const],
    };
    const from = instantOf('2011-12-29T20:00', 'Pacific/Apia');
    const quiet = { from: '00:00', to: '06:00' };
    const moment = nextGoodMoment({ from, zone: 'Pacific/Apia', community, quiet, days: 'working' });
    expect(zoned(moment.at, 'Pacific/Apia').toPlainDateTime().toString()).toBe('2011-12-31T06:00:00');
    expect(moment.why).toBe('day-off');
  });
});

describe('what the gate holds', { timeout: 30_000 }, () => {
  const weights = fc.constantFrom('ritual', 'nudge', 'broadcast');
  const pauses = fc.option(fc.integer({ min: -DAY, max: 40 * DAY }), { nil: undefined });
  const ends = fc.option(fc.integer({ min: -HOUR, max: 12 * DAY }), { nil: undefined });
  const spending = fc.integer({ min: 0, max: 7 });
  const wishes = fc.record({ now: instants, weight: weights, pause: pauses, end: ends, spent: spending });

  it('is held to a good moment after the pause, within budget, before its end', () => {
    fc.assert(
      fc.property(wishes, rules, ({ now, weight, pause, end, spent }, { zone, quiet, community }) => {
        const pausedUntil = pause === undefined ? undefined : now + pause;
        const person = { optedOut: [], quiet, ...(pausedUntil !== undefined && { pausedUntil }) };
        const until = end === undefined ? Number.POSITIVE_INFINITY : now + end;
        const verdict = gate({ ...facts(), now, weight, zone, community, person, spent, until });
        const days = weight === 'ritual' ? 'any' : 'working';
        const good = (at: Instant) =>
          isGood(at, { zone, quiet, community, days }) &&
          at >= (pausedUntil ?? now) &&
          (spent < 5 || weekOf(at, zone, community) !== weekOf(now, zone, community));
        if (verdict.do === 'pass') expect(good(now) && now < until).toBe(true);
        if (verdict.do === 'skip') expect(good(now) && now < until).toBe(false);
        if (verdict.do !== 'hold') return;
        expect(verdict.until).toBeGreaterThan(now);
        expect(verdict.until).toBeLessThan(until);
        expect(good(verdict.until)).toBe(true);
        expect(good(Math.max(now, verdict.until - MINUTE))).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
