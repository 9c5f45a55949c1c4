// A day and time that a leader typed, as a moment ahead.
import { UserError } from '../../core/errors.ts';
import { DAY, type Instant, instantOf, type LocalTime, type Zone } from '../../core/time.ts';
import { readDateTime } from '../../locales/reading.ts';

/** A day without its year is taken for the next such day; farther ahead than this, it was more likely mistyped. */
const SOON = 300 * DAY;

/** Throws UserError for what is no day and time, is past, or is so far ahead that the year should be written. */
export function momentAhead(
  text: string,
  { now, zone }: { now: Instant; zone: Zone },
): { local: LocalTime; at: Instant } {
  const local = readDateTime(text, { now, zone });
  if (local === undefined) throw new UserError('bad-date-time');
  const at = instantOf(local, zone);
  if (at <= now) throw new UserError('date-in-the-past');
  const year = local.slice(0, 4);
  if (at - now > SOON && !/\p{Nd}{4}/u.test(text.replace(/\p{Nd}{1,2}:\p{Nd}{2}/gu, '')))
    throw new UserError('date-next-year', { year });
  return { local, at };
}
