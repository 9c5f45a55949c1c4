// Applies the groups of a community file.
import type { Effect } from '../core/effects.ts';
import type { CurrentCommunity } from './apply-current.ts';
import type { CommunityFile, SaidGroup } from './apply-file.ts';
import { titleOf } from './apply-lines.ts';
import { merge } from './apply-merge.ts';
import { planNames } from './apply-names.ts';
import { byId, goneFrom, join, type Plan, planApplied, type Sides } from './apply-plan.ts';
import { planRecords } from './apply-records.ts';
import { channels, type Group, groups } from './group.ts';

/** What the file is taken to have said of a group it never spoke of: its channels were linked in chat. */
const UNSAID = { channels: {} };

export function groupSides(file: CommunityFile, current: CurrentCommunity, prune: boolean): Sides<Group> {
  const said = file.groups.map((group) => [group.id, groupAfter(group, current)] as const);
  return { now: current.groups, next: new Map([...(prune ? [] : current.groups), ...said]) };
}

function groupAfter(said: SaidGroup, current: CurrentCommunity): Group {
  const now = current.groups.get(said.id);
  if (now === undefined) return { ...said, feed: 1 };
  return merge(now, said, current.applied.group.get(said.id) ?? UNSAID);
}

export function planGroups(file: CommunityFile, current: CurrentCommunity, sides: Sides<Group>): Plan {
  const said = byId(file.groups);
  const noun = {
    kind: groups,
    word: 'group',
    title: (group: Group) => titleOf(group.name),
    missed: (id: string) => !said.has(id),
  };
  return join([
    planRecords(noun, sides),
    { effects: planChannels(sides, current), lines: [] },
    planApplied('group', said, { current, gone: goneFrom(sides) }),
  ]);
}

function planChannels({ now, next }: Sides<Group>, current: CurrentCommunity): Effect[] {
  const channelsOf = (side: ReadonlyMap<string, Group>) =>
    new Map([...side].map(([id, group]) => [id, group.channels]));
  return planNames(
    { now: channelsOf(now), next: channelsOf(next) },
    { kind: channels, stored: current.channels, entry: (group) => ({ group }) },
  );
}
