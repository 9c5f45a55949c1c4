// Which language a story is written in, by its letters.
import type { Language } from '../core/languages.ts';

const LETTERS: Readonly<Record<Language, RegExp>> = {
  en: /\p{Script=Latin}/gu,
  he: /\p{Script=Hebrew}/gu,
  ar: /\p{Script=Arabic}/gu,
};

/** The language whose letters there are most of; `otherwise` where there are none, or where two are even. */
export function writtenIn(text: string, otherwise: Language): Language {
  const count = (language: Language) => text.match(LETTERS[language])?.length ?? 0;
  const languages = (Object.keys(LETTERS) as Language[]).filter((language) => language !== otherwise);
  return languages.reduce<Language>((best, next) => (count(next) > count(best) ? next : best), otherwise);
}
