// Which channel a call means, and whether the bot may.
import { Refusal } from '../refusal.ts';
import type { FakeChannel } from '../types.ts';
import type { Workspace } from '../workspace.ts';

/** Private channels the bot is not in are not even there. */
export function channelSeen(id: string, { channels, ids }: Workspace): FakeChannel {
  const channel = channels.get(id);
  if (!channel) throw new Refusal('channel_not_found');
  if (channel.isPrivate && !channel.members.has(ids.botUser)) throw new Refusal('channel_not_found');
  return channel;
}

export function channelRead(id: string, workspace: Workspace): FakeChannel {
  const channel = channelSeen(id, workspace);
  if (!channel.members.has(workspace.ids.botUser)) throw new Refusal('not_in_channel');
  return channel;
}

/** By channel id, or by a person's id: then their private chat. */
export function channelToPostIn(id: string, workspace: Workspace): FakeChannel {
  const user = workspace.users.get(id);
  if (user) checkReachable(user.id, workspace);
  const channel = channelRead(user ? workspace.dmOf(id) : id, workspace);
  if (channel.isArchived) throw new Refusal('is_archived');
  if (channel.isIm) checkReachable(workspace.otherIn(channel), workspace);
  return channel;
}

export function checkReachable(id: string, { users }: Workspace): void {
  const kind = users.get(id)?.kind;
  if (kind === undefined) throw new Refusal('user_not_found');
  if (kind === 'deactivated') throw new Refusal('user_disabled');
  if (kind === 'bot') throw new Refusal('cannot_dm_bot');
}
