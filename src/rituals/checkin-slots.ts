// When a group's rounds of check-ins open: every so many weeks, groups of one rhythm spread over those weeks.
import { createHash } from 'node:crypto';
import type { Community } from '../community/community.ts';
import type { Group } from '../community/group.ts';
import { ritualsOf } from '../community/ritual-settings.ts';
import { firstShowing, wallAt } from '../community/wall-clock.ts';
import { DAY, type Instant, instantOf, WEEK } from '../core/time.ts';
import type { Span } from './ritual.ts';

/** A Monday morning, as a wall clock shows it; the gate finds the next working day where that is none. */
const EPOCH = instantOf('2024-01-01T10:00', 'UTC');

/** Of a longer span, the beginning will do: nobody looks so far ahead. */
const FARTHEST = 20 * 52 * WEEK;

interface Slot {
  /** Weeks since the epoch. */
  readonly week: number;
  readonly slot: Instant;
}

/** Those in the span, in order. */
export function checkinSlots(group: Group, community: Community, { from, until }: Span): Slot[] {
  // A day to spare on either side, for zones whose clocks are changed.
  const first = Math.max(0, Math.floor((wallAt(from, group.zone) - DAY - EPOCH) / WEEK));
  const end = Math.min(until, Math.max(from, EPOCH) + FARTHEST);
  const last = Math.floor((wallAt(end, group.zone) + DAY - EPOCH) / WEEK);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)
    .filter((week) => hasSlotIn(group, { week, community }))
    .map((week) => ({ week, slot: slotOf(week, group) }))
    .filter(({ slot }) => slot >= from && slot < until);
}

/** Working groups and task teams only, until they are closed. */
export function hasSlotIn(
  group: Group,
  { week, community }: { week: number; community: Community },
): boolean {
  const { everyWeeks } = ritualsOf(community).checkins;
  const isTeam = group.kind === 'working-group' || group.kind === 'task-team';
  if (!isTeam || group.closed !== undefined || everyWeeks === 0) return false;
  return week % everyWeeks === createHash('sha256').update(group.id).digest().readUInt32BE() % everyWeeks;
}

// Not by Temporal: every tick asks this of every group.
function slotOf(week: number, { zone }: Group): Instant {
  const wall = EPOCH + week * WEEK;
  return firstShowing(wall, zone, wall - 2 * DAY);
}
