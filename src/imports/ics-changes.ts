// What a calendar says of single dates: left out, cancelled, moved, or different in some other way.
import type { Exception, Series } from '../community/series.ts';
import { UserError } from '../core/errors.ts';
import type { LocalTime } from '../core/time.ts';
import { agendaIn, linkOf } from './ics-details.ts';
import type { IcsEvent } from './ics-event.ts';
import { type Clock, minutesOf, originalsAt, type Recurring } from './ics-place.ts';

export type Changes = Record<LocalTime, Exception>;

/** EXDATEs that the series has no start for are dropped. */
export function exclusions(series: Recurring, event: IcsEvent, clock: Clock): Changes {
  const originals = event.excluded.flatMap((time) => originalsAt(series, time, clock));
  return Object.fromEntries(originals.map((original) => [original, { off: 'skipped' as const }]));
}

export interface Change {
  readonly original: LocalTime;
  readonly exception: Exception;
  /** False for a date that the series has no start for: one more, then. */
  readonly named: boolean;
}

/** What an event says of the date it stands in for. Undefined when it cancels a date that was not to be. */
export function changeOf(series: Series, event: IcsEvent, clock: Clock): Change | undefined {
  const { instead = event.start } = event;
  const [found] = originalsAt(series, instead, clock);
  const original = found ?? clock.local(instead);
  const named = found !== undefined;
  if (event.cancelled) return named ? { original, named, exception: { off: 'cancelled' } } : undefined;
  if (event.start.clock === 'day') throw new UserError('calendar-skip-all-day');
  return { original, named, exception: differences(series, event, { original, clock }) };
}

function differences(
  series: Series,
  event: IcsEvent,
  { original, clock }: { original: LocalTime; clock: Clock },
): Exception {
  const minutes = minutesOf(event, clock);
  const movedTo = clock.local(event.start);
  const link = linkOf(event);
  const agenda = agendaIn(event, series);
  return {
    ...(movedTo === original ? {} : { movedTo }),
    ...(minutes === series.minutes ? {} : { minutes }),
    ...(agenda === undefined || agenda === series.agenda ? {} : { agenda }),
    ...(link === undefined || link === series.link ? {} : { link }),
  };
}
