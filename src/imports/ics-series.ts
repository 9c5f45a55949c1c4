// The events of one UID, understood as one series.
import { createHash } from 'node:crypto';
import { checkRule, startsOf } from '../community/recurrence.ts';
import type { Series } from '../community/series.ts';
import { UserError } from '../core/errors.ts';
import type { Instant, LocalTime } from '../core/time.ts';
import { type Changes, changeOf, exclusions } from './ics-changes.ts';
import { agendaIn, linkOf, titleOf } from './ics-details.ts';
import type { IcsEvent } from './ics-event.ts';
import { zoomIn } from './ics-link.ts';
import { type Clock, clockFor, clockOf, minutesOf, type Recurring } from './ics-place.ts';
import type { Zones } from './ics-zone.ts';

export interface Setting {
  readonly zones: Zones;
  readonly group: string;
  readonly now: Instant;
  /** Called before each rule and each changed date is tried; may refuse. */
  pause(): void;
  /** Told of each event that is left out, and why. */
  skip(event: IcsEvent, error: unknown): void;
}

/** The event that describes the series as a whole, and those that stand in for single dates of it. */
export interface Family {
  readonly main: IcsEvent | undefined;
  readonly instead: readonly IcsEvent[];
  readonly sequence: number;
}

/** Sorts events of one UID, of which the newest of each kind counts. */
export function familyOf(events: readonly IcsEvent[], { skip }: Pick<Setting, 'skip'>): Family {
  const latest = new Map<string, IcsEvent>();
  for (const event of [...events].sort(newestFirst)) {
    const key = event.instead ? `${event.instead.local} ${event.instead.tzid}` : '';
    if (latest.has(key)) skip(event, new UserError('calendar-skip-older'));
    else latest.set(key, event);
  }
  const instead = [...latest].filter(([key]) => key !== '').sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    main: latest.get(''),
    instead: instead.map(([, event]) => event),
    sequence: Math.max(...events.map((event) => event.sequence)),
  };
}

function newestFirst(a: IcsEvent, b: IcsEvent): number {
  return b.sequence - a.sequence || (a.stamp < b.stamp ? 1 : a.stamp > b.stamp ? -1 : 0);
}

/** Throws UserError, saying why, when there is no series in it. */
export function seriesFrom(family: Family, setting: Setting): Series {
  const main = family.main ?? standIn(family.instead, setting.zones);
  if (main.start.clock === 'day') throw new UserError('calendar-skip-all-day');
  const clock = clockFor(main, setting.zones);
  const recurring = recurringFrom(main, clock, setting);
  const bare = { ...described(main, clock, setting), ...recurring, sequence: family.sequence };
  return withChanges({ ...bare, exceptions: exclusions(recurring, main, clock) }, family, { clock, setting });
}

/** An invitation to one changed date of a series that is known already. */
export function seriesWithDates(known: Series, family: Family, setting: Setting): Series {
  const sequence = Math.max(known.sequence, family.sequence);
  return withChanges({ ...known, sequence }, family, { clock: clockOf(known.zone, setting.zones), setting });
}

/** Single dates of a series that the calendar does not hold make a series of their own. */
function standIn(instead: readonly IcsEvent[], zones: Zones): IcsEvent {
  const [first, ...others] = instead.filter((event) => !event.cancelled);
  if (!first?.instead) throw new UserError('calendar-skip-cancelled');
  const start = first.instead.clock === 'day' ? first.start : first.instead;
  const minutes = minutesOf(first, clockFor(first, zones));
  return { ...first, start, end: undefined, minutes, extra: others.flatMap((event) => event.instead ?? []) };
}

function recurringFrom(main: IcsEvent, clock: Clock, { pause }: Setting): Recurring {
  const start = clock.local(main.start);
  const { zone } = clock;
  const dates = main.extra.filter((time) => time.clock !== 'day').map((time) => clock.local(time));
  if (main.rule === undefined) return { start, zone, ...extraOf(dates.filter((date) => date !== start)) };
  pause();
  const rule = checkRule(main.rule, start, zone);
  // RFC 5545, 3.8.5.3: the first start is always one, even where the rule does not name it.
  const at = clock.instant(main.start);
  const named = startsOf({ rule, start, zone }, at, at + 1).length > 0;
  return { start, zone, rule, ...extraOf(named ? dates : [start, ...dates]) };
}

function extraOf(dates: readonly LocalTime[]): Pick<Series, 'extra'> {
  return dates.length === 0 ? {} : { extra: [...new Set(dates)].sort() };
}

type Described = Omit<Series, 'start' | 'zone' | 'rule' | 'extra' | 'sequence'>;

function described(main: IcsEvent, clock: Clock, { group, now }: Setting): Described {
  const link = linkOf(main);
  const agenda = agendaIn(main);
  const zoom = zoomIn(link, main.description);
  return {
    id: idOf(main.uid),
    group,
    title: titleOf(main),
    minutes: minutesOf(main, clock),
    exceptions: {},
    ...(link === undefined ? {} : { link }),
    ...(agenda === undefined ? {} : { agenda }),
    ...(zoom === undefined ? {} : { zoom }),
    open: false,
    uid: main.uid,
    since: now,
  };
}

/** The same UID always has the same id: what can be read of it, and eight hexadecimal digits of its hash. */
function idOf(uid: string): string {
  const [name = ''] = uid.toLowerCase().split('@');
  const readable = name
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 16)
    .replaceAll(/^-+|-+$/g, '');
  return `${readable || 'ics'}-${createHash('sha256').update(uid).digest('hex').slice(0, 8)}`;
}

/** A date that stands in for none of the rule's is one more. */
function withChanges(
  series: Series,
  { instead }: Family,
  { clock, setting }: { clock: Clock; setting: Setting },
): Series {
  const exceptions: Changes = { ...series.exceptions };
  const extra = [...(series.extra ?? [])];
  for (const event of instead) {
    try {
      setting.pause();
      const change = changeOf(series, event, clock);
      if (!change) continue;
      delete exceptions[change.original];
      if (Object.keys(change.exception).length > 0) exceptions[change.original] = change.exception;
      if (!change.named) extra.push(change.original);
    } catch (error) {
      setting.skip(event, error);
    }
  }
  return { ...series, ...extraOf(extra), exceptions };
}
