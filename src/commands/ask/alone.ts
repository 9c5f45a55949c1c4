// ask, and nothing more: an answer that waits for room in their week is shown; else it is asked what they want to know.
import { questions, withShown } from '../../community/question.ts';
import { save } from '../../core/effects.ts';
import { answer } from '../command.ts';
import { put } from './put.ts';
import type { Verb } from './verb.ts';

/** Typed by a button alone: something else is to be asked. */
export const ANEW = 'new';

export const alone: Verb = {
  name: 'alone',
  ask: (facts, call) => (isShown(facts.waiting, call.answers) ? [] : put.ask(facts, call)),
  run(facts, call) {
    const { waiting, waitedFor } = facts;
    if (!isShown(waiting, call.answers)) return put.run(facts, call);
    const { words } = call;
    const text = [
      words.say('ask-answer-waits', { count: waiting.length }),
      ...waiting.map(({ message }) => message.text),
    ];
    const choices = waiting
      .flatMap(({ message }) => message.choices ?? [])
      .filter(({ id }, i, all) => {
        return all.findIndex((other) => other.id === id) === i;
      });
    const seen = waiting.flatMap((one) => one.answer ?? []);
    return [
      ...waitedFor.map((question) => save(questions, question.id, withShown(question, seen))),
      answer(call, {
        text: text.join('\n'),
        choices: [...choices, { id: `ask ${ANEW}`, label: words.say('ask-choice-new') }],
      }),
    ];
  },
};

/** Not in the midst of a question begun before an answer came. */
function isShown(waiting: readonly unknown[], answers: Readonly<Record<string, string>>): boolean {
  return waiting.length > 0 && answers['text1'] === undefined;
}
