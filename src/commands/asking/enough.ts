// Whether there were enough requests for introductions within a week: by the caller, and of the one to be met. Those put to
// the teller of a story count like any other.
import type { Member } from '../../community/member.ts';
import { introductions } from '../../community/pairing.ts';
import { nextRequest, type StoryRequests, storyRequests } from '../../community/pairing-limits.ts';
import { ritualsOf } from '../../community/ritual-settings.ts';
import { UserError } from '../../core/errors.ts';
import type { Reader } from '../../core/records.ts';
import type { Instant } from '../../core/time.ts';
import type { Call } from '../command.ts';

export interface Enough {
  /** From when on the caller may ask again, where they asked often enough. */
  readonly mine?: Instant;
  /** From when on the other may be asked again, where they were asked often enough. */
  readonly theirs?: Instant;
  /** To tellers, by the caller and of the other. */
  readonly requests: { readonly mine: StoryRequests | undefined; readonly theirs: StoryRequests | undefined };
}

export async function enoughBetween(read: Reader, call: Call, other: Member | undefined): Promise<Enough> {
  const { community, member, at } = call;
  const { requestsAWeek, askedAWeek } = ritualsOf(community).intros;
  const [all, byMe, ofThem] = await Promise.all([
    read.all(introductions),
    read.get(storyRequests, member.id, 'one'),
    other && read.get(storyRequests, other.id, 'other'),
  ]);
  const sides = [...all.values()];
  const mine = nextRequest(sides, { who: member.id, as: 'one', most: requestsAWeek, at, also: byMe });
  const theirs =
    other && nextRequest(sides, { who: other.id, as: 'other', most: askedAWeek, at, also: ofThem });
  return {
    ...{ requests: { mine: byMe, theirs: ofThem } },
    ...(mine !== undefined && { mine }),
    ...(theirs !== undefined && { theirs }),
  };
}

/** Throws UserError where there were enough, and says from when on it is possible again. */
export function refuseEnough(
  { mine, theirs }: Pick<Enough, 'mine' | 'theirs'>,
  other: Member | undefined,
  { community, member, words }: Call,
): void {
  const when = (from: Instant) => words.when(from, member.zone);
  const most = ritualsOf(community).intros.requestsAWeek;
  if (mine !== undefined) throw new UserError('intro-enough', { most, when: when(mine) });
  if (other && theirs !== undefined)
    throw new UserError('intro-enough-of', { name: other.name, when: when(theirs) });
}
