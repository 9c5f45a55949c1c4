// When neither the group nor its leader decided, the group goes on for a while; when that happens again, it is closed.
import {
  BREATHER,
  COUNTED_YET,
  charterEnd,
  charterResults,
  charterVoteId,
  LEADER_DECIDES,
  laterBy,
  parseCharterVoteId,
} from '../community/charter.ts';
import { groups } from '../community/group.ts';
import { textIn } from '../community/text.ts';
import { type Effect, log, save, type Turn } from '../core/effects.ts';
import { DAY, HOUR, type Instant, stampOf } from '../core/time.ts';
import { closing } from './charter-closing.ts';
import { type CharterFacts, charterFacts, toGroup } from './charter-facts.ts';
import { charterTurns } from './charter-turns.ts';
import { ritual } from './ritual.ts';

const NAME = 'charter-default';

/** Of use for so long, in milliseconds: also after votes that were counted as late as they may be. */
const OF_USE = COUNTED_YET + DAY;

interface DefaultFacts extends CharterFacts {
  /** The vote before this one had no result either. */
  readonly again: boolean;
}

/** After a time away the votes were counted late, or are yet to be: leaders have their week from then. */
interface TooSoon {
  readonly notBefore: Instant;
}

export const charterDefault = ritual<DefaultFacts | TooSoon>({
  name: NAME,
  stays: OF_USE,
  due: (calendar, span) =>
    charterTurns(calendar, span, {
      ritual: NAME,
      slot(group) {
        const end = charterEnd(group);
        return end === undefined ? undefined : end + LEADER_DECIDES;
      },
      until: (_group, slot) => slot + OF_USE,
    }),
  async facts(read, turn, { now }) {
    const facts = await charterFacts(read, turn.subject, turn.slot);
    if (!facts) return undefined;
    const { result } = facts;
    if (!result) return { notBefore: now + DAY };
    if (result.outcome !== 'undecided') return undefined;
    const decided = result.at + LEADER_DECIDES;
    // On time, the one was counted about as soon as this is taken.
    if (now < decided - HOUR) return { notBefore: decided };
    const before = laterBy(facts.group.until ?? '', { days: -BREATHER.days });
    const earlier = await read.get(charterResults, charterVoteId(facts.group.id, before));
    return { ...facts, again: earlier?.outcome === 'undecided' };
  },
  plan(all, { turn, words, now }) {
    if ('notBefore' in all) return [later(turn, all.notBefore)];
    const { again, ...facts } = all;
    const { group, vote } = facts;
    if (again) return closing({ ...facts, now });
    const inTheirs = words(group.language);
    const text = inTheirs.say('charter-goes-on', {
      group: textIn(group.name, group.language),
      days: BREATHER.days,
    });
    const until = laterBy(group.until ?? '', BREATHER);
    return [
      save(groups, group.id, { ...group, until }),
      log({ kind: 'charter.renewed', group: group.id, subject: vote }),
      { ...toGroup(group, turn.id, { text }), about: charterVoteId(group.id, until) },
    ];
  },
  /** Of no use where its leaders have set another day by now. */
  async wanted(read, { about }) {
    const { group: id = '', until } = parseCharterVoteId(about) ?? {};
    const group = await read.get(groups, id);
    return group?.closed === undefined && group?.until === until;
  },
});

function later({ subject, until }: Turn, slot: Instant): Effect {
  const id = `${NAME}/${subject}/${stampOf(slot)}`;
  return { do: 'later', turn: { id, ritual: NAME, subject, slot, until } };
}
