// Coming back to WhatsApp after a time away: who came and went, what was said, how polls stand.
import { DAY, type Instant, MINUTE, SECOND } from '../../../core/time.ts';
import { noteGroups } from '../groups.ts';
import { missedSince } from './catch-up.ts';
import type { Ears } from './ears.ts';
import { groupShape, type Memberships } from './memberships.ts';
import type { OneByOne } from './one-by-one.ts';
import type { Progress } from './progress.ts';
import { hearVote, votesNow } from './votes.ts';

export interface ComingBack {
  readonly ears: Ears;
  readonly queue: OneByOne;
  readonly progress: Progress;
  readonly memberships: Memberships;
  message(given: unknown): Promise<void>;
}

/** Messages of different chats may come out of order by as much, in milliseconds. */
const MARGIN = 2 * MINUTE;

/** Nothing older is answered any more; well below the time for which the app knows what it has heard. */
const OLDEST = 21 * DAY;

const LISTING = { tries: 2, timeout: 30 * SECOND };

/**
 * Puts everything that was missed into the queue. Gives back the moment before which nothing is to be heard, when it
 * is the very first time: old histories are not answered.
 */
export function createComingBack(given: ComingBack): () => Promise<Instant | undefined> {
  const { ears, queue, progress, memberships } = given;
  return async () => {
    const now = await ears.insist(() => ears.app.now());
    const heard = await ears.insist(() => progress.read());
    const chats = await ears.ask((client) => client.getChats(), LISTING);
    const groups = chats.flatMap((chat) => groupShape.safeParse(chat).data ?? []);
    await noteGroups(ears.notebook, groups);
    for (const group of groups) void queue.add(() => memberships.compare(group, now));
    if (heard === undefined) {
      progress.go();
      progress.reach(now);
      // Killed before that, it would take what is said from now on for old history.
      await progress.flush();
      return now - MARGIN;
    }
    const missed = await missedSince(ears, chats, Math.max(heard - MARGIN, now - OLDEST));
    if (missed.isWhole) progress.go();
    else progress.hold();
    for (const message of missed.messages) void queue.add(() => given.message(message));
    for (const vote of await votesNow(ears)) void queue.add(() => hearVote(ears, vote));
    return undefined;
  };
}
