// From Slack's bodies to events of chat: pure, and undefined for whatever means nothing to us.
import type { ChatEvent, Handle, Place } from '../../../core/chat.ts';
import { type Instant, SECOND } from '../../../core/time.ts';
import { choiceIn } from '../showing/choice-blocks.ts';
import { submitted } from '../showing/modal-state.ts';
import {
  actionsBody,
  commandBody,
  type EventBody,
  type MessageEvent,
  submissionBody,
} from './slack-shapes.ts';
import { typedText } from './slack-text.ts';

/** One word for all commands, in any language: `/kehila rsvp yes`. */
const ANY_COMMAND = 'kehila';

/** What people write; all else that Slack calls a message is about one. */
const WRITTEN: ReadonlySet<string> = new Set(['file_share', 'thread_broadcast', 'me_message']);

export interface Interaction {
  readonly event: ChatEvent;
  /** Opens one modal, within three seconds. */
  readonly trigger: string;
  /** It came from the person's own page, which is then to be shown anew. */
  readonly fromHome?: true;
}

export function fromCommand(body: unknown, at: Instant): Interaction | undefined {
  const read = commandBody.safeParse(body).data;
  if (!read) return undefined;
  const { trigger_id: trigger, user_id: user, channel_id: channel } = read;
  const text = typedText(read.text, '').trim();
  const word = read.command.replace(/^\//u, '');
  const [first = 'help'] = text.split(/\s+/u).filter(Boolean);
  const said = word === ANY_COMMAND ? { word: first, text: text.slice(first.length).trim() } : { word, text };
  const where = placeOf(channel, user);
  return { trigger, event: { kind: 'command', id: trigger, at, by: handle(user), in: where, ...said } };
}

export function fromActions(body: unknown, at: Instant): Interaction | undefined {
  const read = actionsBody.safeParse(body).data;
  const choice = read && choiceIn(read.actions[0]);
  if (!read || choice === undefined) return undefined;
  const { trigger_id: trigger, user, channel, message, view } = read;
  const where = placeOf(channel?.id ?? '', user.id, message?.thread_ts ?? undefined);
  return {
    trigger,
    event: { kind: 'choice', id: trigger, at, by: handle(user.id), in: where, choice },
    ...(view?.type === 'home' && { fromHome: true as const }),
  };
}

export function fromSubmission(body: unknown, at: Instant): Interaction | undefined {
  const read = submissionBody.safeParse(body).data;
  const form = read && submitted(read.view);
  if (!read || !form) return undefined;
  const { trigger_id: trigger, user } = read;
  const { command, answers, place } = form;
  return {
    trigger,
    event: { kind: 'form', id: trigger, at, by: handle(user.id), in: place, command, answers },
  };
}

/** The bot's own words, those of other bots, and edits are no messages to us. */
export function fromMessage(
  message: MessageEvent,
  bot: string,
): Extract<ChatEvent, { kind: 'message' }> | undefined {
  const { subtype, bot_id, user, channel, ts, thread_ts: thread, parent_user_id: parent } = message;
  if (bot_id || user === bot || (subtype && !WRITTEN.has(subtype))) return undefined;
  const isReply = thread && thread !== ts;
  return {
    kind: 'message',
    // By its place and time, not by the delivery: a mention is delivered as two events.
    id: `${channel}-${ts}`,
    at: instantOf(ts),
    by: handle(user),
    in: placeOf(channel, user, isReply ? thread : undefined),
    text: typedText(message.text, bot),
    ...(isReply && parent && { re: { by: handle(parent), at: instantOf(thread) } }),
  };
}

type OtherEvent = Exclude<EventBody['event'], MessageEvent>;

/** Reactions, and coming and going. */
export function fromEvent({
  event_id: id,
  event_time,
  event,
}: EventBody & { event: OtherEvent }): ChatEvent | undefined {
  const at = event_time * SECOND;
  switch (event.type) {
    case 'reaction_added': {
      const { channel, ts, type } = event.item;
      if (type !== 'message' || !channel || !ts || !event.item_user) return undefined;
      const re = { by: handle(event.item_user), at: instantOf(ts) };
      return { kind: 'reaction', id, at, by: handle(event.user), in: placeOf(channel, event.user), re };
    }
    case 'member_joined_channel':
    case 'member_left_channel': {
      const kind = event.type === 'member_joined_channel' ? 'joined' : 'left';
      return { kind, id, at, by: handle(event.user), in: placeOf(event.channel, event.user) };
    }
    default:
      return undefined;
  }
}

export function handle(id: string): Handle {
  return { platform: 'slack', id };
}

export function placeOf(channel: string, user: string, thread?: string): Place {
  const isPrivate = channel === '' || channel.startsWith('D');
  if (isPrivate) return { platform: 'slack', kind: 'private', id: user };
  return { platform: 'slack', kind: 'group', id: channel, ...(thread !== undefined && { thread }) };
}

/** Slack's time stamps are seconds, with a number that keeps them apart behind the point. */
export function instantOf(ts: string): Instant {
  return Math.round(Number(ts) * SECOND);
}
