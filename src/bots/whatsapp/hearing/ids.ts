// Ids as WhatsApp writes them: of people and groups, and of messages.
import { z } from 'zod';

/** A person's or a group's: as text, or as the page's own object. */
export const widShape = z
  .union([z.string(), z.object({ _serialized: z.string() }).transform((wid) => wid._serialized)])
  .transform(plainId);

/** Of a message, from any of the ways the library tells it. */
export const keyShape = z
  .union([z.string(), z.object({ _serialized: z.string() }).transform((key) => key._serialized)])
  .transform((text, context) => {
    const key = readKey(text);
    if (!key) context.addIssue('this is no id of a message');
    return key ?? z.NEVER;
  });

export interface MessageKey {
  readonly fromMe: boolean;
  /** The group; in private, the other one. */
  readonly chat: string;
  /** Made by the sender's phone: the same for everyone, and for ever. */
  readonly stanza: string;
  /** Who wrote it, in a group. */
  readonly participant?: string;
  /** As WhatsApp writes the whole of it. */
  readonly text: string;
}

/** The account itself, by both of its names. */
export interface Me {
  readonly phone: string;
  readonly lid?: string | undefined;
}

export function isMe(me: Me, id: string | undefined): boolean {
  return id !== undefined && (id === me.phone || id === me.lid);
}

/** Without the device, and with one name for the server of phone numbers. */
function plainId(id: string): string {
  const [user = '', server = ''] = id.split('@');
  return `${user.replace(/[.:].*$/u, '')}@${server === 's.whatsapp.net' ? 'c.us' : server}`;
}

export function readKey(text: string): MessageKey | undefined {
  const [side, chat, stanza, participant] = text.split('_');
  if ((side !== 'true' && side !== 'false') || !chat || !stanza) return undefined;
  const key = { fromMe: side === 'true', chat: plainId(chat), stanza, text };
  return participant ? { ...key, participant: plainId(participant) } : key;
}

export function isGroup(id: string): boolean {
  return /^[\d-]+@g\.us$/u.test(id);
}

/** Not WhatsApp's own account, not a channel, not a broadcast. */
export function isPerson(id: string): boolean {
  return /^\d{6,20}@(?:c\.us|lid)$/u.test(id);
}

/**
 * What we call a message: the same whether its people are known by lid or by phone, which may change between two
 * deliveries of it.
 */
export function messageName({ chat, stanza }: Pick<MessageKey, 'chat' | 'stanza'>): string {
  return isGroup(chat) ? `${chat}/${stanza}` : `private/${stanza}`;
}

/** Every way in which WhatsApp may write the id of a message of ours; the likeliest first. */
export function waysToWrite(
  me: Me,
  key: Pick<MessageKey, 'chat' | 'stanza'>,
  likely: readonly string[],
): string[] {
  const { chat, stanza } = key;
  const chats = isGroup(chat) ? [chat] : likely;
  const ends = isGroup(chat) ? [...likely, me.phone, ...(me.lid ? [me.lid] : []), ''] : [''];
  const all = chats.flatMap((where) => ends.map((end) => `true_${where}_${stanza}${end && `_${end}`}`));
  return [...new Set(all)];
}
