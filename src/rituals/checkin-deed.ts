// The action gate: gives a group's leaders the results of a round and asks what will be done; reminds them once, and again
// whenever a round would have come. Until it is said, there is no other.
import { type CheckinResult, checkinGroups, checkinResults } from '../community/checkin.ts';
import { resultText } from '../community/checkin-card.ts';
import { type Group, groups } from '../community/group.ts';
import type { Member } from '../community/member.ts';
import { textIn } from '../community/text.ts';
import type { Effect } from '../core/effects.ts';
import { DAY, type Instant } from '../core/time.ts';
import { sittingIn } from './checkin-facts.ts';
import { ritual } from './ritual.ts';

const NAME = 'checkin-deed';
/** The question is put at once, and once more after so long, in milliseconds. */
const AGAIN = 7 * DAY;

/** For whoever leads the group when its next round would come: it may be another than who was asked. */
export function deedAgain(round: string, name: string, now: Instant): Effect {
  const turn = { id: `${NAME}/${round}/${name}`, ritual: NAME, subject: round };
  return { do: 'later', turn: { ...turn, slot: now, until: now + AGAIN } };
}

interface DeedFacts {
  readonly result: CheckinResult;
  readonly group: Group;
  readonly leaders: readonly Member[];
}

export function deedTurns(round: string, now: Instant): Effect[] {
  return [now, now + AGAIN].map((slot, i) => ({
    do: 'later',
    turn: { id: `${NAME}/${round}/${i + 1}`, ritual: NAME, subject: round, slot, until: slot + AGAIN },
  }));
}

export const checkinDeed = ritual<DeedFacts>({
  name: NAME,
  // Set for later by the closing of the round.
  due: () => [],
  async facts(read, { subject }) {
    const result = await read.get(checkinResults, subject);
    if (!result) return undefined;
    const [group, state, { leaders }] = await Promise.all([
      read.get(groups, result.group),
      read.get(checkinGroups, result.group),
      sittingIn(read, result.group),
    ]);
    if (!group || group.closed !== undefined || state?.waits !== subject) return undefined;
    return { result, group, leaders };
  },
  plan({ result, group, leaders }, { turn, words }) {
    const isFirst = turn.id.endsWith('/1');
    const wasJustShown = turn.id.endsWith('/2');
    return leaders.map((leader) => {
      const theirs = words(leader.language);
      const name = textIn(group.name, leader.language);
      const question = theirs.say(isFirst ? 'did-question' : 'did-reminder', { group: name });
      return {
        do: 'say',
        key: `${turn.id}/${leader.id}`,
        to: { member: leader.id },
        message: {
          text: wasJustShown ? question : `${resultText(result, name, theirs)}\n${question}`,
          choices: [{ id: `did ${turn.subject}`, label: theirs.say('did-write') }],
        },
        weight: 'nudge',
        until: turn.until,
      };
    });
  },
});
