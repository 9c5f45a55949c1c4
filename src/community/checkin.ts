// A check-in: what is kept of a round while it is open, and what remains of it. No record holds an answer with a person.
import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { kind } from '../core/records.ts';
import { CHECKIN_ITEMS } from './checkin-items.ts';

const item = z.enum(CHECKIN_ITEMS);

/** A round that is open. Id: round. Erased when it closes. */
export const checkinRounds = kind(
  'checkin-round',
  z.object({
    group: z.string(),
    /** Which round of its group it is, from 0. */
    number: z.number().int(),
    items: z.array(item),
    /** Members who were asked, by id. */
    asked: z.array(z.string()),
    opened: z.number(),
    closes: z.number(),
    /** What its answers are sealed under (checkin-seal); without it none is taken. */
    lock: z.string().optional(),
  }),
);
export type CheckinRound = z.infer<typeof checkinRounds.shape>;

/** One answer, sealed (checkin-seal). Shelf: round; id: random. Erased when it closes. */
export const checkinBallots = kind('checkin-ballot', z.object({ sealed: z.string() }));

/**
 * How far someone has come, never what they said or when. Shelf: round; id: member. There for everyone asked from the
 * start, so that no order tells who came first. Erased when it closes.
 */
export const checkinProgress = kind(
  'checkin-progress',
  z.object({
    /** How many items they answered. */
    upTo: z.number().int(),
    skipped: z.literal(true).optional(),
    /** They asked to be asked later: the reminders of the round leave them alone. */
    snoozed: z.literal(true).optional(),
  }),
);
export type CheckinProgress = z.infer<typeof checkinProgress.shape>;

const itemResult = z.object({
  item,
  /** Answers that were low (1, 2), middling (3) and high (4, 5); only where each is five or more. */
  counts: z.tuple([z.number(), z.number(), z.number()]).optional(),
  /** In which third of the scale their mean lies; where there are no counts. */
  band: z.enum(['low', 'middle', 'high']).optional(),
});
export type ItemResult = z.infer<typeof itemResult>;

/** What a closed round showed: written once, never changed. Id: round. */
export const checkinResults = kind(
  'checkin-result',
  z.object({
    group: z.string(),
    closed: z.number(),
    asked: z.number(),
    /** Absent where nothing is shown. */
    answered: z.number().optional(),
    items: z.array(itemResult),
  }),
);
export type CheckinResult = z.infer<typeof checkinResults.shape>;

const shown = z.object({ closed: z.number(), who: z.array(z.string()) });
/** Who had answered an item of which a result was shown. */
export type Shown = z.infer<typeof shown>;

/** Of late, in all groups, so that no result can be subtracted from another. Id: item. */
export const checkinShown = kind('checkin-shown', z.object({ shown: z.array(shown) }));

/** Where a group stands with its check-ins. Id: group. */
export const checkinGroups = kind(
  'checkin-group',
  z.object({
    /** Rounds so far. */
    rounds: z.number().int(),
    open: z.string().optional(),
    /** The round of which it was not yet said what was done about it: until then there is no other. */
    waits: z.string().optional(),
    /** The last round of which something was shown. */
    last: z.string().optional(),
    /** The week of its last round, since the epoch of the slots. */
    week: z.number().int().optional(),
    /** The number of the round in which each member was last asked. */
    lastAsked: z.record(z.string(), z.number()),
  }),
);
export type CheckinGroup = z.infer<typeof checkinGroups.shape>;

export const NO_ROUNDS: CheckinGroup = { rounds: 0, lastAsked: {} };

/** A member is not asked until then. Id: member. */
export const checkinLeaves = kind('checkin-leave', z.object({ until: z.number() }));
export type CheckinLeave = z.infer<typeof checkinLeaves.shape>;

/** What opting out of check-ins opts out of. */
export const CHECKIN_RITUALS = ['checkin-round', 'checkin-reminder', 'checkin-closing'] as const;

/** A short name for the round that a turn opens, fit for a choice. */
export function roundId(turn: string): string {
  return `c${createHash('sha256').update(turn).digest('hex').slice(0, 8)}`;
}

/** Told by nothing: neither whose it is, nor which came before. */
export function ballotId(): string {
  return randomBytes(12).toString('base64url');
}

export function isRoundId(text: string): boolean {
  return /^c[0-9a-f]{8}$/.test(text);
}
