// A question that nobody answered: once, the next two are asked; then its asker is told how it stands.
import { type Community, communities } from '../community/community.ts';
import { helpings, withAsked } from '../community/expertise.ts';
import { type Knowing, whatIsKnown } from '../community/expertise-facts.ts';
import { termsOf } from '../community/expertise-words.ts';
import { type Member, members } from '../community/member.ts';
import { closedBy, type Question, questions } from '../community/question.ts';
import { route } from '../community/question-routing.ts';
import { type Effect, log, save } from '../core/effects.ts';
import { DAY, type Instant } from '../core/time.ts';
import type { Words } from '../core/words.ts';
import { commonWords } from '../locales/common-words.ts';
import { askLater, FOLLOW_UP, taken } from './ask-turns.ts';
import { ritual } from './ritual.ts';

/** How many more are asked. */
const NEXT = 2;

interface Facts {
  readonly question: Question;
  readonly asker: Member;
  readonly community: Community;
  readonly known: Knowing;
}

export const askFollowUp = ritual<Facts>({
  name: FOLLOW_UP,
  due: () => [],
  async facts(read, { subject }) {
    const question = await read.get(questions, subject.split(' ')[0] ?? '');
    if (!question || question.closed) return undefined;
    const [asker, community] = await Promise.all([
      read.get(members, question.asker),
      read.get(communities, 'community'),
    ]);
    if (!asker || !community) return undefined;
    return { question, asker, community, known: await whatIsKnown(read, asker.id) };
  },
  plan(facts, { turn, now, words }) {
    const isFirst = turn.subject.endsWith(' 1');
    if (facts.question.answered.length > 0) return isFirst ? [] : ended(facts.question, now);
    const next = isFirst ? nextOf(facts, now) : [];
    return next.length > 0 ? asking(facts, next, now) : unanswered(facts, words(facts.asker.language), now);
  },
});

/** It was answered, and its asker did not say whether that helped. */
function ended(question: Question, now: Instant): Effect[] {
  return [save(questions, question.id, closedBy(question, undefined, now)), ...taken(question)];
}

function nextOf({ question, asker, known }: Facts, now: Instant): Member[] {
  const not = new Set([...known.apart, ...question.asked.map(({ member }) => member)]);
  const query = termsOf(question.text, commonWords());
  return route(known.knowers, { query, asker, at: now, people: NEXT, not });
}

function asking({ question, community, known }: Facts, next: readonly Member[], now: Instant): Effect[] {
  const asked = [...question.asked, ...next.map(({ id }) => ({ member: id, passed: false }))];
  const loads = next.map(({ id }) => {
    const helping = known.knowers.find(({ member }) => member.id === id)?.helping;
    return save(helpings, id, withAsked(helping, question.id, now));
  });
  const turns = next.flatMap((member) => askLater(question, member, { from: now, community }) ?? []);
  return [save(questions, question.id, { ...question, asked }), ...loads, ...turns];
}

/** An honest word is better than silence. */
function unanswered({ question, asker }: Facts, words: Words, now: Instant): Effect[] {
  const { id, group, text } = question;
  return [
    save(questions, id, closedBy(question, undefined, now)),
    ...taken(question),
    log({ kind: 'question.expired', subject: id, ...(group !== undefined && { group }) }),
    {
      do: 'say',
      key: `${FOLLOW_UP}/${id}/unanswered`,
      to: { member: asker.id },
      message: { text: words.say('ask-unanswered', { question: text }) },
      weight: 'ritual',
      until: now + 14 * DAY,
    },
  ];
}
