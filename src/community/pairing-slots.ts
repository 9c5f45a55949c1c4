// When pairs are made: every so many weeks, counted from one Monday for all time.
import { DAY, type Instant, instantOf, isoOf, WEEK } from '../core/time.ts';
import type { Community } from './community.ts';
import { ritualsOf } from './ritual-settings.ts';

/** The midnight of Monday 1 January 2024, as a wall clock shows it. */
const EPOCH = 19_723 * DAY;
const HOUR_OF_DAY = '10:00';

export interface Slot {
  /** Its Monday, such as `2026-11-23`. */
  readonly day: string;
  readonly at: Instant;
}

/** Mondays at ten in the community's zone, from ≤ at < until. */
export function pairingSlots(
  community: Pick<Community, 'zone' | 'rituals'>,
  { from, until }: { from: Instant; until: Instant },
): Slot[] {
  const { everyWeeks } = ritualsOf(community).intros;
  if (everyWeeks === 0) return [];
  const period = everyWeeks * WEEK;
  const slots: Slot[] = [];
  // A wall clock is at most a day from the instant.
  const first = EPOCH + Math.floor((from - DAY - EPOCH) / period) * period;
  for (let wall = first; wall < until + DAY; wall += period) {
    const day = isoOf(wall).slice(0, 10);
    const at = instantOf(`${day}T${HOUR_OF_DAY}`, community.zone);
    if (at >= from && at < until) slots.push({ day, at });
  }
  return slots;
}
