// One VEVENT of a calendar, read but not yet understood: zones, rules and revisions come later.
import { UserError } from '../core/errors.ts';
import { type IcsTime, nameOf, type Property, rawValueOf, readProperty, timesIn } from './ics-property.ts';
import type { Component } from './ics-text.ts';

export interface IcsEvent {
  readonly uid: string;
  readonly title: string;
  readonly sequence: number;
  /** When this revision was written, as text that sorts by time. */
  readonly stamp: string;
  readonly start: IcsTime;
  readonly end: IcsTime | undefined;
  /** DURATION, in minutes. */
  readonly minutes: number | undefined;
  readonly rule: string | undefined;
  readonly extra: readonly IcsTime[];
  readonly excluded: readonly IcsTime[];
  /** Which date of the series this event stands in for. */
  readonly instead: IcsTime | undefined;
  readonly cancelled: boolean;
  readonly description: string;
  /** Where a link may be: the best place first. */
  readonly places: readonly string[];
}

/** No description is worth more reading than this. */
const LONGEST_TEXT = 20_000;
/** RFC 5545 sets no bound; a series has no more changed dates than this. */
const MOST_DATES = 2000;

const CONFERENCES = [
  'conference',
  'x-google-conference',
  'x-microsoft-skypeteamsmeetingurl',
  'x-microsoft-onlinemeetingconflink',
];
const TEXTS = ['summary', 'description', 'location', 'url', ...CONFERENCES];
const KEPT = [
  'uid',
  'sequence',
  'dtstamp',
  'dtstart',
  'dtend',
  'duration',
  'rdate',
  'exdate',
  'recurrence-id',
  'status',
  ...TEXTS,
];

/** Throws UserError, saying why, for an event that cannot be read. */
export function readEvent({ lines, closed }: Component): IcsEvent {
  if (!closed) throw new UserError('calendar-skip-cut-off');
  const properties = lines.flatMap(propertyIn);
  const all = (name: string) => properties.filter((property) => property.name === name);
  const text = (name: string) => all(name)[0]?.values[0]?.trim() ?? '';
  const times = (name: string) => all(name).flatMap(timesIn);
  const [start] = times('dtstart');
  if (!start) throw new UserError('calendar-skip-no-start');
  if (all('recurrence-id').some(({ params }) => params['range'])) throw new UserError('calendar-skip-range');
  const excluded = times('exdate');
  const extra = times('rdate');
  if (excluded.length + extra.length > MOST_DATES)
    throw new UserError('calendar-skip-many', { most: MOST_DATES });
  const title = titleIn(lines);
  return {
    uid: text('uid') || `${title} ${start.local}`,
    title,
    sequence: Math.max(0, Math.trunc(Number(text('sequence')))) || 0,
    stamp: text('dtstamp'),
    start,
    end: times('dtend')[0],
    minutes: minutesIn(text('duration')),
    rule: ruleIn(lines),
    extra,
    excluded,
    instead: times('recurrence-id')[0],
    cancelled: text('status').toUpperCase() === 'CANCELLED',
    description: text('description').slice(0, LONGEST_TEXT),
    places: [...CONFERENCES, 'location', 'url', 'description'].map((name) =>
      text(name).slice(0, LONGEST_TEXT),
    ),
  };
}

/** The title of an event, even of one that cannot be read otherwise. */
export function titleIn(lines: readonly string[]): string {
  const line = lines.find((candidate) => nameOf(candidate) === 'SUMMARY');
  const [property] = line === undefined ? [] : propertyIn(line);
  return (property?.values[0] ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 200);
}

function propertyIn(line: string): Property[] {
  const name = nameOf(line).toLowerCase();
  if (!KEPT.includes(name)) return [];
  try {
    return [readProperty(line)];
  } catch (error) {
    // A text that cannot be read is a pity; a time that cannot be read is a wrong meeting.
    if (TEXTS.includes(name)) return [];
    throw error;
  }
}

/** Read as written: the parser has its own idea of rules, and refuses what checkRule can explain. */
function ruleIn(lines: readonly string[]): string | undefined {
  const rules = lines.filter((line) => nameOf(line) === 'RRULE');
  if (lines.some((line) => nameOf(line) === 'EXRULE'))
    throw new UserError('calendar-skip-line', { line: 'EXRULE' });
  if (rules.length > 1) throw new UserError('calendar-skip-line', { line: 'RRULE' });
  return rules[0] === undefined ? undefined : rawValueOf(rules[0]);
}

/** A duration such as `PT1H30M`, in minutes; undefined for none, or one that does not go forward. */
function minutesIn(duration: string): number | undefined {
  const pattern = /^\+?P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:\d{1,7}S)?)?$/;
  const [, weeks = 0, days = 0, hours = 0, minutes = 0] = pattern.exec(duration) ?? [];
  const total = ((Number(weeks) * 7 + Number(days)) * 24 + Number(hours)) * 60 + Number(minutes);
  return total > 0 ? total : undefined;
}
