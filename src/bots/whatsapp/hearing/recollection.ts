// Who said what was said lately, and when: replies and reactions tell only the id of what they are about.
import { type Instant, SECOND } from '../../../core/time.ts';
import { isGroup, messageName } from './ids.ts';
import { createLately } from './lately.ts';
import type { RawMessage } from './translate.ts';

export interface Recalled {
  readonly at: Instant;
  readonly isOurs: boolean;
  /** As WhatsApp names them there; of our own it may be any name of ours. */
  readonly by: string;
  /** Its id as WhatsApp writes it. */
  readonly id: string;
}

export interface Recollection {
  note(raw: RawMessage): void;
  of(key: { readonly chat: string; readonly stanza: string }): Recalled | undefined;
}

const MOST = 5_000;

export function createRecollection(): Recollection {
  const lately = createLately<Recalled>(MOST);
  return {
    note({ id, t, author }) {
      const by = isGroup(id.chat) ? (author ?? id.participant ?? '') : id.chat;
      lately.set(messageName(id), { at: t * SECOND, isOurs: id.fromMe, by, id: id.text });
    },
    of: (key) => lately.get(messageName(key)),
  };
}
