// A series of meetings: its rule, its place, and the single dates that are otherwise.
import { z } from 'zod';
import { kind } from '../core/records.ts';
import { localText } from './text.ts';

export const LOCAL_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;

/** How one date differs from the rule. */
export const exceptionShape = z.object({
  /** The new wall-clock start, in the series' zone. */
  movedTo: z.string().regex(LOCAL_TIME).optional(),
  minutes: z.number().int().positive().optional(),
  /** Skipped: it never was to be (an EXDATE). Cancelled: it was announced and will not be. Swapped: held in writing. */
  off: z.enum(['skipped', 'cancelled', 'swapped']).optional(),
  agenda: z.string().optional(),
  link: z.string().optional(),
});
export type Exception = z.infer<typeof exceptionShape>;

export const seriesShape = z.object({
  id: z.string(),
  group: z.string(),
  title: localText,
  /** First start on the wall clock of `zone`, `YYYY-MM-DDTHH:MM`. */
  start: z.string().regex(LOCAL_TIME),
  zone: z.string(),
  minutes: z.number().int().positive(),
  /** RFC 5545 rule without the `RRULE:` prefix; absent for a single meeting. */
  rule: z.string().optional(),
  /** Wall-clock starts beside the rule (RDATE). */
  extra: z.array(z.string().regex(LOCAL_TIME)).optional(),
  /** By the wall-clock start the rule gives: `2026-11-25T19:00`. */
  exceptions: z.record(z.string(), exceptionShape),
  link: z.string().optional(),
  agenda: z.string().optional(),
  /** The host group is `group`; the person who opens the door. */
  host: z.string().optional(),
  /** A webinar's speakers, by member id or by name. */
  speakers: z.array(z.string()).optional(),
  /** Anyone in the community may come, not the group alone. */
  open: z.boolean(),
  /** iCalendar UID and revision (RFC 5545, 3.8.4.7 and 3.8.7.4). */
  uid: z.string(),
  sequence: z.number().int(),
  /** Zoom's meeting number, digits only, where there is one. */
  zoom: z.string().optional(),
  /** When Kehila learned of it: nothing is due before. */
  since: z.number(),
});
export type Series = z.infer<typeof seriesShape>;

export const serieses = kind('series', seriesShape);
