// One series as events of a calendar: the series as a whole, and each date that is otherwise.
import { escape as escaped, type ICalEventData, ICalEventStatus } from 'ical-generator';
import type { Meeting } from '../community/meeting.ts';
import { meetingOf } from '../community/meetings-of.ts';
import { checkRule, startsOf } from '../community/recurrence.ts';
import type { Series } from '../community/series.ts';
import { textIn } from '../community/text.ts';
import { DAY, instantOf, type LocalTime, Temporal, type Zone, zoned } from '../core/time.ts';
import type { Words } from '../core/words.ts';
import { cleaned, uriOf } from './calendar-text.ts';

/** A series and what has to be looked up to tell of it. */
export interface Told {
  readonly series: Series;
  /** Their names. */
  readonly speakers: readonly string[];
}

/** Throws when the series has no dates at all. */
export function eventsOf(told: Told, words: Words): ICalEventData[] {
  const { series } = told;
  const changed = Object.keys(series.exceptions)
    .sort()
    .flatMap((original) => meetingOf(series, original) ?? []);
  const left = changed.filter(({ off }) => off === 'skipped' || off === 'swapped');
  const kept = changed.filter((meeting) => !left.includes(meeting));
  if (series.rule === undefined && !series.extra?.length) {
    const held = left.length > 0 ? [] : [kept[0] ?? firstOf(series)];
    return held.map((meeting) => eventOf(meeting, told, words));
  }
  const first = firstOf({ ...series, exceptions: {} });
  const whole = {
    ...eventOf(first, told, words),
    repeating: repetitionOf(
      series,
      left.map(({ original }) => original),
    ),
  };
  const instead = kept.map((meeting) => ({
    ...eventOf(meeting, told, words),
    recurrenceId: zoned(instantOf(meeting.original, series.zone), series.zone),
  }));
  return [whole, ...instead];
}

/** Calendars count DTSTART as a date even where the rule does not name it, and Kehila does not: so it is one it names. */
function firstOf(series: Series): Meeting {
  const { rule, start, zone } = series;
  const at = instantOf(start, zone);
  const ruled = rule === undefined ? { start, zone } : { rule, start, zone };
  for (const days of [1, 400, 40 * 366]) {
    const [first] = startsOf(ruled, at, at + days * DAY);
    const meeting = first && meetingOf(series, first.original);
    if (meeting) return meeting;
  }
  throw new RangeError(`The rule of series ${series.id} gives no date within forty years.`);
}

function eventOf(meeting: Meeting, told: Told, words: Words): ICalEventData {
  const { series, link, off } = meeting;
  const zone = zoned(0, series.zone).timeZoneId;
  const url = uriOf(link);
  return {
    // The library writes UID and URL as they are given.
    id: escaped(cleaned(series.uid || series.id), false),
    sequence: Math.max(0, series.sequence),
    stamp: stampOf(series),
    start: zoned(meeting.start, zone),
    end: zoned(meeting.end, zone),
    timezone: zone,
    summary: cleaned(textIn(series.title, words.language)),
    description: cleaned(descriptionOf(meeting, told, words)),
    ...(link === undefined ? {} : { location: cleaned(link) }),
    ...(url === undefined ? {} : { url }),
    status: off === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  };
}

/** Later for each revision, and the same whenever the feed is read. */
function stampOf({ since, sequence }: Series): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(Math.trunc(since / 1000) * 1000 + sequence * 1000);
}

/** The link stands on a line of its own, without isolating marks, which some calendars would take for a part of it. */
function descriptionOf({ agenda, link }: Meeting, { speakers }: Told, words: Words): string {
  return [
    ...(agenda === undefined ? [] : [agenda]),
    ...(speakers.length === 0 ? [] : [words.say('meeting-speakers', { speakers: speakers.join(', ') })]),
    ...(link === undefined ? [] : [link]),
    words.say('feed-how-to-answer'),
  ].join('\n\n');
}

/** The lines RRULE, RDATE and EXDATE. A rule of one date stands where there is none: the library wants one first. */
function repetitionOf({ rule, start, zone, extra = [] }: Series, excluded: readonly LocalTime[]): string {
  return [
    `RRULE:${rule === undefined ? 'FREQ=DAILY;COUNT=1' : checkRule(rule, start, zone)}`,
    ...dates('RDATE', [...new Set(extra)].sort(), zone),
    ...dates('EXDATE', excluded, zone),
  ].join('\r\n');
}

function dates(name: string, locals: readonly LocalTime[], zone: Zone): string[] {
  if (locals.length === 0) return [];
  const { timeZoneId } = zoned(0, zone);
  const utc = timeZoneId === 'UTC';
  const texts = locals.map((local) => `${local.replaceAll(/[-:]/g, '')}00${utc ? 'Z' : ''}`);
  return [`${name}${utc ? '' : `;TZID=${timeZoneId}`}:${texts.join(',')}`];
}
