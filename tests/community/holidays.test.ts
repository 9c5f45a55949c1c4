import { describe, expect, it } from 'vitest';
import { hasHolidays, holidayAt, holidayLeft } from '../../src/community/holidays.ts';
import { wallAt } from '../../src/community/wall-clock.ts';
import { instantOf, isoOf } from '../../src/core/time.ts';
import { jerusalem } from './gate-facts.ts';

// Not from the almanac under test: checked against the Hebrew calendar of ICU.
const KNOWN: readonly [string, readonly string[]][] = [
  ['Pesach', ['2026-04-02', '2026-04-08', '2027-04-22', '2027-04-28']],
  ['Independence Day', ['2026-04-22', '2027-05-12']],
  ['Shavuot', ['2026-05-22', '2027-06-11']],
  ['Rosh Hashana', ['2026-09-12', '2026-09-13', '2027-10-02', '2027-10-03']],
  ['Yom Kippur', ['2026-09-21', '2027-10-11']],
  ['Sukkot and Simchat Torah', ['2026-09-26', '2026-10-03', '2027-10-16', '2027-10-23']],
];

const WORKING_DAYS = ['2026-04-05', '2026-09-28', '2026-03-03', '2026-12-06', '2026-04-21', '2026-11-09'];

function isHoliday(local: string): boolean {
  return holidayAt(jerusalem(local), 'IL', 'Asia/Jerusalem') !== undefined;
}

describe('public holidays in Israel', () => {
  it.each(KNOWN)('%s', (_name, days) => {
    for (const day of days) expect(isHoliday(`${day}T12:00`), day).toBe(true);
  });

  it('leaves the days between, Purim, Chanukka and days of remembrance as working days', () => {
    for (const day of WORKING_DAYS) expect(isHoliday(`${day}T12:00`), day).toBe(false);
  });

  it('begins on the eve at 18:00 and lasts until midnight', () => {
    expect(isHoliday('2026-09-20T17:59')).toBe(false);
    const holiday = holidayAt(jerusalem('2026-09-20T18:00'), 'IL', 'Asia/Jerusalem');
    expect(holiday?.start).toBe(jerusalem('2026-09-20T18:00'));
    expect(holiday?.end).toBe(jerusalem('2026-09-22T00:00'));
    expect(isHoliday('2026-09-21T23:59')).toBe(true);
    expect(isHoliday('2026-09-22T00:00')).toBe(false);
  });

  it('has names in Hebrew and in English, English where there is no other', () => {
    const holiday = holidayAt(jerusalem('2026-09-21T12:00'), 'IL', 'Asia/Jerusalem');
    expect(holiday?.name('he')).toBe('יום כיפור');
    expect(holiday?.name('en')).toContain('Yom Kippur');
    expect(holiday?.name('ar')).toContain('Yom Kippur');
  });

  it('names the one that began last where two overlap', () => {
    const evening = holidayAt(jerusalem('2026-09-12T19:00'), 'IL', 'Asia/Jerusalem');
    expect(evening?.name('en')).toContain('Day 2');
  });

  it('goes by the wall clock of a member abroad', () => {
    const eve = instantOf('2026-09-20T18:00', 'America/New_York');
    expect(holidayAt(eve, 'IL', 'America/New_York')?.start).toBe(eve);
    expect(holidayAt(eve - 1, 'IL', 'America/New_York')).toBeUndefined();
  });
});

describe('public holidays elsewhere', () => {
  it('lasts the whole day, over a clock change too', () => {
    const easterMonday = holidayAt(instantOf('2027-03-29T12:00', 'Europe/London'), 'GB', 'Europe/London');
    expect(isoOf(easterMonday?.start ?? 0)).toBe('2027-03-28T23:00:00.000Z');
    expect(isoOf(easterMonday?.end ?? 0)).toBe('2027-03-29T23:00:00.000Z');
  });

  it('begins when the day does where midnight is skipped', () => {
    // In Cairo the clocks went from 00:00 to 01:00 on Sinai Liberation Day, 25 April 2025.
    const day = holidayAt(instantOf('2025-04-25T12:00', 'Africa/Cairo'), 'EG', 'Africa/Cairo');
    expect(isoOf(day?.start ?? 0)).toBe('2025-04-24T22:00:00.000Z');
  });

  it('knows New Year’s Day and the last day of the year, whichever year they are listed in', () => {
    const at = (local: string) =>
      holidayLeft(wallAt(instantOf(local, 'America/New_York'), 'America/New_York'), 'US');
    expect(at('2027-01-01T00:00')).toBeGreaterThan(0);
    expect(at('2027-12-31T12:00'), 'substitute for a Saturday').toBeGreaterThan(0);
    expect(at('2026-12-31T23:59')).toBe(0);
    expect(at('2028-01-01T00:30'), 'the first hour of the year').toBeGreaterThan(0);
  });

  it('knows the holidays of a subdivision', () => {
    const corpusChristi = instantOf('2026-06-04T12:00', 'Europe/Berlin');
    expect(holidayAt(corpusChristi, 'DE-BY', 'Europe/Berlin')?.name('en')).toContain('Corpus Christi');
    expect(holidayAt(corpusChristi, 'DE', 'Europe/Berlin')).toBeUndefined();
  });

  it('tells a country it knows from one it does not', () => {
    const known = ['IL', 'GB', 'GB-ENG', 'de-by', 'US-NY'].filter(hasHolidays);
    const unknown = ['XX', 'Israel', '', 'DE-XX', 'IL-', 'constructor'].filter(hasHolidays);
    expect({ known, unknown }).toEqual({ known: ['IL', 'GB', 'GB-ENG', 'de-by', 'US-NY'], unknown: [] });
  });
});
