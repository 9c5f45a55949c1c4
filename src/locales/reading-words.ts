// What the words for numbers, units, months, weekdays and times of day mean, in every language at once.
import { LANGUAGES } from '../core/languages.ts';
import { DAY, HOUR, MINUTE, WEEK } from '../core/time.ts';
import { fold } from './folding.ts';
import { allForms, formsOf } from './typed-forms.ts';

type Meanings<V> = ReadonlyMap<string, V>;

/** Hours of the day, from ≤ h < to, counted on past midnight, that a part of the day may speak of. */
export interface DayPart {
  readonly from: number;
  readonly to: number;
}

const PARTS_OF_DAY: Readonly<Record<string, DayPart>> = {
  am: { from: 0, to: 12 },
  pm: { from: 12, to: 24 },
  noon: { from: 11, to: 17 },
  evening: { from: 16, to: 25 },
  night: { from: 19, to: 30 },
};

/** A word for so many of a unit of so many milliseconds: `שעתיים` is two hours. */
export interface Unit {
  readonly length: number;
  readonly count: number;
}

/** Milliseconds. A month is taken as 30 days, a year as 365. */
const UNIT_LENGTHS = { minute: MINUTE, hour: HOUR, day: DAY, week: WEEK, month: 30 * DAY, year: 365 * DAY };

function meanings<V>(prefix: string, values: Readonly<Record<string, V>>): Meanings<V> {
  const forms = allForms(prefix, Object.keys(values));
  return new Map(
    forms.flatMap(({ name, text }) => (name in values ? [[fold(text), values[name] as V]] : [])),
  );
}

function upTo(last: number, first = 1): Record<string, number> {
  return Object.fromEntries(
    Array.from({ length: last - first + 1 }, (_, i) => [String(first + i), first + i]),
  );
}

function units(): Meanings<Unit> {
  const forms = allForms('unit', Object.keys(UNIT_LENGTHS) as (keyof typeof UNIT_LENGTHS)[]);
  return new Map(
    forms.map(({ name, text }) => {
      const [word = '', count = '1'] = text.split('*').reverse();
      return [fold(word), { length: UNIT_LENGTHS[name], count: Number(count) }];
    }),
  );
}

export const NUMBERS = meanings('number', upTo(12));
export const FRACTIONS = meanings('fraction', { half: 1 / 2, quarter: 1 / 4 });
export const UNITS = units();
export const MONTHS = meanings('month', upTo(12));
/** ISO 8601: Monday is 1. */
export const WEEKDAYS = meanings('weekday', upTo(7));
/** Days from today. */
export const DAYS_AHEAD = meanings('ahead', upTo(2, 0));
export const DAY_PARTS = meanings('part', PARTS_OF_DAY);
export const CLOCK_WORDS = meanings('clock', { noon: '12:00', midnight: '00:00' });
/** The end of which span a phrase names. */
export const ENDS = meanings('end', { week: 'week', month: 'month' } as const);
export const FILLERS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap((language) => formsOf('filler', language).map(fold)),
);

const KNOWN: ReadonlySet<string> = new Set(
  [NUMBERS, FRACTIONS, UNITS, MONTHS, WEEKDAYS, DAYS_AHEAD, DAY_PARTS, CLOCK_WORDS, ENDS, FILLERS].flatMap(
    (words) => [...words.keys()],
  ),
);
/** In words. */
export const LONGEST_PHRASE = Math.max(...[...KNOWN].map((phrase) => phrase.split(' ').length));

/** Hebrew and Arabic write short words such as "in", "the" and "and" as part of the next one. */
const PREFIX = /^(?:[בהולמכ]|[وبل]?ال|لل|[وبل])(?=.)/;

/** The word or phrase as it is listed, without what is only attached to it; undefined when it is not known. */
export function knownPhrase(phrase: string): string | undefined {
  const bare = phrase.replace(PREFIX, '');
  return [phrase, bare].find((form) => KNOWN.has(form));
}
