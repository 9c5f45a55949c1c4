// How people and channels are named on each platform.

import { z } from 'zod';
import type { Platform } from '../core/chat.ts';
import { reads } from './community-file-fields.ts';

function matching(pattern: RegExp, write: string) {
  return reads({ write, read: (text) => (pattern.test(text) ? text : undefined) });
}

const consoleName = matching(/^[^\s@:#/]{1,40}$/, 'a name without spaces, @, :, # or /');

/** Zoom, chat and telephone books all group the digits their own way. */
function digitsOf(text: string): string {
  return text.replaceAll(/[\s().-]/g, '');
}

const whatsappPerson = z.preprocess(
  (value) => (typeof value === 'number' ? `+${value}` : value),
  reads({
    write: 'the telephone number with its country code, such as "+972501234567"',
    read: (text) => {
      if (/^\d{6,20}@(c\.us|lid)$/.test(text)) return text;
      const [, digits] = /^\+([1-9]\d{6,14})$/.exec(digitsOf(text)) ?? [];
      return digits && `${digits}@c.us`;
    },
  }),
);

/** A member's handle on each platform. */
export const handleNames = {
  console: consoleName,
  slack: matching(/^[UW][A-Z0-9_]{1,30}$/, 'the member ID from the Slack profile, such as U012AB3CD'),
  whatsapp: whatsappPerson,
} satisfies Record<Platform, z.ZodType<string>>;

/** A group's channel on each platform. */
export const channelNames = {
  console: consoleName,
  slack: matching(/^[CG][A-Z0-9_]{1,30}$/, "the ID from the Slack channel's details, such as C012AB3CD"),
  whatsapp: matching(/^[\d-]{10,40}@g\.us$/, "the group's id, such as 120363012345678901@g.us"),
} satisfies Record<Platform, z.ZodType<string>>;

/** Zoom's meeting number, digits only. */
export const zoomNumber = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  reads({
    write: 'the meeting number, 9 to 12 digits',
    read: (text) => (/^\d{9,12}$/.test(digitsOf(text)) ? digitsOf(text) : undefined),
  }),
);
