// A member: one person, whatever chats they use.
import { z } from 'zod';
import { PLATFORMS } from '../core/chat.ts';
import { LANGUAGES } from '../core/languages.ts';
import { kind } from '../core/records.ts';
import { ROLES } from '../core/roles.ts';

export const memberShape = z.object({
  id: z.string(),
  name: z.string(),
  handles: z.partialRecord(z.enum(PLATFORMS), z.string()),
  language: z.enum(LANGUAGES),
  zone: z.string(),
  profession: z.string(),
  organisation: z.string(),
  region: z.string(),
  topics: z.array(z.string()),
  roles: z.array(z.enum(ROLES)),
  /** The chat they spoke in last: where they are reached. */
  reach: z.enum(PLATFORMS).optional(),
  /** Nothing is started by the bot until this instant. */
  pausedUntil: z.number().optional(),
  /** Rituals they do not want, by name; `all` for every one. */
  optedOut: z.array(z.string()),
  /** Their own quiet hours, `HH:MM` in their zone; the community's where absent. */
  quiet: z.object({ from: z.string(), to: z.string() }).optional(),
  since: z.number(),
  /** The day, `YYYY-MM-DD`, on which they came back as somebody new, having been erased before. */
  returns: z.string().optional(),
});
export type Member = z.infer<typeof memberShape>;

export const members = kind('member', memberShape);

/** Which member a platform's handle is. Shelf: platform; id: the platform's id. */
export const handles = kind('handle', z.object({ member: z.string() }));
