// ask close: its asker says that an answer helped, or wants no more of them. Nobody else is asked any more.
import { helpings, withAnswered } from '../../community/expertise.ts';
import { termsOf } from '../../community/expertise-words.ts';
import { closedBy, questions } from '../../community/question.ts';
import { type Effect, log, save } from '../../core/effects.ts';
import { UserError } from '../../core/errors.ts';
import { commonWords } from '../../locales/common-words.ts';
import { taken } from '../../rituals/ask-turns.ts';
import { answer } from '../command.ts';
import type { Verb } from './verb.ts';

/** Of a question, in characters, where it is one of several to choose from. */
const LABEL = 70;

export const close: Verb = {
  name: 'close',
  ask({ open }, { words, answers }) {
    if (answers['question'] !== undefined) return [];
    if (open.length === 0) throw new UserError('ask-none-open');
    if (open.length === 1) return [];
    const options = open.map(({ id, text }) => ({ id, label: [...text].slice(0, LABEL).join('') }));
    return [{ name: 'question', label: words.say('ask-close-which'), options }];
  },
  run({ question, helped, helping }, call) {
    const { member, at, words } = call;
    if (!question || question.asker !== member.id) throw new UserError('ask-unknown');
    if (question.closed && !helped) return [answer(call, words.say('ask-left'))];
    if (question.closed?.helped !== undefined) return [answer(call, words.say('ask-closed-already'))];
    const knows = question.answered.find(({ by }) => by === helped?.id);
    const about = termsOf(question.text, commonWords()).map(({ word }) => word);
    const known: Effect[] =
      helped && knows
        ? [
            save(
              helpings,
              helped.id,
              withAnswered(helping, { question: question.id, words: about, at: knows.at, helped: true }),
            ),
          ]
        : [];
    const thanks = helped && {
      id: `kudos @${helped.id}`,
      label: words.say('ask-choice-thank', { name: helped.name }),
    };
    return [
      save(questions, question.id, closedBy(question, helped?.id, at)),
      ...known,
      ...taken(question),
      log({
        ...{ kind: 'question.closed', by: member.id, subject: question.id },
        ...(question.group !== undefined && { group: question.group }),
        ...(helped && knows && { re: { by: helped.id, at: knows.at } }),
      }),
      answer(call, { text: words.say('ask-closed'), ...(thanks && { choices: [thanks] }) }),
    ];
  },
};
