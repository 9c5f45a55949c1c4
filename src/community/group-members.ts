// The members of a group, and which other groups would suit someone who loses this one.
import type { Reader } from '../core/records.ts';
import { type Group, groups, type Seat, seats } from './group.ts';
import { type Member, members } from './member.ts';

export interface Sitting {
  readonly seats: ReadonlyMap<string, Seat>;
  readonly people: readonly Member[];
  readonly leaders: readonly Member[];
}

export async function sittingIn(read: Reader, group: string): Promise<Sitting> {
  const all = await read.all(seats, group);
  const people = await read.many(members, [...all.keys()]);
  return { seats: all, people, leaders: people.filter(({ id }) => all.get(id)?.leads) };
}

/** A group that is open, and who sits in it. */
export interface OpenGroup extends Pick<Sitting, 'people' | 'leaders'> {
  readonly group: Group;
}

export async function openGroups(read: Reader): Promise<OpenGroup[]> {
  const open = [...(await read.all(groups)).values()].filter(({ closed }) => closed === undefined);
  return await Promise.all(open.map(async (group) => ({ group, ...(await sittingIn(read, group.id)) })));
}

export async function adminsOf(read: Reader): Promise<Member[]> {
  return [...(await read.all(members)).values()].filter(({ roles }) => roles.includes('admin'));
}

/** Who is asked in the name of a group: its leaders, and where it has none, the admins. */
export function speakersOf(
  { leaders }: Pick<Sitting, 'leaders'>,
  admins: readonly Member[],
): readonly Member[] {
  return leaders.length > 0 ? leaders : admins;
}

/** Offered to someone, at most. */
const MOST = 2;

/** Where people of their profession and with their topics sit; best first, never where they sit already. */
export function groupsFor(member: Member, open: readonly OpenGroup[]): Group[] {
  return open
    .filter(({ people }) => !people.some(({ id }) => id === member.id))
    .map(({ group, people }) => ({ group, fit: fitOf(member, people) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit || (a.group.id < b.group.id ? -1 : 1))
    .slice(0, MOST)
    .map(({ group }) => group);
}

/** From 0 to 2: the part that has their profession, and the part that shares a topic. */
function fitOf(member: Member, people: readonly Member[]): number {
  if (people.length === 0) return 0;
  const alike = people.filter(({ profession }) => profession === member.profession).length;
  const sharing = people.filter(({ topics }) => topics.some((topic) => member.topics.includes(topic))).length;
  return (alike + sharing) / people.length;
}
