// Applies who sits in which group, and who leads it.
import { type Effect, erase, log, save } from '../core/effects.ts';
import type { Instant } from '../core/time.ts';
import type { CurrentCommunity } from './apply-current.ts';
import type { CommunityFile } from './apply-file.ts';
import { merge, same } from './apply-merge.ts';
import { goneFrom, join, type Plan, planApplied, type Sides } from './apply-plan.ts';
import { type Group, type Seat, seatings, seats } from './group.ts';
import type { Member } from './member.ts';

/** How a member sits in each of their groups. */
type Sitting = Readonly<Record<string, 'sits' | NonNullable<Seat['leads']>>>;

interface Seating {
  readonly members: Sides<Member>;
  readonly groups: Sides<Group>;
  readonly at: Instant;
}

export function planSeats(file: CommunityFile, current: CurrentCommunity, seating: Seating): Plan {
  const said = sittingsSaid(file);
  const ids = new Set([...current.members.keys(), ...seating.members.next.keys()]);
  return join([
    ...[...ids].map((id) => planSitting(id, { said: said.get(id), current, seating })),
    planApplied('member', rememberedOf(file, said), { current, gone: goneFrom(seating.members) }),
  ]);
}

function sittingsSaid(file: CommunityFile): Map<string, Sitting> {
  const sittings = new Map<string, Sitting>(file.members.map(({ id }) => [id, {}]));
  for (const { member, group, leads } of file.seats) {
    sittings.set(member, { ...sittings.get(member), [group]: leads ?? 'sits' });
  }
  return sittings;
}

function rememberedOf(file: CommunityFile, said: ReadonlyMap<string, Sitting>) {
  return new Map(file.members.map((member) => [member.id, { ...member, seats: said.get(member.id) ?? {} }]));
}

interface Sitter {
  readonly said: Sitting | undefined;
  readonly current: CurrentCommunity;
  readonly seating: Seating;
}

function planSitting(id: string, { said, current, seating }: Sitter): Plan {
  const now = sittingNow(id, current);
  const before = (current.applied.member.get(id)?.['seats'] ?? {}) as Sitting;
  const merged = said === undefined ? now : merge(now, said, before);
  const next = Object.fromEntries(
    Object.entries(merged).filter(
      ([group]) => seating.members.next.has(id) && seating.groups.next.has(group),
    ),
  );
  const touched = [...new Set([...Object.keys(now), ...Object.keys(next)])].sort();
  const changes = touched.filter((group) => now[group] !== next[group]);
  return join([
    ...changes.map((group) =>
      planSeat(
        { group, member: id, at: seating.at },
        { was: current.seats.get(group)?.get(id), how: next[group] },
      ),
    ),
    { effects: planSeatings(id, Object.keys(next).sort(), current), lines: [] },
  ]);
}

function sittingNow(id: string, { seats: shelves }: CurrentCommunity): Sitting {
  return Object.fromEntries(
    [...shelves].flatMap(([group, sitters]) => {
      const seat = sitters.get(id);
      return seat === undefined ? [] : [[group, seat.leads ?? 'sits'] as const];
    }),
  );
}

function planSeat(
  { group, member, at }: { group: string; member: string; at: Instant },
  { was, how }: { was: Seat | undefined; how: Sitting[string] | undefined },
): Plan {
  const place = `seat of ${member} in ${group}`;
  const act = { by: member, group, origin: 'ministry' } as const;
  if (how === undefined) {
    return {
      effects: [erase(seats, member, group), log({ kind: 'group.left', ...act })],
      lines: [`- ${place}`],
    };
  }
  const taken = save(
    seats,
    member,
    { ...(how !== 'sits' && { leads: how }), since: was?.since ?? at },
    group,
  );
  const role = how === 'sits' ? 'sits' : `leads (${how})`;
  if (was !== undefined) return { effects: [taken], lines: [`~ ${place}: now ${role}`] };
  return {
    effects: [taken, log({ kind: 'group.joined', ...act })],
    lines: [how === 'sits' ? `+ ${place}` : `+ ${place}: ${role}`],
  };
}

function planSeatings(id: string, next: string[], current: CurrentCommunity): Effect[] {
  const now = current.seatings.get(id)?.groups;
  if (same(now === undefined ? [] : [...now].sort(), next)) return [];
  return [next.length === 0 ? erase(seatings, id) : save(seatings, id, { groups: next })];
}
