// The second word of a command (`meeting move`), in every language at once; from the lists called `<command>-verb-<name>`.
import { LANGUAGES } from '../core/languages.ts';
import { bareWord } from './folding.ts';
import { sentencesIn } from './sentences.ts';

/** No form has more words, nor is any of that many words longer; in characters. */
const MOST_WORDS = 3;
const HEAD = 120;

/** The verb a text begins with, among those given, and what follows it. */
export function verbNamed<V extends string>(
  command: string,
  verbs: readonly V[],
  text: string,
): { verb: V; rest: string } | undefined {
  const trimmed = text.trim();
  const words = [...trimmed.slice(0, HEAD).matchAll(/\S+/g)].slice(0, MOST_WORDS);
  for (let count = words.length; count > 0; count -= 1) {
    const last = words[count - 1];
    const end = last ? last.index + last[0].length : 0;
    const said = trimmed.slice(0, end);
    const word = bareWord(said);
    const verb = verbs.find((name) => name === said || formsOf(`${command}-verb-${name}`).has(word));
    if (verb) return { verb, rest: trimmed.slice(end).trim() };
  }
  return undefined;
}

const known = new Map<string, ReadonlySet<string>>();

function formsOf(id: string): ReadonlySet<string> {
  const before = known.get(id);
  if (before) return before;
  const lists = LANGUAGES.map((language) => sentencesIn(language).find(id)?.pattern);
  const forms = new Set(
    lists.flatMap((list) => (typeof list === 'string' ? list.split(',') : [])).map(bareWord),
  );
  known.set(id, forms);
  return forms;
}
