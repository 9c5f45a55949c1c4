// When the meetings of a series start: its repeat rule, set on the clocks of its zone.
import { UserError } from '../core/errors.ts';
import { DAY, type Instant, instantOf, isoOf, isZone, type LocalTime, type Zone } from '../core/time.ts';
import { createExpansion, type Expansion } from './recurrence-expansion.ts';
import { createMemo } from './recurrence-memo.ts';
import { badRule, type RuleParts, readRule, writeRule } from './recurrence-rule.ts';
import { instantOfWall, localOf, wallOf } from './recurrence-wall.ts';
import type { Series } from './series.ts';
import type { Wall } from './wall-clock.ts';

/** One start: the wall time the rule names, and when that really is. */
export interface Start {
  readonly original: LocalTime;
  readonly at: Instant;
}

type Recurring = Pick<Series, 'rule' | 'start' | 'zone' | 'extra'>;

/** A rule ready to be expanded. */
interface Repeat {
  readonly key: string;
  readonly parts: RuleParts;
  readonly expansion: Expansion;
  readonly start: Wall;
  readonly zone: Zone;
  /** UNTIL: nothing starts after it. */
  readonly last: Instant;
}

/** The years that four digits can write. */
const FIRST: Instant = instantOf('0001-01-02T00:00', 'UTC');
const LAST: Instant = instantOf('9999-12-30T23:59', 'UTC');

/** Rules are expanded and remembered by stretches of this length. */
const BLOCK = 366 * DAY;
/** The most blocks one question may span: a century. */
const MOST_BLOCKS = 100;

const repeats = createMemo<Repeat>(5_000, () => 1);
const blocks = createMemo<readonly Start[]>(300_000, (starts) => starts.length + 1);

/**
 * A rule of RFC 5545 in its one spelling: no `RRULE:` before it, UNTIL in UTC (a bare date means the end of that day
 * in `zone`). Throws `bad-rule` when it repeats within a day's hours, cannot be read, or gives no date after `start`.
 */
export function checkRule(rule: string, start: LocalTime, zone: Zone): string {
  const repeat = readRepeat(rule, start, zone);
  const [first] = repeat.expansion.first(1);
  if (first === undefined || instantOfWall(first, zone) > repeat.last) throw badRule('empty');
  return writeRule(repeat.parts);
}

/**
 * The starts in `from ≤ at < until`, in order, each once. A wall time that a clock change skips is moved as RFC 5545,
 * section 3.3.5, says; its `original` stays what the rule names. A start the rule does not name is none.
 */
export function startsOf(series: Recurring, from: Instant, until: Instant): Start[] {
  const ruled =
    series.rule === undefined ? startsAt([series.start], series.zone) : ruledStarts(series, from, until);
  const extra = (series.extra ?? []).filter(isNear(from, until));
  const all = [...ruled, ...startsAt(extra, series.zone)];
  const within = new Map(
    all.filter(({ at }) => at >= from && at < until).map((start) => [start.original, start]),
  );
  return [...within.values()].sort(byTime);
}

/** Local times sort as text; no wall clock is a day away from UTC. */
function isNear(from: Instant, until: Instant): (local: LocalTime) => boolean {
  const least = localOf(Math.max(from, FIRST) - DAY);
  const most = localOf(Math.min(until, LAST) + DAY);
  return (local) => local >= least && local <= most;
}

function byTime(a: Start, b: Start): number {
  return a.at - b.at || (a.original < b.original ? -1 : 1);
}

function startsAt(locals: readonly LocalTime[], zone: Zone): Start[] {
  return locals.flatMap((original) => {
    const wall = wallOf(original);
    return wall === undefined ? [] : [{ original, at: instantOfWall(wall, zone) }];
  });
}

function ruledStarts(series: Recurring, from: Instant, until: Instant): readonly Start[] {
  const { rule = '', start, zone } = series;
  const repeat = repeats(`${rule} ${start} ${zone}`, () => readRepeat(rule, start, zone));
  if (repeat.parts.has('COUNT')) return blocks(repeat.key, () => countedStarts(repeat));
  const first = Math.floor(Math.max(from - DAY, repeat.start) / BLOCK);
  const last = Math.floor(Math.min(until + DAY, repeat.last + DAY) / BLOCK);
  if (last - first > MOST_BLOCKS) throw new UserError('too-many-dates', { years: MOST_BLOCKS });
  const found: Start[] = [];
  for (let block = first; block <= last; block += 1) {
    found.push(...blocks(`${repeat.key} ${block}`, () => startsIn(repeat, block)));
  }
  return found;
}

function startsIn(repeat: Repeat, block: number): Start[] {
  const walls = repeat.expansion.between(block * BLOCK, (block + 1) * BLOCK);
  return startsOn(walls, repeat.zone).filter(({ at }) => at <= repeat.last);
}

function countedStarts(repeat: Repeat): Start[] {
  return startsOn(repeat.expansion.first(Number(repeat.parts.get('COUNT'))), repeat.zone);
}

function startsOn(walls: readonly Wall[], zone: Zone): Start[] {
  return walls.map((wall) => ({ original: localOf(wall), at: instantOfWall(wall, zone) }));
}

function readRepeat(rule: string, start: LocalTime, zone: Zone): Repeat {
  const wall = wallOf(start);
  if (wall === undefined || !isZone(zone)) throw badRule('start');
  const read = readRule(rule);
  const until = read.get('UNTIL');
  const last = until === undefined ? Number.POSITIVE_INFINITY : lastOf(until, zone);
  const parts = until === undefined ? read : new Map(read).set('UNTIL', stampOfSecond(last));
  return {
    key: `${rule} ${start} ${zone}`,
    parts,
    expansion: createExpansion(parts, wall),
    start: wall,
    zone,
    last,
  };
}

/** `20261231T215959Z` */
function stampOfSecond(at: Instant): string {
  return `${isoOf(at).slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

/** What UNTIL says, as an instant. Without a `Z` it is read off the wall clock of `zone`. */
function lastOf(until: string, zone: Zone): Instant {
  const [, year, month, day, time = '235959', utc] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d{6})(Z)?)?$/.exec(until) ?? [];
  const wall = wallOf(`${year}-${month}-${day}T${time.slice(0, 2)}:${time.slice(2, 4)}`);
  const seconds = Number(time.slice(4));
  if (wall === undefined || seconds > 60) throw badRule('part', { part: `UNTIL=${until}` });
  return instantOfWall(wall + Math.min(seconds, 59) * 1000, utc ? 'UTC' : zone);
}
