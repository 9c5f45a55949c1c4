// What people type, in any of the languages and with any digits, as values. Undefined when it cannot be told.
import { type Instant, instantOf, type LocalTime, Temporal, zoned } from '../core/time.ts';
import { dateFrom, type Moment, readDate, readDayAfter } from './reading-dates.ts';
import { readDuration } from './reading-durations.ts';
import { timeFrom } from './reading-times.ts';
import { tokensOf } from './reading-tokens.ts';

export { type Moment, readDate } from './reading-dates.ts';
export { readDuration } from './reading-durations.ts';
export { readNumber } from './reading-numbers.ts';
export { readLanguage, readZone } from './reading-places.ts';
export { readTimeOfDay } from './reading-times.ts';

/** A day and a time of that day, in either order: `25.11 19:00`, `tomorrow at 7pm`. Undefined when clocks skip it. */
export function readDateTime(text: string, moment: Moment): LocalTime | undefined {
  const tokens = tokensOf(text) ?? [];
  if (dateFrom(tokens, moment) !== undefined) return undefined;
  for (let cut = tokens.length - 1; cut > 0; cut -= 1) {
    const [head, tail] = [tokens.slice(0, cut), tokens.slice(cut)];
    const local = joined(head, tail, moment) ?? joined(tail, head, moment);
    if (local !== undefined) return exists(local, moment) ? local : undefined;
  }
  return undefined;
}

/**
 * A moment to come: a length of time from now (`3d`), a day and time, the start of a day (`until 1.12`), or when this
 * week or month is over.
 */
export function readUntil(text: string, moment: Moment): Instant | undefined {
  const length = readDuration(text);
  if (length !== undefined) return moment.now + length;
  const date = readDate(text, moment) ?? readDayAfter(text, moment);
  const local = date === undefined ? readDateTime(text, moment) : `${date}T00:00`;
  const at = local === undefined ? undefined : instantOf(local, moment.zone);
  return at !== undefined && at > moment.now ? at : undefined;
}

function joined(day: readonly string[], time: readonly string[], moment: Moment): LocalTime | undefined {
  const [date, clock] = [dateFrom(day, moment), timeFrom(time)];
  return date === undefined || clock === undefined ? undefined : `${date}T${clock}`;
}

function exists(local: LocalTime, { zone }: Moment): boolean {
  return zoned(instantOf(local, zone), zone).toPlainDateTime().equals(Temporal.PlainDateTime.from(local));
}
