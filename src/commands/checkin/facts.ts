// What deciding about someone's check-in needs to know.
import {
  ballotId,
  type CheckinResult,
  checkinBallots,
  checkinGroups,
  checkinLeaves,
  checkinResults,
} from '../../community/checkin.ts';
import { type OpenRound, openFor } from '../../community/checkin-open.ts';
import { groups } from '../../community/group.ts';
import { type Member, members } from '../../community/member.ts';
import { UserError } from '../../core/errors.ts';
import type { Reader } from '../../core/records.ts';
import type { Call } from '../command.ts';
import { groupsLedBy } from '../permission.ts';
import type { Led } from './totals.ts';

export interface CheckinFacts {
  readonly member: Member;
  /** Rounds that are open for them, the first to close first. */
  readonly open: readonly OpenRound[];
  /** The round named, else the first that they have not finished. */
  readonly meant: OpenRound | undefined;
  readonly isAway: boolean;
  /** Where an answer will stand; new each time. */
  readonly ballot: string;
  /** The last results of each group; for an admin only. */
  readonly results: readonly CheckinResult[];
  /** The groups they lead, when they ask for results. */
  readonly led: readonly Led[];
}

export async function checkinFacts(read: Reader, call: Call): Promise<CheckinFacts> {
  const { answers, at } = call;
  const [member = call.member, open, leave] = await Promise.all([
    read.get(members, call.member.id),
    openFor(read, call.member.id, at),
    read.get(checkinLeaves, call.member.id),
  ]);
  const named = answers['round'];
  const meant = named === undefined ? open.find(isUnfinished) : open.find(({ id }) => id === named);
  // Closed, or of others: nobody learns which.
  if (named !== undefined && !meant) throw new UserError('checkin-not-open');
  const ballot = ballotId();
  // Read so that it may be saved.
  if (meant && answers['bucket'] !== undefined) await read.get(checkinBallots, ballot, meant.id);
  const asks = answers['do'] === 'results';
  const results = asks && call.member.roles.includes('admin') ? await lastResults(read) : [];
  const led = asks ? await ledBy(read, call.member) : [];
  const isAway = leave !== undefined && leave.until > at;
  return { member, open, meant, isAway, ballot, results, led };
}

export function isUnfinished({ round, progress }: OpenRound): boolean {
  return progress.upTo < round.items.length && !progress.skipped;
}

async function ledBy(read: Reader, member: Member): Promise<Led[]> {
  const found = await read.many(groups, await groupsLedBy(read, member));
  return await Promise.all(
    found.map(async (group) => {
      const [state] = await read.many(checkinGroups, [group.id]);
      const last = state?.last;
      return { group, result: last === undefined ? undefined : await read.get(checkinResults, last) };
    }),
  );
}

async function lastResults(read: Reader): Promise<CheckinResult[]> {
  const ids = [...(await read.all(groups)).keys()];
  const states = await read.many(checkinGroups, ids);
  return await read.many(
    checkinResults,
    states.flatMap(({ last }) => last ?? []),
  );
}
