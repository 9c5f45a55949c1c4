// Puts a question to one member in private, and to its group: both only while it is open.
import { type Community, communities } from '../community/community.ts';
import { helpings, withoutAsked } from '../community/expertise.ts';
import { whatIsKnown } from '../community/expertise-facts.ts';
import { type Group, groups } from '../community/group.ts';
import { type Member, members } from '../community/member.ts';
import { areKeptApart } from '../community/pairing.ts';
import { whoIs } from '../community/pairing-reach.ts';
import { type Question, questions } from '../community/question.ts';
import { ASKING, mayBeAsked } from '../community/question-routing.ts';
import type { Choice } from '../core/chat.ts';
import { type Effect, save } from '../core/effects.ts';
import type { Instant } from '../core/time.ts';
import type { Words } from '../core/words.ts';
import { type Asking, askInstead, spentAmongNext } from './ask-others.ts';
import { ASK_GROUP, FRESH } from './ask-turns.ts';
import { ritual } from './ritual.ts';

const NOBODY: ReadonlySet<string> = new Set();

interface PersonFacts extends Asking {
  readonly member: Member;
  /** Their week has room for it, and nobody wants them apart. */
  readonly isFree: boolean;
}

export const askPerson = ritual<PersonFacts>({
  name: ASKING,
  due: () => [],
  async facts(read, { subject }, moment) {
    const [id = '', to = ''] = subject.split(' ');
    const question = await read.get(questions, id);
    if (!question || question.closed) return undefined;
    const [asker, member, community, isApart] = await Promise.all([
      read.get(members, question.asker),
      read.get(members, to),
      read.get(communities, 'community'),
      areKeptApart(read, question.asker, to),
    ]);
    if (!asker || !member || !community) return undefined;
    const asking = { question, asker, community, known: await whatIsKnown(read, asker.id) };
    const isFree = !isApart && !(await moment.isSpent(member, community));
    const spent = isFree ? NOBODY : await spentAmongNext(asking, moment);
    return { ...asking, member, isFree, spent };
  },
  plan(facts, { turn, now, words }) {
    const { question, asker, member, community, isFree } = facts;
    if (!isFree || !mayBeAsked(member, now)) return unreached(facts, now);
    const inTheirs = words(member.language);
    const who = whoIs(asker, inTheirs, community);
    const text = inTheirs.say('ask-put-to-you', { who, question: question.text });
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
  /** Not once it is closed, they passed it on or answered it, as they may from the group, or one keeps the other out. */
  async wanted(read, { about, member = '' }) {
    const question = await read.get(questions, about);
    if (!question || question.closed) return false;
    const hasAnswered = question.answered.some(({ by }) => by === member);
    if (hasAnswered || question.asked.some((one) => one.member === member && one.passed)) return false;
    return !(await areKeptApart(read, question.asker, member));
  },
});

/** It does not count as one they were asked, and goes to someone else. */
function unreached({ member, ...asking }: PersonFacts, now: Instant): Effect[] {
  const { question, known } = asking;
  const asked = question.asked.map((one) => (one.member === member.id ? { ...one, unreached: true } : one));
  const helping = known.knowers.find((knower) => knower.member.id === member.id)?.helping;
  return [
    save(helpings, member.id, withoutAsked(helping, question.id)),
    ...askInstead({ ...asking, question: { ...question, asked } }, now),
  ];
}

interface GroupFacts {
  readonly question: Question;
  readonly asker: Member;
  readonly group: Group;
  readonly community: Community;
}

export const askGroup = ritual<GroupFacts>({
  name: ASK_GROUP,
  due: () => [],
  async facts(read, { subject }) {
    const question = await read.get(questions, subject);
    if (!question || question.closed || question.group === undefined) return undefined;
    const [asker, group, community] = await Promise.all([
      read.get(members, question.asker),
      read.get(groups, question.group),
      read.get(communities, 'community'),
    ]);
    const isThere = asker && group && group.closed === undefined && community;
    return isThere ? { question, asker, group, community } : undefined;
  },
  plan({ question, asker, group, community }, { turn, words }) {
    const inTheirs = words(group.language);
    const who = whoIs(asker, inTheirs, community);
    const text = inTheirs.say('ask-put-to-group', { who, question: question.text });
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
