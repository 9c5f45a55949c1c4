// What may stand in a community file, and what holds where nothing is written.
import { z } from 'zod';
import type { Weekday } from '../community/community.ts';
import { GROUP_KINDS } from '../community/group.ts';
import { duration, fields, listOf, localText, oneOf, text, wholeNumber } from './community-file-fields.ts';
import { channelNames, handleNames, zoomNumber } from './community-file-handles.ts';
import {
  clock,
  countryCode,
  dayAndTime,
  languageName,
  localTime,
  webAddress,
  weekdays,
  zoneName,
} from './community-file-words.ts';

const MISSION = 1000;
const AGENDA = 4000;
const WORKING_WEEK: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];

const series = fields({
  id: text(40),
  title: localText(),
  start: localTime,
  zone: zoneName.exactOptional(),
  rule: text(1000).exactOptional(),
  minutes: wholeNumber(5, 1440).default(60),
  link: webAddress.exactOptional(),
  agenda: z.string().trim().min(1).max(AGENDA).exactOptional(),
  host: text().exactOptional(),
  speakers: listOf(text()).exactOptional(),
  open: z.boolean().default(false),
  zoom: zoomNumber.exactOptional(),
});

const meetings = fields({
  'announce-days': wholeNumber(1, 60).default(7),
  remind: listOf(duration({ most: '14d' }))
    .max(5)
    .default([1440, 15]),
  'ask-maybe': duration({ most: '14d', orNever: true }).default(1560),
  swap: duration({ most: '14d', orNever: true }).default(1440),
  'swap-below': wholeNumber(1, 1000).default(3),
});

const group = fields({
  name: localText(),
  kind: oneOf(GROUP_KINDS).default('working-group'),
  mission: localText(MISSION),
  language: languageName.exactOptional(),
  zone: zoneName.exactOptional(),
  leaders: fields({
    appointed: listOf(text()).default([]),
    'self-appointed': listOf(text()).default([]),
  }).prefault({}),
  channels: fields({
    console: channelNames.console.exactOptional(),
    slack: channelNames.slack.exactOptional(),
    whatsapp: channelNames.whatsapp.exactOptional(),
  }).default({}),
  meetings: meetings.prefault({}),
  series: listOf(series).default([]),
});

const ROLE_NAMES = ['member', 'reviewer', 'researcher', 'admin'] as const;

const member = fields({
  name: text(),
  handles: fields({
    console: handleNames.console.exactOptional(),
    slack: handleNames.slack.exactOptional(),
    whatsapp: handleNames.whatsapp.exactOptional(),
  }).default({}),
  language: languageName.exactOptional(),
  zone: zoneName.exactOptional(),
  profession: text(),
  organisation: text(),
  region: text(),
  topics: listOf(text()).max(50).default([]),
  roles: listOf(oneOf(ROLE_NAMES)).default([]),
  groups: listOf(text()).default([]),
});

export const fileShape = fields({
  name: text(),
  country: countryCode,
  zone: zoneName,
  languages: listOf(languageName).min(1),
  week: fields({
    working: listOf(weekdays).min(1).default([WORKING_WEEK]),
    sabbath: fields({ from: dayAndTime, to: dayAndTime }).exactOptional(),
  }).prefault({}),
  quiet: fields({ from: clock, to: clock }).default({ from: '21:30', to: '08:00' }),
  evening: clock.default('18:00'),
  budget: fields({
    messages: wholeNumber(0, 1000).default(5),
    posts: wholeNumber(0, 1000).default(10),
    'evening-hours': z.number().min(0).max(40).default(4),
  }).prefault({}),
  groups: z.record(z.string(), group),
  members: z.record(z.string(), member),
});

/** As it is written, with plain defaults filled in but nothing yet taken over from the community or its groups. */
export type Written = z.infer<typeof fileShape>;
export type WrittenGroup = z.infer<typeof group>;
export type WrittenMember = z.infer<typeof member>;
export type WrittenSeries = z.infer<typeof series>;
