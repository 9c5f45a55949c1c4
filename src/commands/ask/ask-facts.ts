// What a decision about questions needs to know.
import { type Helping, helpings } from '../../community/expertise.ts';
import { type Knowing, whatIsKnown } from '../../community/expertise-facts.ts';
import { type Group, groups, seatings } from '../../community/group.ts';
import { type Member, members } from '../../community/member.ts';
import { isQuestionId, type Question, questionId, questions } from '../../community/question.ts';
import type { Reader } from '../../core/records.ts';
import type { Call } from '../command.ts';

export interface AskFacts {
  /** Groups that are open and that the caller sits in, that of the channel first. */
  readonly groups: readonly Group[];
  readonly known: Knowing;
  /** The question named, whoever may do what with it. */
  readonly question: Question | undefined;
  readonly asker: Member | undefined;
  /** What is remembered of the one whose answer helped. */
  readonly helping: Helping | undefined;
  readonly helped: Member | undefined;
  /** The caller, as saved. */
  readonly self: Member | undefined;
}

export async function askFacts(read: Reader, call: Call): Promise<AskFacts> {
  const { member, group, answers } = call;
  const named = answers['question'] ?? '';
  // A new one is read as well, so that it may be saved.
  const [question] = await Promise.all([
    isQuestionId(named) ? read.get(questions, named) : undefined,
    read.get(questions, questionId(call.id)),
  ]);
  const seating = await read.get(seatings, member.id);
  const ids = seating?.groups ?? [];
  const sitsIn = await read.many(
    groups,
    ids.toSorted((a, b) => Number(b === group?.id) - Number(a === group?.id)),
  );
  const helped = question?.answered[Number(answers['answer'] ?? '') - 1]?.by;
  return {
    groups: sitsIn.filter(({ closed }) => closed === undefined),
    known: await whatIsKnown(read, question?.asker ?? member.id),
    question,
    asker: question && (await read.get(members, question.asker)),
    helping: await read.get(helpings, helped ?? member.id),
    helped: helped === undefined ? undefined : await read.get(members, helped),
    self: await read.get(members, member.id),
  };
}
