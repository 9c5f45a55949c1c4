// When neither the group nor its leader decided, the group goes on for a while; when that happens again, it is closed.
import {
  BREATHER,
  charterEnd,
  charterResults,
  charterVoteId,
  LEADER_DECIDES,
  laterBy,
  parseCharterVoteId,
} from '../community/charter.ts';
import { groups } from '../community/group.ts';
import { textIn } from '../community/text.ts';
import { log, save } from '../core/effects.ts';
import { DAY } from '../core/time.ts';
import { closing } from './charter-closing.ts';
import { type CharterFacts, charterFacts, toGroup } from './charter-facts.ts';
import { charterTurns } from './charter-turns.ts';
import { ritual } from './ritual.ts';

const NAME = 'charter-default';

interface DefaultFacts extends CharterFacts {
  /** The vote before this one had no result either. */
  readonly again: boolean;
}

export const charterDefault = ritual<DefaultFacts>({
  name: NAME,
  stays: 31 * DAY,
  due: (calendar, span) =>
    charterTurns(calendar, span, {
      ritual: NAME,
      slot(group) {
        const end = charterEnd(group);
        return end === undefined ? undefined : end + LEADER_DECIDES;
      },
      until: (_group, slot) => slot + 30 * DAY,
    }),
  async facts(read, turn) {
    const facts = await charterFacts(read, turn.subject, turn.slot);
    if (facts?.result?.outcome !== 'undecided') return undefined;
    const before = laterBy(facts.group.until ?? '', { days: -BREATHER.days });
    const earlier = await read.get(charterResults, charterVoteId(facts.group.id, before));
    return { ...facts, again: earlier?.outcome === 'undecided' };
  },
  plan({ again, ...facts }, { turn, words, now }) {
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
