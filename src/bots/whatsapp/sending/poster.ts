// Hands one post to WhatsApp, and waits for its word on it.
import { setTimeout as wait } from 'node:timers/promises';
import type { Client, Message, MessageMedia, MessageSendOptions, Poll } from 'whatsapp-web.js';
import type { Receipt } from '../../../core/chat.ts';
import { SECOND } from '../../../core/time.ts';
import type { Post } from '../showing/posts.ts';
import { inTime } from './in-time.ts';

/** How often a post is looked at that WhatsApp has not confirmed, in milliseconds. */
const LOOKS = 250;

/** No preview is fetched, nothing becomes a visiting card, no chat is marked as read, nobody is called. */
const GENTLY = {
  ...{ linkPreview: false, parseVCards: false, sendSeen: false, waitUntilMsgSent: true },
  mentions: [] as string[],
} satisfies MessageSendOptions;

/** 'refused': WhatsApp did not take it. Any error leaves that unclear. */
export type Posted = Receipt | 'refused';

export interface Posting {
  readonly chat: string;
  readonly post: Post;
  /** In milliseconds. */
  readonly answerWithin: number;
}

export async function postOn(client: Client, { chat, post, answerWithin }: Posting): Promise<Posted> {
  const { content, options } = await handed(post);
  return await inTime(answerWithin, 'confirm a post', confirmed());

  async function confirmed(): Promise<Posted> {
    let message: Message | undefined = await client.sendMessage(chat, content, options);
    // The library waits for the end of sending, and not for what came of it.
    for (let waited = 0; message && message.ack === 0 && waited < answerWithin; waited += LOOKS) {
      await wait(LOOKS);
      message = await client.getMessageById(message.id._serialized);
    }
    if (!message) throw new Error('WhatsApp took a post and does not show it');
    if (message.ack < 0) return 'refused';
    if (message.ack === 0) throw new Error('WhatsApp did not confirm a post');
    return receiptOf(message);
  }
}

export function receiptOf({ id, timestamp }: Message): Receipt {
  return { id: id._serialized, at: timestamp * SECOND };
}

interface Handed {
  readonly content: string | MessageMedia | Poll;
  readonly options: MessageSendOptions;
}

async function handed(post: Post): Promise<Handed> {
  if (post.kind === 'text') return { content: post.text, options: { ...GENTLY } };
  // The library is loaded only where there is a line to WhatsApp.
  const { default: whatsapp } = await import('whatsapp-web.js');
  if (post.kind === 'picture') {
    const { png, name } = post.picture;
    const content = new whatsapp.MessageMedia('image/png', png, name);
    return { content, options: { ...GENTLY, caption: post.caption } };
  }
  const one = { allowMultipleAnswers: false, messageSecret: undefined };
  return { content: new whatsapp.Poll(post.name, [...post.options], one), options: { ...GENTLY } };
}
