// Makes a language's voice out of its Fluent files.
import { PermanentError, type WordArgs } from '../core/errors.ts';
import type { Language } from '../core/languages.ts';
import type { Words } from '../core/words.ts';
import { isolate } from './direction.ts';
import { type Sentence, type Sentences, sentencesIn } from './sentences.ts';
import { clockIn, dayIn, whenIn } from './times.ts';

const voices = new Map<Language, Words>();

/**
 * The sentences of `language`. Saying one that does not exist, or without what it needs, throws PermanentError: nobody
 * is ever shown a sentence's name or a hole in it.
 */
export function createWords(language: Language): Words {
  const known = voices.get(language) ?? wordsFrom(language, sentencesIn(language));
  voices.set(language, known);
  return known;
}

export function wordsFrom(language: Language, sentences: Sentences): Words {
  return {
    language,
    say(id, args = {}) {
      const sentence = sentences.find(id);
      if (!sentence) throw new PermanentError(`There is no sentence "${id}" in "${language}".`);
      const errors: Error[] = [];
      const text = sentences.bundle.formatPattern(sentence.pattern, ready(args, sentence, language), errors);
      if (errors[0]) {
        const why = `${language}/${id}: ${errors[0].message}`;
        throw new PermanentError(why, { cause: errors[0] });
      }
      return text;
    },
    when: (at, zone) => whenIn(language, at, zone),
    day: (at, zone) => dayIn(language, at, zone),
    clock: (at, zone) => clockIn(language, at, zone),
  };
}

function ready(args: WordArgs, sentence: Sentence, language: Language): WordArgs {
  const entries = Object.entries(args).map(([name, value]) => {
    const shown = typeof value === 'string' && !sentence.selectors.has(name);
    return [name, shown ? isolate(value, language) : value];
  });
  return Object.fromEntries(entries) as WordArgs;
}
