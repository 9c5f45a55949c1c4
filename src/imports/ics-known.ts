// A series from a calendar meets the series that is kept: what was done in chat stays, what the calendar says is heard.
import { meetingsOf } from '../community/meetings-of.ts';
import { checkRule, startsOf } from '../community/recurrence.ts';
import { type Exception, type Series, seriesShape } from '../community/series.ts';
import { DAY, type Instant } from '../core/time.ts';

/** Every date of a series that ends is called off this far ahead; after that the series has no dates. */
const YEAR = 366 * DAY;

/**
 * The kept series brought up to date. The higher revision decides what both speak of; at the same revision the
 * calendar does, so that a date it moves is moved. Meetings held in writing stay so. Doing it twice changes nothing.
 */
export function updated(known: Series, series: Series): Series {
  if (series.sequence < known.sequence) {
    return { ...known, exceptions: { ...series.exceptions, ...known.exceptions } };
  }
  const held = Object.entries(known.exceptions).filter(([, { off }]) => off === 'swapped');
  const before = series.sequence > known.sequence ? {} : known.exceptions;
  // What a calendar may say nothing of is kept; that it has no rule or no extra dates it does say.
  const { rule, extra, ...lasting } = known;
  return {
    ...lasting,
    ...series,
    id: known.id,
    open: known.open,
    // Other dates than before: nothing is due of those that have passed.
    since: hasSameDates(known, series) ? known.since : series.since,
    exceptions: { ...before, ...series.exceptions, ...Object.fromEntries(held) },
  };
}

function hasSameDates(a: Series, b: Series): boolean {
  return a.start === b.start && a.zone === b.zone && a.rule === b.rule;
}

/** The same series with its fields in the order of their shape, so that equal series are equal texts. */
export function inOrder(series: Series): Series {
  const fields = Object.keys(seriesShape.shape).filter((field) => Object.hasOwn(series, field));
  return Object.fromEntries(fields.map((field) => [field, series[field as keyof Series]])) as Series;
}

/** The series without a future: its dates of the coming year are cancelled, and it has none after them. */
export function calledOff(known: Series, sequence: number, now: Instant): Series {
  const first = Math.max(
    now,
    startsOf({ start: known.start, zone: known.zone }, -Infinity, Infinity)[0]?.at ?? now,
  );
  const due = meetingsOf(known, now, first + YEAR).filter((meeting) => meeting.off === undefined);
  if (due.length === 0) return known;
  const cancelled = due.map(({ original }): [string, Exception] => [
    original,
    { ...known.exceptions[original], off: 'cancelled' },
  ]);
  return {
    ...known,
    ...endedRule(known, first + YEAR),
    exceptions: { ...known.exceptions, ...Object.fromEntries(cancelled) },
    sequence: Math.max(sequence, known.sequence + 1),
  };
}

function endedRule({ rule, start, zone }: Series, until: Instant): Pick<Series, 'rule'> {
  if (rule === undefined) return {};
  const last = startsOf({ rule, start, zone }, -Infinity, until).at(-1);
  if (last === undefined) return {};
  const open = rule.split(';').filter((part) => !/^(?:COUNT|UNTIL)=/.test(part));
  return {
    rule: checkRule([...open, `UNTIL=${last.original.replaceAll(/[-:]/g, '')}00`].join(';'), start, zone),
  };
}
