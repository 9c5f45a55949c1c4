// What a decision about questions needs to know.
import { type Helping, helpings } from '../../community/expertise.ts';
import { type Knowing, whatIsKnown } from '../../community/expertise-facts.ts';
import { type Group, groups, seatings } from '../../community/group.ts';
import { type Member, members } from '../../community/member.ts';
import {
  isQuestionId,
  type Question,
  questionAnswered,
  questionId,
  questions,
  wasShown,
} from '../../community/question.ts';
import { ASK_ANSWER } from '../../community/wishes.ts';
import type { Message } from '../../core/chat.ts';
import type { Reader } from '../../core/records.ts';
import type { Call } from '../command.ts';

/** Shown to choose from. */
const MOST_OPEN = 5;

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
  /** The caller's own that are open, where one is to be closed and none was named. */
  readonly open: readonly Question[];
  /** Answers to the caller's questions that were held back, and that they have not seen yet. */
  readonly waiting: readonly Waiting[];
  /** What they answer. */
  readonly waitedFor: readonly Question[];
}

export interface Waiting {
  readonly message: Message;
  /** Its id; absent of older ones. */
  readonly answer: string | undefined;
}

export async function askFacts(read: Reader, call: Call): Promise<AskFacts> {
  const { member, group, answers } = call;
  const open =
    answers['verb'] === 'close' && answers['question'] === undefined ? await openOf(read, member) : [];
  const named = answers['question'] ?? (open.length === 1 ? (open[0]?.id ?? '') : '');
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
  const helped = question?.answered[Number(answers['answer'] ?? '') - 1]?.by || undefined;
  return {
    groups: sitsIn.filter(({ closed }) => closed === undefined),
    known: await whatIsKnown(read, question?.asker ?? member.id),
    question,
    asker: question && (await read.get(members, question.asker)),
    helping: await read.get(helpings, helped ?? member.id),
    helped: helped === undefined ? undefined : await read.get(members, helped),
    self: await read.get(members, member.id),
    open,
    ...(await heldBack(read, call)),
  };
}

async function openOf(read: Reader, { id }: Member): Promise<Question[]> {
  const own = [...(await read.all(questions)).values()].filter(
    ({ asker, closed }) => asker === id && !closed,
  );
  return own.toSorted((a, b) => b.at - a.at).slice(0, MOST_OPEN);
}

/** The questions are read by name, so that what was shown of them may be noted. */
async function heldBack(
  read: Reader,
  { answers, lately }: Call,
): Promise<Pick<AskFacts, 'waiting' | 'waitedFor'>> {
  const rows = answers['verb'] === 'alone' ? ((await lately?.()) ?? []) : [];
  const held = rows
    .filter(({ from, state }) => from === ASK_ANSWER && state === 'held')
    .map(({ message, about }): Waiting => ({ message, answer: about }));
  const ids = held.flatMap(({ answer }) => (answer === undefined ? [] : questionAnswered(answer)));
  const found = await Promise.all([...new Set(ids)].map((id) => read.get(questions, id)));
  const waitedFor = found.filter((question) => question !== undefined);
  const waiting = held.filter(({ answer }) => !waitedFor.some((one) => wasShown(one, answer)));
  return { waiting, waitedFor };
}
