// Where the times of an event stand on the clock of its series.
import { startsOf } from '../community/recurrence.ts';
import { instantOfWall, localTimeAt, wallOf } from '../community/recurrence-wall.ts';
import type { Series } from '../community/series.ts';
import { UserError } from '../core/errors.ts';
import { DAY, type Instant, type LocalTime, MINUTE, type Zone } from '../core/time.ts';
import type { IcsEvent } from './ics-event.ts';
import type { IcsTime } from './ics-property.ts';
import type { Zones } from './ics-zone.ts';

/** How long a meeting is taken to be when its calendar does not say, in minutes. */
const USUAL_MINUTES = 60;

export type Recurring = Pick<Series, 'rule' | 'start' | 'zone' | 'extra'>;

/** Reads an event's times on the clock of `zone`. */
export interface Clock {
  readonly zone: Zone;
  instant(time: IcsTime): Instant;
  local(time: IcsTime): LocalTime;
}

/**
 * The clock a series keeps: that of its first time. A single meeting that a calendar wrote in UTC, as many do, is
 * moved to the calendar's own zone, where people will read it; a repeating one is not, for there it would wander.
 */
export function clockFor({ start, rule }: Pick<IcsEvent, 'start' | 'rule'>, zones: Zones): Clock {
  const repeats = rule !== undefined;
  const named = (time: IcsTime) => zones.find(time.tzid, { start: time.local, repeats });
  const own = { utc: 'UTC', zone: '', floating: zones.usual, day: zones.usual }[start.clock];
  const clock = clockIn(own || named(start), named);
  if (start.clock !== 'utc' || repeats) return clock;
  const usual = clockIn(zones.usual, named);
  const survives = instantIn(usual.local(start), zones.usual) === clock.instant(start);
  return survives ? usual : clock;
}

/** The clock of a series that is there already. */
export function clockOf(zone: Zone, zones: Zones): Clock {
  return clockIn(zone, (time) => zones.find(time.tzid, { start: time.local, repeats: false }));
}

function clockIn(zone: Zone, named: (time: IcsTime) => Zone): Clock {
  const zoneOf = (time: IcsTime) => {
    if (time.clock === 'utc') return 'UTC';
    return time.clock === 'zone' ? named(time) : zone;
  };
  const instant = (time: IcsTime) => instantIn(time.local, zoneOf(time));
  return {
    zone,
    instant,
    local: (time) => (zoneOf(time) === zone ? time.local : localTimeAt(instant(time), zone)),
  };
}

function instantIn(local: LocalTime, zone: Zone): Instant {
  return instantOfWall(wallOf(local) ?? 0, zone);
}

/** Throws `calendar-skip-ends-first` for an event that is over before it begins. */
export function minutesOf(event: IcsEvent, clock: Clock): number {
  if (!event.end || event.end.clock === 'day') return event.minutes ?? USUAL_MINUTES;
  const minutes = Math.round((clock.instant(event.end) - clock.instant(event.start)) / MINUTE);
  if (minutes < 0) throw new UserError('calendar-skip-ends-first');
  return minutes || USUAL_MINUTES;
}

/** The starts of the series that `time` names: one, or for a day all of that day. */
export function originalsAt(series: Recurring, time: IcsTime, clock: Clock): LocalTime[] {
  const at = clock.instant(time);
  return startsOf(series, at, at + (time.clock === 'day' ? DAY : 1)).map(({ original }) => original);
}
