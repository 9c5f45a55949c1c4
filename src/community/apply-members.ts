// Applies the members of a community file.
import type { Effect } from '../core/effects.ts';
import type { Instant } from '../core/time.ts';
import type { CurrentCommunity } from './apply-current.ts';
import type { CommunityFile, SaidMember } from './apply-file.ts';
import { merge } from './apply-merge.ts';
import { planNames } from './apply-names.ts';
import { byId, join, type Plan, type Sides } from './apply-plan.ts';
import { planRecords } from './apply-records.ts';
import { handles, type Member, members } from './member.ts';

interface Applying {
  readonly now: Instant;
  readonly prune: boolean;
}

export function memberSides(
  file: CommunityFile,
  current: CurrentCommunity,
  { now, prune }: Applying,
): Sides<Member> {
  const said = file.members.map((member) => [member.id, memberAfter(member, current, now)] as const);
  return { now: current.members, next: new Map([...(prune ? [] : current.members), ...said]) };
}

/** Roles are the file's alone: who may do what is not for a chat to decide. */
function memberAfter(said: SaidMember, current: CurrentCommunity, at: Instant): Member {
  const now = current.members.get(said.id);
  if (now === undefined) return { ...said, optedOut: [], since: at };
  const merged = merge(now, said, current.applied.member.get(said.id) ?? unsaid(said));
  const { reach, ...member } = { ...merged, roles: said.roles, ...returned(said, now) };
  return reach !== undefined && member.handles[reach] !== undefined ? { ...member, reach } : member;
}

/** That someone came back once stays true when the file no longer says so. */
function returned({ returns }: SaidMember, now: Member): Pick<Member, 'returns'> {
  const day = returns ?? now.returns;
  return day === undefined ? {} : { returns: day };
}

/** What the file is taken to have said of a member it never spoke of: how they are spoken to is what they chose. */
function unsaid({ language, zone }: SaidMember): object {
  return { language, zone, handles: {} };
}

export function planMembers(file: CommunityFile, current: CurrentCommunity, sides: Sides<Member>): Plan {
  const said = byId(file.members);
  const noun = {
    kind: members,
    word: 'member',
    title: (member: Member) => member.name,
    missed: (id: string) => !said.has(id),
  };
  return join([planRecords(noun, sides), { effects: planHandles(sides, current), lines: [] }]);
}

function planHandles({ now, next }: Sides<Member>, current: CurrentCommunity): Effect[] {
  const handlesOf = (side: ReadonlyMap<string, Member>) =>
    new Map([...side].map(([id, member]) => [id, member.handles]));
  return planNames(
    { now: handlesOf(now), next: handlesOf(next) },
    { kind: handles, stored: current.handles, entry: (member) => ({ member }) },
  );
}
