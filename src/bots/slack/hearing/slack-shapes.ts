// The parts of Slack's bodies that we read. Slack adds to them at will: what is not named here is let through unread.
import { z } from 'zod';

const file = z.object({
  id: z.string(),
  name: z.string().nullish(),
  size: z.number().nullish(),
  url_private_download: z.string().nullish(),
  url_private: z.string().nullish(),
});
export type SlackFile = z.infer<typeof file>;

export const commandBody = z.object({
  command: z.string(),
  text: z.string().default(''),
  user_id: z.string(),
  channel_id: z.string(),
  trigger_id: z.string(),
});

export const actionsBody = z.object({
  type: z.literal('block_actions'),
  trigger_id: z.string(),
  user: z.object({ id: z.string() }),
  channel: z.object({ id: z.string() }).nullish(),
  message: z.object({ thread_ts: z.string().nullish() }).nullish(),
  view: z.object({ type: z.string() }).nullish(),
  actions: z.array(z.unknown()).min(1),
});

export const submissionBody = z.object({
  type: z.literal('view_submission'),
  trigger_id: z.string(),
  user: z.object({ id: z.string() }),
  view: z.looseObject({ callback_id: z.string() }),
});

const account = z.object({
  id: z.string(),
  team_id: z.string().optional(),
  deleted: z.boolean().optional(),
  is_bot: z.boolean().optional(),
  is_stranger: z.boolean().optional(),
  is_restricted: z.boolean().optional(),
  is_ultra_restricted: z.boolean().optional(),
});

export const messageEvent = z.object({
  type: z.enum(['message', 'app_mention']),
  subtype: z.string().nullish(),
  bot_id: z.string().nullish(),
  user: z.string(),
  channel: z.string(),
  ts: z.string(),
  text: z.string().default(''),
  thread_ts: z.string().nullish(),
  parent_user_id: z.string().nullish(),
  files: z.array(file).nullish(),
});
export type MessageEvent = z.infer<typeof messageEvent>;

const reactionEvent = z.object({
  type: z.literal('reaction_added'),
  user: z.string(),
  item_user: z.string().nullish(),
  item: z.object({ type: z.string(), channel: z.string().nullish(), ts: z.string().nullish() }),
});

const membershipEvent = z.object({
  type: z.enum(['member_joined_channel', 'member_left_channel']),
  user: z.string(),
  channel: z.string(),
});

const homeEvent = z.object({
  type: z.literal('app_home_opened'),
  user: z.string(),
  tab: z.string().default('home'),
});

const accountEvent = z.object({ type: z.enum(['team_join', 'user_change']), user: account });

export const eventBody = z.object({
  event_id: z.string(),
  event_time: z.number().default(0),
  event: z.union([messageEvent, reactionEvent, membershipEvent, homeEvent, accountEvent]),
});
export type EventBody = z.infer<typeof eventBody>;
