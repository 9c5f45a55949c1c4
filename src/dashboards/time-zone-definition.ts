// A zone's clock changes as a VTIMEZONE (RFC 5545, section 3.6.5), for calendars that do not know the zone by name.
import { localOf } from '../community/recurrence-wall.ts';
import { type Span, spanAt, type Wall } from '../community/wall-clock.ts';
import { DAY, HOUR, type Instant, MINUTE, type Temporal, type Zone, zoned } from '../core/time.ts';

/** One clock change: `wall` is what the clocks show when they are changed. */
interface Change {
  readonly name: 'STANDARD' | 'DAYLIGHT';
  readonly wall: Wall;
  /** Milliseconds from UTC, before and after. */
  readonly before: number;
  readonly after: number;
}

const YEAR = 366 * DAY;
/** How far changes are followed, in years. A rule is believed when it holds for the last 28: then weekdays come round. */
const FOLLOWED = 40;
const CYCLE = 28;

/** From `from` on. Changes that follow a yearly rule to the end are written as that rule, others one by one. */
export function timeZoneDefinition(zone: Zone, from: Instant): string {
  const changes = changesOf(zone, from);
  const lines = (['STANDARD', 'DAYLIGHT'] as const).flatMap((name) => {
    const own = changes.filter((change) => change.name === name);
    const ruled = ruledFrom(own, from + FOLLOWED * YEAR);
    const single = own.slice(0, ruled?.index).flatMap((change) => observance(change));
    const first = ruled && own[ruled.index];
    return first ? [...single, ...observance(first, ruled.rule)] : single;
  });
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...lines, 'END:VTIMEZONE'].join('\r\n');
}

/** The change in force at `from`, and those of the years after it. */
function changesOf(zone: Zone, from: Instant): Change[] {
  const changes: Change[] = [];
  for (let span = spanAt(from, zone); span.from < from + FOLLOWED * YEAR; span = spanAt(span.to, zone)) {
    changes.push(changeTo(span, zone));
    if (span.to === Number.POSITIVE_INFINITY) break;
  }
  return changes;
}

function changeTo(span: Span, zone: Zone): Change {
  const after = span.offset;
  // A zone that never changed its clocks still needs one observance.
  if (span.from === Number.NEGATIVE_INFINITY) return { name: 'STANDARD', wall: 0, before: after, after };
  const before = spanAt(span.from - 1, zone).offset;
  const passing = span.to - span.from < 300 * DAY;
  const name = after > before && passing ? 'DAYLIGHT' : 'STANDARD';
  return { name, wall: span.from + before, before, after };
}

/** Where in `changes` a yearly rule begins that holds until `end`, and the rule; undefined when they follow none. */
function ruledFrom(changes: readonly Change[], end: Instant): { index: number; rule: string } | undefined {
  const recent = changes.slice(-CYCLE);
  const last = recent.at(-1);
  if (!last || recent.length < CYCLE || last.wall < end - YEAR - DAY) return undefined;
  const least = Math.min(...recent.map(({ wall }) => dateOf(wall).day));
  const pattern = patternOf(last, least);
  const fits = (change: Change) => patternOf(change, least) === pattern;
  if (!recent.every(fits)) return undefined;
  return { index: changes.findLastIndex((change) => !fits(change)) + 1, rule: ruleFor(last, least) };
}

/** Equal for changes of one yearly rule: in one month, on one weekday of the seven days from `least` on, at one time. */
function patternOf({ wall, before, after }: Change, least: number): string {
  const { month, day, dayOfWeek, hour, minute } = dateOf(wall);
  const within = day >= least && day < least + 7;
  return [month, within, dayOfWeek, hour, minute, before, after].join();
}

/** Outlook understands a weekday's place in the month, but not the days of the month it falls on: where one will do, it is used. */
function ruleFor({ wall }: Change, least: number): string {
  const { month, dayOfWeek, daysInMonth } = dateOf(wall);
  const weekday = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'][dayOfWeek - 1];
  const yearly = `RRULE:FREQ=YEARLY;BYMONTH=${month};BYDAY=`;
  if (least + 6 === daysInMonth) return `${yearly}-1${weekday}`;
  if (least % 7 === 1) return `${yearly}${(least + 6) / 7}${weekday}`;
  const days = Array.from({ length: 7 }, (_, day) => least + day);
  return `${yearly}${weekday};BYMONTHDAY=${days.join(',')}`;
}

function observance({ name, wall, before, after }: Change, rule?: string): string[] {
  return [
    `BEGIN:${name}`,
    `DTSTART:${localOf(wall).replaceAll(/[-:]/g, '')}00`,
    `TZOFFSETFROM:${offsetText(before)}`,
    `TZOFFSETTO:${offsetText(after)}`,
    ...(rule === undefined ? [] : [rule]),
    `END:${name}`,
  ];
}

/** `+0200` */
function offsetText(offset: number): string {
  const size = Math.abs(offset);
  const digits = [Math.floor(size / HOUR), Math.floor((size % HOUR) / MINUTE)];
  return `${offset < 0 ? '-' : '+'}${digits.map((part) => String(part).padStart(2, '0')).join('')}`;
}

/** A wall time is counted as if on UTC's clock. */
function dateOf(wall: Wall): Temporal.ZonedDateTime {
  return zoned(wall, 'UTC');
}
