import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meetingsOf } from '../../src/community/meetings-of.ts';
import { seriesShape } from '../../src/community/series.ts';
import { UserError } from '../../src/core/errors.ts';
import { DAY } from '../../src/core/time.ts';
import { grammaticalRule } from '../community/rules-arbitrary.ts';
import { calendar, calendarFile, NOW, read } from './ics-reading.ts';

const NAMES = [
  'DTSTART',
  'DTEND',
  'DURATION',
  'RDATE',
  'EXDATE',
  'RECURRENCE-ID',
  'UID',
  'SEQUENCE',
  'STATUS',
  'SUMMARY',
];
const MORE_NAMES = [
  'DESCRIPTION',
  'LOCATION',
  'URL',
  'X-WR-TIMEZONE',
  'BEGIN',
  'END',
  'TZOFFSETFROM',
  'TZOFFSETTO',
  'TZID',
];
const EDGES = [
  'BEGIN:VEVENT',
  'END:VEVENT',
  'BEGIN:VTIMEZONE',
  'END:VTIMEZONE',
  'BEGIN:STANDARD',
  'END:STANDARD',
  'BEGIN:VCALENDAR',
];
const ZONES = [
  ';TZID=Asia/Jerusalem',
  ';TZID="(UTC+02:00) Jerusalem"',
  ';TZID=Customized Time Zone',
  ';TZID=constructor',
  ';VALUE=DATE',
  '',
];

const time = fc
  .tuple(
    fc.integer({ min: 0, max: 9999 }),
    fc.integer({ min: 0, max: 13 }),
    fc.integer({ min: 0, max: 32 }),
    fc.constantFrom('', 'T190000', 'T023000Z', 'T9'),
  )
  .map(
    ([year, month, day, clock]) =>
      [year, month, day].map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('') + clock,
  );
const value = fc.oneof(
  time,
  fc.constantFrom('+0200', 'PT1H', 'CANCELLED', 'one', 'VEVENT', 'VTIMEZONE', '1'),
  fc.string({ unit: 'grapheme' }),
);
const line = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom(...NAMES, ...MORE_NAMES), fc.constantFrom(...ZONES), value)
      .map(([name, zone, rest]) => `${name}${zone}:${rest}`),
  },
  { weight: 3, arbitrary: fc.constantFrom(...EDGES) },
  { weight: 1, arbitrary: grammaticalRule.map((rule) => `RRULE:${rule}`) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);
const nearlyCalendar = fc
  .array(line, { maxLength: 40 })
  .map((lines) => ['BEGIN:VCALENDAR', ...lines].join('\n'));

/** The text of a real calendar with a stretch of it replaced. */
const damaged = fc
  .tuple(
    fc.constantFrom('google', 'outlook', 'broken').map(calendarFile),
    fc.nat(),
    fc.nat({ max: 60 }),
    fc.string({ maxLength: 20 }),
  )
  .map(([text, at, length, instead]) => {
    const from = at % text.length;
    return text.slice(0, from) + instead + text.slice(from + length);
  });

function readUnlessRefused(text: string): ReturnType<typeof read> | undefined {
  try {
    return read(text);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

describe('any text as a calendar', () => {
  it.each([
    ['any text at all', fc.string({ unit: 'binary', maxLength: 2000 })],
    ['lines of a calendar', nearlyCalendar],
    ['a damaged calendar', damaged],
  ])(
    'is read, at least in part, or refused, and quickly: %s',
    (_, texts) => {
      fc.assert(
        fc.property(texts, (text) => {
          const began = performance.now();
          try {
            for (const series of read(text).series) {
              expect(seriesShape.parse(series)).toEqual(series);
              expect(series.id).toMatch(/^[a-z0-9-]{1,30}$/);
              meetingsOf(series, NOW, NOW + 366 * DAY);
            }
          } catch (error) {
            expect(error).toBeInstanceOf(UserError);
          }
          expect(performance.now() - began).toBeLessThan(4000);
        }),
        { numRuns: 200 },
      );
    },
    60_000,
  );

  it('changes nothing when it is read twice', () => {
    fc.assert(
      fc.property(fc.oneof(nearlyCalendar, damaged), (text) => {
        const once = readUnlessRefused(text);
        // Damage at the beginning leaves no calendar to be read.
        fc.pre(once !== undefined);
        expect(JSON.stringify(read(text, once.series).series)).toBe(JSON.stringify(once.series));
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});

describe('a hostile calendar', () => {
  it('takes its time and no more: what is left over then is skipped', () => {
    const slow = Array.from({ length: 3000 }, (_, event) => [
      `UID:${event}`,
      `DTSTART:2026110${1 + (event % 9)}T${10 + (event % 10)}${10 + (event % 50)}00Z`,
      'RRULE:FREQ=DAILY;BYMONTHDAY=30,31;BYMONTH=2',
    ]);
    const began = performance.now();
    const { series, skipped } = read(calendar(...slow));
    expect(performance.now() - began).toBeLessThan(6000);
    expect(series).toEqual([]);
    expect(new Set(skipped.map(({ why }) => why))).toEqual(new Set(['bad-rule', 'calendar-skip-slow']));
  }, 20_000);

  it('may repeat one UID, list dates and nest components without end', () => {
    const began = performance.now();
    const dates = Array.from({ length: 3000 }, (_, day) => `20${10 + (day % 80)}0101T1${day % 10}0000Z`);
    expect(read(calendar([`RDATE:${dates.join(',')}`])).skipped).toMatchObject([
      { why: 'calendar-skip-many' },
    ]);
    const many = dates.map((date) => [`RECURRENCE-ID:${date}`, 'SUMMARY:x']);
    expect(read(calendar(['SUMMARY:x'], ...many)).series).toHaveLength(1);
    const nested = `BEGIN:VCALENDAR\n${'BEGIN:X\n'.repeat(100_000)}`;
    expect(read(nested)).toEqual({ series: [], skipped: [] });
    expect(performance.now() - began).toBeLessThan(10_000);
  }, 20_000);
});
