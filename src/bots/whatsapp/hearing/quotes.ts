// What a message answers: whose it was and when, and the choices it showed.
import type { ChatEvent, Choice } from '../../../core/chat.ts';
import { type Instant, SECOND } from '../../../core/time.ts';
import type { Ears } from './ears.ts';
import { isGroup, waysToWrite } from './ids.ts';
import { handle } from './people.ts';
import type { Recalled } from './recollection.ts';
import { messageShape, type Quote, type Said } from './translate.ts';

type Re = Extract<ChatEvent, { kind: 'message' }>['re'];

/** One question to the page, soon answered or given up, in milliseconds. */
export const ASKED_ONCE = { tries: 1, timeout: 2 * SECOND };

/** Undefined when it answers nothing, or something of which no time is known. */
export async function answeredBy(ears: Ears, { quote, at }: Said): Promise<Re> {
  if (!quote) return undefined;
  const ways = waysToWriteQuote(ears, quote);
  const known = ears.recollection.of(quote.key) ?? (await found(ears, ways[0]));
  const choices = quote.isOurs ? await choicesShown(ears, known ? [known.id, ...ways] : ways) : undefined;
  const by = quote.isOurs ? ears.me().phone : await ears.people.idOf(quote.by);
  if (known) return { by: handle(by), at: known.at, ...(choices && { choices }) };
  // Choices count for more than the time of the message that shows them.
  return choices && { by: handle(by), at, choices };
}

/** What was offered in a message of ours, under whichever of these ids it was noted. */
export async function choicesShown(
  { shown, insist }: Ears,
  ids: readonly string[],
): Promise<readonly Choice[] | undefined> {
  for (const id of new Set(ids)) {
    const choices = await insist(() => shown.choicesOf(id));
    if (choices) return choices;
  }
  return undefined;
}

/** When the message with this id was sent; remembered from then on. */
export async function timeOf(ears: Ears, id: string): Promise<Instant | undefined> {
  return (await found(ears, id))?.at;
}

function waysToWriteQuote(ears: Ears, { key, by, isOurs }: Quote): readonly string[] {
  const { chat, stanza } = key;
  if (isOurs) return waysToWrite(ears.me(), key, [isGroup(chat) ? by : chat]);
  return [isGroup(chat) ? `false_${chat}_${stanza}_${by}` : `false_${chat}_${stanza}`];
}

async function found({ ask, recollection }: Ears, id: string | undefined): Promise<Recalled | undefined> {
  if (id === undefined) return undefined;
  const message = await ask((client) => client.getMessageById(id), ASKED_ONCE).catch(() => undefined);
  const raw = messageShape.safeParse(message?.rawData).data;
  if (!raw) return undefined;
  recollection.note(raw);
  return recollection.of(raw.id);
}
