// Dates as people type them: day first, and the next such day when the year or the date is left open.
import { type Instant, type LocalDate, localDateOf, Temporal, type Zone } from '../core/time.ts';
import { tokensOf } from './reading-tokens.ts';
import { DAYS_AHEAD, ENDS, MONTHS, WEEKDAYS } from './reading-words.ts';

/** When and where it is read: what "today" and "tomorrow" are. */
export interface Moment {
  readonly now: Instant;
  readonly zone: Zone;
}

const YEARS = { from: 2000, to: 2199 };

/**
 * `2026-11-25`, `25.11`, `25/11/2026`, `tomorrow`, `Wednesday`, `25 November`, `25 בנובמבר`, `25 تشرين الثاني`. Without
 * a year, the next such date, today included; a weekday alone is the next one after today.
 */
export function readDate(text: string, moment: Moment): LocalDate | undefined {
  return dateFrom(tokensOf(text) ?? [], moment);
}

/** The day after the week or the month that it is: `end of the week`, `עד סוף החודש`. A week ends with its Saturday. */
export function readDayAfter(text: string, { now, zone }: Moment): LocalDate | undefined {
  const [token = '', ...rest] = tokensOf(text) ?? [];
  const span = rest.length === 0 ? ENDS.get(token) : undefined;
  if (span === undefined) return undefined;
  const today = Temporal.PlainDate.from(localDateOf(now, zone));
  if (span === 'month') return today.with({ day: 1 }).add({ months: 1 }).toString();
  return today.add({ days: 7 - (today.dayOfWeek % 7) }).toString();
}

export function dateFrom(tokens: readonly string[], { now, zone }: Moment): LocalDate | undefined {
  const today = Temporal.PlainDate.from(localDateOf(now, zone));
  const [first = '', ...rest] = tokens;
  const weekday = WEEKDAYS.get(first);
  if (weekday === undefined) return calendarDate(tokens, today)?.toString();
  if (rest.length === 0) return today.add({ days: ((weekday - today.dayOfWeek + 6) % 7) + 1 }).toString();
  const date = calendarDate(rest, today);
  return date?.dayOfWeek === weekday ? date.toString() : undefined;
}

function calendarDate(tokens: readonly string[], today: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const ahead = tokens.length === 1 ? DAYS_AHEAD.get(tokens[0] ?? '') : undefined;
  if (ahead !== undefined) return today.add({ days: ahead });
  const parts = inFigures(tokens) ?? withMonthName(tokens);
  if (!parts) return undefined;
  const { day, month, year } = parts;
  if (year !== undefined) return validDate(year, month, day);
  return [today.year, today.year + 1]
    .map((candidate) => validDate(candidate, month, day))
    .find((date) => date && Temporal.PlainDate.compare(date, today) >= 0);
}

interface DateParts {
  readonly day: number;
  readonly month: number;
  readonly year?: number;
}

const ISO = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})([-./])(\d{1,2})(?:\2(\d{4}|\d\d))?$/;

function inFigures(tokens: readonly string[]): DateParts | undefined {
  const [first = '', second] = tokens;
  const iso = tokens.length === 1 ? ISO.exec(first) : null;
  if (iso) return { year: Number(iso[1]), month: Number(iso[3]), day: Number(iso[4]) };
  const [, day, , month, ownYear] = DAY_FIRST.exec(first) ?? [];
  if (day === undefined || tokens.length > 2) return undefined;
  if (second !== undefined && (ownYear !== undefined || !isYear(second))) return undefined;
  return partsOf(Number(day), Number(month), ownYear ?? second);
}

function withMonthName(tokens: readonly string[]): DateParts | undefined {
  const [first = '', second = '', year] = tokens;
  const month = MONTHS.get(first) ?? MONTHS.get(second);
  const day = MONTHS.has(first) ? second : first;
  if (month === undefined || !/^\d{1,2}$/.test(day) || tokens.length > 3) return undefined;
  return year === undefined || isYear(year) ? partsOf(Number(day), month, year) : undefined;
}

function partsOf(day: number, month: number, year: string | undefined): DateParts {
  if (year === undefined) return { day, month };
  return { day, month, year: year.length === 2 ? 2000 + Number(year) : Number(year) };
}

function isYear(token: string): boolean {
  return /^\d{4}$/.test(token) && Number(token) >= YEARS.from && Number(token) <= YEARS.to;
}

function validDate(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  if (year < YEARS.from || year > YEARS.to) return undefined;
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}
