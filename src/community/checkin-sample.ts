// Whom a round asks: a part of the group that rotates, so that nobody is asked twice running where there are enough others.
import { createHash } from 'node:crypto';
import type { Instant } from '../core/time.ts';
import { CHECKIN_RITUALS, type CheckinLeave } from './checkin.ts';
import type { Member } from './member.ts';

/** Of fewer answers nothing is shown, and of fewer members nobody is asked. */
export const FEWEST = 5;
/** Of a smaller sample, five answers cannot be hoped for: then everyone is asked. */
const SMALLEST_SAMPLE = 8;

export interface Sampling {
  /** Ids of members who may be asked. */
  readonly eligible: readonly string[];
  /** The number of the round in which each was last asked. */
  readonly lastAsked: Readonly<Record<string, number>>;
  /** The number of this round. */
  readonly number: number;
  /** The part of the group to ask; more than half would ask some twice running. */
  readonly share: number;
  /** Orders those who waited equally long. */
  readonly seed: string;
}

/** Those to ask, by id; nobody where five answers are out of reach. */
export function sampleOf({ eligible, lastAsked, number, share, seed }: Sampling): string[] {
  if (eligible.length < FEWEST) return [];
  const rested = eligible.filter((id) => (lastAsked[id] ?? -1) !== number - 1 || number === 0);
  const half = Math.floor(eligible.length / 2);
  if (half < SMALLEST_SAMPLE || rested.length < SMALLEST_SAMPLE) return eligible.toSorted();
  const size = Math.min(Math.max(Math.ceil(share * eligible.length), SMALLEST_SAMPLE), half);
  const lot = new Map(rested.map((id) => [id, createHash('sha256').update(`${seed}/${id}`).digest('hex')]));
  const since = (id: string) => lastAsked[id] ?? -1;
  return rested
    .toSorted((a, b) => since(a) - since(b) || ((lot.get(a) ?? '') < (lot.get(b) ?? '') ? -1 : 1))
    .slice(0, size)
    .toSorted();
}

/** Nobody is asked who is away, has paused everything, or wants no check-ins. */
export function mayBeAsked(member: Member, leave: CheckinLeave | undefined, now: Instant): boolean {
  return (
    !wantsNone(member) && (member.pausedUntil ?? now) <= now && (leave === undefined || leave.until <= now)
  );
}

/** Ids of those who may be asked. */
export function eligibleAmong(
  { people, leaves }: { people: readonly Member[]; leaves: ReadonlyMap<string, CheckinLeave> },
  now: Instant,
): string[] {
  return people.filter((member) => mayBeAsked(member, leaves.get(member.id), now)).map(({ id }) => id);
}

export function wantsNone({ optedOut }: Pick<Member, 'optedOut'>): boolean {
  return optedOut.includes('all') || CHECKIN_RITUALS.some((name) => optedOut.includes(name));
}
