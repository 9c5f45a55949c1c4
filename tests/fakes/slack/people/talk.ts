// People writing, typing commands, reacting, coming and going.
import { randomUUID } from 'node:crypto';
import { type Courier, together } from '../courier.ts';
import type { House } from '../house.ts';
import { asSlackWrites, escaped, eventDelivery, slashDelivery, userNamed } from '../payloads.ts';
import type { ResponseUrls, Said } from '../response-urls.ts';
import { shapeOfFile, shapeOfUser, teamOf } from '../shapes.ts';
import type { FakeChannel, FakeFile, Outcome, Post, UserKind } from '../types.ts';
import { freshId } from '../workspace.ts';

export interface Saying {
  readonly threadTs?: string;
  readonly files?: readonly { readonly name: string; readonly text: string }[];
}

export interface People {
  readonly house: House;
  readonly courier: Courier;
  readonly responseUrls: ResponseUrls;
}

export function createTalk(people: People) {
  const { house, courier, responseUrls } = people;
  const { workspace } = house;
  const { botUser } = workspace.ids;
  const place = (user: string, where: string) =>
    workspace.theChannel(where === 'dm' ? workspace.dmOf(user) : where);
  /** The app hears only of where its bot is. */
  const tell = async (channel: FakeChannel, events: readonly object[]): Promise<Outcome> => {
    if (!channel.members.has(botUser)) return together([]);
    return together(
      await Promise.all(events.map((one) => courier.deliver(eventDelivery(one, house, channel)))),
    );
  };
  return {
    // biome-ignore lint/complexity/useMaxParams: it reads as a sentence, hundreds of times
    async says(
      user: string,
      where: string,
      typed: string,
      saying: Saying = {},
    ): Promise<Outcome & { ts: string }> {
      userNamed(user, house);
      const channel = place(user, where);
      const files = (saying.files ?? []).map(({ name, text }) => keepFile(house, { name, text, by: user }));
      const text = asSlackWrites(typed);
      const thread = saying.threadTs ? { threadTs: saying.threadTs } : {};
      const post = workspace.add({ channel: channel.id, user, text, files, ...thread });
      const message = { type: 'message', ...writtenBy(post, house), channel_type: typeOf(channel) };
      const mentions = text.includes(`<@${botUser}>`) && !channel.isIm;
      const mention = { type: 'app_mention', ...writtenBy(post, house) };
      return { ...(await tell(channel, mentions ? [message, mention] : [message])), ts: post.ts };
    },
    // biome-ignore lint/complexity/useMaxParams: it reads as a sentence, hundreds of times
    async slash(user: string, where: string, command: string, typed = ''): Promise<Outcome> {
      const channel = place(user, where);
      const responseUrl = responseUrls.issue({ channel: channel.id, user });
      const text = escaped(typed);
      const outcome = await courier.deliver(
        slashDelivery({ user, channel, command, text, responseUrl }, house),
      );
      const said = saidWith(outcome);
      if (said) responseUrls.respond({ channel: channel.id, user }, said);
      return outcome;
    },
    async reacts(user: string, to: { readonly channel: string; readonly ts: string }, emoji: string) {
      const post = workspace.postAt(to.channel, to.ts);
      if (!post) throw new Error(`there is no message ${to.ts} in ${to.channel}`);
      workspace.change(post, { reactions: [...post.reactions, { user, emoji }] });
      const item = { type: 'message', channel: post.channel, ts: post.ts };
      const event = { type: 'reaction_added', user, reaction: emoji, item, item_user: post.user };
      return tell(workspace.theChannel(post.channel), [event]);
    },
    async joins(user: string, where: string): Promise<Outcome> {
      workspace.move(where, (members) => members.add(user));
      return tell(workspace.theChannel(where), movements(user, where, { house, way: 'join' }));
    },
    async leaves(user: string, where: string): Promise<Outcome> {
      const before = workspace.theChannel(where);
      workspace.move(where, (members) => members.delete(user));
      if (user === botUser) return tell(before, [{ type: 'channel_left', channel: where }]);
      return tell(before, movements(user, where, { house, way: 'leave' }));
    },
    /** Their account changes: an admin makes them a guest, or deactivates them. */
    async becomes(user: string, kind: UserKind): Promise<Outcome> {
      const changed = { ...userNamed(user, house), kind };
      workspace.users.set(user, changed);
      const event = { type: 'user_change', user: shapeOfUser(changed, workspace), cache_ts: 1_764_000_000 };
      return courier.deliver(eventDelivery(event, house));
    },
  };
}

function keepFile(
  { workspace }: House,
  { name, text, by }: { name: string; text: string; by: string },
): FakeFile {
  const file = { id: freshId('F'), name, title: name, altText: '', by, content: Buffer.from(text) };
  workspace.files.set(file.id, file);
  return file;
}

function writtenBy(post: Post, house: House) {
  const { workspace } = house;
  const author = userNamed(post.user, house);
  const team = teamOf(author, workspace);
  const thread = post.threadTs ? workspace.postAt(post.channel, post.threadTs) : undefined;
  const rich = { type: 'rich_text_section', elements: [{ type: 'text', text: post.text }] };
  return {
    client_msg_id: randomUUID(),
    ...(post.files.length > 0 && {
      subtype: 'file_share',
      upload: false,
      files: post.files.map((file) => shapeOfFile(file, house)),
    }),
    user: post.user,
    text: post.text,
    ts: post.ts,
    event_ts: post.ts,
    team,
    ...(author.kind === 'external' && { user_team: team, source_team: team }),
    blocks: [{ type: 'rich_text', block_id: freshId('b'), elements: [rich] }],
    channel: post.channel,
    ...(post.threadTs && { thread_ts: post.threadTs, ...(thread && { parent_user_id: thread.user }) }),
  };
}

function typeOf({ isIm, isPrivate }: FakeChannel): 'im' | 'group' | 'channel' {
  if (isIm) return 'im';
  return isPrivate ? 'group' : 'channel';
}

/** Slack tells of a coming or going twice: as an event of its own and as a message. */
function movements(user: string, where: string, { house, way }: { house: House; way: 'join' | 'leave' }) {
  const { workspace } = house;
  const channel = workspace.theChannel(where);
  const team = teamOf(userNamed(user, house), workspace);
  const text = `<@${user}> has ${way === 'join' ? 'joined' : 'left'} the channel`;
  const { ts } = workspace.add({ channel: where, user, text, subtype: `channel_${way}` });
  const moved = { user, channel: where, team };
  const type = way === 'join' ? 'member_joined_channel' : 'member_left_channel';
  return [
    { type, ...moved, channel_type: channel.isPrivate ? 'G' : 'C' },
    {
      type: 'message',
      subtype: `channel_${way}`,
      ...moved,
      text,
      ts,
      event_ts: ts,
      channel_type: typeOf(channel),
    },
  ];
}

/** The words an app may give with its acknowledgement of a command. */
function saidWith({ acknowledged, payload }: Outcome): Said | undefined {
  if (!acknowledged) return undefined;
  if (typeof payload === 'string') return { text: payload };
  const said = (payload ?? {}) as Said;
  return said.text || said.blocks ? said : undefined;
}
