// A calendar of one group and its meetings, for tests of what is due when.
import type { Community } from '../../src/community/community.ts';
import type { Group } from '../../src/community/group.ts';
import { meetingSettings } from '../../src/community/meeting-settings.ts';
import { meetingsOf } from '../../src/community/meetings-of.ts';
import type { Series } from '../../src/community/series.ts';
import { instantOf, zoned } from '../../src/core/time.ts';
import { dueTurns } from '../../src/rituals/due-turns.ts';
import { rituals } from '../../src/rituals/registry.ts';
import type { Calendar } from '../../src/rituals/ritual.ts';

export const ZONE = 'Asia/Jerusalem';
export const at = (local: string) => instantOf(local, ZONE);

export const COMMUNITY: Community = {
  name: 'Test',
  country: 'IL',
  zone: ZONE,
  languages: ['en'],
  workingDays: ['sun', 'mon', 'tue', 'wed', 'thu'],
  quiet: { from: '21:30', to: '08:00' },
  eveningFrom: '18:00',
  budget: { messages: 5, posts: 10, eveningHours: 4 },
};

export const GROUP: Group = {
  id: 'g',
  name: 'Group',
  kind: 'working-group',
  mission: 'To be tested.',
  language: 'en',
  zone: ZONE,
  channels: { console: 'g' },
  meetings: meetingSettings.parse({}),
  feed: 0,
  until: '2026-12-01',
};

/** One meeting, on Wednesday 25 November 2026 at 19:00, known since the 1st. */
export const SERIES: Series = {
  id: 's',
  group: 'g',
  title: 'Case hour',
  start: '2026-11-25T19:00',
  zone: ZONE,
  minutes: 60,
  exceptions: {},
  open: false,
  uid: 's@kehila',
  sequence: 0,
  since: at('2026-11-01T12:00'),
};

export function calendarOf(
  series: Partial<Series> = {},
  meetings: Partial<Group['meetings']> = {},
): Calendar {
  const group = { ...GROUP, meetings: { ...GROUP.meetings, ...meetings } };
  const only = { ...SERIES, ...series };
  return {
    community: COMMUNITY,
    groups: new Map([[group.id, group]]),
    meetings: ({ from, until }) => meetingsOf(only, from, until),
  };
}

/** Those that hang on a meeting. */
export const meetingRituals = rituals.filter(({ name }) =>
  /^(?:meeting-|maybe-question|async-swap)/.test(name),
);

/** What is due about meetings between two wall-clock times, as `11-25 18:45 meeting-reminder/…`. */
export function dueBetween(calendar: Calendar, from: string, until: string): string[] {
  const turns = dueTurns(meetingRituals, calendar, { from: at(from), until: at(until) });
  return turns.map(({ id, slot }) => `${local(slot)} ${id}`);
}

function local(slot: number): string {
  return zoned(slot, ZONE).toPlainDateTime().toString({ smallestUnit: 'minute' }).slice(5).replace('T', ' ');
}
