// Whether a check-in that was held back is still to be asked: not of who is away by now, left, answered or put it off. How
// far someone came is all that is looked at, never what they said.
import { type CheckinProgress, checkinLeaves, checkinProgress, checkinRounds } from '../community/checkin.ts';
import { seats } from '../community/group.ts';
import type { Reader } from '../core/records.ts';
import type { Waited } from './ritual.ts';

/** How far they came in a round that is open, where they may still be asked: a pause is for the gate to heed. */
export async function askedProgress(
  read: Reader,
  { about: id, member = '', now }: Waited,
): Promise<CheckinProgress | undefined> {
  const round = await read.get(checkinRounds, id);
  if (!round || now >= round.closes) return undefined;
  const [seat, leave, progress] = await Promise.all([
    read.get(seats, member, round.group),
    read.get(checkinLeaves, member),
    read.get(checkinProgress, member, id),
  ]);
  const isAway = leave !== undefined && leave.until > now;
  const isDone = !progress || progress.skipped || progress.upTo >= round.items.length;
  return !seat || isAway || isDone ? undefined : progress;
}
