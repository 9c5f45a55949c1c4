// Applies the meeting series of a community file. Series made in chat or imported are left alone.
import type { Instant } from '../core/time.ts';
import type { CurrentCommunity } from './apply-current.ts';
import type { CommunityFile, SaidSeries } from './apply-file.ts';
import { titleOf } from './apply-lines.ts';
import { merge, same } from './apply-merge.ts';
import { byId, goneFrom, join, type Plan, planApplied, type Sides } from './apply-plan.ts';
import { planRecords } from './apply-records.ts';
import type { Group } from './group.ts';
import { type Series, serieses } from './series.ts';

/** What a calendar shows: when any of it changes, calendars have to be told (RFC 5545, 3.8.7.4). */
const VISIBLE = ['title', 'start', 'zone', 'minutes', 'rule', 'link', 'agenda'] as const;

interface Applying {
  readonly groups: Sides<Group>;
  readonly at: Instant;
  readonly prune: boolean;
}

export function planSeries(file: CommunityFile, current: CurrentCommunity, applying: Applying): Plan {
  const said = byId(file.series);
  const stays = ({ id, group }: Series) =>
    said.has(id) || (applying.groups.next.has(group) && !(applying.prune && current.applied.series.has(id)));
  const kept = [...current.series].filter(([, series]) => stays(series));
  const next = file.series.map((series) => [series.id, seriesAfter(series, current, applying.at)] as const);
  const sides = { now: current.series, next: new Map([...kept, ...next]) };
  const noun = {
    kind: serieses,
    word: 'series',
    title: (series: Series) => titleOf(series.title),
    missed: (id: string) => !said.has(id) && current.applied.series.has(id),
    shown: ({ sequence: _, since: __, ...series }: Series) => series,
  };
  return join([planRecords(noun, sides), planApplied('series', said, { current, gone: goneFrom(sides) })]);
}

/** What a series' dates come from. Where it changes they are others, and nothing is due of those that have passed. */
const DATES = ['start', 'zone', 'rule'] as const;

/** Single dates that were moved or cancelled in chat stay so. */
function seriesAfter(said: SaidSeries, current: CurrentCommunity, at: Instant): Series {
  const now = current.series.get(said.id);
  if (now === undefined) return { ...said, exceptions: {}, sequence: 0, since: at };
  const merged = merge(now, said, current.applied.series.get(said.id) ?? {});
  const changed = VISIBLE.some((field) => !same(now[field], merged[field]));
  const isOther = DATES.some((field) => !same(now[field], merged[field]));
  return {
    ...merged,
    uid: now.uid,
    sequence: now.sequence + (changed ? 1 : 0),
    since: isOther ? at : now.since,
  };
}
