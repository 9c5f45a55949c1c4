// A question that nobody answered: once, the next two are asked; then its asker is told how it stands.
import { communities } from '../community/community.ts';
import { whatIsKnown } from '../community/expertise-facts.ts';
import { members } from '../community/member.ts';
import { closedBy, type Question, questions } from '../community/question.ts';
import { type Effect, save } from '../core/effects.ts';
import type { Instant } from '../core/time.ts';
import { type Asking, spentAmongNext, unanswered, widen } from './ask-others.ts';
import { FOLLOW_UP, taken } from './ask-turns.ts';
import { ritual } from './ritual.ts';

export const askFollowUp = ritual<Asking>({
  name: FOLLOW_UP,
  due: () => [],
  async facts(read, { subject }, moment) {
    const question = await read.get(questions, subject.split(' ')[0] ?? '');
    if (!question || question.closed) return undefined;
    const [asker, community] = await Promise.all([
      read.get(members, question.asker),
      read.get(communities, 'community'),
    ]);
    if (!asker || !community) return undefined;
    const asking = { question, asker, community, known: await whatIsKnown(read, asker.id) };
    return { ...asking, spent: await spentAmongNext(asking, moment) };
  },
  plan(asking, { turn, now }) {
    const { question } = asking;
    const isFirst = turn.subject.endsWith(' 1');
    if (question.answered.length > 0) return isFirst ? [] : ended(question, now);
    // When all who were asked had passed, the next two were asked at once.
    if (isFirst && question.widened) return [];
    const others = isFirst ? widen(asking, now) : [];
    return others.length > 0 ? others : unanswered(asking, now);
  },
});

/** It was answered, and its asker did not say whether that helped. */
function ended(question: Question, now: Instant): Effect[] {
  return [save(questions, question.id, closedBy(question, undefined, now)), ...taken(question)];
}
