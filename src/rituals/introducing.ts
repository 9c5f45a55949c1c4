// What two who are introduced are told, and when they are asked whether they met.
import type { Member } from '../community/member.ts';
import type { Introduction } from '../community/pairing.ts';
import { waysToReach, whoIs } from '../community/pairing-reach.ts';
import type { Effect, Say, Turn } from '../core/effects.ts';
import { DAY, type Instant, WEEK } from '../core/time.ts';
import type { Words } from '../core/words.ts';

export const DID_YOU_MEET = 'did-you-meet';

const AFTER = 3 * WEEK;
const FRESH = 14 * DAY;
/** An introduction that could not be told within this of being asked for, in milliseconds, is not told any more. */
const KEPT = 60 * DAY;

/** Asked once, three weeks later, of both. */
export function askWhetherTheyMet({ id }: Introduction, at: Instant): Effect {
  const slot = at + AFTER;
  const turn: Turn = {
    id: `${DID_YOU_MEET}/${id}`,
    ritual: DID_YOU_MEET,
    subject: id,
    slot,
    until: slot + FRESH,
  };
  return { do: 'later', turn };
}

interface Meeting {
  readonly about: Member;
  /** What speaks for it, in the words of the one told. */
  readonly because?: string;
  readonly words: Words;
}

/** Who the other is, why, and how to reach them. */
export function meetText({ about, because = '', words }: Meeting): string {
  const lines = [
    words.say('intro-meet', { who: whoIs(about, words) }),
    because,
    words.say('intro-reach', { name: about.name }),
    waysToReach(about, words),
  ];
  return lines.filter((line) => line !== '').join('\n');
}

/** To one of the two. */
export function introduce({ id, at }: Introduction, { to, ...meeting }: Meeting & { to: Member }): Say {
  return {
    do: 'say',
    key: `introduce/${id}/${to.id}`,
    to: { member: to.id },
    message: { text: meetText(meeting) },
    weight: 'ritual',
    until: at + KEPT,
  };
}
