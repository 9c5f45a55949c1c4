// A question put to those most likely to know, and to a group. What was answered is passed on and not kept.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { kind } from '../core/records.ts';
import type { Instant } from '../core/time.ts';

export const questionShape = z.object({
  id: z.string(),
  asker: z.string(),
  /** Where it was posted, too. */
  group: z.string().optional(),
  text: z.string(),
  at: z.number(),
  /** Whom it was put to in private, and whether they passed. */
  asked: z.array(
    z.object({
      member: z.string(),
      passed: z.boolean(),
      /** It never came to them: when it could have, they were away or had their fill for the week. */
      unreached: z.boolean().optional(),
      /** Who named them. */
      by: z.string().optional(),
    }),
  ),
  /** Others were asked after those first asked, once. */
  widened: z.boolean().optional(),
  /** Who answered, in order: the asker tells by the place in it which answer helped. Empty for who was erased since. */
  answered: z.array(
    z.object({
      by: z.string(),
      at: z.number(),
      /** To its asker, who came to look before it could be sent. */
      shown: z.literal(true).optional(),
    }),
  ),
  /** No one else is asked from here on. */
  closed: z.object({ at: z.number(), helped: z.string().optional() }).optional(),
});
export type Question = z.infer<typeof questionShape>;

export const questions = kind('question', questionShape);

/** The longest question and the longest answer, in characters. */
export const LONGEST_QUESTION = 1000;
export const LONGEST_ANSWER = 4000;

/** `q1f3a90bc`: what a question is called in choices. */
export function questionId(cause: string): string {
  return `q${createHash('sha256').update(cause).digest('hex').slice(0, 8)}`;
}

export function isQuestionId(text: string): boolean {
  return /^q[0-9a-f]{8}$/.test(text);
}

/** Someone who was asked, or who reads it in the group, may answer, pass or name another; nobody else. */
export function mayAnswer(question: Question, member: string, groups: readonly string[]): boolean {
  if (member === question.asker) return false;
  const wasAsked = question.asked.some((one) => one.member === member && one.unreached !== true);
  return wasAsked || (question.group !== undefined && groups.includes(question.group));
}

/** Those of whom an answer may still come, or who are still to be asked. */
export function stillAsked({ asked }: Question): Question['asked'] {
  return asked.filter(({ passed, unreached }) => !passed && unreached !== true);
}

/** It helped: closed, whoever else was still to be asked. */
export function closedBy(question: Question, helped: string | undefined, at: Instant): Question {
  return { ...question, closed: { at, ...(helped !== undefined && { helped }) } };
}

/** What an answer is about: its question, and which of its answers it is, from 0. */
export function answerId(question: Pick<Question, 'id'>, position: number): string {
  return `${question.id} ${position}`;
}

/** The id of the question that an answer, by its id, is one to. */
export function questionAnswered(answer: string): string {
  return answer.split(' ')[0] ?? '';
}

/** Whether its asker has seen this answer, by its id. */
export function wasShown(question: Question, id: string | undefined): boolean {
  return question.answered.some((one, i) => one.shown === true && answerId(question, i) === id);
}

/** Once these answers to it, by their ids, were shown to its asker. */
export function withShown(question: Question, ids: readonly string[]): Question {
  const answered = question.answered.map((one, i) =>
    ids.includes(answerId(question, i)) ? { ...one, shown: true as const } : one,
  );
  return { ...question, answered };
}
