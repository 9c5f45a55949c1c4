// Public holidays of a country, by the wall clock: they begin and end in local time wherever a member is.
//
// What counts in Israel (country `IL`): Rosh Hashana (two days), Yom Kippur, the first day of Sukkot, Simchat
// Torah, the first and the seventh day of Pesach, Independence Day and Shavuot, each with its eve from 18:00.
// What does not: the days between (Chol HaMoed), Purim, Chanukka and the days of remembrance: working days.
import Holidays from 'date-holidays';
import type { Language } from '../core/languages.ts';
import { DAY, type Instant, type Zone } from '../core/time.ts';
import { firstShowing, midnightOf, modulo, type Wall, wallAt } from './wall-clock.ts';

export interface Holiday {
  /** In that language where it is known, else in English, else in the country's own. */
  name(language: Language): string;
  readonly start: Instant;
  readonly end: Instant;
}

interface Entry {
  readonly start: Wall;
  readonly end: Wall;
  readonly rule: string;
  readonly name: string;
  readonly year: number;
}

/** Whether a country (`IL`) or subdivision (`DE-BY`) is known; in one that is not, no day is a holiday. */
export function hasHolidays(country: string): boolean {
  const [nation = '', ...parts] = country.toUpperCase().split('-');
  const atlas = new Holidays();
  if (!(nation in atlas.getCountries())) return false;
  return parts.length === 0 || (parts[0] ?? '') in (atlas.getStates(nation) ?? {});
}

/** The holiday at an instant in `zone`, the one that began last where two overlap. */
export function holidayAt(at: Instant, country: string, zone: Zone): Holiday | undefined {
  const entry = entryAt(wallAt(at, zone), country);
  if (!entry) return undefined;
  const earlier = at - (entry.end - entry.start) - 2 * DAY;
  return {
    start: firstShowing(entry.start, zone, earlier),
    end: firstShowing(entry.end, zone, at),
    name: (language) => nameOf(entry, country, language),
  };
}

/** Milliseconds until the holiday is over; 0 when it is none. */
export function holidayLeft(wall: Wall, country: string): number {
  const entry = entryAt(wall, country);
  return entry ? entry.end - wall : 0;
}

function entryAt(wall: Wall, country: string): Entry | undefined {
  return entriesAround(wall, country).findLast((entry) => entry.start <= wall && wall < entry.end);
}

const AVERAGE_YEAR = 365.2425 * DAY;
const around = new Map<string, readonly Entry[]>();

/** Sorted. Of three years, for the year is only right to a day or two, and eves may lie in the one before. */
function entriesAround(wall: Wall, country: string): readonly Entry[] {
  const year = 1970 + Math.floor(wall / AVERAGE_YEAR);
  return remember(around, `${country}/${year}`, () =>
    [year - 1, year, year + 1]
      .flatMap((each) => entriesOf(country, each, 'en'))
      .sort((a, b) => a.start - b.start || a.end - b.end),
  );
}

function nameOf(entry: Entry, country: string, language: Language): string {
  const same = (other: Entry) => other.rule === entry.rule && other.start === entry.start;
  return entriesOf(country, entry.year, language).find(same)?.name ?? entry.name;
}

const years = new Map<string, readonly Entry[]>();

function entriesOf(country: string, year: number, language: Language): readonly Entry[] {
  return remember(years, `${country}/${year}/${language}`, () =>
    almanacOf(country, language)
      .getHolidays(year)
      .filter((holiday) => holiday.type === 'public')
      .map(({ start, end, rule, name }) => ({
        start: start.getTime(),
        end: nightOf(end.getTime()),
        rule,
        name,
        year,
      })),
  );
}

/**
 * A day that began on its eve is taken to last until midnight: the almanac ends it at 18:00 all year round,
 * while in an Israeli June the stars come out past 20:00.
 */
function nightOf(end: Wall): Wall {
  return modulo(end, DAY) === 0 ? end : midnightOf(end) + DAY;
}

const almanacs = new Map<string, Holidays>();

/** In UTC its instants read as the wall clock does anywhere. Beware its `date` text: the offset is wrong. */
function almanacOf(country: string, language: Language): Holidays {
  return remember(
    almanacs,
    `${country}/${language}`,
    () => new Holidays(country, { timezone: 'UTC', languages: [language, 'en'] }),
  );
}

function remember<T>(memory: Map<string, T>, key: string, make: () => T): T {
  const kept = memory.get(key);
  if (kept !== undefined) return kept;
  const made = make();
  memory.set(key, made);
  return made;
}
