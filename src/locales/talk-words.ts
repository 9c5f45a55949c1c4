// What people say that is no command: a greeting, thanks, a wish to leave. In every language at once.
import { LANGUAGES } from '../core/languages.ts';
import { bareWord } from './folding.ts';
import { formsOf } from './typed-forms.ts';

export const TALK_WORDS = ['hello', 'thanks', 'leave', 'join'] as const;
export type TalkWord = (typeof TALK_WORDS)[number];

/** Pictures that thank, with whatever tone of skin. */
const THANKFUL = /^\s*(?:👍|🙏|❤️?|💐)[\p{Emoji_Modifier}\s]*$/u;
/** No form is longer, in words; and nothing worth looking at, in characters. */
const MOST_WORDS = 3;
const HEAD = 200;

const FORMS = new Map(
  TALK_WORDS.flatMap((name) =>
    LANGUAGES.flatMap((language) =>
      formsOf(`talk-verb-${name}`, language).map((form) => [keyOf(form.split(' ')), name] as const),
    ),
  ),
);

function keyOf(words: readonly string[]): string {
  return words.map(bareWord).filter(Boolean).join(' ');
}

/** What a text begins with, the longest form first, and what follows it as it was typed. */
export function talkWord(text: string): { word: TalkWord; rest: string } | undefined {
  if (THANKFUL.test(text)) return { word: 'thanks', rest: '' };
  const words = [...text.slice(0, HEAD).matchAll(/\S+/g)];
  for (let count = Math.min(words.length, MOST_WORDS); count > 0; count -= 1) {
    const word = FORMS.get(keyOf(words.slice(0, count).map(([one]) => one)));
    const last = words[count - 1];
    if (word && last) return { word, rest: text.slice(last.index + last[0].length).trim() };
  }
  return undefined;
}
