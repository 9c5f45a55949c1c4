// Introductions: who wants to be introduced, who never to whom, and who was.
import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { kind, type Reader } from '../core/records.ts';

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
});
export type Introduction = z.infer<typeof introductionShape>;

/** Kept for ever: two members are introduced once. */
export const introductions = kind('introduction', introductionShape);

/** `i1f3a90bc`: what an introduction is called in choices, and in the log: keyed, for its cause may name the two. */
export function introductionId(cause: string, secret: string): string {
  return `i${createHmac('sha256', secret).update(cause).digest('hex').slice(0, 8)}`;
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
