// group decide: the leader's word on what becomes of a group, where its vote gave no result.
import { charterResults } from '../../community/charter.ts';
import { textIn } from '../../community/text.ts';
import { log, save } from '../../core/effects.ts';
import { UserError } from '../../core/errors.ts';
import { createWords } from '../../locales/words.ts';
import { toGroup } from '../../rituals/charter-facts.ts';
import { following } from '../../rituals/charter-outcome.ts';
import { answer } from '../command.ts';
import { type BallotFacts, ballotFacts, isWay, missingOf, parseBallot } from './ballot.ts';
import { verb } from './verb.ts';

export const decide = verb<BallotFacts>({
  name: 'decide',
  parse: parseBallot,
  facts: (read, call) => ballotFacts(read, call.answers['vote'] ?? '', call),
  ask(facts, call) {
    if (!facts.leads && !call.member.roles.includes('admin'))
      throw new UserError('not-allowed', { who: call.words.say('role-leader') });
    if (facts.result?.outcome !== 'undecided') throw new UserError('charter-over');
    return missingOf(facts, call);
  },
  run(facts, call) {
    const { choice, into } = call.answers;
    if (!isWay(choice)) return [];
    const { vote: id, group } = facts;
    const { words, at } = call;
    const theirs = createWords(group.language);
    const told = theirs.say('charter-decided-for', {
      group: textIn(group.name, theirs.language),
      choice: theirs.say(`charter-${choice}`),
    });
    return [
      save(charterResults, id, { outcome: choice, at, ...(into !== undefined && { into }) }),
      log({ kind: 'charter.decided', by: call.member.id, group: group.id, subject: id }),
      toGroup(group, `charter-decided/${id}`, { text: told }),
      ...following({ choice, into }, { ...facts, now: at }),
      answer(call, words.say('charter-decided', { choice: words.say(`charter-${choice}`) })),
    ];
  },
});
