// Nobody is asked by two groups in one week: of those whose rounds fall into it, the one whose last is longest ago asks
// first, then the smaller; and each leaves out whom those before it ask.
import { type CheckinGroup, checkinGroups, checkinRounds, NO_ROUNDS, roundId } from '../community/checkin.ts';
import { eligibleAmong, sampleOf } from '../community/checkin-sample.ts';
import type { Community } from '../community/community.ts';
import { type Group, groups } from '../community/group.ts';
import { ritualsOf } from '../community/ritual-settings.ts';
import type { Reader } from '../core/records.ts';
import type { Instant } from '../core/time.ts';
import { type Sitting, sittingIn } from './checkin-facts.ts';
import { hasSlotIn } from './checkin-slots.ts';

export interface Week {
  /** Weeks since the epoch of the slots. */
  readonly week: number;
  readonly community: Community;
  readonly now: Instant;
}

interface Rival {
  readonly id: string;
  readonly size: number;
  readonly state: CheckinGroup;
  /** Whom its round of this week asked, once it is open. */
  readonly asked: readonly string[] | undefined;
  /** Whom it may ask; nobody while another round of it is open, or waits for its leader. */
  readonly eligible: readonly string[];
}

/** The id of the turn that opens a group's round. */
export function roundTurn(group: string, week: number): string {
  return `checkin-round/${group}/${week}`;
}

/** Members whom other groups ask in this week, or will; worked out alike by all of them, whichever comes first. */
export async function askedByOthers(
  read: Reader,
  ours: Group,
  at: Week & { readonly sitting: Sitting },
): Promise<ReadonlySet<string>> {
  const due = [...(await read.all(groups)).values()].filter((group) => hasSlotIn(group, at));
  const rivals = await Promise.all(due.map((group) => rivalAt(read, group, at)));
  const asked = new Set(rivals.flatMap(({ id, asked: there = [] }) => (id === ours.id ? [] : there)));
  for (const rival of rivals.toSorted(before)) {
    if (rival.id === ours.id) break;
    if (!rival.asked) for (const id of toAsk(rival, asked, at)) asked.add(id);
  }
  return asked;
}

/** Whom a group's round asks when these are left out. */
export function toAsk(
  { id, state, eligible }: Pick<Rival, 'id' | 'state' | 'eligible'>,
  without: ReadonlySet<string>,
  { community, week }: Pick<Week, 'community' | 'week'>,
): string[] {
  const { share } = ritualsOf(community).checkins;
  const { lastAsked, rounds: number } = state;
  const free = eligible.filter((member) => !without.has(member));
  return sampleOf({ share, lastAsked, number, eligible: free, seed: roundId(roundTurn(id, week)) });
}

function before(a: Rival, b: Rival): number {
  const since = (rival: Rival) => rival.state.week ?? -1;
  return since(a) - since(b) || a.size - b.size || (a.id < b.id ? -1 : 1);
}

async function rivalAt(
  read: Reader,
  { id }: Group,
  { week, now, sitting: ours }: Week & { readonly sitting: Sitting },
): Promise<Rival> {
  const sitting = await sittingIn(read, id);
  const shares = sitting.people.some((one) => ours.people.some((other) => other.id === one.id));
  // Guarded where we have someone in common: of two that open at once, one decides again.
  const state = shares ? await read.get(checkinGroups, id) : (await read.many(checkinGroups, [id]))[0];
  const { open, waits } = state ?? NO_ROUNDS;
  const isOurs = open === roundId(roundTurn(id, week));
  const [round] = isOurs ? await read.many(checkinRounds, [open]) : [];
  const isBlocked = open !== undefined || (waits !== undefined && sitting.leaders.length > 0);
  return {
    ...{ id, size: sitting.people.length, state: state ?? NO_ROUNDS, asked: round?.asked },
    eligible: isBlocked ? [] : eligibleAmong(sitting, now),
  };
}
