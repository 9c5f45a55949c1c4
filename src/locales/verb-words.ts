// The second word of a command (`meeting move`), in every language at once; from the lists called `<command>-verb-<name>`.
import { LANGUAGES } from '../core/languages.ts';
import { bareWord } from './folding.ts';
import { sentencesIn } from './sentences.ts';

/** The verb a text begins with, among those given, and what follows it. */
export function verbNamed<V extends string>(
  command: string,
  verbs: readonly V[],
  text: string,
): { verb: V; rest: string } | undefined {
  const trimmed = text.trim();
  const [first = ''] = trimmed.split(/\s+/, 1);
  const word = bareWord(first.slice(0, 40));
  const verb = verbs.find((name) => name === first || formsOf(`${command}-verb-${name}`).has(word));
  return verb && { verb, rest: trimmed.slice(first.length).trim() };
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
