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
  localDate,
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

const weight = (habit: number) => z.number().min(0).max(10).default(habit);

const meetings = fields({
  'announce-days': wholeNumber(1, 60).default(7),
  remind: listOf(duration({ most: '14d' }))
    .max(5)
    .default([1440, 15]),
  'ask-maybe': duration({ most: '14d', orNever: true }).default(1560),
  swap: duration({ most: '14d', orNever: true }).default(1440),
  'swap-below': wholeNumber(1, 1000).default(3),
});

const rituals = fields({
  stories: fields({ 'every-days': wholeNumber(0, 365).default(30) }).prefault({}),
  checkins: fields({
    'every-weeks': wholeNumber(0, 52).default(2),
    share: z.number().min(0.1).max(1).default(0.5),
    'open-days': wholeNumber(1, 14).default(4),
    reminders: wholeNumber(0, 2).default(1),
  }).prefault({}),
  asks: fields({
    people: wholeNumber(1, 3).default(3),
    'follow-up-days': wholeNumber(1, 30).default(3),
  }).prefault({}),
  intros: fields({
    'every-weeks': wholeNumber(0, 52).default(4),
    'requests-a-week': wholeNumber(1, 20).default(3),
    'asked-a-week': wholeNumber(1, 20).default(2),
    weights: fields({
      region: weight(1),
      context: weight(2),
      technology: weight(2),
      goals: weight(2),
      agenda: weight(2),
    }).prefault({}),
  }).prefault({}),
  charters: fields({
    'ask-days': wholeNumber(7, 90).default(21),
    quorum: z.number().min(0.05).max(1).default(0.3),
  }).prefault({}),
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
  until: localDate.exactOptional(),
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
  returns: localDate.exactOptional(),
});

export const fileShape = fields({
  name: localText(),
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
  rituals: rituals.prefault({}),
  contact: localText(200).exactOptional(),
  organisations: z.record(z.string(), localText()).exactOptional(),
  regions: z.record(z.string(), localText()).exactOptional(),
  groups: z.record(z.string(), group),
  members: z.record(z.string(), member),
});

/** As it is written, with plain defaults filled in but nothing yet taken over from the community or its groups. */
export type Written = z.infer<typeof fileShape>;
export type WrittenGroup = z.infer<typeof group>;
export type WrittenMember = z.infer<typeof member>;
export type WrittenSeries = z.infer<typeof series>;
