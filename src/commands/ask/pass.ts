// ask pass: not me. ask know: not me, but I know who.
import { type Helping, helpings, withAsked } from '../../community/expertise.ts';
import type { Member } from '../../community/member.ts';
import { type Question, questions, stillAsked } from '../../community/question.ts';
import { hasRoom, mayBeAsked } from '../../community/question-routing.ts';
import { ritualsOf } from '../../community/ritual-settings.ts';
import { log, save } from '../../core/effects.ts';
import { UserError } from '../../core/errors.ts';
import { goOn } from '../../rituals/ask-others.ts';
import { askLater } from '../../rituals/ask-turns.ts';
import { type Meant, personField, personIn } from '../asking/person.ts';
import { answer, type Call } from '../command.ts';
import type { AskFacts } from './ask-facts.ts';
import { answerable, type Verb } from './verb.ts';

export const pass: Verb = {
  name: 'pass',
  ask: () => [],
  run(facts, call) {
    const { question, asker } = answerable(facts, call);
    const { member, words, community, at } = call;
    const { known } = facts;
    const left = passed(question, member.id);
    return [
      ...(left.closed
        ? [save(questions, left.id, left)]
        : goOn({ question: left, asker, community, known }, at)),
      log({ kind: 'question.declined', by: member.id, subject: question.id }),
      answer(call, words.say('ask-passed')),
    ];
  },
};

export const know: Verb = {
  name: 'know',
  ask(facts, call) {
    const { question } = answerable(facts, call);
    mayRefer(question, call);
    const meant = meantBy(facts, call);
    if (meant.member) ableToAnswer(meant.member, { question, facts, call });
    const said = call.answers['who'] ?? '';
    return personField(meant, { name: 'who', label: call.words.say('ask-know-who'), said }, call);
  },
  run(facts, call) {
    const { question } = answerable(facts, call);
    const { member } = meantBy(facts, call);
    const { at, words, community } = call;
    if (!member) throw new UserError('ask-unknown');
    mayRefer(question, call);
    ableToAnswer(member, { question, facts, call });
    const turn = askLater(question, member, { from: at, community });
    if (!turn) throw new UserError('ask-not-now');
    const left = passed(question, call.member.id);
    const asked = [...left.asked, { member: member.id, passed: false, by: call.member.id }];
    const helping = helpingOf(member, facts);
    return [
      save(questions, question.id, { ...left, asked }),
      save(helpings, member.id, withAsked(helping, question.id, at)),
      turn,
      log({ kind: 'question.referred', by: call.member.id, subject: question.id }),
      answer(call, words.say('ask-referred', { name: member.name })),
    ];
  },
};

function meantBy({ known }: AskFacts, { answers }: Call): Meant {
  return personIn(
    answers['who'] ?? '',
    known.knowers.map(({ member }) => member),
  );
}

/** One each, and only into a place that is free: that of who refers, or of someone who passed or was not reached. */
function mayRefer(question: Question, { member, community }: Call): void {
  if (question.closed) throw new UserError('ask-closed-for-all');
  if (question.asked.some(({ by }) => by === member.id)) throw new UserError('ask-referred-already');
  const open = stillAsked(question);
  const isIn = open.some((one) => one.member === member.id);
  if (!isIn && open.length >= ritualsOf(community).asks.people) throw new UserError('ask-enough-people');
}

function helpingOf({ id }: Member, { known }: AskFacts): Helping | undefined {
  return known.knowers.find(({ member }) => member.id === id)?.helping;
}

/** Why someone cannot be asked is nobody else's concern: all reasons sound the same. */
function ableToAnswer(
  member: Member,
  { question, facts, call }: { question: Question; facts: AskFacts; call: Call },
): void {
  const isKnown = member.id === question.asker || question.asked.some((one) => one.member === member.id);
  if (member.id === call.member.id) throw new UserError('ask-know-oneself');
  if (isKnown) throw new UserError('ask-knows-already', { name: member.name });
  const isFull = !hasRoom(helpingOf(member, facts), call.at);
  if (isFull || !mayBeAsked(member, call.at) || facts.known.apart.has(member.id))
    throw new UserError('ask-not-now');
}

/** Who passes makes room for another: for whom they name, or, when all have passed, for the next likeliest. */
function passed(question: Question, member: string): Question {
  const asked = question.asked.map((one) => (one.member === member ? { ...one, passed: true } : one));
  return { ...question, asked };
}
