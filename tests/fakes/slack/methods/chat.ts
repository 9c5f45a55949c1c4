// chat.*: posting, changing and deleting.

import type { Args } from '../arguments.ts';
import { isTrue, jsonOf, required } from '../arguments.ts';
import { checkMessageBlocks } from '../block-rules.ts';
import type { House, Method } from '../house.ts';
import { Refusal } from '../refusal.ts';
import { shapeOfPost } from '../shapes.ts';
import type { Block, Metadata, Post } from '../types.ts';
import { channelToPostIn } from './channel-of.ts';

const MOST_TEXT = 40_000;

const postMessage: Method = (args, house) => {
  const { workspace } = house;
  const channel = channelToPostIn(required(args, 'channel', 'channel_not_found'), workspace);
  const metadata = metadataOf(args);
  const threadTs = args['thread_ts'];
  const post = workspace.add({
    channel: channel.id,
    user: workspace.ids.botUser,
    ...contentOf(args),
    ...(metadata && { metadata }),
    ...(threadTs && { threadTs, broadcast: isTrue(args, 'reply_broadcast') }),
  });
  return { channel: channel.id, ts: post.ts, message: shapeOfPost(post, house, true) };
};

const postEphemeral: Method = (args, { workspace }) => {
  const channel = channelToPostIn(required(args, 'channel', 'channel_not_found'), workspace);
  const only = required(args, 'user');
  if (!channel.members.has(only)) throw new Refusal('user_not_in_channel');
  const threadTs = args['thread_ts'];
  const at = { channel: channel.id, user: workspace.ids.botUser, ...(threadTs && { threadTs }) };
  return { message_ts: workspace.add({ ...at, ...contentOf(args), only }).ts };
};

const update: Method = (args, house) => {
  const old = ownPost(args, house, 'cant_update_message');
  const content = contentOf(args);
  const metadata = metadataOf(args);
  const post = house.workspace.change(old, { ...content, edited: true, ...(metadata && { metadata }) });
  return { channel: post.channel, ts: post.ts, text: post.text, message: shapeOfPost(post, house, true) };
};

const remove: Method = (args, house) => {
  const post = ownPost(args, house, 'cant_delete_message');
  house.workspace.remove(post);
  return { channel: post.channel, ts: post.ts };
};

const getPermalink: Method = (args, { workspace, address }) => {
  const channel = channelToPostIn(required(args, 'channel', 'channel_not_found'), workspace);
  const ts = required(args, 'message_ts', 'message_not_found');
  if (!workspace.postAt(channel.id, ts)) throw new Refusal('message_not_found');
  return { channel: channel.id, permalink: `${address()}/archives/${channel.id}/p${ts.replace('.', '')}` };
};

export const chatMethods = {
  'chat.postMessage': postMessage,
  'chat.postEphemeral': postEphemeral,
  'chat.update': update,
  'chat.delete': remove,
  'chat.getPermalink': getPermalink,
};

/** The text and blocks of a message, as Slack checks them. */
export function contentOf(args: Args): { readonly text: string; readonly blocks: readonly Block[] } {
  const text = args['text'] ?? '';
  const blocks = jsonOf<readonly Block[]>(args, 'blocks', 'invalid_blocks_format') ?? [];
  if (text === '' && blocks.length === 0) throw new Refusal('no_text');
  if (text.length > MOST_TEXT) throw new Refusal('msg_too_long');
  checkMessageBlocks(blocks);
  return { text, blocks };
}

function metadataOf(args: Args): Metadata | undefined {
  const metadata = jsonOf<Metadata>(args, 'metadata', 'invalid_metadata_format');
  if (!metadata) return undefined;
  if (typeof metadata.event_type !== 'string' || typeof metadata.event_payload !== 'object') {
    throw new Refusal('invalid_metadata_format');
  }
  return metadata;
}

/** Ephemeral messages cannot be changed: Slack does not know them afterwards. */
function ownPost(args: Args, { workspace }: House, notOurs: string): Post {
  const channel = channelToPostIn(required(args, 'channel', 'channel_not_found'), workspace);
  const post = workspace.postAt(channel.id, required(args, 'ts', 'message_not_found'));
  if (!post || post.only) throw new Refusal('message_not_found');
  if (!post.bot) throw new Refusal(notOurs);
  return post;
}
