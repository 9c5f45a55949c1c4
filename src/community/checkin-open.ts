// The rounds that are open for a member.
import type { Reader } from '../core/records.ts';
import type { Instant } from '../core/time.ts';
import {
  type CheckinProgress,
  type CheckinRound,
  checkinGroups,
  checkinProgress,
  checkinRounds,
} from './checkin.ts';
import { type Group, groups, seatings } from './group.ts';

export interface OpenRound {
  readonly id: string;
  readonly round: CheckinRound;
  readonly group: Group;
  readonly progress: CheckinProgress;
}

/** Those of the groups they sit in, of which they were asked; the first to close comes first. */
export async function openFor(read: Reader, member: string, now: Instant): Promise<OpenRound[]> {
  const seating = await read.get(seatings, member);
  const found = await Promise.all((seating?.groups ?? []).map((group) => openIn(read, group, member)));
  return found
    .filter((open) => open !== undefined && now < open.round.closes)
    .filter((open) => open !== undefined)
    .sort((a, b) => a.round.closes - b.round.closes);
}

async function openIn(read: Reader, group: string, member: string): Promise<OpenRound | undefined> {
  const id = (await read.get(checkinGroups, group))?.open;
  const round = id === undefined ? undefined : await read.get(checkinRounds, id);
  if (id === undefined || !round?.asked.includes(member)) return undefined;
  const [itself, progress] = await Promise.all([
    read.get(groups, group),
    read.get(checkinProgress, member, id),
  ]);
  if (!itself) return undefined;
  return { id, round, group: itself, progress: progress ?? { upTo: 0 } };
}
