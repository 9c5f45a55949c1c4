// A group: a working group, a webinar audience, a task team, with its channels and who sits in it.
import { z } from 'zod';
import { PLATFORMS } from '../core/chat.ts';
import { LANGUAGES } from '../core/languages.ts';
import { kind } from '../core/records.ts';
import { meetingSettings } from './meeting-settings.ts';
import { localText } from './text.ts';

export const GROUP_KINDS = ['working-group', 'webinar', 'task-team', 'research-club'] as const;

export const groupShape = z.object({
  id: z.string(),
  name: localText,
  kind: z.enum(GROUP_KINDS),
  mission: localText,
  language: z.enum(LANGUAGES),
  zone: z.string(),
  channels: z.partialRecord(z.enum(PLATFORMS), z.string()),
  meetings: meetingSettings,
  /** Goes up when the feed's secret address is to change. */
  feed: z.number(),
  /** The last day of its charter, as `2027-03-31` in its zone: before it, the members vote on what comes next. */
  until: z.string().optional(),
  /** When it was closed: nothing is started in it any more. */
  closed: z.number().optional(),
});
export type Group = z.infer<typeof groupShape>;

export const groups = kind('group', groupShape);

/** Which group a platform's channel is. Shelf: platform; id: the platform's id. */
export const channels = kind('channel', z.object({ group: z.string() }));

/** A seat in a group. Shelf: group; id: member. */
export const seatShape = z.object({
  leads: z.enum(['appointed', 'self-appointed']).optional(),
  since: z.number(),
});
export type Seat = z.infer<typeof seatShape>;

export const seats = kind('seat', seatShape);

/** The groups a member sits in. Id: member. Kept beside `seats`, so that neither way round needs a search. */
export const seatings = kind('seating', z.object({ groups: z.array(z.string()) }));
