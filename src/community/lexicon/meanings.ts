// What words mean, whatever language they are in: so that נפילות, falls and السقوط find one another.
import type { Language } from '../../core/languages.ts';
import { plainLetters } from '../plain-text.ts';
import { ARABIC } from './arabic.ts';
import { ENGLISH, type Meaning } from './english.ts';
import { HEBREW } from './hebrew.ts';

const LEXICON: Readonly<Record<Language, Readonly<Record<Meaning, string>>>> = {
  en: ENGLISH,
  he: HEBREW,
  ar: ARABIC,
};

/** So much must be left of a word without its particles, in letters. */
const LEAST = 3;

/** and, that, when; the, in, to, from, as; the. */
const HEBREW_PARTICLES = /^(?:ו|ש|כש|וש)?[הבלמכ]?ה?$/;
/** and, so; with, to, as; the. */
const ARABIC_PARTICLES = /^[وف]?(?:[بلك]?(?:ال)?|لل)$/;
const LONGEST_PARTICLES = 4;

/** Another word than its letters without a particle: "as" (not "in a queue"), "warmly" (not "with fever"). */
const WHOLE = new Set(['בתור', 'בחומ']);

const FINALS: Readonly<Record<string, string>> = { ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' };

/** Every form, folded, its words apart by one space. */
const MEANINGS: ReadonlyMap<string, Meaning> = new Map(
  Object.values(LEXICON).flatMap((forms) =>
    (Object.keys(forms) as Meaning[]).flatMap((meaning) =>
      formsOf(forms[meaning]).map((form): [string, Meaning] => [folded(form), meaning]),
    ),
  ),
);

/** Of every word that a form begins with: how many words the longest such form has. */
const BEGINNINGS: ReadonlyMap<string, number> = [...MEANINGS.keys()]
  .map((form) => form.split(' '))
  .reduce(
    (most, [first = '', ...rest]) => most.set(first, Math.max(most.get(first) ?? 0, rest.length + 1)),
    new Map<string, number>(),
  );

/**
 * The meaning of each word of a text, plain or folded, in its place; undefined where the lexicon has none. All the words
 * of a phrase mean what the phrase does, and the longest phrase holds: in "night shift" there is no other shift.
 */
export function meaningsOf(words: readonly string[]): readonly (Meaning | undefined)[] {
  const bare = words.map(withoutParticles);
  const meanings: (Meaning | undefined)[] = [];
  while (meanings.length < words.length) {
    const { meaning, count } = longestAt(bare, meanings.length);
    meanings.push(...Array.from({ length: count }, () => meaning));
  }
  return meanings;
}

/** Every form of the word or phrase that a text is, in all languages, as they are written; none where it is unknown. */
export function otherForms(text: string): string[] {
  const meaning = meaningOf(text);
  return meaning === undefined ? [] : Object.values(LEXICON).flatMap((forms) => formsOf(forms[meaning]));
}

/** Of a text that is one word or phrase of the lexicon, and nothing else. */
export function meaningOf(text: string): Meaning | undefined {
  return MEANINGS.get(folded(text.replaceAll('-', ' ')));
}

/** Whether it is a word or phrase of the lexicon in that language. */
export function isSaidIn(text: string, language: Language): boolean {
  const meaning = meaningOf(text);
  const said = folded(text.replaceAll('-', ' '));
  return meaning !== undefined && formsOf(LEXICON[language][meaning]).some((form) => folded(form) === said);
}

function longestAt(words: readonly (readonly string[])[], at: number) {
  const longest = Math.max(...(words[at] ?? []).map((form) => BEGINNINGS.get(form) ?? 0));
  for (let count = longest; count > 0; count -= 1) {
    const phrase = phrasesOf(words.slice(at, at + count)).find((one) => MEANINGS.has(one));
    if (phrase !== undefined) return { meaning: MEANINGS.get(phrase), count: phrase.split(' ').length };
  }
  return { meaning: undefined, count: 1 };
}

/** Every way of saying them, with particles and without. */
function phrasesOf(words: readonly (readonly string[])[]): string[] {
  return words.reduce<string[]>(
    (phrases, forms) =>
      phrases.flatMap((phrase) => forms.map((form) => (phrase === '' ? form : `${phrase} ${form}`))),
    [''],
  );
}

/** The word itself first. */
function withoutParticles(word: string): string[] {
  const whole = withoutFinals(word);
  if (/^[a-z0-9]/.test(whole)) return [whole];
  const particles = /^[א-ת]/.test(whole) ? HEBREW_PARTICLES : ARABIC_PARTICLES;
  const lengths = WHOLE.has(whole) ? [] : Array.from({ length: LONGEST_PARTICLES }, (_, i) => i + 1);
  const bare = lengths.filter((n) => whole.length - n >= LEAST && particles.test(whole.slice(0, n)));
  return [whole, ...bare.map((n) => whole.slice(n))];
}

function formsOf(list: string): string[] {
  return list.split(',').map((form) => form.trim());
}

function folded(text: string): string {
  return withoutFinals(plainLetters(text)).trim();
}

function withoutFinals(text: string): string {
  return text.replaceAll(/[ךםןףץ]/g, (letter) => FINALS[letter] ?? letter);
}
