// The community as a whole: country, week, quiet hours, budgets.
import { z } from 'zod';
import { LANGUAGES } from '../core/languages.ts';
import { kind } from '../core/records.ts';
import { ritualSettings } from './ritual-settings.ts';
import { localText } from './text.ts';

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export const clockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'write a time as HH:MM, such as 21:30');

export const communityShape = z.object({
  name: localText,
  /** ISO 3166-1 alpha-2, for public holidays; optionally a subdivision after a hyphen, as `DE-BY`. */
  country: z.string(),
  zone: z.string(),
  languages: z.array(z.enum(LANGUAGES)).min(1),
  workingDays: z.array(z.enum(WEEKDAYS)).min(1),
  /** The weekly day of rest, from a day and time to a day and time in the member's zone. */
  sabbath: z
    .object({
      from: z.object({ day: z.enum(WEEKDAYS), time: clockTime }),
      to: z.object({ day: z.enum(WEEKDAYS), time: clockTime }),
    })
    .optional(),
  /** Nothing is started by the bot between these, in the member's zone. */
  quiet: z.object({ from: clockTime, to: clockTime }),
  /** Evening begins here; it ends at midnight. */
  eveningFrom: clockTime,
  /** A week's budget for each member (and, of posts, for each group). */
  budget: z.object({
    messages: z.number().int().min(0),
    posts: z.number().int().min(0),
    eveningHours: z.number().min(0),
  }),
  rituals: ritualSettings.optional(),
  /** Whom to ask to become a member. */
  contact: localText.optional(),
  /** What is said instead of the keys that members carry, which stay what everything is counted and matched by. */
  organisations: z.record(z.string(), localText).optional(),
  regions: z.record(z.string(), localText).optional(),
});
export type Community = z.infer<typeof communityShape>;

/** One record, under the id `community`. */
export const communities = kind('community', communityShape);
