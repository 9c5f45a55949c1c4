// A person's name as the words that identify them, without titles, numbers, organisations and spelling variants.
import { plainDigits, plainLetters } from './plain-text.ts';

/** Zoom allows 64 characters; longer texts are no names. */
const LONGEST = 200;

/** As `plainLetters` leaves them, without quotation marks. */
const TITLES = new Set(
  `dr doctor prof professor mr mrs ms miss mx md phd rn bsc msc mph mba
  דר דוקטור פרופ פרופסור מר גב גברת עוס עוד
  د ا دكتور دكتوره الدكتور الدكتوره بروف بروفيسور البروفيسور استاذ استاذه الاستاذ الاستاذه`.split(/\s+/),
);

const QUOTES = /["'`´‘’“”„׳״]/g;
const PARENTHESISED = /\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}/g;
const DEGREES = /\bph\.? ?d\b|\bm\.d\b/g;
/** A dash between spaces, or a bar: what comes after is most often an organisation. A hyphen alone joins a name. */
const SEPARATORS = /\s[-–—]+\s?|[-–—]+\s|\|/;

/** The words of one name in the order written; empty when nothing in it identifies anyone. */
export function wordsOf(name: string): string[] {
  const words = plainDigits(plainLetters(name.slice(0, LONGEST)))
    .replaceAll(PARENTHESISED, ' ')
    .replaceAll(DEGREES, ' ')
    .replaceAll(QUOTES, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !TITLES.has(word) && !/^\d+$/.test(word));
  return telling.length > 0 ? telling : words;
}

/**
 * The ways a display name can be read: as a whole, and each of its parts between separators, since some write
 * `Dana Levi | Carmel Hospital` and others `Carmel Hospital - Dana Levi`.
 */
export function readingsOf(name: string): string[][] {
  const short = name.slice(0, LONGEST).replaceAll(PARENTHESISED, ' ');
  const parts = short.split(SEPARATORS);
  const texts = parts.length > 1 ? [short, ...parts] : [short];
  return texts.map(wordsOf).filter((words) => words.length > 0);
}

/** The same for the same words in any order. */
export function wordKey(words: readonly string[]): string {
  return words.toSorted().join(' ');
}

/** Whether two names are of the same words, however they are spelled; a name that identifies nobody is nobody's. */
export function isSameName(one: string, other: string): boolean {
  const words = wordsOf(one).join(' ');
  return words !== '' && words === wordsOf(other).join(' ');
}
