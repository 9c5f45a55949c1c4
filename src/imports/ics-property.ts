// One line of a calendar, read: its name, its parameters, its values; and the times that values hold.
import ICAL from 'ical.js';
import { wallOf } from '../community/recurrence-wall.ts';
import { UserError } from '../core/errors.ts';
import type { LocalTime } from '../core/time.ts';

export interface Property {
  /** In lower case: `dtstart`. */
  readonly name: string;
  readonly params: Readonly<Record<string, string>>;
  readonly values: readonly string[];
}

/** A time as a calendar writes it. Seconds are not kept. */
export interface IcsTime {
  readonly local: LocalTime;
  /** Whose clock `local` is read off: UTC's, that of the zone `tzid`, or whichever hangs on the wall. A day has none. */
  readonly clock: 'utc' | 'zone' | 'floating' | 'day';
  readonly tzid: string;
}

export function nameOf(line: string): string {
  return /^[\w-]+/.exec(line)?.[0].toUpperCase() ?? '';
}

/** Throws `calendar-skip-line` when the line breaks the grammar. */
export function readProperty(line: string): Property {
  const [name, params, , ...values] = parsed(withZoneQuoted(line));
  return {
    name,
    params: textual(params),
    values: values.map((value) => String(Array.isArray(value) ? value[0] : value)),
  };
}

/** A zone's name that holds a colon belongs in quotation marks; Exchange leaves them out. */
function withZoneQuoted(line: string): string {
  return line.replace(/(;TZID=)([^";]{1,200}):([\dTZ,/]+)$/i, '$1"$2":$3');
}

function parsed(line: string): [string, Record<string, unknown>, string, ...unknown[]] {
  try {
    return ICAL.parse.property(line);
  } catch (error) {
    throw new UserError('calendar-skip-line', { line: nameOf(line) }, { cause: error });
  }
}

function textual(params: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]));
}

/** What is written after the name and parameters of a line, untouched. */
export function rawValueOf(line: string): string {
  return /^(?:"[^"]*"|[^":])*:(.*)$/.exec(line)?.[1] ?? '';
}

/** The times in a property. Throws `calendar-skip-line` for one that no calendar has. */
export function timesIn({ name, params, values }: Property): IcsTime[] {
  return values.map((value) => {
    const [, date, time, utc] = /^(\d{4}-\d\d-\d\d)(?:T(?:(\d\d:\d\d):\d{0,2}(Z?)|::))?$/.exec(value) ?? [];
    const local = `${date}T${time ?? '00:00'}`;
    if (wallOf(local) === undefined) throw new UserError('calendar-skip-line', { line: name.toUpperCase() });
    const tzid = (params['tzid'] ?? '').replaceAll(/["\\]/g, '').trim();
    if (time === undefined) return { local, clock: 'day', tzid };
    if (utc === 'Z') return { local, clock: 'utc', tzid: '' };
    return { local, clock: tzid === '' ? 'floating' : 'zone', tzid };
  });
}
