// The meetings of a series: each start the rule gives, with what was changed about that one date.
import { DAY, type Instant, type LocalTime, MINUTE } from '../core/time.ts';
import type { Meeting } from './meeting.ts';
import { type Start, startsOf } from './recurrence.ts';
import { instantOfWall, wallOf } from './recurrence-wall.ts';
import type { Series } from './series.ts';

/** Meetings are remembered by stretches of this length, with the very series they were worked out from. */
const STRETCH = 32 * DAY;
/** Of one series no more than these, and a question that spans more is answered without remembering. */
const MOST_STRETCHES = 50;
const remembered = new WeakMap<Series, Map<number, readonly Meeting[]>>();

/** `geri-monthly@20261125T1900`. No colons: it stands inside other ids. */
export function meetingId(series: string, original: LocalTime): string {
  return `${series}@${original.replaceAll(/[-:]/g, '')}`;
}

export function parseMeetingId(id: string): { series: string; original: LocalTime } | undefined {
  const [, series, year, month, day, hour, minute] = /^(.+)@(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)$/.exec(id) ?? [];
  const original = `${year}-${month}-${day}T${hour}:${minute}`;
  return series === undefined || wallOf(original) === undefined ? undefined : { series, original };
}

/**
 * Those that really start in `from ≤ start < until`, in order, whenever the rule had them. Dates that will not be held
 * are among them, marked `off`.
 */
export function meetingsOf(series: Series, from: Instant, until: Instant): Meeting[] {
  const first = Math.floor(from / STRETCH);
  const last = Math.floor((until - 1) / STRETCH);
  if (last - first >= MOST_STRETCHES) return heldBetween(series, from, until);
  const found: Meeting[] = [];
  for (let stretch = first; stretch <= last; stretch += 1) {
    for (const meeting of heldIn(series, stretch)) {
      if (meeting.start >= from && meeting.start < until) found.push(meeting);
    }
  }
  return found;
}

function heldIn(series: Series, stretch: number): readonly Meeting[] {
  const kept = remembered.get(series) ?? new Map<number, readonly Meeting[]>();
  const known = kept.get(stretch);
  if (known) return known;
  const held = heldBetween(series, stretch * STRETCH, (stretch + 1) * STRETCH);
  if (kept.size >= MOST_STRETCHES) kept.clear();
  remembered.set(series, kept.set(stretch, held));
  return held;
}

function heldBetween(series: Series, from: Instant, until: Instant): Meeting[] {
  const starts = new Map(startsOf(series, from, until).map((start) => [start.original, start]));
  for (const [original, { movedTo }] of Object.entries(series.exceptions)) {
    const start = movedTo === undefined || starts.has(original) ? undefined : startNamed(series, original);
    if (start) starts.set(original, start);
  }
  return [...starts.values()]
    .map((start) => asHeld(series, start))
    .filter(({ start }) => start >= from && start < until)
    .sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
}

/** The meeting that the rule has at `original`, or undefined when it has none there. */
export function meetingOf(series: Series, original: LocalTime): Meeting | undefined {
  const start = startNamed(series, original);
  return start && asHeld(series, start);
}

function startNamed(series: Series, original: LocalTime): Start | undefined {
  const wall = wallOf(original);
  if (wall === undefined) return undefined;
  const at = instantOfWall(wall, series.zone);
  return startsOf(series, at, at + 1).find((start) => start.original === original);
}

function asHeld(series: Series, { original, at }: Start): Meeting {
  const change = Object.hasOwn(series.exceptions, original) ? series.exceptions[original] : undefined;
  const movedTo = change?.movedTo === undefined ? undefined : wallOf(change.movedTo);
  const start = movedTo === undefined ? at : instantOfWall(movedTo, series.zone);
  return {
    id: meetingId(series.id, original),
    series,
    original,
    start,
    end: start + (change?.minutes ?? series.minutes) * MINUTE,
    moved: start !== at,
    off: change?.off,
    link: change?.link ?? series.link,
    agenda: change?.agenda ?? series.agenda,
  };
}
