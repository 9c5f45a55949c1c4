// The options of a question as choices on a screen. A button stays there long after it was shown, when something else may
// be asked: so each names the question it answers.
import { createHash } from 'node:crypto';
import type { Answers, Choice } from '../core/chat.ts';

interface Question {
  readonly command: string;
  readonly field: string;
  /** Those before it. */
  readonly answers: Answers;
}

/** The first word of such a choice's id; no command is called so. */
const OPTION = 'option';

/** The same whenever the same is asked; after other answers, as of another draft, it is another question. */
export function questionName({ command, field, answers }: Question): string {
  const asked = JSON.stringify([command, field, answers]);
  return createHash('sha256').update(asked).digest('base64url').slice(0, 8);
}

export function optionChoices(options: readonly Choice[], question: Question): Choice[] {
  const name = questionName(question);
  return options.map(({ id, label }) => ({ id: `${OPTION} ${name} ${id}`, label }));
}

/** Undefined for any other choice. */
export function optionIn(choice: string): { readonly question: string; readonly id: string } | undefined {
  const [word, question, ...id] = choice.split(' ');
  return word === OPTION && question !== undefined ? { question, id: id.join(' ') } : undefined;
}
