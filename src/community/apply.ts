// Decides what applying a community file changes. Applying the same file again changes nothing.
import { save } from '../core/effects.ts';
import type { Instant } from '../core/time.ts';
import type { CurrentCommunity } from './apply-current.ts';
import type { CommunityFile } from './apply-file.ts';
import { groupSides, planGroups } from './apply-groups.ts';
import { changesBetween, titleOf } from './apply-lines.ts';
import { memberSides, planMembers } from './apply-members.ts';
import { same } from './apply-merge.ts';
import { join, type Plan } from './apply-plan.ts';
import { planSeats } from './apply-seats.ts';
import { planSeries } from './apply-series.ts';
import { communities } from './community.ts';

export { type CurrentCommunity, readCurrent } from './apply-current.ts';
export type { CommunityFile } from './apply-file.ts';

export interface Applying {
  readonly now: Instant;
  /** Remove members and groups the file does not name, and series it no longer names; otherwise they are kept. */
  readonly prune?: boolean;
}

/**
 * The effects that make the stored community what the file says, and a line for each change. What people changed in
 * chat since the file was last applied stays, unless the file changed the same thing. Throws a SetupError when two
 * would have one handle or channel.
 */
export function planApply(
  file: CommunityFile,
  current: CurrentCommunity,
  { now, prune = false }: Applying,
): Plan {
  const groups = groupSides(file, current, prune);
  const members = memberSides(file, current, { now, prune });
  return join([
    planCommunity(file, current),
    planGroups(file, current, groups),
    planMembers(file, current, members),
    planSeats(file, current, { members, groups, at: now }),
    planSeries(file, current, { groups, at: now, prune }),
  ]);
}

function planCommunity({ community: next }: CommunityFile, { community: now }: CurrentCommunity): Plan {
  if (same(now, next)) return { effects: [], lines: [] };
  const line =
    now === undefined
      ? `+ community ${titleOf(next.name)}`
      : `~ community: ${changesBetween(now, next).join(', ')}`;
  return { effects: [save(communities, 'community', next)], lines: [line] };
}
