// What is counted of a round: how often each bucket of each item was chosen.
import { BUCKETS } from './checkin-items.ts';

/** How often each bucket was chosen, by item; all of one length. */
export type Counts = readonly (readonly number[])[];

/** One answer: which item of the round, and which bucket of it, from 1. */
export interface Answer {
  readonly position: number;
  readonly bucket: number;
}

export function noCounts(items: number): Counts {
  return Array.from({ length: items }, () => BUCKETS.map(() => 0));
}

/** One answer more. */
export function counted(counts: Counts, { position, bucket }: Answer): Counts {
  return counts.map((row, i) => (i === position ? row.map((n, b) => (b === bucket - 1 ? n + 1 : n)) : row));
}
