// Files that people send in private: those that may be a calendar or a report are fetched, any other is only a message.
import type { Message } from 'whatsapp-web.js';
import { SECOND } from '../../../core/time.ts';
import type { Ears } from './ears.ts';
import type { Said } from './translate.ts';

const READABLE = /\.(?:ics|csv|tsv|txt)$/iu;
/** In bytes; no calendar or report is longer. */
const LARGEST = 5_000_000;
const FETCHING = { tries: 2, timeout: 20 * SECOND };

/** By the size that WhatsApp tells before anything is fetched; one of which it tells none is not. */
export function isReadable(file: Said['file']): file is NonNullable<Said['file']> {
  return file?.size !== undefined && file.size <= LARGEST && READABLE.test(file.name);
}

/** Undefined when it cannot be had. */
export async function textOfFile({ ask, report }: Ears, message: Message): Promise<string | undefined> {
  try {
    const media = await ask(() => message.downloadMedia(), FETCHING);
    return media ? decoded(Buffer.from(media.data, 'base64')) : undefined;
  } catch (error) {
    report('a file could not be fetched from WhatsApp', error);
    return undefined;
  }
}

/** UTF-16 when its first two bytes say so, as spreadsheets write it; UTF-8 otherwise. Their mark is left out. */
export function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}
