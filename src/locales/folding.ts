// One spelling for the many ways a word is typed.

const LETTERS: Readonly<Record<string, string>> = {
  ...{ ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' },
  ...{ أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ئ: 'ي', ؤ: 'و', ة: 'ه', ی: 'ي', ک: 'ك' },
  ...{ '٫': '.', '٬': ',', '،': ',', '؛': ';', '‐': '-', '–': '-', '—': '-', '−': '-', '־': '-' },
};
const TO_REPLACE = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/** Vowel points, tashkeel, tatweel, direction marks, quotes inside abbreviations, emoji variants and skin tones. */
const TO_DROP = /[\p{Mn}\p{Me}\p{Cf}\u0640'"`´׳״‘’“”\p{Emoji_Modifier}]/gu;

const ARABIC_DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/g;

/**
 * Lower case, Latin digits, final letters as others, every alef, ya and ta marbuta as one. For comparing, never for
 * showing. Cut long texts first: this reads all of it.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(TO_DROP, '')
    .replace(TO_REPLACE, (letter) => LETTERS[letter] ?? letter)
    .replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) % 16));
}

/** The letters and digits of a word alone, folded: `/Check-In!` is `checkin`. */
export function bareWord(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** Hebrew and Arabic write "the" as part of the word. */
const ARTICLE = /^(?:ה|ال)(?=\p{L}{2})/u;

/** The word without a Hebrew or Arabic "the" before it. */
export function withoutArticle(word: string): string {
  return word.replace(ARTICLE, '');
}

/**
 * What a phrase is compared by: folded, with no punctuation; as it is, and without an article before it. Emoji stay,
 * since a raised thumb is an answer.
 */
export function phraseKeys(text: string): readonly [string, string] {
  const key = fold(text)
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();
  return [key, withoutArticle(key)];
}
