// From the library's messages to what was said: pure, and undefined for whatever means nothing to us.
import { z } from 'zod';
import { type Instant, SECOND } from '../../../core/time.ts';
import { isGroup, isMe, isPerson, keyShape, type Me, type MessageKey, messageName, widShape } from './ids.ts';

const loose = <Shape extends z.ZodType>(shape: Shape) => shape.nullish().catch(undefined);

/** As much of a message's raw data as we read. */
export const messageShape = z.object({
  id: keyShape,
  type: z.string(),
  /** Seconds since 1970. */
  t: z.number().positive(),
  author: loose(widShape),
  body: loose(z.string()),
  caption: loose(z.string()),
  filename: loose(z.string()),
  /** In bytes. */
  size: loose(z.number()),
  broadcast: loose(z.boolean()),
  mentionedJidList: loose(z.array(widShape)),
  quotedStanzaID: loose(z.string()),
  quotedParticipant: loose(widShape),
  /** Where the quoted message stands, when it is elsewhere. */
  quotedRemoteJid: loose(widShape),
});

export type RawMessage = z.infer<typeof messageShape>;

/** What was said; people are named as WhatsApp happens to name them there. */
export interface Said {
  /** Stays the same however often it is delivered. */
  readonly name: string;
  readonly at: Instant;
  readonly by: string;
  readonly group?: string;
  readonly text: string;
  readonly toUs: boolean;
  readonly quote?: Quote;
  readonly file?: { readonly name: string; readonly size: number | undefined };
}

export interface Quote {
  readonly key: Pick<MessageKey, 'chat' | 'stanza'>;
  readonly by: string;
  readonly isOurs: boolean;
}

/** What people send without words, or with a few words below it. */
const WORDLESS: ReadonlySet<string> = new Set([
  ...['audio', 'ptt', 'image', 'video', 'ptv', 'sticker', 'document', 'location', 'vcard', 'multi_vcard'],
  ...['poll_creation', 'event_creation', 'scheduled_event_creation', 'groups_v4_invite', 'product', 'order'],
]);

/**
 * Undefined for what the account sent itself, and for whatever is no message: notices, what was taken back, what could
 * not be read yet (it comes again when it can), and what was said to a list or a channel.
 */
export function said(raw: RawMessage, me: Me): Said | undefined {
  const { id, type } = raw;
  const inGroup = isGroup(id.chat);
  const by = inGroup ? (raw.author ?? id.participant) : id.chat;
  const isText = type === 'chat';
  if (id.fromMe || raw.broadcast || !by || !isPerson(by) || isMe(me, by)) return undefined;
  if (!isText && !WORDLESS.has(type)) return undefined;
  const words = (isText ? raw.body : captionOf(raw)) ?? '';
  const quote = quoteIn(raw, me);
  const isMentioned = (raw.mentionedJidList ?? []).some((mentioned) => isMe(me, mentioned));
  return {
    name: messageName(id),
    at: raw.t * SECOND,
    by,
    text: inGroup && isMentioned ? withoutMention(words, me) : words,
    toUs: inGroup && (isMentioned || quote?.isOurs === true),
    ...(inGroup && { group: id.chat }),
    ...(quote && { quote }),
    ...(type === 'document' && { file: { name: raw.filename ?? '', size: raw.size ?? undefined } }),
  };
}

/** Some phones give a file's name for its caption. */
function captionOf({ caption, filename }: RawMessage): string | undefined {
  return caption && caption !== filename ? caption : undefined;
}

function quoteIn(raw: RawMessage, me: Me): Quote | undefined {
  const { quotedStanzaID: stanza, quotedParticipant: by, quotedRemoteJid } = raw;
  if (!stanza || !by) return undefined;
  return { key: { chat: quotedRemoteJid ?? raw.id.chat, stanza }, by, isOurs: isMe(me, by) };
}

function withoutMention(text: string, { phone, lid }: Me): string {
  const ours = [phone, lid ?? phone].map((id) => id.split('@')[0]);
  return text.replaceAll(new RegExp(`@(?:${ours.join('|')})(?!\\d)[,:]?\\s*`, 'gu'), '').trim();
}

const ADDRESSED = /^\s*(?:[/!]|@?(?:kehila|קהילה|كهيلا))/iu;

/** They expect an answer, which may come in private. */
export function isSpokenTo({ group, toUs, text }: Said): boolean {
  return group === undefined || toUs || ADDRESSED.test(text);
}
