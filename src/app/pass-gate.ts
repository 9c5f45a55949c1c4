// The gate's question about one row, asked with what holds for its recipient right now.
import { type Community, communities } from '../community/community.ts';
import { gate } from '../community/gate.ts';
import { groups } from '../community/group.ts';
import { members } from '../community/member.ts';
import { weekOf } from '../community/week.ts';
import type { Outcome, Row, Spend } from '../core/outbox.ts';
import type { Reader } from '../core/records.ts';
import type { Instant, Zone } from '../core/time.ts';
import type { Ports } from './ports.ts';

type Passed = { readonly spend: Spend | undefined } | { readonly outcome: Outcome };

const FREE = { spend: undefined };

/** What it will cost when it may go now, else what becomes of it. */
export async function passGate(ports: Ports, row: Row, now: Instant): Promise<Passed> {
  if (row.weight === 'answer' || row.weight === 'urgent') return FREE;
  const read = ports.store.reading();
  const community = await read.get(communities, 'community');
  const whose = community && (await recipient(read, row, community));
  if (!community || !whose) return { outcome: { state: 'skipped', why: 'recipient-gone' } };
  const week = weekOf(now, whose.zone, community);
  const spent = await ports.store.outbox.spent(whose.name, week);
  const { weight, from, at, until } = row;
  const verdict = gate({
    ...{ now, weight, from, at, community, spent, zone: whose.zone, limit: whose.limit },
    ...(until !== undefined && { until }),
    ...(whose.person && { person: whose.person }),
  });
  if (verdict.do === 'pass') return { spend: { whose: whose.name, week, limit: whose.limit } };
  if (verdict.do === 'skip') return { outcome: { state: 'skipped', why: verdict.why } };
  return { outcome: { state: 'held', due: verdict.until, why: verdict.why } };
}

interface Whose {
  readonly name: string;
  readonly zone: Zone;
  readonly limit: number;
  readonly person?: {
    readonly pausedUntil?: Instant;
    readonly optedOut: readonly string[];
    readonly quiet?: { readonly from: string; readonly to: string };
  };
}

async function recipient(read: Reader, row: Row, community: Community): Promise<Whose | undefined> {
  const [kind, id = ''] = (row.whose ?? '').split('/');
  if (kind === 'group') {
    const group = await read.get(groups, id);
    return group && { name: `group/${id}`, zone: group.zone, limit: community.budget.posts };
  }
  const member = await read.get(members, id);
  if (!member) return undefined;
  const { pausedUntil, optedOut, quiet, zone } = member;
  const person = { optedOut, ...(pausedUntil !== undefined && { pausedUntil }), ...(quiet && { quiet }) };
  return { name: `member/${id}`, zone, limit: community.budget.messages, person };
}
