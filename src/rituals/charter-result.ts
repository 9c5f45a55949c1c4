// On the last day of a charter the votes are counted, told, and done; without a result the leader is asked.
import {
  BREATHER,
  charterEnd,
  charterResults,
  charterVotes,
  LEADER_DECIDES,
  laterBy,
  type Tally,
  tally,
} from '../community/charter.ts';
import { groups } from '../community/group.ts';
import { textIn } from '../community/text.ts';
import { type Effect, erase, log, save } from '../core/effects.ts';
import type { Words } from '../core/words.ts';
import { createWords } from '../locales/words.ts';
import { type CharterFacts, charterFacts, closing, toEach, toGroup, waysOn } from './charter-facts.ts';
import { charterTurns } from './charter-turns.ts';
import { type Occasion, ritual } from './ritual.ts';

const NAME = 'charter-result';

/** Of fewer votes than this no counts are told: they would show who said what. */
const FEWEST = 5;

export const charterResult = ritual<CharterFacts>({
  name: NAME,
  due: (calendar, span) =>
    charterTurns(calendar, span, {
      ritual: NAME,
      slot: charterEnd,
      until: (_group, slot) => slot + LEADER_DECIDES,
    }),
  facts: charterFacts,
  plan(facts, occasion) {
    const { group, vote, votes, sitting, quorum, result } = facts;
    if (result) return [];
    const counted = tally({ votes: [...votes.values()], seats: sitting.seats.size, quorum });
    const { outcome, into } = counted;
    return [
      // Its counts stay in what was said; who voted how stays nowhere.
      ...[...votes.keys()].map((member) => erase(charterVotes, member, vote)),
      save(charterResults, vote, { outcome, at: occasion.now, ...(into !== undefined && { into }) }),
      log({ kind: `charter.${PAST[outcome]}`, group: group.id, subject: vote }),
      told(facts, counted, createWords(group.language)),
      ...done(facts, counted, occasion),
    ];
  },
});

const PAST = {
  renew: 'renewed',
  change: 'changed',
  merge: 'merged',
  close: 'ended',
  undecided: 'undecided',
} as const;

function told({ group, vote }: CharterFacts, { outcome, counts, voted }: Tally, words: Words): Effect {
  const name = textIn(group.name, words.language);
  const lines = [
    words.say(`charter-result-${outcome}`, { group: name }),
    ...(voted >= FEWEST ? [words.say('charter-counts', counts)] : []),
  ];
  return toGroup(group, `${NAME}/${vote}`, { text: lines.join('\n') });
}

/** Renewed for a year; with a change or a merger to be worked out, for a while; closed; or left to the leader. */
function done(facts: CharterFacts, { outcome, into }: Tally, { turn, now }: Occasion): Effect[] {
  const { group, vote, sitting, open } = facts;
  const until = group.until ?? '';
  switch (outcome) {
    case 'renew':
      return [save(groups, group.id, { ...group, until: laterBy(until, { years: 1 }) })];
    case 'close':
      return closing({ group, sitting, open, vote, now });
    case 'undecided':
      return toEach(sitting.leaders, turn.id, (words) => ({
        text: words.say('charter-decide', { group: textIn(group.name, words.language) }),
        choices: waysOn(vote, words, 'decide'),
      }));
    default: {
      const other = open.find((one) => one.group.id === into)?.group;
      return [
        save(groups, group.id, { ...group, until: laterBy(until, BREATHER) }),
        ...toEach(sitting.leaders, turn.id, (words) => ({
          text: words.say(`charter-${outcome}-now`, {
            group: textIn(group.name, words.language),
            other: other ? textIn(other.name, words.language) : '—',
          }),
        })),
      ];
    }
  }
}
