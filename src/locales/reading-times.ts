// Times of day as people type them.
import { tokensOf } from './reading-tokens.ts';
import { CLOCK_WORDS, DAY_PARTS, type DayPart, NUMBERS } from './reading-words.ts';

/** `HH:MM` from `19:00`, `19.00`, `1900`, `7pm`, `7:30 בערב`, `noon`. A bare `7` may mean two times, so it is none. */
export function readTimeOfDay(text: string): string | undefined {
  return timeFrom(tokensOf(text) ?? []);
}

export function timeFrom(tokens: readonly string[]): string | undefined {
  const [first = '', second] = tokens;
  if (tokens.length > 2) return undefined;
  if (second === undefined) return CLOCK_WORDS.get(first) ?? plainTime(first);
  const firstPart = DAY_PARTS.get(first);
  return firstPart ? partTime(second, firstPart) : partTime(first, DAY_PARTS.get(second));
}

/** On the 24-hour clock. */
function plainTime(figures: string): string | undefined {
  const [, hour, minute] = /^(\d{1,2})[:.](\d\d)$/.exec(figures) ?? /^(\d\d)(\d\d)$/.exec(figures) ?? [];
  if (hour !== undefined) return timeOf(Number(hour), Number(minute));
  return /^\d\d$/.test(figures) && Number(figures) > 12 ? timeOf(Number(figures), 0) : undefined;
}

/** On the 12-hour clock, with the part of the day to tell which of the two is meant. */
function partTime(token: string, part: DayPart | undefined): string | undefined {
  const [, hour, minute = '0'] = /^(\d{1,2})(?:[:.](\d\d))?$/.exec(token) ?? [undefined, NUMBERS.get(token)];
  if (!part || hour === undefined || Number(hour) > 23) return undefined;
  const turns = Number(hour) > 12 ? [0, 24] : [0, 12, 24];
  const meant = turns.map((turn) => (Number(hour) % (turns.length === 3 ? 12 : 24)) + turn);
  const found = meant.find((h) => part.from <= h && h < part.to);
  return found === undefined ? undefined : timeOf(found % 24, Number(minute));
}

function timeOf(hour: number, minute: number): string | undefined {
  if (hour > 23 || minute > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
