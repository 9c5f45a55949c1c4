// Who joins a group's channel sits in the group; who leaves it gives up the seat. By the latest move, in whatever order
// the platform tells of them.
import { channelMoves, channelShelf } from '../community/channel-move.ts';
import { channels, type Group, groups, type Seat, seatings, seats } from '../community/group.ts';
import { handles, type Member, members } from '../community/member.ts';
import { type ChatEvent, PLATFORMS } from '../core/chat.ts';
import { type Effect, erase, log, save } from '../core/effects.ts';
import type { Reader } from '../core/records.ts';

export type Move = Extract<ChatEvent, { kind: 'joined' | 'left' }>;

/** Every group and member has a name on the console, yet nobody is reached there. */
const REACHING = PLATFORMS.filter((platform) => platform !== 'console');

export async function reseat(read: Reader, move: Move): Promise<readonly Effect[]> {
  const sitter = await whoMoved(read, move);
  if (!sitter) return [];
  const { member } = sitter;
  const shelf = channelShelf(move.in);
  const last = await read.get(channelMoves, member.id, shelf);
  if (last && move.at < last.at) return [];
  return [
    save(channelMoves, member.id, { how: move.kind, at: move.at }, shelf),
    ...(move.kind === 'joined' ? seated(sitter, move) : await unseated(read, sitter, move)),
  ];
}

interface Sitter {
  readonly member: Member;
  readonly group: Group;
  readonly seat: Seat | undefined;
  /** All the groups they sit in. */
  readonly sitsIn: readonly string[];
}

async function whoMoved(read: Reader, { by, in: place }: Move): Promise<Sitter | undefined> {
  const [handle, channel] = await Promise.all([
    read.get(handles, by.id, by.platform),
    read.get(channels, place.id, place.platform),
  ]);
  if (!handle || !channel) return undefined;
  const [member, group, seat, seating] = await Promise.all([
    read.get(members, handle.member),
    read.get(groups, channel.group),
    read.get(seats, handle.member, channel.group),
    read.get(seatings, handle.member),
  ]);
  return member && group && { member, group, seat, sitsIn: seating?.groups ?? [] };
}

function seated({ member, group, seat, sitsIn }: Sitter, { at }: Move): Effect[] {
  if (seat) return [];
  return [
    save(seats, member.id, { since: at }, group.id),
    save(seatings, member.id, { groups: [...new Set([...sitsIn, group.id])].sort() }),
    log({ kind: 'group.joined', by: member.id, group: group.id }),
  ];
}

async function unseated(read: Reader, sitter: Sitter, move: Move): Promise<Effect[]> {
  const { member, group, seat, sitsIn } = sitter;
  if (!seat) return [];
  const left = log({ kind: 'group.left', by: member.id, group: group.id });
  // A group is led until someone else is named.
  if (seat.leads) return [left];
  if (await isThereElsewhere(read, sitter, move)) return [];
  const others = sitsIn.filter((id) => id !== group.id);
  return [
    erase(seats, member.id, group.id),
    others.length === 0 ? erase(seatings, member.id) : save(seatings, member.id, { groups: others }),
    left,
  ];
}

/** Whether the group still reaches them in another of its channels, which they have not left. */
async function isThereElsewhere(
  read: Reader,
  { member, group }: Sitter,
  { in: place }: Move,
): Promise<boolean> {
  for (const platform of REACHING) {
    const id = group.channels[platform];
    if (platform === place.platform || id === undefined || member.handles[platform] === undefined) continue;
    const move = await read.get(channelMoves, member.id, channelShelf({ platform, id }));
    if (move?.how !== 'left') return true;
  }
  return false;
}
