// The three messages to someone new: which is due when, so that no one is greeted twice, or long after they came.
import { z } from 'zod';
import { kind } from '../core/records.ts';
import { DAY, type Instant } from '../core/time.ts';

/** The ritual's name: by it, it is switched off. */
export const WELCOME = 'welcome';

/** How many of the messages someone was told, or 3 when they want no more. Id: member. */
export const welcomes = kind('welcome', z.object({ told: z.number().int().min(0).max(3), at: z.number() }));
export type Welcome = z.infer<(typeof welcomes)['shape']>;

/** Days after joining at which each is due. */
const DAYS = [0, 1, 3] as const;

/** Who came longer ago than this is new no more, in milliseconds. */
const FRESH = 8 * DAY;

interface Newcomer {
  /** When they became a member: a seat taken later makes nobody new. */
  readonly joined: Instant;
  /** When the first members came: whoever was there from the start is not greeted. */
  readonly began: Instant;
  readonly welcome: Welcome | undefined;
}

export function isNew(joined: Instant, at: Instant): boolean {
  return at - joined <= FRESH;
}

/** Which message is due, from 0; undefined for none. At most one a day, however late the first one went. */
export function welcomeDue({ joined, began, welcome }: Newcomer, now: Instant): 0 | 1 | 2 | undefined {
  const step = welcome?.told ?? 0;
  const after = DAYS[step];
  if (after === undefined || joined <= began || !isNew(joined, now)) return undefined;
  // A little less than a day: yesterday's was told at this hour, give or take a minute.
  if (welcome && now - welcome.at < DAY - DAY / 24) return undefined;
  return now - joined >= after * DAY - DAY / 8 ? (step as 0 | 1 | 2) : undefined;
}

/** Whether someone who was greeted is to be greeted again. */
export function isBeingGreeted(welcome: Welcome | undefined, now: Instant): boolean {
  return welcome !== undefined && welcome.told < DAYS.length && now - welcome.at < FRESH;
}
