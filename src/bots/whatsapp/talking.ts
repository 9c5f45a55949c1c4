// Who is talking with Kehila just now: whoever asked is answered at once, whoever did not is written to slowly.
import { type Instant, MINUTE } from '../../core/time.ts';

export interface Talking {
  /** They said something to Kehila, at this moment of this machine's clock. */
  heard(chat: string, at: Instant): void;
  isTalking(chat: string, now: Instant): boolean;
}

/** An answer is expected for this long, in milliseconds. */
const PATIENCE = 10 * MINUTE;

/** Chats are looked through for those that fell silent when so many are known. */
const MANY = 1_000;

export function createTalking(): Talking {
  const last = new Map<string, Instant>();
  const isRecent = (at: Instant | undefined, now: Instant) => at !== undefined && now - at < PATIENCE;
  return {
    heard(chat, at) {
      last.set(chat, Math.max(at, last.get(chat) ?? at));
      if (last.size < MANY) return;
      for (const [known, then] of last) if (!isRecent(then, at)) last.delete(known);
    },
    isTalking: (chat, now) => isRecent(last.get(chat), now),
  };
}
