// A group's meetings as one iCalendar text (RFC 5545). The same series always give the same bytes.
//
// Repeating meetings keep their rule, on the clock of their IANA zone, with a VTIMEZONE beside it. Google and Apple
// know the zone by its name, Outlook by name or definition, and all three show one series whose dates can change;
// expanded events in UTC would be cut off at some date, and each change would look like a different meeting.
import ical, { escape as escaped, ICalCalendarMethod, type ICalEventData } from 'ical-generator';
import type { Group } from '../community/group.ts';
import { textIn } from '../community/text.ts';
import { DAY, HOUR, type Instant, instantOf } from '../core/time.ts';
import type { Words } from '../core/words.ts';
import { eventsOf, type Told } from './calendar-events.ts';
import { cleaned } from './calendar-text.ts';
import { timeZoneDefinition } from './time-zone-definition.ts';

interface Telling {
  readonly words: Words;
  failed(what: string, error: unknown): void;
}

/** How often calendars are asked to look again, in seconds. Google takes its own time, up to a day. */
const REFRESH = HOUR / 1000;

export function calendarOf(group: Group, all: readonly Told[], telling: Telling): string {
  const earliest = earliestOf(all);
  const calendar = ical({
    // The library writes the name as it is given.
    name: escaped(cleaned(textIn(group.name, group.language)), false),
    prodId: { company: 'Kehila', product: 'Meetings', language: group.language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: REFRESH,
    // With a name here it would write DTSTAMP on that zone's clock, where UTC is required.
    timezone: { name: null, generator: (zone) => timeZoneDefinition(zone, earliest) },
  });
  for (const told of all) for (const event of eventsOrNone(told, telling)) calendar.createEvent(event);
  return `${calendar.toString()}\r\n`;
}

/** A series that cannot be told must not take the others with it. */
function eventsOrNone(told: Told, { words, failed }: Telling): ICalEventData[] {
  try {
    return eventsOf(told, words);
  } catch (error) {
    failed(`series ${told.series.id} could not be put in its feed`, error);
    return [];
  }
}

/** Zones are defined from here on: a year's margin covers every clock and every date that was moved. */
function earliestOf(all: readonly Told[]): Instant {
  const starts = all.flatMap(({ series }) => [series.start, ...(series.extra ?? [])]).sort();
  return instantOf(starts[0] ?? '2026-01-01T00:00', 'UTC') - 366 * DAY;
}
