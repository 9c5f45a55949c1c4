// The gate's question about one row, asked with what holds for its recipient right now.
import { communities } from '../community/community.ts';
import { gate } from '../community/gate.ts';
import { groups } from '../community/group.ts';
import { members } from '../community/member.ts';
import { weekOf } from '../community/week.ts';
import type { Place, Platform } from '../core/chat.ts';
import type { Outcome, Row, Spend } from '../core/outbox.ts';
import type { Reader } from '../core/records.ts';
import type { Instant, Zone } from '../core/time.ts';
import type { Ports } from './ports.ts';

type Passed = { readonly spend: Spend | undefined } | { readonly outcome: Outcome };

const FREE = { spend: undefined };

interface Passing {
  readonly row: Row;
  readonly read: Reader;
  readonly now: Instant;
  /** Whether to ask how much of the budget is spent; whoever begins the row finds out, if it is all. */
  readonly over?: boolean;
}

/** What it will cost when it may go now, else what becomes of it. */
export async function passGate(ports: Ports, { row, read, now, over }: Passing): Promise<Passed> {
  if (row.weight === 'answer' || row.weight === 'urgent') return FREE;
  const [community, whose] = await Promise.all([read.get(communities, 'community'), recipient(read, row)]);
  if (!community || !whose) return { outcome: { state: 'skipped', why: 'recipient-gone' } };
  const limit = community.budget[whose.budget];
  const week = weekOf(now, whose.zone, community);
  const spent = over ? await ports.store.outbox.spent(whose.name, week) : 0;
  const { weight, from, at, until } = row;
  const verdict = gate({
    ...{ now, weight, from, at, community, spent, limit, zone: whose.zone },
    ...(until !== undefined && { until }),
    ...(whose.person && { person: whose.person }),
  });
  if (verdict.do === 'pass') return { spend: { whose: whose.name, week, limit } };
  if (verdict.do === 'skip') return { outcome: { state: 'skipped', why: verdict.why } };
  return { outcome: { state: 'held', due: verdict.until, why: verdict.why } };
}

interface Whose {
  readonly name: string;
  readonly zone: Zone;
  readonly budget: 'messages' | 'posts';
  readonly person?: {
    readonly pausedUntil?: Instant;
    readonly optedOut: readonly string[];
    readonly quiet?: { readonly from: string; readonly to: string };
  };
}

/** Undefined when they are gone, or the place is theirs no more: an account taken off, a channel of another group by now. */
async function recipient(read: Reader, row: Row): Promise<Whose | undefined> {
  const [kind, id = ''] = (row.whose ?? '').split('/');
  if (kind === 'group') {
    const group = await read.get(groups, id);
    if (!group || !isAmong(group.channels, row.place)) return undefined;
    return { name: `group/${id}`, zone: group.zone, budget: 'posts' };
  }
  const member = await read.get(members, id);
  if (!member || !isAmong(member.handles, row.place)) return undefined;
  const { pausedUntil, optedOut, quiet, zone } = member;
  const person = { optedOut, ...(pausedUntil !== undefined && { pausedUntil }), ...(quiet && { quiet }) };
  return { name: `member/${id}`, zone, budget: 'messages', person };
}

function isAmong(names: Readonly<Partial<Record<Platform, string>>>, { platform, id }: Place): boolean {
  return names[platform] === id;
}
