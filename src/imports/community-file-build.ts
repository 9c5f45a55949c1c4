// Fills a checked community file in: what a member or group leaves out, it takes over from the community.
import type { CommunityFile, SaidGroup, SaidMember, SaidSeat, SaidSeries } from '../community/apply-file.ts';
import type { Community } from '../community/community.ts';
import type { RitualSettings } from '../community/ritual-settings.ts';
import { ROLES } from '../core/roles.ts';
import type { Zone } from '../core/time.ts';
import type { CheckRule } from './community-file-checking.ts';
import type { Written, WrittenGroup, WrittenMember, WrittenSeries } from './community-file-shape.ts';
import { zoomIn } from './ics-link.ts';

export function buildFile(written: Written, checkRule: CheckRule): CommunityFile {
  const community = communityOf(written);
  const groups = Object.entries(written.groups);
  const members = Object.entries(written.members);
  return {
    community,
    groups: groups.map(([id, group]) => groupOf(id, group, community)),
    members: members.map(([id, member]) => memberOf(id, member, community)),
    seats: seatsOf(groups, members),
    series: groups.flatMap(([id, group]) => {
      const zone = group.zone ?? community.zone;
      return group.series.map((series) => seriesOf(series, { group: id, zone, checkRule }));
    }),
  };
}

function communityOf({ week, evening, budget, rituals, ...written }: Written): Community {
  return {
    name: written.name,
    country: written.country,
    zone: written.zone,
    languages: [...new Set(written.languages)],
    workingDays: [...new Set(week.working.flat())],
    ...(week.sabbath && { sabbath: week.sabbath }),
    quiet: written.quiet,
    eveningFrom: evening,
    budget: { messages: budget.messages, posts: budget.posts, eveningHours: budget['evening-hours'] },
    rituals: ritualsOf(rituals),
    ...(written.contact !== undefined && { contact: written.contact }),
    ...(written.organisations && { organisations: written.organisations }),
    ...(written.regions && { regions: written.regions }),
  };
}

function ritualsOf({ stories, checkins, asks, intros, charters }: Written['rituals']): RitualSettings {
  return {
    stories: { everyDays: stories['every-days'] },
    checkins: {
      everyWeeks: checkins['every-weeks'],
      share: checkins.share,
      openDays: checkins['open-days'],
      reminders: checkins.reminders,
    },
    asks: { people: asks.people, followUpDays: asks['follow-up-days'] },
    intros: {
      everyWeeks: intros['every-weeks'],
      requestsAWeek: intros['requests-a-week'],
      askedAWeek: intros['asked-a-week'],
      weights: intros.weights,
    },
    charters: { askDays: charters['ask-days'], quorum: charters.quorum },
  };
}

function groupOf(
  id: string,
  { meetings, ...group }: WrittenGroup,
  { zone, languages }: Community,
): SaidGroup {
  return {
    id,
    name: group.name,
    kind: group.kind,
    mission: group.mission,
    language: group.language ?? languages[0] ?? 'en',
    zone: group.zone ?? zone,
    ...(group.until !== undefined && { until: group.until }),
    channels: { console: id, ...group.channels },
    meetings: {
      announceDays: meetings['announce-days'],
      remindMinutes: [...new Set(meetings.remind)],
      askMaybeMinutes: meetings['ask-maybe'],
      swapMinutes: meetings.swap,
      swapBelow: meetings['swap-below'],
    },
  };
}

function memberOf(id: string, member: WrittenMember, { zone, languages }: Community): SaidMember {
  const held = new Set<string>(['member', ...member.roles]);
  return {
    id,
    name: member.name,
    handles: { console: id, ...member.handles },
    language: member.language ?? languages[0] ?? 'en',
    zone: member.zone ?? zone,
    profession: member.profession,
    organisation: member.organisation,
    region: member.region,
    topics: [...new Set(member.topics)],
    roles: ROLES.filter((role) => held.has(role)),
    ...(member.returns !== undefined && { returns: member.returns }),
  };
}

/** Leading a group is sitting in it, whether or not the member's own list says so. */
function seatsOf(groups: [string, WrittenGroup][], members: [string, WrittenMember][]): SaidSeat[] {
  const seats = new Map<string, SaidSeat>();
  for (const [member, { groups: joined }] of members) {
    for (const group of joined) seats.set(`${group}/${member}`, { member, group });
  }
  for (const [group, { leaders }] of groups) {
    for (const leads of ['appointed', 'self-appointed'] as const) {
      for (const member of leaders[leads]) seats.set(`${group}/${member}`, { member, group, leads });
    }
  }
  return [...seats.values()];
}

interface Hosting {
  readonly group: string;
  readonly zone: Zone;
  readonly checkRule: CheckRule;
}

function seriesOf(written: WrittenSeries, { group, checkRule, ...hosting }: Hosting): SaidSeries {
  const zoom = written.zoom ?? zoomIn(written.link, '');
  const zone = written.zone ?? hosting.zone;
  return {
    ...written,
    group,
    zone,
    uid: `${written.id}@kehila`,
    ...(written.rule !== undefined && { rule: checkRule(written.rule, written.start, zone) }),
    ...(zoom !== undefined && { zoom }),
  };
}
