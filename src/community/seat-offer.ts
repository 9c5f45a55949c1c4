// Seats offered to the members of a group that was closed, in groups where they may be at home.
import { z } from 'zod';
import { kind } from '../core/records.ts';
import { DAY, type Instant } from '../core/time.ts';

/** Id: the group that was closed. */
export const seatOffers = kind(
  'seat-offer',
  z.object({
    at: z.number(),
    /** By member: the groups in which a seat was offered. */
    to: z.record(z.string(), z.array(z.string())),
  }),
);
export type SeatOffers = z.infer<(typeof seatOffers)['shape']>;

/** An offer stands for so long, in milliseconds. */
export const OFFER_STANDS = 30 * DAY;

/** Whether a seat in this group is offered to them now, by whichever group was closed. */
export function isOffered(
  all: Iterable<SeatOffers>,
  { member, group, now }: { member: string; group: string; now: Instant },
): boolean {
  return [...all].some(({ at, to }) => now < at + OFFER_STANDS && (to[member] ?? []).includes(group));
}
