// conversations.*: channels, their members, and what was said in them.
import { type Args, isTrue, required } from '../arguments.ts';
import type { House, Method } from '../house.ts';
import { Refusal } from '../refusal.ts';
import { shapeOfChannel, shapeOfPost } from '../shapes.ts';
import type { FakeChannel, Post } from '../types.ts';
import { channelRead, channelSeen, checkReachable } from './channel-of.ts';
import { pageOf } from './paging.ts';

const open: Method = (args, { workspace }) => {
  const users = (args['users'] ?? '').split(',').filter((id) => id !== '');
  const [user] = users;
  if (!user && args['channel']) return { channel: { id: channelRead(args['channel'], workspace).id } };
  if (!user) throw new Refusal('users_list_not_supplied');
  if (users.length > 1) throw new Refusal('method_not_supported_for_channel_type');
  checkReachable(user, workspace);
  const had = [...workspace.channels.values()].some((one) => one.isIm && one.members.has(user));
  const channel = workspace.theChannel(workspace.dmOf(user));
  const shape = isTrue(args, 'return_im') ? shapeOfChannel(channel, workspace) : { id: channel.id };
  return { channel: shape, ...(had && { no_op: true, already_open: true }) };
};

const history: Method = (args, house) => {
  const channel = channelRead(required(args, 'channel', 'channel_not_found'), house.workspace);
  const posts = house.workspace
    .postsIn(channel.id)
    .filter((post) => !post.only && (!post.threadTs || post.broadcast));
  const page = pageOf(between(posts, args).toReversed(), args, ({ ts }) => ts);
  const messages = page.items.map((post) => withThread(post, args, house));
  return { messages, has_more: page.more, pin_count: 0, response_metadata: { next_cursor: page.next } };
};

const replies: Method = (args, house) => {
  const { workspace } = house;
  const channel = channelRead(required(args, 'channel', 'channel_not_found'), workspace);
  const ts = required(args, 'ts', 'thread_not_found');
  const parent = workspace.postAt(channel.id, ts);
  if (!parent || parent.only) throw new Refusal('thread_not_found');
  const rest = repliesTo(parent, house);
  const page = pageOf([parent, ...between(rest, args)], args, (post) => post.ts);
  const messages = page.items.map((post) => withThread(post, args, house));
  return { messages, has_more: page.more, response_metadata: { next_cursor: page.next } };
};

const info: Method = (args, { workspace }) => ({
  channel: shapeOfChannel(channelSeen(required(args, 'channel', 'channel_not_found'), workspace), workspace),
});

const members: Method = (args, { workspace }) => {
  const channel = channelSeen(required(args, 'channel', 'channel_not_found'), workspace);
  const page = pageOf([...channel.members], args, (id) => id);
  return { members: page.items, response_metadata: { next_cursor: page.next } };
};

/** `users.conversations` lists those the bot is in, `conversations.list` all it may see. */
const list: Method = (args, house) => listed(args, house, () => true);
const ours: Method = (args, house) =>
  listed(args, house, ({ members }) => members.has(args['user'] ?? house.workspace.ids.botUser));

export const conversationMethods = {
  'conversations.open': open,
  'conversations.history': history,
  'conversations.replies': replies,
  'conversations.info': info,
  'conversations.members': members,
  'conversations.list': list,
  'users.conversations': ours,
};

function listed(args: Args, { workspace }: House, fits: (channel: FakeChannel) => boolean) {
  const types = (args['types'] ?? 'public_channel').split(',').map((type) => type.trim());
  const all = [...workspace.channels.values()].filter(
    (channel) =>
      types.includes(typeOf(channel)) &&
      (!channel.isPrivate || channel.members.has(workspace.ids.botUser)) &&
      !(channel.isArchived && isTrue(args, 'exclude_archived')) &&
      fits(channel),
  );
  const page = pageOf(all, args, ({ id }) => id);
  const channels = page.items.map((channel) => shapeOfChannel(channel, workspace));
  return { channels, response_metadata: { next_cursor: page.next } };
}

function typeOf({ isIm, isPrivate }: FakeChannel): string {
  if (isIm) return 'im';
  return isPrivate ? 'private_channel' : 'public_channel';
}

/** `oldest` and `latest` themselves are left out unless `inclusive`. */
function between(posts: readonly Post[], args: Args): readonly Post[] {
  const [oldest, latest] = [args['oldest'] ?? '0', args['latest'] ?? '9999999999'].map(Number) as [
    number,
    number,
  ];
  const ends = isTrue(args, 'inclusive');
  return posts.filter(({ ts }) => {
    const at = Number(ts);
    return ends ? at >= oldest && at <= latest : at > oldest && at < latest;
  });
}

function repliesTo(parent: Post, { workspace }: House): readonly Post[] {
  return workspace.postsIn(parent.channel).filter((post) => post.threadTs === parent.ts && !post.only);
}

function withThread(post: Post, args: Args, house: House) {
  const shape = shapeOfPost(post, house, isTrue(args, 'include_all_metadata'));
  const answers = post.threadTs ? [] : repliesTo(post, house);
  const last = answers.at(-1);
  if (!last) return shape;
  const users = [...new Set(answers.map(({ user }) => user))];
  return {
    ...shape,
    thread_ts: post.ts,
    reply_count: answers.length,
    reply_users: users,
    latest_reply: last.ts,
  };
}
