// On the last day of a charter the votes are counted, told, and done; without a result the leader is asked.
import {
  areTellable,
  BREATHER,
  type CharterVote,
  COUNTED_YET,
  charterEnd,
  charterResults,
  LEADER_DECIDES,
  parseCharterVoteId,
  type Tally,
  tally,
} from '../community/charter.ts';
import { groups } from '../community/group.ts';
import { textIn } from '../community/text.ts';
import { type Effect, log, save } from '../core/effects.ts';
import type { Words } from '../core/words.ts';
import { createWords } from '../locales/words.ts';
import { ballotsOf, forgotten } from './charter-ballots.ts';
import { type CharterFacts, charterFacts, toEach, toGroup, waysOn } from './charter-facts.ts';
import { following } from './charter-outcome.ts';
import { charterTurns } from './charter-turns.ts';
import { type Occasion, ritual } from './ritual.ts';

const NAME = 'charter-result';

interface ResultFacts extends CharterFacts {
  readonly begun: readonly string[];
}

export const charterResult = ritual<ResultFacts>({
  name: NAME,
  stays: COUNTED_YET,
  due: (calendar, span) =>
    charterTurns(calendar, span, {
      ritual: NAME,
      slot: charterEnd,
      until: (_group, slot) => slot + COUNTED_YET,
    }),
  async facts(read, turn) {
    const facts = await charterFacts(read, turn.subject, turn.slot);
    return facts && { ...facts, ...(await ballotsOf(read, turn.subject)) };
  },
  plan(facts, occasion) {
    const { group, vote, sitting, quorum, result } = facts;
    if (result) return [];
    const counted = tally({ votes: countable(facts), seats: sitting.seats.size, quorum });
    const { outcome, into } = counted;
    return [
      ...forgotten(vote, facts),
      save(charterResults, vote, { outcome, at: occasion.now, ...(into !== undefined && { into }) }),
      log({ kind: `charter.${PAST[outcome]}`, group: group.id, subject: vote }),
      told(facts, counted, createWords(group.language)),
      ...done(facts, counted, occasion),
    ];
  },
  /** Of the question to the leaders. */
  async wanted(read, { about: vote }) {
    const { group: id = '', until } = parseCharterVoteId(vote) ?? {};
    const [group, result] = await Promise.all([read.get(groups, id), read.get(charterResults, vote)]);
    return group?.closed === undefined && group?.until === until && result?.outcome === 'undecided';
  },
});

/** Of those who still sit in it. */
function countable({ votes, sitting }: CharterFacts): CharterVote[] {
  return [...votes].flatMap(([member, vote]) => (sitting.seats.has(member) ? [vote] : []));
}

const PAST = {
  renew: 'renewed',
  change: 'changed',
  merge: 'merged',
  close: 'ended',
  undecided: 'undecided',
} as const;

function told({ group, vote, open }: CharterFacts, counted: Tally, words: Words): Effect {
  const { outcome, into, counts } = counted;
  const other = open.find((one) => one.group.id === into)?.group;
  const isGone = outcome === 'merge' && !other;
  const names = {
    group: textIn(group.name, words.language),
    other: textIn(other?.name ?? '', words.language),
    days: BREATHER.days,
  };
  const lines = [
    words.say(isGone ? 'charter-result-merge-gone' : `charter-result-${outcome}`, names),
    ...(areTellable(counts) ? [words.say('charter-counts', counts)] : []),
  ];
  return toGroup(group, `${NAME}/${vote}`, { text: lines.join('\n') });
}

/** Where there is no result, it is left to the leaders. */
function done(facts: CharterFacts, { outcome, into }: Tally, { turn, now }: Occasion): Effect[] {
  if (outcome !== 'undecided') return following({ choice: outcome, into }, { ...facts, now });
  const asks = toEach(facts.speakers, turn.id, (words) => ({
    text: words.say('charter-decide', { group: textIn(facts.group.name, words.language) }),
    choices: waysOn(facts.vote, words, 'decide'),
  }));
  return asks.map((say) => ({ ...say, until: now + LEADER_DECIDES, about: facts.vote }));
}
