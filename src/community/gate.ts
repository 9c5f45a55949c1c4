// The gate: everything the bot starts by itself passes here, is held to the next good moment, or is skipped.
import type { Weight } from '../core/effects.ts';
import { DAY, type Instant, type Zone } from '../core/time.ts';
import type { Community } from './community.ts';
import { nextGoodMoment, OBSTACLES } from './good-moments.ts';
import type { QuietHours } from './quiet-hours.ts';
import { weekEnd } from './week.ts';
import { isOptedOut } from './wishes.ts';

export const REASONS = ['too-late', 'opted-out', 'paused', 'budget', ...OBSTACLES] as const;
export type Why = (typeof REASONS)[number];

/** Why a message that had to wait did not go out after all: its ritual saw that it was over. */
export const NOT_NEEDED = 'not-needed';

export interface GateFacts {
  readonly now: Instant;
  readonly weight: Weight;
  /** The ritual or command it comes from. */
  readonly from: string;
  /** When it was decided. */
  readonly at: Instant;
  /** From here on it is of no use. */
  readonly until?: Instant;
  /** The recipient's own. */
  readonly zone: Zone;
  readonly community: Community;
  /** Absent when it goes to a group's channel. */
  readonly person?: {
    readonly pausedUntil?: Instant;
    readonly optedOut: readonly string[];
    /** Their own; the community's where absent. */
    readonly quiet?: QuietHours;
  };
  /** Messages (to a group: posts) that went out in the recipient's week so far, and how many may. */
  readonly spent: number;
  readonly limit: number;
}

export type Verdict =
  | { readonly do: 'pass' }
  | { readonly do: 'hold'; readonly until: Instant; readonly why: Why }
  | { readonly do: 'skip'; readonly why: Why };

/**
 * Whether a message may go out now. A hold names the first moment at which everything allows it; ask again
 * then, for a pause or a budget may have changed. Where several reasons hold it, the verdict carries the
 * first of: the pause; the budget, if that decides the moment; what the clock and the calendar say now.
 */
export function gate(facts: GateFacts): Verdict {
  const { now, weight, from, until = Number.POSITIVE_INFINITY, person } = facts;
  if (weight === 'answer' || weight === 'urgent') return { do: 'pass' };
  if (now >= until) return { do: 'skip', why: 'too-late' };
  if (person && isOptedOut(person.optedOut, from)) return { do: 'skip', why: 'opted-out' };
  const { at, why } = firstChance(facts);
  if (!why) return { do: 'pass' };
  return at < until ? { do: 'hold', until: at, why } : { do: 'skip', why };
}

interface Chance {
  /** `Infinity` for never. */
  readonly at: Instant;
  readonly why?: Why;
}

function firstChance(facts: GateFacts): Chance {
  const chance = withinBudget(facts, pauseEnd(facts));
  return isPaused(facts) ? { ...chance, why: 'paused' } : chance;
}

function isPaused({ now, person }: GateFacts): boolean {
  return (person?.pausedUntil ?? now) > now;
}

// Who is away for longer than this does not come back to a heap of old messages.
const LONGEST_HOLD = 30 * DAY;

function pauseEnd({ now, person }: GateFacts): Instant {
  const end = Math.max(now, person?.pausedUntil ?? now);
  return end - now > LONGEST_HOLD ? Number.POSITIVE_INFINITY : end;
}

/** The budget is that of the week of `now`: a message that waits past it has the next one's. */
function withinBudget(facts: GateFacts, earliest: Instant): Chance {
  const { now, zone, community, spent, limit } = facts;
  const chance = goodMoment(facts, earliest);
  if (spent < limit) return chance;
  // A budget of nothing is not there next week either.
  const nextWeek = limit > 0 ? weekEnd(now, zone, community) : Number.POSITIVE_INFINITY;
  if (chance.at >= nextWeek) return chance;
  return { at: goodMoment(facts, nextWeek).at, why: 'budget' };
}

function goodMoment({ weight, zone, community, person }: GateFacts, from: Instant): Chance {
  const workdaysOnly = person !== undefined && (weight === 'nudge' || weight === 'broadcast');
  return nextGoodMoment({
    from,
    zone,
    community,
    quiet: person?.quiet ?? community.quiet,
    days: workdaysOnly ? 'working' : 'any',
  });
}
