// A profession as its reader says it: those the lexicon knows in their own language, all others as they were written.
import type { Words } from '../core/words.ts';
import { PROFESSIONS } from './lexicon/english.ts';
import { isSaidIn, meaningOf } from './lexicon/meanings.ts';

/** Said as the field it is, which has no gender, unless it stands in the reader's language already. */
export function professionIn(profession: string, words: Words): string {
  const meaning = meaningOf(profession);
  const known = PROFESSIONS.find((one) => one === meaning);
  if (known === undefined || isSaidIn(profession, words.language)) return profession;
  return words.say(`profession-${known}`);
}
