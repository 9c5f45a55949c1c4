// Reads the times of a report, whose writer's habits (day or month first, 12 or 24 hours) only the whole file shows.
import { UserError } from '../core/errors.ts';
import { type Instant, instantOf, Temporal, type Zone } from '../core/time.ts';

/** Throws UserError `report-time-unreadable`; a time that is not there stays so. */
export type TimeReader = (text: string | undefined) => Instant | undefined;

const ORDERS = ['month first', 'day first'] as const;
type Order = (typeof ORDERS)[number];

interface Reading {
  /** The three figures of the date, in the order written. */
  readonly date: readonly [string, string, string];
  readonly dotted: boolean;
  /** `HH:MM` and the seconds after it. */
  readonly clock: string;
  readonly seconds: number;
  /** `Z` or `+HH:MM`, where the file says so itself. */
  readonly offset: string;
}

const LONGEST = 60;
const TIME =
  /^(\d{1,4})([/.-])(\d{1,2})[/.-](\d{1,4})[ t](\d{1,2}):(\d\d)(?::(\d\d))?(?:\.\d{1,9})? ?(am|pm)? ?(z|[+-]\d\d:?\d\d)?$/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `texts`: every time in the file. `zone`: where they were read off the clock. */
export function createTimeReader(texts: readonly string[], zone: Zone): TimeReader {
  const readings = new Map([...new Set(texts)].map((text) => [text, readingOf(text)]));
  const order = orderOf(readings);
  const minutes = new Map<string, Instant>();
  return (text) => {
    if (text === undefined) return undefined;
    const reading = readings.get(text);
    const date = reading && dateOf(reading, order);
    if (!date) throw unreadable(text);
    const minute = `${date}T${reading.clock}`;
    const start = reading.offset
      ? Temporal.Instant.from(`${minute}${reading.offset}`).epochMilliseconds
      : (minutes.get(minute) ?? instantOf(minute, zone));
    if (!reading.offset) minutes.set(minute, start);
    return start + reading.seconds * 1000;
  };
}

/**
 * The order in which every date in the file exists. Where both do, the one that brings the dates closest together, for a
 * meeting does not last for months; where that does not tell either, Zoom's own.
 */
function orderOf(readings: ReadonlyMap<string, Reading | undefined>): Order {
  for (const [text, reading] of readings) if (!reading) throw unreadable(text);
  const all = [...readings.values()].filter((reading) => reading !== undefined);
  const habit = all.some((reading) => reading.dotted) ? ORDERS.toReversed() : [...ORDERS];
  const possible = habit.filter((order) => all.every((reading) => dateOf(reading, order)));
  const [best] = possible.toSorted((a, b) => spanOf(all, a) - spanOf(all, b));
  if (best) return best;
  for (const [text, reading] of readings)
    if (reading && !dateOf(reading, 'month first')) throw unreadable(text);
  return 'month first';
}

/** Days from the first date to the last. */
function spanOf(readings: readonly Reading[], order: Order): number {
  const dates = [...new Set(readings.map((reading) => dateOf(reading, order) ?? ''))].sort();
  const [first, last] = [dates[0], dates.at(-1)];
  return first && last ? Temporal.PlainDate.from(first).until(last).days : 0;
}

function readingOf(text: string): Reading | undefined {
  if (text.length > LONGEST) return undefined;
  const [, a = '', mark, b = '', c = '', hour, minute = '', second, half, offset = ''] =
    TIME.exec(plainTime(text)) ?? [];
  const hours = half ? (Number(hour) % 12) + (half === 'pm' ? 12 : 0) : Number(hour);
  const seconds = Number(second ?? 0);
  const sound =
    hours < 24 && Number(minute) < 60 && seconds < 60 && !(half && (Number(hour) > 12 || hour === '0'));
  if (!mark || !sound || !isOffset(offset)) return undefined;
  return {
    date: [a, b, c],
    dotted: mark === '.',
    clock: `${String(hours).padStart(2, '0')}:${minute}`,
    seconds,
    offset: offset.toUpperCase(),
  };
}

function isOffset(text: string): boolean {
  const [, hours = '0', minutes = '0'] = /^[+-](\d\d):?(\d\d)$/.exec(text) ?? [];
  return Number(hours) < 24 && Number(minutes) < 60;
}

/** Halves of the day as am and pm in all three languages, named months as figures, no commas nor hidden marks. */
function plainTime(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/[,\s]+/g, ' ')
    .trim()
    .replace(/ ?(?:a\.m\.|לפנה["״]צ|ص)$/, ' am')
    .replace(/ ?(?:p\.m\.|אחה["״]צ|م)$/, ' pm')
    .replace(/^([a-z]{3})[a-z]*\.? (\d{1,2}) (\d{4})\b/, '$3-$1-$2')
    .replace(/^(\d{1,2})[ -]([a-z]{3})[a-z]*\.?[ -](\d{4})\b/, '$3-$2-$1')
    .replace(/^(\d{4})-([a-z]{3})-/, (_, year, month) => `${year}-${MONTHS.indexOf(month) + 1}-`);
}

/** `YYYY-MM-DD`, or undefined where that order gives no date a meeting could have. */
function dateOf({ date: [a, b, c] }: Reading, order: Order): string | undefined {
  const [year, month, day] = a.length === 4 ? [a, b, c] : order === 'day first' ? [c, b, a] : [c, a, b];
  if (year.length !== 4 && year.length !== 2) return undefined;
  const full = year.length === 2 ? `20${year}` : year;
  if (full < '2000' || full > '2199' || day.length > 2 || month.length > 2) return undefined;
  return isDay(Number(full), Number(month), Number(day))
    ? `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    : undefined;
}

function isDay(year: number, month: number, day: number): boolean {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

function unreadable(text: string): UserError {
  return new UserError('report-time-unreadable', { time: text.slice(0, LONGEST) });
}
