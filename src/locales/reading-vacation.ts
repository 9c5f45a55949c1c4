// Whether someone says that they are on vacation, in any language.
import { LANGUAGES } from '../core/languages.ts';
import { bareWord } from './folding.ts';
import { formsOf } from './typed-forms.ts';

const FORMS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap((language) => formsOf('vacation', language)).map(bareWord),
);
const MOST_WORDS = 4;
/** Nothing worth reading so is longer, in characters. */
const LONGEST = 80;

/** What follows `vacation`, `I am on vacation`, `בחופשה` or `في إجازة`: an empty text where nothing does. */
export function afterVacation(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const words = text.trim().split(/\s+/);
  for (let count = Math.min(MOST_WORDS, words.length); count > 0; count -= 1) {
    if (FORMS.has(bareWord(words.slice(0, count).join(' ')))) return words.slice(count).join(' ');
  }
  return undefined;
}
