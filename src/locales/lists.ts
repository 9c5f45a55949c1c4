// Several things in one sentence: `Dana, Omar and Lea`.
import type { Language } from '../core/languages.ts';
import { isolate } from './direction.ts';
import { LANGUAGE_TAGS } from './sentences.ts';

/** The items joined as the language joins them, each kept from disturbing the direction of the rest. */
export function listIn(language: Language, items: readonly string[]): string {
  const parts = new Intl.ListFormat(LANGUAGE_TAGS[language], { type: 'conjunction' }).formatToParts(items);
  return parts.map((part) => (part.type === 'element' ? isolate(part.value, language) : part.value)).join('');
}
