import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRule, startsOf } from '../../src/community/recurrence.ts';
import { instantOfWall, localOf, wallOf } from '../../src/community/recurrence-wall.ts';
import { UserError } from '../../src/core/errors.ts';
import { DAY, instantOf, isoOf, Temporal } from '../../src/core/time.ts';
import { DAYS, grammaticalRule, nearlyRule } from './rules-arbitrary.ts';

const ZONES = ['Asia/Jerusalem', 'Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'UTC'];
const START = '2026-01-07T19:00';

function userErrorOr<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    return undefined;
  }
}

describe('any text as a rule', () => {
  it.each([
    ['any text at all', fc.string({ unit: 'binary' })],
    ['something near a rule', nearlyRule],
    ['a rule by its grammar', grammaticalRule],
  ])(
    'is taken or refused, and quickly: %s',
    (_, rules) => {
      fc.assert(
        fc.property(rules, fc.constantFrom(...ZONES), (rule, zone) => {
          const began = performance.now();
          const checked = userErrorOr(() => checkRule(rule, START, zone));
          if (checked !== undefined) {
            expect(checkRule(checked, START, zone)).toBe(checked);
            const from = instantOf('2030-01-01T00:00', 'UTC');
            userErrorOr(() => startsOf({ rule: checked, start: START, zone }, from, from + 366 * DAY));
          }
          expect(performance.now() - began).toBeLessThan(10_000);
        }),
        { numRuns: 150 },
      );
    },
    60_000,
  );
});

describe('starts', () => {
  const instants = fc.integer({
    min: instantOf('2026-01-01T00:00', 'UTC'),
    max: instantOf('2031-01-01T00:00', 'UTC'),
  });

  it('are the same whether a time is asked for at once or in two parts', () => {
    fc.assert(
      fc.property(
        grammaticalRule,
        fc.tuple(instants, instants, instants),
        fc.constantFrom(...ZONES),
        (rule, times, zone) => {
          const [a = 0, b = 0, c = 0] = [...times].sort((x, y) => x - y);
          const series = { rule, start: START, zone };
          const whole = userErrorOr(() => startsOf(series, a, c));
          if (whole) expect([...startsOf(series, a, b), ...startsOf(series, b, c)]).toEqual(whole);
        },
      ),
      { numRuns: 100 },
    );
  }, 60_000);

  it('of weekly rules are those found by looking at every day', () => {
    const weekly = fc.record({
      interval: fc.integer({ min: 1, max: 5 }),
      days: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }),
      week: fc.constantFrom(0, 6),
    });
    fc.assert(
      fc.property(weekly, ({ interval, days, week }) => {
        const rule = `FREQ=WEEKLY;INTERVAL=${interval};BYDAY=${days.map((day) => DAYS[day]).join(',')};WKST=${DAYS[week]}`;
        const from = instantOf('2027-06-01T00:00', 'UTC');
        const found = startsOf({ rule, start: START, zone: 'UTC' }, from, from + 100 * DAY);
        const first = Temporal.PlainDate.from(START.slice(0, 10));
        const monday = first.subtract({ days: (first.dayOfWeek - 1 - week + 7) % 7 });
        const expected = Array.from({ length: 100 }, (_, day) =>
          Temporal.PlainDate.from('2027-06-01').add({ days: day }),
        )
          .filter(
            (date) =>
              Math.floor(monday.until(date).days / 7) % interval === 0 && days.includes(date.dayOfWeek - 1),
          )
          .map((date) => `${date}T19:00`);
        expect(found.map(({ original }) => original)).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });
});

describe('wall time', () => {
  const minutes = fc.integer({
    min: instantOf('1970-01-01T00:00', 'UTC') / 60_000,
    max: instantOf('2060-01-01T00:00', 'UTC') / 60_000,
  });

  it('is written and read as Temporal does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_035_000_000, max: 4_220_000_000 }), (minute) => {
        const wall = minute * 60_000;
        expect(localOf(wall)).toBe(isoOf(wall).slice(0, 16));
        expect(wallOf(localOf(wall))).toBe(wall);
      }),
    );
    expect(
      ['2026-02-29T10:00', '2026-13-01T10:00', '2026-01-01T24:00', '2026-01-01', ''].map(wallOf),
    ).toEqual(Array(5).fill(undefined));
  });

  it('becomes the instant that Temporal finds, in every zone', () => {
    const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    fc.assert(
      fc.property(minutes, zones, (minute, zone) => {
        expect(instantOfWall(minute * 60_000, zone)).toBe(instantOf(localOf(minute * 60_000), zone));
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});
