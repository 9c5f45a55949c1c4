// Words people may type, kept in the Fluent files as lists with commas: `meetings, meeting list`.
import { LANGUAGES, type Language } from '../core/languages.ts';
import { createWords } from './words.ts';

/** The forms listed under `id`, the one to show first. */
export function formsOf(id: string, language: Language): readonly string[] {
  return createWords(language)
    .say(id)
    .split(',')
    .map((form) => form.trim());
}

export interface TypedForm<N extends string> {
  readonly name: N;
  readonly language: Language;
  readonly text: string;
}

/** Every form of every name, in every language, listed under `<prefix>-<name>`. */
export function allForms<N extends string>(prefix: string, names: readonly N[]): TypedForm<N>[] {
  return LANGUAGES.flatMap((language) =>
    names.flatMap((name) => formsOf(`${prefix}-${name}`, language).map((text) => ({ name, language, text }))),
  );
}
