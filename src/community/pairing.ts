// Introductions: who wants to be introduced, who never to whom, and who was.
import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { kind, type Reader } from '../core/records.ts';
import { DAY, type Instant } from '../core/time.ts';

/** Names by which someone opts out: of being paired, and of being asked by others for an introduction. */
export const INTRODUCTIONS = 'introductions';
export const INTRODUCTION_REQUEST = 'introduction-request';

/** Whether someone takes part. Id: member. */
export const introducings = kind(
  'introducing',
  z.object({
    on: z.boolean(),
    /** Members they are never to be introduced to: told to nobody, those least of all. */
    not: z.array(z.string()),
  }),
);
export type Introducing = z.infer<typeof introducings.shape>;

export const NOT_INTRODUCED: Introducing = { on: false, not: [] };

export const MET = ['yes', 'not-yet', 'no'] as const;
export type Met = (typeof MET)[number];

export const introductionShape = z.object({
  id: z.string(),
  /** Who asked for it, where someone did. */
  one: z.string(),
  other: z.string(),
  at: z.number(),
  by: z.enum(['request', 'pairing']),
  state: z.enum(['asked', 'made', 'declined']),
  /** What each said when asked whether they met, by member. */
  met: z.record(z.string(), z.enum(MET)),
  /** Which of them passed a message on to the other, because they share no chat. */
  wrote: z.array(z.string()).optional(),
});
export type Introduction = z.infer<typeof introductionShape>;

/** Kept for ever: two members are introduced once. */
export const introductions = kind('introduction', introductionShape);

/**
 * `i1f3a90bc77d2`: what an introduction is called in choices. Named by its pair, so that two cannot come of two wishes at
 * once; keyed, for the log names it. Older ones are named otherwise, by eight digits: whoever looks for a pair looks at all.
 */
export function introductionId([one, other]: readonly [string, string], secret: string): string {
  return `i${createHmac('sha256', secret).update(pairOf(one, other)).digest('hex').slice(0, 12)}`;
}

/** A wish that was never answered stands in nobody's way after this, in milliseconds. */
const FORGOTTEN = 60 * DAY;

/** Whether these two are not to be introduced because of this: they were, or one of them has just asked for it. */
export function bars({ state, at }: Introduction, now: Instant): boolean {
  return state !== 'asked' || now - at < FORGOTTEN;
}

/** The same for both, whoever is named first. */
export function pairOf(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/** Whether either of them wants never to be introduced to the other. */
export function areApart(all: ReadonlyMap<string, Introducing>, one: string, other: string): boolean {
  return Boolean(all.get(one)?.not.includes(other) || all.get(other)?.not.includes(one));
}

/** The same, read by name: a decision made on it does not stand if either of them thinks otherwise meanwhile. */
export async function areKeptApart(read: Reader, one: string, other: string): Promise<boolean> {
  const [mine, theirs] = await Promise.all([read.get(introducings, one), read.get(introducings, other)]);
  return Boolean(mine?.not.includes(other) || theirs?.not.includes(one));
}

export function otherOf({ one, other }: Introduction, member: string): string | undefined {
  if (member === one) return other;
  return member === other ? one : undefined;
}
