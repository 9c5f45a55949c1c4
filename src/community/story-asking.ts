// Whom to ask for a story: seldom, for a reason, and never someone who has just told one.
import { DAY, type Instant } from '../core/time.ts';
import type { Member } from './member.ts';
import { STORY_PROMPT, type Teller } from './story.ts';

/** So many meetings in four weeks are a run of good weeks. */
const GOOD_RUN = 3;

/** Who wrote on their draft more recently may still be at it, and a number they type an answer; in milliseconds. */
const AT_IT = 2 * DAY;

export interface Candidate {
  readonly member: Member;
  readonly teller: Teller | undefined;
  /** When they last wrote on the story in hand. */
  readonly wrote: Instant | undefined;
  /** When the meetings of their own groups began at which they were, in the last four weeks; where that counts. */
  readonly starts: readonly Instant[];
}

interface Asking {
  readonly now: Instant;
  readonly everyDays: number;
  /** The meeting, or what was done. */
  readonly cause: string;
  /** It is reason enough, without a run of meetings. */
  readonly always: boolean;
}

/** What was a reason once is none again: of a run only what came after the last question counts. */
export function mayBeAsked({ member, teller, wrote, starts }: Candidate, asking: Asking): boolean {
  const { now, everyDays, cause, always } = asking;
  const isOut = member.optedOut.some((ritual) => ritual === STORY_PROMPT || ritual === 'all');
  if (everyDays === 0 || isOut || (member.pausedUntil ?? now) > now) return false;
  const isRecent = (at: Instant | undefined) => at !== undefined && now - at < everyDays * DAY;
  if (isRecent(teller?.publishedAt) || isRecent(teller?.asked?.at)) return false;
  if (teller?.asked?.cause === cause || now - (wrote ?? 0) < AT_IT) return false;
  return always || starts.filter((start) => start > (teller?.asked?.at ?? 0)).length >= GOOD_RUN;
}
