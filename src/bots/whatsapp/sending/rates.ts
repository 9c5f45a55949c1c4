// How gently WhatsApp is written to. WhatsApp says only that it blocks who writes "in bulk"; every number here is
// folklore of people who were blocked (thirty messages two seconds apart were enough) or were not.
import { DAY, HOUR, MINUTE, SECOND } from '../../../core/time.ts';

/** From one to the other, in milliseconds: how long is left to chance, for people are never on time. */
export type Span = readonly [from: number, to: number];

export interface Rates {
  /** A turn that comes within this is waited for; a later one is for the outbox to keep. Milliseconds. */
  readonly patience: number;
  /** To whoever is talking with Kehila just now. */
  readonly answers: {
    readonly every: number;
    readonly burst: number;
    readonly jitter: Span;
    readonly hourly: number;
  };
  /** To everyone else, groups too. Caps hold in any span of such a length. */
  readonly unasked: { readonly apart: Span; readonly hourly: number; readonly daily: number };
  /** A new number's daily cap, on its first day, and by how much it grows with each. */
  readonly warmUp: { readonly first: number; readonly growth: number };
  /** Between the posts of one message. */
  readonly parts: Span;
  /** After so many refusals within so long nothing goes out unasked; the pause doubles while they go on. */
  readonly refusals: {
    readonly count: number;
    readonly within: number;
    readonly pause: number;
    readonly longest: number;
    /** What was refused is tried again after this long. */
    readonly again: number;
  };
  /** WhatsApp's word on a post, or on anything it is asked, is waited for so long. */
  readonly answerWithin: number;
  /** A post that WhatsApp has not confirmed may be on its way for so long. Then the page is asked anew. */
  readonly onItsWay: number;
  readonly reloads: number;
}

export const RATES: Rates = {
  patience: 15 * SECOND,
  answers: { every: SECOND, burst: 3, jitter: [300, 1_200], hourly: 600 },
  unasked: { apart: [5 * SECOND, 30 * SECOND], hourly: 80, daily: 400 },
  warmUp: { first: 20, growth: 1.5 },
  parts: [SECOND, 3 * SECOND],
  refusals: { count: 3, within: 10 * MINUTE, pause: HOUR, longest: DAY, again: 10 * MINUTE },
  answerWithin: 30 * SECOND,
  onItsWay: 2 * MINUTE,
  reloads: 5 * MINUTE,
};

/** Anywhere in the span. */
export function within([from, to]: Span): number {
  return from + Math.random() * (to - from);
}
