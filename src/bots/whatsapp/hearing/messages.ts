// A message, from how the library tells it to an event that was heard.
import type { Message } from 'whatsapp-web.js';
import type { ChatEvent } from '../../../core/chat.ts';
import { type Instant, machineNow } from '../../../core/time.ts';
import { type Ears, placeOf } from './ears.ts';
import { isReadable, textOfFile } from './files.ts';
import { handle } from './people.ts';
import { answeredBy } from './quotes.ts';
import { isSpokenTo, messageShape, type Said, said } from './translate.ts';

/** Gives back when it was said, once all it causes is committed; undefined for what means nothing to us. */
export async function hearMessage(ears: Ears, given: unknown, since: Instant): Promise<Instant | undefined> {
  const message = given as Message | undefined;
  const raw = messageShape.safeParse(message?.rawData).data;
  if (!message || !raw) return undefined;
  ears.recollection.note(raw);
  const words = said(raw, ears.me());
  if (!words || words.at < since) return undefined;
  if (!ears.wasHeard(words.name)) {
    const event = await eventOf(ears, words, message);
    if (isSpokenTo(words)) ears.talking.heard(event.by.id, machineNow());
    await ears.hear(event);
  }
  return words.at;
}

/** What the account itself said is not heard, but may be answered. */
export function noteOwn(ears: Ears, given: unknown): void {
  const raw = messageShape.safeParse((given as Message | undefined)?.rawData).data;
  if (raw?.id.fromMe) ears.recollection.note(raw);
}

async function eventOf(ears: Ears, words: Said, message: Message): Promise<ChatEvent> {
  const { name: id, at, group, text } = words;
  const by = await ears.people.idOf(words.by);
  const seen = { id, at, by: handle(by), in: placeOf(group, by) };
  if (group === undefined && isReadable(words.file)) {
    const content = await textOfFile(ears, message);
    if (content !== undefined)
      return { ...seen, kind: 'file', name: words.file.name, text: content, caption: text };
  }
  const re = await answeredBy(ears, words);
  return {
    ...seen,
    kind: 'message',
    text,
    ...(re && { re }),
    ...(group !== undefined && { toUs: words.toUs }),
  };
}
