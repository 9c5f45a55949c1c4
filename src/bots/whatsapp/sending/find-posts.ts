// Looking through a chat for posts of ours: WhatsApp keeps no key beside a message, so they are known by what they show.
import type { Client, Message } from 'whatsapp-web.js';
import { type Instant, MINUTE, SECOND } from '../../../core/time.ts';
import { fingerprintIn } from '../showing/fingerprint.ts';
import { inTime } from './in-time.ts';
import { stanzaOf } from './ledger.ts';

/** WhatsApp's clock and ours may differ by this much. */
const CLOCKS_APART = 2 * MINUTE;

/** So many of the newest are asked for, then more, while they are not old enough. */
const LIMITS = [20, 100, 500, 2_000];

export interface Looking {
  readonly chat: string;
  readonly since: Instant;
  /** In milliseconds. */
  readonly answerWithin: number;
}

export interface OwnPosts {
  /** The oldest first. */
  readonly posts: readonly OwnPost[];
  /** The whole of the time in question was looked through. */
  readonly all: boolean;
}

export interface OwnPost {
  readonly message: Message;
  readonly stanza: string;
  readonly fingerprint: string;
}

export async function ownPosts(client: Client, looking: Looking): Promise<OwnPosts> {
  return await inTime(looking.answerWithin, 'show a chat', look(client, looking));
}

async function look(client: Client, { chat, since }: Looking): Promise<OwnPosts> {
  const from = since - CLOCKS_APART;
  const history = await client.getChatById(chat);
  let found: readonly Message[] = [];
  for (const limit of LIMITS) {
    found = await history.fetchMessages({ fromMe: true, limit });
    const all = found.length < limit || found.some(({ timestamp }) => timestamp * SECOND < from);
    if (all) return { posts: postsSince(found, from), all };
  }
  return { posts: postsSince(found, from), all: false };
}

function postsSince(messages: readonly Message[], from: Instant): readonly OwnPost[] {
  return messages
    .filter(({ timestamp }) => timestamp * SECOND >= from)
    .map((message) => ({
      message,
      stanza: stanzaOf(message.id._serialized),
      fingerprint: fingerprintIn(message),
    }));
}
