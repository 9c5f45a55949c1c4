// ask again: a question that nobody answered, shown once more to be changed and put to others.
import { UserError } from '../../core/errors.ts';
import type { Call } from '../command.ts';
import type { AskFacts } from './ask-facts.ts';
import { put } from './put.ts';
import type { Verb } from './verb.ts';

export const again: Verb = {
  name: 'again',
  ask: (facts, call) => put.ask(...anew(facts, call)),
  run: (facts, call) => put.run(...anew(facts, call)),
};

/** As if its asker had just typed it; whoever had it before is spared. */
function anew(facts: AskFacts, call: Call): [AskFacts, Call] {
  const { question, known } = facts;
  if (!question || question.asker !== call.member.id || !question.closed) throw new UserError('ask-unknown');
  const { text, group, asked } = question;
  const apart = new Set([...known.apart, ...asked.map(({ member }) => member)]);
  const answers = { text1: text, ...(group !== undefined && { group }), ...call.answers };
  return [
    { ...facts, known: { ...known, apart } },
    { ...call, answers },
  ];
}
