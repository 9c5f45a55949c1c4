// Words that, said alone, stand for a command and its verb: `vote` for `group vote`.
import type { Language } from '../core/languages.ts';
import type { CommandName } from './command-forms.ts';
import { bareWord } from './folding.ts';
import { allForms } from './typed-forms.ts';

const MEANT = {
  'group-vote': { name: 'group', rest: 'vote' },
} as const satisfies Readonly<Record<string, { name: CommandName; rest: string }>>;

export const SHORT_FORMS = allForms('short', Object.keys(MEANT) as (keyof typeof MEANT)[]);

const SHORT = new Map(SHORT_FORMS.map((form) => [bareWord(form.text), form]));

/** Undefined where anything else is said with it, or it is of none of these languages. */
export function shortNamed(
  text: string,
  languages: readonly Language[],
): { name: CommandName; rest: string } | undefined {
  const form = SHORT.get(bareWord(text.trim()));
  return form && languages.includes(form.language) ? MEANT[form.name] : undefined;
}
