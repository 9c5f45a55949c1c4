// A group's charter: until when it holds, the vote on what comes next, and what the vote comes to.
import { z } from 'zod';
import { kind } from '../core/records.ts';
import { DAY, type Instant, instantOf, type LocalDate, Temporal } from '../core/time.ts';
import type { Group } from './group.ts';

export const CHARTER_CHOICES = ['renew', 'change', 'merge', 'close'] as const;
export type CharterChoice = (typeof CHARTER_CHOICES)[number];

/** Shelf: the vote; id: member. Gone when the vote ends, or is off. */
export const charterVotes = kind(
  'charter-vote',
  z.object({
    choice: z.enum(CHARTER_CHOICES),
    /** The group to merge with. */
    into: z.string().optional(),
    at: z.number(),
  }),
);
export type CharterVote = z.infer<(typeof charterVotes)['shape']>;

/** What a vote came to. Id: the vote. */
export const charterResults = kind(
  'charter-result',
  z.object({
    /** Undecided: too few voted, or two were level: the leader decides. */
    outcome: z.enum([...CHARTER_CHOICES, 'undecided']),
    into: z.string().optional(),
    at: z.number(),
  }),
);
export type CharterResult = z.infer<(typeof charterResults)['shape']>;

/** Its members want something else of a group, and its leaders have not written that down yet. Id: group. */
export const charterChanges = kind('charter-change', z.object({ vote: z.string(), at: z.number() }));
export type CharterChange = z.infer<(typeof charterChanges)['shape']>;

/** The leaders of two groups are asked whether they become one. Id: the group that would close, whose members voted. */
export const mergers = kind(
  'merger',
  z.object({
    vote: z.string(),
    into: z.string(),
    at: z.number(),
    /** Those of the two groups that agreed. */
    agreed: z.array(z.string()),
    /** What becomes of the meetings of the one that closes, as its leaders want it. */
    meetings: z.enum(['move', 'end']).optional(),
  }),
);
export type Merger = z.infer<(typeof mergers)['shape']>;

/** One vote for each end date: a group that is renewed votes anew. */
export function charterVoteId(group: string, until: LocalDate): string {
  return `${group}@${until}`;
}

export function parseCharterVoteId(id: string): { group: string; until: LocalDate } | undefined {
  const [, group, until] = /^(.+)@(\d{4}-\d\d-\d\d)$/.exec(id) ?? [];
  return group === undefined || until === undefined ? undefined : { group, until };
}

/** When a charter ends: noon of its last day, when the result can be told to people who are awake. */
export function charterEnd({ until, zone }: Pick<Group, 'until' | 'zone'>): Instant | undefined {
  return until === undefined ? undefined : instantOf(`${until}T12:00`, zone);
}

/** That many days earlier, at ten in the morning by the group's clock. */
export function daysBefore(group: Pick<Group, 'until' | 'zone'>, days: number): Instant | undefined {
  if (group.until === undefined) return undefined;
  const day = Temporal.PlainDate.from(group.until).subtract({ days }).toString();
  return instantOf(`${day}T10:00`, group.zone);
}

/**
 * From when on a vote, by its id, is kept no more; a day too late rather than too soon. Who comes back from a time away
 * counts before the sweep: a turn comes after those that were due before it.
 */
export function afterVote(id: string): Instant | undefined {
  const until = parseCharterVoteId(id)?.until;
  return until === undefined ? undefined : instantOf(`${until}T12:00`, 'UTC') + LEADER_DECIDES + DAY;
}

export function laterBy(until: LocalDate, by: { years?: number; days?: number }): LocalDate {
  return Temporal.PlainDate.from(until).add(by).toString();
}

/** Renewed for so long when nobody decides. */
export const BREATHER = { days: 90 } as const;

/** For so long leaders may say whether two groups become one: over before the breather is, and the next vote. In milliseconds. */
export const MERGER_OPEN = 60 * DAY;

/** Who was asked for a new mission, or whether to merge, is reminded after so long, once; in milliseconds. */
export const REMINDED = 14 * DAY;

/** The leader has so long to decide after a vote without a result, in milliseconds. */
export const LEADER_DECIDES = 7 * DAY;

/** After a time away votes are still counted, or leaders asked, so long after the end; in milliseconds. */
export const COUNTED_YET = 30 * DAY;

interface Ballot {
  readonly votes: readonly CharterVote[];
  /** Who may vote: everyone with a seat. */
  readonly seats: number;
  readonly quorum: number;
}

export interface Tally {
  readonly counts: Readonly<Record<CharterChoice, number>>;
  readonly voted: number;
  readonly needed: number;
  readonly outcome: CharterResult['outcome'];
  /** With a merger: the group that most of those who want it named. */
  readonly into?: string;
}

/** Seven hundredths of a hundred are seven seats, and not eight for what lies behind the comma. */
const ROUNDING = 1e-9;

/** The choice with the most votes, where enough voted and no other has as many. */
export function tally({ votes, seats, quorum }: Ballot): Tally {
  const count = (choice: CharterChoice) => votes.filter((vote) => vote.choice === choice).length;
  const counts = {
    renew: count('renew'),
    change: count('change'),
    merge: count('merge'),
    close: count('close'),
  };
  const needed = Math.max(1, Math.ceil(seats * quorum - ROUNDING));
  const [first, second] = CHARTER_CHOICES.toSorted((a, b) => counts[b] - counts[a]);
  const decided = first && second && votes.length >= needed && counts[first] > counts[second];
  const outcome = decided ? first : 'undecided';
  const into = outcome === 'merge' ? mostNamed(votes) : undefined;
  return { counts, voted: votes.length, needed, outcome, ...(into !== undefined && { into }) };
}

function mostNamed(votes: readonly CharterVote[]): string | undefined {
  const named = votes.flatMap(({ choice, into }) => (choice === 'merge' && into !== undefined ? [into] : []));
  const times = (group: string) => named.filter((other) => other === group).length;
  return [...new Set(named)].sort((a, b) => times(b) - times(a) || (a < b ? -1 : 1))[0];
}

/** Fewer who chose alike are not told by number. */
const FEWEST = 5;

/**
 * Whether the counts may be told without anyone's vote being told with them: at least two choices were made, and each
 * that was made by at least five. So no four people, putting their own votes together, can work out that of a fifth. A
 * unanimous vote would tell everyone's. Otherwise the outcome is told alone.
 */
export function areTellable(counts: Tally['counts']): boolean {
  const made = Object.values(counts).filter((count) => count > 0);
  return made.length > 1 && made.every((count) => count >= FEWEST);
}
