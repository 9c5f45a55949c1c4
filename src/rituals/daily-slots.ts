// Slots at the same times of every day, by a zone's clock: what is looked at again and again is never armed ahead.
import { DAY, type Instant, instantOf, isoOf, type Zone } from '../core/time.ts';
import type { Span } from './ritual.ts';

interface Slot {
  /** `2026-11-25T0900`: names the slot in a turn's id. */
  readonly name: string;
  readonly slot: Instant;
}

interface Daily {
  readonly zone: Zone;
  /** As `09:00`, in order. */
  readonly times: readonly string[];
  /** On one day of the week only: 0 for Sunday. */
  readonly weekday?: number;
}

/** Those that lie in the span, in order. */
export function slotsIn({ from, until }: Span, daily: Daily): Slot[] {
  const slots: Slot[] = [];
  // Zones are less than a day from UTC, either way.
  for (let day = Math.floor(from / DAY) - 1; day * DAY < until + DAY; day += 1)
    for (const one of slotsOf(day, daily)) if (one.slot >= from && one.slot < until) slots.push(one);
  return slots;
}

/** Every tick asks for the same two months: a zone's offset is looked up once for each. */
const known = new Map<string, readonly Slot[]>();
const MOST = 5000;

/** `day` is counted from 1970-01-01. */
function slotsOf(day: number, { zone, times, weekday }: Daily): readonly Slot[] {
  // The first of January 1970 was a Thursday.
  if (weekday !== undefined && (day + 4) % 7 !== weekday) return [];
  const key = `${day} ${zone} ${times.join()}`;
  const before = known.get(key);
  if (before) return before;
  const date = isoOf(day * DAY).slice(0, 10);
  const slots = times.map((time) => ({
    name: `${date}T${time.replace(':', '')}`,
    slot: instantOf(`${date}T${time}`, zone),
  }));
  if (known.size >= MOST) known.clear();
  known.set(key, slots);
  return slots;
}
