// ask answer: what one knows goes to the asker, and to the group if it was asked there, under the answerer's name.
import { helpings, withAnswered } from '../../community/expertise.ts';
import { termsOf } from '../../community/expertise-words.ts';
import type { Group } from '../../community/group.ts';
import { whoIs } from '../../community/pairing-reach.ts';
import { answerId, LONGEST_ANSWER, type Question, questions } from '../../community/question.ts';
import { textIn } from '../../community/text.ts';
import { ASK_ANSWER } from '../../community/wishes.ts';
import { type Effect, log, save } from '../../core/effects.ts';
import { DAY } from '../../core/time.ts';
import { commonWords } from '../../locales/common-words.ts';
import { createWords } from '../../locales/words.ts';
import { drafted, draftFields, sending } from '../asking/preview.ts';
import { answer, type Call } from '../command.ts';
import type { AskFacts } from './ask-facts.ts';
import { answerable, type Verb } from './verb.ts';

/** An answer is of use for this long, in milliseconds. */
const FRESH = 14 * DAY;

export const answerIt: Verb = {
  name: 'answer',
  ask(facts, call) {
    const { question, asker } = answerable(facts, call);
    const { words } = call;
    const group = groupOf(question, facts);
    // Whoever had begun to write may finish.
    const label = question.closed ? 'ask-answer-late' : 'ask-answer-what';
    return draftFields(call, {
      label: words.say(label, { question: question.text }),
      limit: LONGEST_ANSWER,
      preview: (text) =>
        group
          ? words.say('ask-answer-preview-group', { name: asker.name, group: nameOf(group, call), text })
          : words.say('ask-answer-preview', { name: asker.name, text }),
      send: sending(words),
    });
  },
  run(facts, call) {
    const { question, asker } = answerable(facts, call);
    const draft = drafted(call);
    if (!draft) return [answer(call, call.words.say('cancelled'))];
    const { member, at, words } = call;
    const answered = [...question.answered, { by: member.id, at }];
    const about = termsOf(question.text, commonWords()).map(({ word }) => word);
    const knows = { question: question.id, words: about, at, helped: false };
    const group = groupOf(question, facts);
    return [
      save(questions, question.id, { ...question, answered }),
      save(helpings, member.id, withAnswered(facts.helping, knows)),
      log({
        ...{ kind: 'question.answered', by: member.id, subject: question.id, size: draft.text.length },
        ...(question.group !== undefined && { group: question.group }),
        re: { by: question.asker, at: question.at },
      }),
      toAsker(draft.text, { question: { ...question, answered }, language: asker.language }, call),
      ...(group ? [toGroup(draft.text, { question, group }, call)] : []),
      answer(call, words.say('ask-answered', { name: asker.name })),
    ];
  },
};

function toAsker(
  text: string,
  { question, language }: { question: Question; language: Call['member']['language'] },
  { id, member, at, community }: Call,
): Effect {
  const words = createWords(language);
  const helps = `ask close ${question.id} ${question.answered.length}`;
  return {
    do: 'say',
    key: `ask-answer/${id}`,
    to: { member: question.asker },
    message: {
      text: words.say('ask-answer-for-you', {
        who: whoIs(member, words, community),
        question: question.text,
        text,
      }),
      ...(!question.closed && { choices: [{ id: helps, label: words.say('ask-choice-helps') }] }),
    },
    weight: 'ritual',
    ritual: ASK_ANSWER,
    until: at + FRESH,
    about: answerId(question, question.answered.length - 1),
  };
}

function toGroup(
  text: string,
  { question, group }: { question: Question; group: Group },
  call: Call,
): Effect {
  const words = createWords(group.language);
  return {
    do: 'say',
    key: `ask-answer/${call.id}/group`,
    to: { group: group.id },
    message: {
      text: words.say('ask-answer-for-group', {
        who: whoIs(call.member, words, call.community),
        question: question.text,
        text,
      }),
    },
    weight: 'ritual',
    ritual: ASK_ANSWER,
    until: call.at + FRESH,
  };
}

/** The group it was asked in, if the one who answers sits in it too. */
function groupOf({ group }: Question, { groups }: AskFacts): Group | undefined {
  return groups.find(({ id }) => id === group);
}

function nameOf({ name }: Group, { words }: Call): string {
  return textIn(name, words.language);
}
