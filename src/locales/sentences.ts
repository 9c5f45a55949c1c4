// Loads each language's Fluent files, once, from beside this module.
import { readdirSync, readFileSync } from 'node:fs';
import { FluentBundle, FluentResource, type Message } from '@fluent/bundle';
import { PermanentError } from '../core/errors.ts';
import type { Language } from '../core/languages.ts';

/**
 * Arabic as written in the Levant: its own month names, yet Latin digits, as everyone in the country writes them.
 */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  he: 'he-IL',
  ar: 'ar-JO-u-nu-latn',
};

type Pattern = NonNullable<Message['value']>;

export interface Sentence {
  readonly pattern: Pattern;
  /** Placeables the sentence chooses by: they must reach it untouched. */
  readonly selectors: ReadonlySet<string>;
}

export interface Sentences {
  readonly bundle: FluentBundle;
  find(id: string): Sentence | undefined;
}

const loaded = new Map<Language, Sentences>();

export function sentencesIn(language: Language): Sentences {
  const known = loaded.get(language) ?? load(language);
  loaded.set(language, known);
  return known;
}

function load(language: Language): Sentences {
  const folder = new URL(`./${language}/`, import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.ftl'));
  return parseSentences(
    language,
    files.sort().map((file) => readFileSync(new URL(file, folder), 'utf8')),
  );
}

/** From the texts of Fluent files. A sentence that stands in two of them is refused. */
export function parseSentences(language: Language, texts: readonly string[]): Sentences {
  const bundle = new FluentBundle(LANGUAGE_TAGS[language], { useIsolating: false });
  for (const text of texts) {
    const [error] = bundle.addResource(new FluentResource(text));
    if (error)
      throw new PermanentError(`The Fluent files for "${language}": ${error.message}`, { cause: error });
  }
  const found = new Map<string, Sentence>();
  return {
    bundle,
    find(id) {
      const pattern = found.has(id) ? undefined : bundle.getMessage(id)?.value;
      if (pattern) found.set(id, { pattern, selectors: selectorsOf(pattern) });
      return found.get(id);
    },
  };
}

function selectorsOf(pattern: Pattern): Set<string> {
  const names = new Set<string>();
  for (const part of typeof pattern === 'string' ? [] : pattern) {
    if (typeof part === 'string' || part.type !== 'select') continue;
    if (part.selector.type === 'var') names.add(part.selector.name);
    for (const variant of part.variants) for (const name of selectorsOf(variant.value)) names.add(name);
  }
  return names;
}
