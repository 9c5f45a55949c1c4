// Puts a question to one member in private, and to its group: both only while it is open.
import { type Group, groups } from '../community/group.ts';
import { type Member, members } from '../community/member.ts';
import { whoIs } from '../community/pairing-reach.ts';
import { type Question, questions } from '../community/question.ts';
import { ASKING, mayBeAsked } from '../community/question-routing.ts';
import type { Choice } from '../core/chat.ts';
import type { Words } from '../core/words.ts';
import { ASK_GROUP, FRESH } from './ask-turns.ts';
import { ritual } from './ritual.ts';

interface PersonFacts {
  readonly question: Question;
  readonly asker: Member;
  readonly member: Member;
}

export const askPerson = ritual<PersonFacts>({
  name: ASKING,
  due: () => [],
  async facts(read, { subject }) {
    const [id = '', to = ''] = subject.split(' ');
    const question = await read.get(questions, id);
    if (!question || question.closed) return undefined;
    const [asker, member] = await Promise.all([read.get(members, question.asker), read.get(members, to)]);
    return asker && member && { question, asker, member };
  },
  plan({ question, asker, member }, { turn, now, words }) {
    if (!mayBeAsked(member, now)) return [];
    const inTheirs = words(member.language);
    const text = inTheirs.say('ask-put-to-you', { who: whoIs(asker, inTheirs), question: question.text });
    const pass = { id: `ask pass ${question.id}`, label: inTheirs.say('ask-choice-pass') };
    return [
      {
        do: 'say',
        key: turn.id,
        to: { member: member.id },
        message: { text, choices: [...choices(question, inTheirs), pass] },
        weight: 'nudge',
        until: turn.slot + FRESH,
        about: question.id,
      },
    ];
  },
  /** Not once it is closed, or they passed it on or answered it, as they may from the group. */
  async wanted(read, { about, member }) {
    const question = await read.get(questions, about);
    if (!question || question.closed) return false;
    const hasAnswered = question.answered.some(({ by }) => by === member);
    return !hasAnswered && !question.asked.some((one) => one.member === member && one.passed);
  },
});

interface GroupFacts {
  readonly question: Question;
  readonly asker: Member;
  readonly group: Group;
}

export const askGroup = ritual<GroupFacts>({
  name: ASK_GROUP,
  due: () => [],
  async facts(read, { subject }) {
    const question = await read.get(questions, subject);
    if (!question || question.closed || question.group === undefined) return undefined;
    const [asker, group] = await Promise.all([
      read.get(members, question.asker),
      read.get(groups, question.group),
    ]);
    return asker && group && group.closed === undefined ? { question, asker, group } : undefined;
  },
  plan({ question, asker, group }, { turn, words }) {
    const inTheirs = words(group.language);
    const text = inTheirs.say('ask-put-to-group', { who: whoIs(asker, inTheirs), question: question.text });
    return [
      {
        do: 'say',
        key: turn.id,
        to: { group: group.id },
        message: { text, choices: choices(question, inTheirs) },
        weight: 'ritual',
        until: turn.slot + FRESH,
        about: question.id,
      },
    ];
  },
  async wanted(read, { about }) {
    const question = await read.get(questions, about);
    return question !== undefined && question.closed === undefined;
  },
});

function choices({ id }: Question, words: Words): Choice[] {
  return [
    { id: `ask answer ${id}`, label: words.say('ask-choice-answer') },
    { id: `ask know ${id}`, label: words.say('ask-choice-know') },
  ];
}
