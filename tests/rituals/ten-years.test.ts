// Ten years of slots in three zones: each has exactly one run or one recorded miss, whatever happens to hosts, clocks and settings.
import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../src/community/meeting.ts';
import { meetingSettings } from '../../src/community/meeting-settings.ts';
import { momentBefore } from '../../src/community/moment-before.ts';
import { DAY, HOUR, type Instant, instantOf, localDateOf, MINUTE, type Zone } from '../../src/core/time.ts';
import { dueTurns } from '../../src/rituals/due-turns.ts';
import type { Calendar } from '../../src/rituals/ritual.ts';
import { type Chance, createChance } from '../chaos/seeded.ts';
import { meetingRituals } from './calendar.ts';
import { calendarOf, createHistory, seriesIn, type Taken, type Version } from './ten-years-world.ts';

const BEGINS = instantOf('2026-01-05T00:00', 'UTC');
const ZONES: readonly Zone[] = ['Asia/Jerusalem', 'Europe/London', 'America/New_York'];

function inYear(year: number): Instant {
  return instantOf(`${year}-01-05T00:00`, 'UTC');
}

interface Trial {
  readonly zone: Zone;
  readonly seed: number;
  readonly ends: Instant;
  /** How far Redis’s own clock may step, in milliseconds either way. */
  readonly drift: number;
}

describe('ten years', () => {
  it.each(ZONES.map((zone, i) => ({ zone, seed: 11 + i, ends: inYear(2036), drift: 0 })))(
    'in $zone, with hosts that come and go and settings that change (seed $seed)',
    { timeout: 60_000 },
    (trial) => expectOnceEach(trial),
  );
  it.each(ZONES.map((zone, i) => ({ zone, seed: 21 + i, ends: inYear(2030), drift: 5 * MINUTE })))(
    'in $zone, when the clock of Redis itself steps (seed $seed)',
    { timeout: 60_000 },
    (trial) => expectOnceEach(trial),
  );
});

function expectOnceEach(trial: Trial): void {
  const { taken, expected } = lived(trial);
  const counts = new Map<string, number>();
  for (const { turn } of taken) counts.set(turn.id, (counts.get(turn.id) ?? 0) + 1);
  expect([...counts].filter(([, count]) => count > 1).slice(0, 5), 'twice').toEqual([]);
  expect([...expected].filter((id) => !counts.has(id)).slice(0, 5), 'never').toEqual([]);
  expect(taken.filter(({ turn, at }) => at < turn.slot).slice(0, 5), 'before its slot').toEqual([]);
  expect(
    taken.filter(({ turn, at, how }) => (how === 'ran') !== at < turn.until).slice(0, 5),
    'too late, or missed too soon',
  ).toEqual([]);
  const count = (how: Taken['how']) => taken.filter((one) => one.how === how).length;
  expect(count('ran')).toBeGreaterThan(2_000);
  expect(count('missed')).toBeGreaterThan(200);
}

/** Reigns of settings, one after another, and what each of them had to bring about. */
function lived(trial: Trial) {
  const chance = createChance(trial.seed);
  const history = createHistory();
  const expected = new Set<string>();
  let version: Version = { series: seriesIn(trial.zone, BEGINS), settings: meetingSettings.parse({}) };
  let at = BEGINS;
  while (at < trial.ends) {
    const to = Math.min(trial.ends, at + (30 + chance.below(90)) * DAY);
    const calendar = calendarOf(version, at - 150 * DAY, to + 100 * DAY);
    const before = history.lastTick ?? at;
    const begun = history.taken.length;
    const [first, last] = reign({ trial, chance, history, version, calendar }, at, to);
    // Of what lies further back, only what is still of use.
    for (const turn of dueTurns(meetingRituals, calendar, { from: before - 60 * DAY, until: last + 1 }))
      if (turn.slot > before || turn.until > first) expected.add(turn.id);
    expectApart(history.taken, begun, version);
    version = changed(version, to, chance);
    at = to;
  }
  return { taken: history.taken, expected };
}

interface Reign {
  readonly trial: Trial;
  readonly chance: Chance;
  readonly history: ReturnType<typeof createHistory>;
  readonly version: Version;
  readonly calendar: Calendar;
}

/** Ticks from `from` to `to`; gives the times of Redis at the first and at the last, which is a whole one. */
function reign(given: Reign, from: Instant, to: Instant): [Instant, Instant] {
  const { trial, chance, calendar } = given;
  const slots = dueTurns(meetingRituals, calendar, { from, until: to }).map(({ slot }) => slot);
  let drift = 0;
  let [first, last]: (Instant | undefined)[] = [];
  let next = 0;
  for (let at = from + chance.below(3 * HOUR); at < to; ) {
    if (chance.next() < 0.1) drift = Math.round((chance.next() * 2 - 1) * trial.drift);
    tick(given, at + drift);
    first ??= at + drift;
    last = Math.max(last ?? 0, at + drift);
    while ((slots[next] ?? to) <= at) next += 1;
    at = Math.max(at + MINUTE, nextTick(chance, at, slots[next] ?? to));
  }
  const end = Math.max(last ?? 0, to) + trial.drift;
  tick({ ...given, chance: CALM }, end);
  return [first ?? end, end];
}

/** Nothing goes wrong: what was begun is done. */
const CALM: Chance = { ...createChance(0), next: () => 1, shuffled: (list) => [...list] };

/** A minute where something may happen, any minute, or a time away of minutes to twenty days. */
function nextTick(chance: Chance, at: Instant, slot: Instant): Instant {
  const roll = chance.next();
  if (roll < 0.75) return Math.ceil(slot / MINUTE) * MINUTE;
  if (roll < 0.95) return at + chance.below(600) * MINUTE;
  return at + (chance.next() < 0.8 ? chance.below(12 * 60) * MINUTE : chance.below(20 * 24 * 60) * MINUTE);
}

/** One host, or two at once; hosts die with what they had begun, before or after they recorded the tick. */
function tick({ chance, history, version, calendar }: Reign, now: Instant): void {
  const hosts = chance.next() < 0.3 ? 2 : 1;
  const plans = Array.from({ length: hosts }, () => history.due(version, calendar, now));
  for (const { turns, tickedAt } of plans) {
    const early = chance.next() < 0.5;
    if (early) history.ticked(tickedAt);
    const dies = chance.next() < 0.04;
    const begun = dies ? turns.slice(0, chance.below(turns.length + 1)) : turns;
    for (const turn of hosts === 2 ? chance.shuffled(begun) : begun)
      history.take(turn, version, now + chance.below(30_000));
    if (!early && !dies) history.ticked(tickedAt);
  }
}

/** Between two reminders of one start lies a moment at which the settings have one. */
function expectApart(taken: readonly Taken[], begun: number, { settings, series }: Version): void {
  const before = new Map<string, Instant>();
  for (const [i, { turn, at, said }] of taken.entries()) {
    if (turn.ritual !== 'meeting-reminder' || !said) continue;
    const [, meeting = '', start = ''] = turn.id.split('/');
    const last = before.get(`${meeting}/${start}`);
    before.set(`${meeting}/${start}`, at);
    if (last === undefined || i < begun) continue;
    const begins = instantOf(start.replace(/^(....)(..)(..)T(..)(..)Z$/, '$1-$2-$3T$4:$5'), 'UTC');
    const of = series.find(({ id }) => meeting.startsWith(`${id}@`));
    const moments = settings.remindMinutes.map((lead) =>
      momentBefore({ start: begins, series: of } as Meeting, lead),
    );
    expect(
      moments.some((moment) => moment > last && moment <= at),
      `${turn.id} was given twice`,
    ).toBe(true);
  }
}

/** Leaders change their minds. */
function changed(version: Version, now: Instant, chance: Chance): Version {
  const lead = () => chance.pick([5, 15, 30, 60, 120, 1440, 2880, 10_080, 20_160]);
  const reminders = Array.from({ length: chance.below(5) }, lead);
  const settings = chance.pick<Partial<Version['settings']>>([
    { announceDays: 1 + chance.below(60) },
    { remindMinutes: [...new Set([...version.settings.remindMinutes, lead()])].slice(-5) },
    { remindMinutes: version.settings.remindMinutes.slice(1) },
    { remindMinutes: chance.shuffled([...new Set(reminders)]) },
    { askMaybeMinutes: chance.pick([0, 1560, 20_160]), swapMinutes: chance.pick([0, 1440, 20_160]) },
    {},
  ]);
  const series = version.series.map((one) => {
    if (chance.next() < 0.7) return one;
    if (one.id === 'weekly' && chance.next() < 0.3) return { ...one, zone: chance.pick(ZONES) };
    if (one.id === 'weekly' && chance.next() < 0.3)
      return { ...one, start: `2026-01-07T${chance.pick(['18:30', '19:00', '20:00'])}` };
    const moved = calendarOf({ ...version, series: [one] }, now, now + 40 * DAY).meetings({
      from: now,
      until: now + 40 * DAY,
    });
    if (moved.length === 0) return one;
    const { original } = chance.pick(moved);
    const movedTo = `${localDateOf(now + (1 + chance.below(45)) * DAY, one.zone)}T17:30`;
    return { ...one, exceptions: { ...one.exceptions, [original]: { movedTo } } };
  });
  return { settings: { ...version.settings, ...settings }, series };
}
