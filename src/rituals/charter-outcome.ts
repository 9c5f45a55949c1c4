// What follows from what a group's members voted for, or its leaders decided where the vote gave no result.
import { BREATHER, type CharterChoice, charterChanges, laterBy, REMINDED } from '../community/charter.ts';
import { type Group, groups } from '../community/group.ts';
import type { Member } from '../community/member.ts';
import { textIn } from '../community/text.ts';
import { type Effect, erase, type Say, save } from '../core/effects.ts';
import { type Closing, closing } from './charter-closing.ts';
import { toEach } from './charter-facts.ts';
import { later, noMerger, wantsMerger } from './charter-merging.ts';

export const CHANGE_REMINDER = 'charter-change-reminder';

interface Decided {
  readonly choice: CharterChoice;
  /** The group to merge with. */
  readonly into?: string | undefined;
}

export function following({ choice, into }: Decided, facts: Closing): Effect[] {
  const { group, vote, now, change } = facts;
  const until = group.until ?? '';
  const noChange = change ? [erase(charterChanges, group.id)] : [];
  switch (choice) {
    case 'close':
      return closing(facts);
    case 'renew':
      return [
        save(groups, group.id, { ...group, until: laterBy(until, { years: 1 }) }),
        ...noChange,
        ...noMerger(group, facts),
      ];
    case 'merge':
      return [
        ...wantsMerger({ ...facts, other: facts.open.find((one) => one.group.id === into) }),
        ...noChange,
      ];
    default:
      return [
        save(groups, group.id, { ...group, until: laterBy(until, BREATHER) }),
        save(charterChanges, group.id, { vote, at: now }),
        ...noMerger(group, facts),
        ...askedToRewrite(group, facts.speakers, {
          key: `charter-rewrite/${vote}`,
          id: 'charter-change-now',
          vote,
        }),
        later(CHANGE_REMINDER, vote, now + REMINDED),
      ];
  }
}

/** To be written: a new mission, and until when it holds. It comes by the reminder's name, which looks at it once more. */
export function askedToRewrite(
  group: Group,
  people: readonly Member[],
  { key, id, vote }: { key: string; id: string; vote: string },
): Say[] {
  const asks = toEach(people, key, (words) => ({
    text: words.say(id, { group: textIn(group.name, words.language), days: BREATHER.days }),
    choices: [{ id: `group rewrite ${group.id}`, label: words.say('charter-do-rewrite') }],
  }));
  return asks.map((say) => ({ ...say, ritual: CHANGE_REMINDER, about: vote }));
}
