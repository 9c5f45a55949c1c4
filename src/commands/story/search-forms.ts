// The forms under which a word is found: as it is folded, and without the small words that Hebrew and Arabic write onto it.
import { fold } from '../../locales/folding.ts';

/** Texts are cut here before they are folded, in characters. */
const LONGEST = 8000;

/** A word is cut here, in characters; longer ones are no words. */
const LONGEST_WORD = 40;

/** and, the, in, to, from, that, as: alone, or two of them. */
const HEBREW = /^[הובלמשכ]{1,2}(?=[א-ת]{2})/;
const HEBREW_ONE = /^[הובלמשכ](?=[א-ת]{2})/;

/** the; and, with, to, so, as + the; and. */
const ARABIC = /^(?:وال|بال|لل|فال|كال|ال|و)(?=[\u0621-\u064A]{2})/;

/** The words of a text, folded, in the order written. */
export function searchWords(text: string): string[] {
  return fold(text.slice(0, LONGEST))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.slice(0, LONGEST_WORD));
}

/** A folded word and what is left of it without its prefixes, the word itself first. */
export function formsOf(word: string): string[] {
  const bare = [HEBREW_ONE, HEBREW, ARABIC].map((prefix) => word.replace(prefix, ''));
  return [...new Set([word, ...bare])];
}

/** Whether two folded words are one, give or take a prefix. */
export function isSameWord(one: string, other: string): boolean {
  return one === other || formsOf(one).includes(other);
}
