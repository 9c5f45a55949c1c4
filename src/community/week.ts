// The week of a member's budget: it begins, at their midnight, on the community's first working day.
import { DAY, type Instant, isoOf, type LocalDate, type Zone } from '../core/time.ts';
import { type Community, WEEKDAYS, type Weekday } from './community.ts';
import { firstShowing, intoWeek, midnightOf, modulo, type Wall, wallAt } from './wall-clock.ts';

type WorkingWeek = Pick<Community, 'workingDays'>;

/** The week's name: the local date of its first day, such as `2026-11-22`. */
export function weekOf(at: Instant, zone: Zone, community: WorkingWeek): LocalDate {
  return weekNamed(wallAt(at, zone), community);
}

/** The name of the week in which a wall clock shows `wall`. */
export function weekNamed(wall: Wall, community: WorkingWeek): LocalDate {
  return isoOf(firstMidnight(wall, community)).slice(0, 10);
}

export function weekStart(at: Instant, zone: Zone, community: WorkingWeek): Instant {
  // Nine days back is before the week began, even where the zone has crossed the date line since.
  return firstShowing(firstMidnight(wallAt(at, zone), community), zone, at - 9 * DAY);
}

/** When the week is over and the next begins. */
export function weekEnd(at: Instant, zone: Zone, community: WorkingWeek): Instant {
  return firstShowing(firstMidnight(wallAt(at, zone), community) + 7 * DAY, zone, at);
}

function firstMidnight(wall: Wall, { workingDays }: WorkingWeek): Wall {
  const midnight = midnightOf(wall);
  const first = WEEKDAYS.indexOf(firstWorkingDay(workingDays)) * DAY;
  return midnight - modulo(intoWeek(midnight) - first, 7 * DAY);
}

/** The working day after the longest rest, however the days are ordered; of equals, the first written. */
export function firstWorkingDay(workingDays: readonly Weekday[]): Weekday {
  const rests = workingDays.map((day) => restBefore(day, workingDays));
  return workingDays[rests.indexOf(Math.max(...rests))] as Weekday;
}

function restBefore(day: Weekday, workingDays: readonly Weekday[]): number {
  const index = WEEKDAYS.indexOf(day);
  const since = workingDays.map((other) => modulo(index - WEEKDAYS.indexOf(other), 7) || 7);
  return Math.min(...since) - 1;
}
