// Whether someone has paused, and until when, in the same words wherever it is told.
import type { Member } from '../community/member.ts';
import { DAY, type Instant } from '../core/time.ts';
import type { Words } from '../core/words.ts';

/** A pause with an end is never longer than this, in milliseconds. */
export const LONGEST_PAUSE = 366 * DAY;

/** The sentence for a pause that lasts beyond `now`; undefined where there is none. */
export function pauseLine(
  { pausedUntil = 0, zone }: Pick<Member, 'pausedUntil' | 'zone'>,
  { now, words }: { now: Instant; words: Words },
): string | undefined {
  if (pausedUntil <= now) return undefined;
  if (pausedUntil - now > LONGEST_PAUSE) return words.say('paused-open');
  return words.say('paused-until', { when: words.when(pausedUntil, zone) });
}
