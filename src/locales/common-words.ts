// The words that are in every sentence and tell nothing of what it is about, in every language at once.
import { plainWords } from '../community/expertise-words.ts';
import { LANGUAGES } from '../core/languages.ts';
import { formsOf } from './typed-forms.ts';

let known: ReadonlySet<string> | undefined;

export function commonWords(): ReadonlySet<string> {
  known ??= new Set(
    LANGUAGES.flatMap((language) => formsOf('asking-verb-words', language)).flatMap(plainWords),
  );
  return known;
}
