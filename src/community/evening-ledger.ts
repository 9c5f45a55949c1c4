// The evening ledger: how much of a member's week goes into evening meetings, by their own wall clock.
import { DAY, HOUR, type Instant, type LocalDate, MINUTE, type Zone } from '../core/time.ts';
import type { Community } from './community.ts';
import { midnightOf, spanAt, timeOfDay, type Wall } from './wall-clock.ts';
import { weekNamed, weekOf } from './week.ts';

export interface Sitting {
  readonly start: Instant;
  readonly end: Instant;
}

type EveningRules = Pick<Community, 'workingDays' | 'eveningFrom' | 'budget'>;

/** Minutes of a meeting that fall between `eveningFrom` (`HH:MM`) and midnight. */
export function eveningMinutes(meeting: Sitting, zone: Zone, eveningFrom: string): number {
  let minutes = 0;
  for (const piece of eveningPieces(meeting, zone, eveningFrom)) minutes += piece.minutes;
  return minutes;
}

/** Evening minutes by week (named as in `weekOf`). Meetings at the same time each count. */
export function eveningLoad(
  meetings: readonly Sitting[],
  zone: Zone,
  community: EveningRules,
): Map<LocalDate, number> {
  const load = new Map<LocalDate, number>();
  for (const meeting of meetings) {
    for (const { wall, minutes } of eveningPieces(meeting, zone, community.eveningFrom)) {
      const week = weekNamed(wall, community);
      load.set(week, (load.get(week) ?? 0) + minutes);
    }
  }
  return load;
}

/** Evening minutes of one member's week, without and with a candidate meeting. */
export interface EveningForecast {
  readonly before: number;
  readonly after: number;
  readonly limit: number;
  /** The candidate takes evening time, and with it the week has more than the limit. */
  readonly over: boolean;
}

/**
 * What a candidate would make of a member's week; of the fuller one where it reaches into two. `meetings` are
 * those the member has already, of that week at least; a meeting being moved is left out of them.
 */
export function overEveningBudget(facts: {
  readonly zone: Zone;
  readonly community: EveningRules;
  readonly meetings: readonly Sitting[];
  readonly candidate: Sitting;
}): EveningForecast {
  const { zone, community, meetings, candidate } = facts;
  const load = eveningLoad(meetings, zone, community);
  const limit = (community.budget.eveningHours * HOUR) / MINUTE;
  const forecasts = [...eveningLoad([candidate], zone, community)].map(([week, added]) => {
    const before = load.get(week) ?? 0;
    return { before, after: before + added, limit, over: before + added > limit };
  });
  const fullest = forecasts.sort((a, b) => b.after - a.after)[0];
  if (fullest) return fullest;
  const before = load.get(weekOf(candidate.start, zone, community)) ?? 0;
  return { before, after: before, limit, over: false };
}

/** The stretches of a meeting that lie in one evening and contain no clock change. */
function* eveningPieces({ start, end }: Sitting, zone: Zone, eveningFrom: string) {
  let at = start;
  while (at < end) {
    const span = spanAt(at, zone);
    const wall: Wall = at + span.offset;
    const evening = midnightOf(wall) + timeOfDay(eveningFrom);
    const isEvening = wall >= evening;
    const boundary = isEvening ? midnightOf(wall) + DAY : evening;
    const next = Math.min(end, span.to, boundary - span.offset);
    if (isEvening) yield { wall, minutes: (next - at) / MINUTE };
    at = next;
  }
}
