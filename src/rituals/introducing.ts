// What two who are introduced are told, and when they are asked whether they met.
import type { Named } from '../community/affiliation.ts';
import type { Member } from '../community/member.ts';
import type { Introduction } from '../community/pairing.ts';
import { canReach, type Reach, waysToReach, whoIs } from '../community/pairing-reach.ts';
import type { Message } from '../core/chat.ts';
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
  readonly introduction: Pick<Introduction, 'id' | 'at'>;
  readonly to: Member;
  readonly about: Member;
  readonly reach: Reach;
  readonly named: Named;
  /** What speaks for it, in the words of the one told. */
  readonly because?: string;
  readonly words: Words;
}

/** Who the other is, why, and how to reach them; where no chat is shared, that one message can be passed on. */
export function meetMessage(meeting: Meeting): Message {
  const { about, because = '', words, introduction, named } = meeting;
  const { ways, write } = waysIn(meeting);
  const lines = [words.say('intro-meet', { who: whoIs(about, words, named) }), because, ...ways];
  const text = lines.filter((line) => line !== '').join('\n');
  if (!write) return { text };
  const label = words.say('intro-say-write', { name: about.name });
  return { text, choices: [{ id: `intro write ${introduction.id}`, label }] };
}

function waysIn({ to, about, reach, words }: Meeting): { ways: string[]; write: boolean } {
  const { name } = about;
  const [theirs, mine] = [reach(about), reach(to)];
  const ways = waysToReach(theirs, mine, words);
  if (ways !== '') return { ways: [words.say('intro-reach', { name }), ways], write: false };
  if (canReach(theirs, mine)) return { ways: [words.say('intro-reach-them', { name })], write: false };
  return { ways: [words.say('intro-reach-none', { name })], write: true };
}

/** To one of the two. */
export function introduce(meeting: Meeting): Say {
  const { introduction, to } = meeting;
  return {
    do: 'say',
    key: `introduce/${introduction.id}/${to.id}`,
    to: { member: to.id },
    message: meetMessage(meeting),
    weight: 'ritual',
    until: introduction.at + KEPT,
    about: introduction.id,
  };
}
