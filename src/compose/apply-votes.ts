// A community file that gives a group another end date, or none, ends the vote that was open on the old one.
import type { CurrentCommunity } from '../community/apply.ts';
import { titleOf } from '../community/apply-lines.ts';
import { join, type Plan } from '../community/apply-plan.ts';
import { charterVoteId } from '../community/charter.ts';
import { type Group, groups } from '../community/group.ts';
import type { Effect } from '../core/effects.ts';
import type { Reader } from '../core/records.ts';
import { forgotten } from '../rituals/charter-ballots.ts';
import { ballotsNow, votesOff } from '../rituals/charter-vote-off.ts';

/** What is to be done, and told, of the votes that `effects` would leave behind. */
export async function planVotesOff(
  read: Reader,
  { groups: now }: CurrentCommunity,
  effects: readonly Effect[],
): Promise<Plan> {
  const plans = await Promise.all(
    [...now.values()].map(async (group) => {
      const next = after(group, effects);
      const { until } = group;
      if (until === undefined || until === next?.until) return { effects: [], lines: [] };
      const ballots = await ballotsNow(read, group);
      const off = next
        ? votesOff(group, next.until, ballots)
        : forgotten(charterVoteId(group.id, until), ballots);
      return { effects: off, lines: off.length > 0 ? [lineOf(group, off)] : [] };
    }),
  );
  return join(plans);
}

function lineOf({ id, name, until }: Group, off: readonly Effect[]): string {
  const told = off.some((effect) => effect.do === 'say') ? ', and the group is told' : '';
  return `- vote on group ${id} (${titleOf(name)}): it was open until ${until}, and is off${told}`;
}

/** The group as it will be; undefined where it goes. */
function after(group: Group, effects: readonly Effect[]): Group | undefined {
  const change = effects.find(
    (effect) =>
      (effect.do === 'save' || effect.do === 'erase') &&
      effect.kind.name === groups.name &&
      effect.id === group.id,
  );
  if (change === undefined) return group;
  return change.do === 'save' ? (change.value as Group) : undefined;
}
