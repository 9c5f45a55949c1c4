// A text someone wrote in one language or in several: a group's name, a meeting's title, a mission.
import { z } from 'zod';
import { LANGUAGES, type Language } from '../core/languages.ts';

export const localText = z.union([
  z.string().min(1),
  z.partialRecord(z.enum(LANGUAGES), z.string().min(1)).refine((texts) => Object.keys(texts).length > 0, {
    message: 'give the text in at least one language',
  }),
]);
export type LocalText = z.infer<typeof localText>;

/** The text in `language`, else in the first language it was written in. */
export function textIn(text: LocalText, language: Language): string {
  if (typeof text === 'string') return text;
  return text[language] ?? Object.values(text)[0] ?? '';
}
