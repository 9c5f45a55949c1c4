// The words of a text that tell what it is about, in a form in which `discharges` and `discharge`, הסיעוד and סיעוד meet,
// and `falls` and נפילות.
import { meaningsOf } from './lexicon/meanings.ts';
import { plainDigits, plainLetters } from './plain-text.ts';

/** One word, by all the keys under which it may meet another: its forms, and `=` before what it means. */
export interface Term {
  readonly word: string;
  readonly keys: readonly string[];
}

/** No text tells more by being longer, in characters and in words. */
const LONGEST = 2000;
const MOST_TERMS = 40;

const FINALS: Readonly<Record<string, string>> = { ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' };

/** Distinct words of two letters or more, in order, without those that are in every sentence. */
export function termsOf(text: string, common: ReadonlySet<string> = new Set()): Term[] {
  const words = plainWords(text);
  const meanings = new Map<string, string[]>();
  meaningsOf(words).forEach((meaning, i) => {
    const word = words[i] ?? '';
    if (word.length < 2 || common.has(word)) return;
    meanings.set(word, [...(meanings.get(word) ?? []), ...(meaning === undefined ? [] : [`=${meaning}`])]);
  });
  return [...meanings]
    .slice(0, MOST_TERMS)
    .map(([word, means]) => ({ word, keys: [...new Set([...keysOf(word), ...means])] }));
}

export function plainWords(text: string): string[] {
  return plainDigits(plainLetters(text.slice(0, LONGEST)))
    .replaceAll(/['"`´׳״‘’“”]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Whether both words may be forms of one. */
export function alike(one: Term, other: Term): boolean {
  return one.keys.some((key) => other.keys.includes(key));
}

/** The terms of `query` that `terms` have too. */
export function shared(query: readonly Term[], terms: readonly Term[]): Term[] {
  const keys = new Set(terms.flatMap((term) => term.keys));
  return query.filter((term) => term.keys.some((key) => keys.has(key)));
}

function keysOf(word: string): string[] {
  if (/\p{Script=Hebrew}/u.test(word)) return hebrewKeys(word.replaceAll(/[ךםןףץ]/g, (l) => FINALS[l] ?? l));
  if (/\p{Script=Arabic}/u.test(word)) return arabicKeys(word);
  return [...new Set([word, stem(word)])];
}

/** One particle before it, and a plural's ending after it, are left out where enough of the word remains. */
function hebrewKeys(word: string): string[] {
  const bare = word.length > 4 ? word.replace(/^[ושהבכלמ]/u, '') : word;
  return withoutEnding([word, bare], /(?:ימ|ות|ה)$/u);
}

function arabicKeys(word: string): string[] {
  const bare = word.replace(/^[وفبلك]?(?:ال|لل)(?=\p{L}{3})/u, '');
  return withoutEnding([word, bare], /(?:ات|ون|ين|ه)$/u);
}

function withoutEnding(words: readonly string[], ending: RegExp): string[] {
  const short = words.filter((word) => word.length > 4).map((word) => word.replace(ending, ''));
  return [...new Set([...words, ...short])];
}

/** Only so far that a word and its plural, or what one does, meet. */
function stem(word: string): string {
  const singular = word.length > 3 ? word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1') : word;
  return singular.length > 5 ? singular.replace(/(?:ing|ed|e)$/, '') : singular;
}
