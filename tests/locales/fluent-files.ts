// The Fluent files of every language, read as data, for tests that sweep over all of them.
import { readdirSync, readFileSync } from 'node:fs';
import { FluentResource, type Message } from '@fluent/bundle';
import { LANGUAGES, type Language } from '../../src/core/languages.ts';

export type Pattern = NonNullable<Message['value']>;

export interface FluentSentence {
  readonly language: Language;
  readonly file: string;
  readonly id: string;
  /** Its text without what is put into it. */
  readonly literal: string;
  readonly placeables: readonly string[];
  /** As it was parsed: what stands beside what, and by what it is chosen. */
  readonly patterns: readonly Pattern[];
}

export interface FluentFile {
  readonly language: Language;
  readonly file: string;
  /** Ids as they stand in the text, whether or not they can be parsed. */
  readonly ids: readonly string[];
  readonly sentences: readonly FluentSentence[];
}

/** Lists of what people may type: they may hold what we never say. */
const TYPED = /^(?:reading\.ftl\/|commands\.ftl\/(?:command|flow|alone)-|[^/]+\/[a-z]+-verb-)/;

const ROOT = new URL('../../src/locales/', import.meta.url);

export const FLUENT_FILES: readonly FluentFile[] = LANGUAGES.flatMap((language) => {
  const folder = new URL(`${language}/`, ROOT);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ftl'))
    .sort()
    .map((file) => readFluent(language, file, readFileSync(new URL(file, folder), 'utf8')));
});

export const FLUENT_SENTENCES: readonly FluentSentence[] = FLUENT_FILES.flatMap((file) => file.sentences);

/** What the bot says itself in a language. */
export function saidIn(language: Language): FluentSentence[] {
  return FLUENT_SENTENCES.filter((one) => one.language === language && !TYPED.test(`${one.file}/${one.id}`));
}

function readFluent(language: Language, file: string, text: string): FluentFile {
  const ids = [...text.matchAll(/^(-?[a-zA-Z][\w-]*) *=/gm)].map(([, id = '']) => id);
  const sentences = new FluentResource(text).body.map(({ id, value, attributes }) => {
    const patterns = [value, ...Object.values(attributes)].filter((pattern) => pattern !== null);
    const parts = patterns.flatMap(flat);
    const placeables = new Set(parts.flatMap((part) => ('name' in part ? [part.name] : [])));
    const literal = parts.map((part) => ('text' in part ? part.text : '\0')).join('');
    return { language, file, id, literal, placeables: [...placeables].sort(), patterns };
  });
  return { language, file, ids, sentences };
}

function flat(pattern: Pattern): ({ text: string } | { name: string })[] {
  if (typeof pattern === 'string') return [{ text: pattern }];
  return pattern.flatMap((part) => {
    if (typeof part === 'string') return [{ text: part }];
    if (part.type === 'var') return [{ name: part.name }];
    if (part.type !== 'select') return [];
    const chooser = part.selector.type === 'var' ? [{ name: part.selector.name }] : [];
    return [...chooser, ...part.variants.flatMap((variant) => flat(variant.value))];
  });
}
