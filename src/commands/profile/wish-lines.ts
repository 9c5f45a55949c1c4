// What comes to someone unasked and what does not, kind by kind, each with the words that change it.
import type { CheckinLeave } from '../../community/checkin.ts';
import type { Member } from '../../community/member.ts';
import type { Introducing } from '../../community/pairing.ts';
import { ritualsOf } from '../../community/ritual-settings.ts';
import { isBeingGreeted, type Welcome } from '../../community/welcome.ts';
import { WISH_NAMES, type Wish, wants } from '../../community/wishes.ts';
import type { Call } from '../command.ts';

export interface WishFacts {
  readonly member: Member;
  readonly leave: CheckinLeave | undefined;
  readonly introducing: Introducing | undefined;
  readonly welcome: Welcome | undefined;
}

/** A line each. What the community does without is not spoken of, nor are greetings to who is new no more. */
export function wishLines(facts: WishFacts, call: Call): string[] {
  const { words } = call;
  const { leave, member } = facts;
  return WISH_NAMES.filter((wish) => isThere(wish, facts, call)).map((wish) => {
    const what = words.say(`wish-${wish}`);
    const on = isOn(wish, facts);
    const word = (to: 'on' | 'off') => words.say(`wish-word-${wish}-${to}`);
    if (wish === 'checkins' && on && leave && leave.until > call.at)
      return words.say('wish-away', { what, day: words.day(leave.until, member.zone), word: word('on') });
    return words.say('wish-line', { what, state: on ? 'on' : 'off', word: word(on ? 'off' : 'on') });
  });
}

function isThere(wish: Wish, { welcome }: WishFacts, { community, at }: Call): boolean {
  const { stories, checkins, intros } = ritualsOf(community);
  if (wish === 'stories') return stories.everyDays > 0;
  if (wish === 'checkins') return checkins.everyWeeks > 0;
  if (wish === 'pairs') return intros.everyWeeks > 0;
  return wish !== 'welcome' || isBeingGreeted(welcome, at);
}

/** Nobody is paired who did not ask for it. */
function isOn(wish: Wish, { member, introducing }: WishFacts): boolean {
  return wants(member.optedOut, wish) && (wish !== 'pairs' || (introducing?.on ?? false));
}
