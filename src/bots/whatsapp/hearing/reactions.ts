// Reactions: who gave one, to whose message.
import { z } from 'zod';
import { SECOND } from '../../../core/time.ts';
import { type Ears, placeOf } from './ears.ts';
import { isGroup, isMe, isPerson, keyShape, type MessageKey, messageName, widShape } from './ids.ts';
import { handle } from './people.ts';
import { timeOf } from './quotes.ts';

const reactionShape = z.object({
  /** Empty: taken back. */
  reaction: z.string(),
  msgId: keyShape,
  senderId: widShape,
  /** Seconds since 1970, with a fraction. */
  timestamp: z.number().positive(),
});

export async function hearReaction(ears: Ears, given: unknown): Promise<void> {
  const read = reactionShape.safeParse(given).data;
  if (!read || read.reaction === '' || !isPerson(read.senderId) || isMe(ears.me(), read.senderId)) return;
  const { msgId: key, timestamp } = read;
  const known = ears.recollection.of(key);
  const to = key.fromMe ? ears.me().phone : (known?.by ?? writerOf(key));
  const toAt = known?.at ?? (await timeOf(ears, key.text));
  if (to === undefined || toAt === undefined) return;
  const [by = '', whose = ''] = await ears.people.idsOf([read.senderId, to]);
  const at = Math.round(timestamp * SECOND);
  await ears.hear({
    kind: 'reaction',
    id: `reaction/${messageName(key)}/${by}/${at}`,
    at,
    by: handle(by),
    in: placeOf(isGroup(key.chat) ? key.chat : undefined, by),
    re: { by: handle(whose), at: toAt },
  });
}

function writerOf({ chat, participant }: MessageKey): string | undefined {
  return isGroup(chat) ? participant : chat;
}
