// ask: a question finds those most likely to know, and whoever answers first spares the others.
import { isQuestionId } from '../community/question.ts';
import { UserError } from '../core/errors.ts';
import { verbNamed } from '../locales/verb-words.ts';
import { again } from './ask/again.ts';
import { ANEW, alone } from './ask/alone.ts';
import { answerIt } from './ask/answer.ts';
import { type AskFacts, askFacts } from './ask/ask-facts.ts';
import { close } from './ask/close.ts';
import { know, pass } from './ask/pass.ts';
import { put } from './ask/put.ts';
import type { Verb } from './ask/verb.ts';
import { off, on } from './ask/willing.ts';
import { type Call, command } from './command.ts';

const ABOUT_ONE: readonly Verb[] = [answerIt, know, pass, close, again];
const ALONE: readonly Verb[] = [off, on];
const VERBS = [put, alone, ...ABOUT_ONE, ...ALONE];

/** "Ask Dana tomorrow" is talk: a question put to a group has more words than that, or a mark. */
const FEWEST_WORDS = 4;

export const ask = command<AskFacts>({
  name: 'ask',
  allow: ['member'],
  parse(text, { group }) {
    const typed = text.trim();
    if (typed === '') return { verb: alone.name };
    if (typed === ANEW) return {};
    const [verb = '', question = '', rest = ''] = typed.split(/\s+/);
    if (isQuestionId(question) && ABOUT_ONE.some(({ name }) => name === verb))
      return { verb, question, ...(verb === 'close' && { answer: rest }) };
    const named = verbNamed('ask', ['off', 'on', 'close'], typed);
    if (named && named.rest === '') return { verb: named.verb };
    const isShort = typed.split(/\s+/).length < FEWEST_WORDS && !/[?؟]/u.test(typed);
    if (group && isShort) throw new UserError('ask-too-short');
    return { text1: typed };
  },
  facts: askFacts,
  ask: (facts, call) => verbOf(call).ask(facts, call),
  run: (facts, call) => verbOf(call).run(facts, call),
});

function verbOf({ answers }: Call): Verb {
  return VERBS.find(({ name }) => name === answers['verb']) ?? put;
}
