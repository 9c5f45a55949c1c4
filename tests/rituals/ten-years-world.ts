// A community over ten years, without a Redis: a calendar that is changed midway, ticks by hosts that come and go, and a
// ledger that forgets a cause when Redis would.
import { firstFrom } from '../../src/app/calendar.ts';
import type { Community } from '../../src/community/community.ts';
import type { Group } from '../../src/community/group.ts';

import { meetingOf, meetingsOf } from '../../src/community/meetings-of.ts';
import type { Series } from '../../src/community/series.ts';
import type { Turn } from '../../src/core/effects.ts';
import type { Instant, Zone } from '../../src/core/time.ts';
import { createWords } from '../../src/locales/words.ts';
import { dueAt, TURN_KEPT, tickedAt } from '../../src/rituals/due-turns.ts';
import type { Calendar } from '../../src/rituals/ritual.ts';
import { COMMUNITY, GROUP, meetingRituals, SERIES } from './calendar.ts';

export interface Version {
  readonly series: readonly Series[];
  readonly settings: Group['meetings'];
}

export interface Taken {
  readonly turn: Turn;
  readonly at: Instant;
  readonly how: 'ran' | 'missed';
  /** The group was spoken to. */
  readonly said: boolean;
}

/** Weekly, monthly, at an hour that clock changes skip or double, and once a year. */
export function seriesIn(zone: Zone, since: Instant): Series[] {
  const rules = {
    weekly: ['2026-01-07T19:00', 'FREQ=WEEKLY'],
    monthly: ['2026-01-28T20:15', 'FREQ=MONTHLY;BYDAY=-1WE'],
    nightly: [zone === 'Europe/London' ? '2026-01-02T01:30' : '2026-01-02T02:30', 'FREQ=WEEKLY;BYDAY=FR,SU'],
    yearly: ['2026-02-28T18:00', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1'],
  };
  return Object.entries(rules).map(([id, [start = '', rule = '']]) => ({
    ...SERIES,
    id,
    start,
    rule,
    zone,
    since,
  }));
}

export function calendarOf(version: Version, from: Instant, until: Instant): Calendar {
  const group: Group = { ...GROUP, meetings: version.settings };
  const all = version.series
    .flatMap((series) => meetingsOf(series, from, until))
    .sort((a, b) => a.start - b.start);
  return {
    community: COMMUNITY as Community,
    groups: new Map([[group.id, group]]),
    meetings: (span) => all.slice(firstFrom(all, span.from), firstFrom(all, span.until)),
  };
}

export function createHistory() {
  const known = new Map<string, Instant>();
  const taken: Taken[] = [];
  const reminded = new Map<string, Instant>();
  let lastTick: Instant | undefined;

  /** Whether the group is spoken to: asked of the ritual itself. */
  function speaks(turn: Turn, version: Version, now: Instant): boolean {
    if (turn.ritual !== 'meeting-reminder') return true;
    const [series = '', ...original] = turn.subject.split('@');
    const of = version.series.find(({ id }) => id === series);
    const meeting = of && meetingOf(of, wall(original.join('')));
    const ritual = meetingRituals.find(({ name }) => name === turn.ritual);
    if (!meeting || !ritual) return false;
    const start = turn.id.split('/').slice(0, 3).join('/');
    const facts = {
      ...{ community: COMMUNITY, meeting, group: { ...GROUP, meetings: version.settings } },
      ...{ rsvps: new Map(), leaders: [], speakers: [], coming: [], reminded: reminded.get(start) },
    };
    const effects = ritual.plan(facts, { turn, now, secret: '', words: createWords });
    if (effects.some((effect) => effect.do === 'save')) reminded.set(start, now);
    return effects.some((effect) => effect.do === 'say');
  }

  return {
    taken,
    get lastTick() {
      return lastTick;
    },
    due(version: Version, calendar: Calendar, now: Instant) {
      for (const [id, until] of known) if (until <= now) known.delete(id);
      const found = dueAt(now, lastTick, { rituals: meetingRituals, calendar });
      const undone = found.filter(({ id }) => !known.has(id));
      return { version, turns: undone, tickedAt: tickedAt(now, lastTick, undone) };
    },
    take(turn: Turn, version: Version, now: Instant): void {
      if (known.has(turn.id)) return;
      known.set(turn.id, now + TURN_KEPT);
      const how = now >= turn.until ? 'missed' : 'ran';
      taken.push({ turn, at: now, how, said: how === 'ran' && speaks(turn, version, now) });
    },
    ticked(at: Instant): void {
      lastTick = at;
    },
  };
}

/** `20261125T1900` as `2026-11-25T19:00`. */
function wall(digits: string): string {
  return digits.replace(/^(....)(..)(..)T(..)(..)$/, '$1-$2-$3T$4:$5');
}
