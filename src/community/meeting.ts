// A meeting: one date of a series, as it will really be.
import { z } from 'zod';
import { kind } from '../core/records.ts';
import type { Instant } from '../core/time.ts';
import type { Series } from './series.ts';

/** Derived from its series, never stored. */
export interface Meeting {
  /** `<series>@<wall-clock start by the rule>`, as `geri-monthly@20261125T1900`: the same after a move. */
  readonly id: string;
  readonly series: Series;
  /** The wall-clock start the rule gives, `YYYY-MM-DDTHH:MM`. */
  readonly original: string;
  readonly start: Instant;
  readonly end: Instant;
  readonly moved: boolean;
  readonly off: 'skipped' | 'cancelled' | 'swapped' | undefined;
  readonly link: string | undefined;
  readonly agenda: string | undefined;
}

export const ANSWERS = ['yes', 'maybe', 'no'] as const;
export type Answer = (typeof ANSWERS)[number];

/** Shelf: meeting; id: member. */
export const rsvps = kind('rsvp', z.object({ answer: z.enum(ANSWERS), at: z.number() }));
export type Rsvp = { readonly answer: Answer; readonly at: Instant };

/** When a group was last reminded of a meeting. Id: the meeting and its start. */
export const reminders = kind('reminder', z.object({ at: z.number() }));

/** Who was there. Shelf: meeting; id: member. */
export const attendances = kind(
  'attendance',
  z.object({ via: z.enum(['code', 'report', 'webhook']), minutes: z.number().optional(), at: z.number() }),
);
