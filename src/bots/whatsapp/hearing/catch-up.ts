// What was said while nobody listened, from the chats' own histories.
import type { Chat, Message } from 'whatsapp-web.js';
import { type Instant, SECOND } from '../../../core/time.ts';
import type { Ears } from './ears.ts';
import { isGroup, isPerson, widShape } from './ids.ts';

/** How many messages of a chat are asked for, until the oldest of them is old enough. */
const LIMITS = [50, 200, 800, 3200];
/** For a long history, in milliseconds. */
const READING = { tries: 2, timeout: 30 * SECOND };

export interface Missed {
  /** Of all chats, in order of time; those of one second in the order of their chat. */
  readonly messages: readonly Message[];
  /** Every chat could be read. */
  readonly isWhole: boolean;
}

export async function missedSince(ears: Ears, chats: readonly Chat[], since: Instant): Promise<Missed> {
  const messages: Message[] = [];
  let isWhole = true;
  for (const chat of chats.filter((one) => mayHaveNews(one, since)))
    try {
      const found = await historyOf(ears, chat, since);
      messages.push(...found.filter(({ timestamp }) => timestamp * SECOND >= since));
    } catch (error) {
      isWhole = false;
      ears.report('a chat in WhatsApp could not be read; it is read again later', error);
    }
  return { messages: inOrder(messages), isWhole };
}

function mayHaveNews({ id, timestamp, lastMessage }: Chat, since: Instant): boolean {
  const chat = widShape.safeParse(id).data ?? '';
  const newest = Math.max(timestamp || 0, lastMessage?.timestamp || 0) * SECOND;
  return (isGroup(chat) || isPerson(chat)) && newest >= since;
}

async function historyOf({ ask }: Ears, chat: Chat, since: Instant): Promise<readonly Message[]> {
  let loaded: readonly Message[] = [];
  for (const limit of LIMITS) {
    loaded = await ask(() => chat.fetchMessages({ limit }), READING);
    const oldest = Math.min(...loaded.map(({ timestamp }) => timestamp * SECOND));
    if (loaded.length < limit || oldest < since) break;
  }
  // With a limit the library shuffles the messages of one second; without one it gives what is loaded as it stands.
  const ordered = await ask(() => chat.fetchMessages({}), READING);
  const known = new Set(ordered.map(({ id }) => id._serialized));
  return inOrder([...loaded.filter(({ id }) => !known.has(id._serialized)), ...ordered]);
}

const inOrder = (messages: readonly Message[]): Message[] =>
  messages.toSorted((a, b) => a.timestamp - b.timestamp);
