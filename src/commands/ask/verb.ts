// One thing that can be done with a question: what it asks for, and what it decides.

import type { Member } from '../../community/member.ts';
import { mayAnswer, type Question } from '../../community/question.ts';
import type { Field } from '../../core/chat.ts';
import type { Effect } from '../../core/effects.ts';
import { UserError } from '../../core/errors.ts';
import type { Call } from '../command.ts';
import type { AskFacts } from './ask-facts.ts';

export interface Verb {
  readonly name: string;
  ask(facts: AskFacts, call: Call): readonly Field[];
  run(facts: AskFacts, call: Call): Effect[];
}

/** The question, and who asked it, for one who may answer it; to all others it does not exist. */
export function answerable(
  { question, asker, groups }: AskFacts,
  call: Call,
): { question: Question; asker: Member } {
  // Whoever reads it in the channel may say what they know, though they have no seat there.
  const ids = [...groups, ...(call.group ? [call.group] : [])].map(({ id }) => id);
  if (!question || !asker || !mayAnswer(question, call.member.id, ids)) throw new UserError('ask-unknown');
  return { question, asker };
}
