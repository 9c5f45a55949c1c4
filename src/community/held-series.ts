// The series that are held: those of a group that was closed end with it, and what was held before stays.
import type { Reader } from '../core/records.ts';
import { type Instant, isoOf, SECOND } from '../core/time.ts';
import { type Group, groups } from './group.ts';
import { meetingsOf } from './meetings-of.ts';
import { type Start, startsOf } from './recurrence.ts';
import { readRule, writeRule } from './recurrence-rule.ts';
import { type Series, serieses } from './series.ts';

/** All series by id, as they are held. To be used instead of the shelf wherever dates are looked for. */
export async function heldSeries(read: Reader): Promise<Map<string, Series>> {
  const [all, byId] = await Promise.all([read.all(serieses), read.all(groups)]);
  return new Map(
    [...all].flatMap(([id, series]): [string, Series][] => {
      const held = asHeld(series, byId.get(series.group));
      return held ? [[id, held]] : [];
    }),
  );
}

/** One series as it is held; undefined when it is unknown, or its group was closed before any of its dates. */
export async function heldSeriesNamed(read: Reader, id: string): Promise<Series | undefined> {
  const series = await read.get(serieses, id);
  return series && asHeld(series, await read.get(groups, series.group));
}

/** Worked out once for each series: a closed group is closed for good. */
const ended = new WeakMap<Series, Series | 'never held'>();

function asHeld(series: Series, group: Group | undefined): Series | undefined {
  if (group?.closed === undefined) return series;
  const known = ended.get(series) ?? endedAt(series, group.closed) ?? 'never held';
  ended.set(series, known);
  return known === 'never held' ? undefined : known;
}

/**
 * The series without whatever starts at `at` or later, by when that really is: a date that was moved to before stays, one
 * that was moved to after goes. Undefined when nothing is left.
 */
export function endedAt(series: Series, at: Instant): Series | undefined {
  const held = meetingsOf(series, Number.NEGATIVE_INFINITY, at).map(({ original }) => original);
  if (held.length === 0) return undefined;
  const { rule, extra: _extra, start, zone, ...rest } = series;
  const named = startsOf(series, Number.NEGATIVE_INFINITY, at).map(({ original }) => original);
  const cancelled = named.filter((original) => !held.includes(original));
  const exceptions = Object.fromEntries(
    cancelled.map((original) => [original, { off: 'cancelled' as const }]),
  );
  const dates = [...new Set([...named, ...held])].sort();
  const ruled = rule === undefined ? [] : ruledBefore({ rule, start, zone }, at);
  const others = dates.filter((date) => !ruled.some(({ original }) => original === date));
  const [first = start, ...more] = others;
  const dated =
    rule === undefined || ruled.length === 0
      ? { start: first, extra: more }
      : { start, rule: ruleBefore({ rule, start, zone }, at), extra: others };
  return {
    ...rest,
    ...dated,
    zone,
    exceptions: { ...series.exceptions, ...exceptions },
    sequence: series.sequence + 1,
  };
}

interface Ruled extends Pick<Series, 'start' | 'zone'> {
  readonly rule: string;
}

/** The rule with nothing from `at` on. One that ended before goes on for no longer than it did. */
export function ruleBefore(series: Ruled, at: Instant): string {
  const parts = [...readRule(series.rule)].filter(([name]) => name !== 'COUNT' && name !== 'UNTIL');
  const last = ruledBefore(series, at).at(-1)?.at ?? at - SECOND;
  return writeRule(new Map([...parts, ['UNTIL', untilOf(last)]]));
}

function ruledBefore({ rule, start, zone }: Ruled, at: Instant): Start[] {
  return startsOf({ rule, start, zone }, Number.NEGATIVE_INFINITY, at);
}

/** As RFC 5545 writes it in UTC. */
function untilOf(at: Instant): string {
  return `${isoOf(at).slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}
