// From what was typed to the command or the steering word that was meant, in every language at once.
import { LANGUAGES, type Language } from '../core/languages.ts';
import {
  ALONE_FORMS,
  COMMAND_FORMS,
  COMMAND_NAMES,
  type CommandName,
  commandForm,
  FLOW_FORMS,
  type FlowWord,
} from './command-forms.ts';
import { editDistance } from './edit-distance.ts';
import { bareWord, fold, withoutArticle } from './folding.ts';
import { shortNamed } from './short-forms.ts';

const COMMANDS = new Map(COMMAND_FORMS.map((form) => [commandKey(form.text.split(' ')), form]));
const ALONE = new Map(ALONE_FORMS.map((form) => [commandKey(form.text.split(' ')), form]));
const BARE_FORMS = COMMAND_FORMS.map((form) => ({ ...form, bare: bareWord(form.text) }));
const FLOWS = new Map(FLOW_FORMS.map((form) => [flowKey(form.text), form.name]));
const MOST_WORDS = Math.max(...COMMAND_FORMS.map((form) => form.text.split(' ').length));

/** No command word is longer, with all that may stand before its end; in characters. */
const HEAD = 200;
/** No single word worth comparing is longer, in characters. */
const WORD = 40;

function commandKey(words: readonly string[]): string {
  return words.map(bareWord).join(' ');
}

/** Without the punctuation around it; emoji stay, since a raised thumb is an answer. */
function flowKey(text: string): string {
  return fold(text).replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');
}

/**
 * The command a text begins with, in any of `languages`, and what comes after it as it was typed. Case, vowel points,
 * final letters, slashes and punctuation make no difference; the longest form wins.
 */
export function commandNamed(
  text: string,
  languages: readonly Language[] = LANGUAGES,
): { name: CommandName; rest: string } | undefined {
  const short = text.length > WORD ? undefined : shortNamed(text, languages);
  if (short) return short;
  const start = Math.max(text.search(/[\p{L}\p{N}]/u), 0);
  const words = [...text.slice(start, start + HEAD).matchAll(/\S+/g)].slice(0, MOST_WORDS);
  for (let count = words.length; count > 0; count -= 1) {
    const form = COMMANDS.get(commandKey(words.slice(0, count).map(([word]) => word)));
    const last = words[count - 1];
    if (!form || !last || !languages.includes(form.language)) continue;
    return { name: form.name, rest: text.slice(start + last.index + last[0].length).trim() };
  }
  return undefined;
}

/**
 * The command that a text is by itself: one of the phrases that mean it only where nothing else is said ("when", "what
 * can you do"), or its word with a Hebrew or Arabic "the" before it.
 */
export function commandAlone(text: string): CommandName | undefined {
  if (text.length > HEAD) return undefined;
  const words = text.trim().split(/\s+/);
  const key = commandKey(words);
  const [first = '', ...rest] = key.split(' ');
  const bare = [withoutArticle(first), ...rest].join(' ');
  return [ALONE.get(key), COMMANDS.get(key), COMMANDS.get(bare), ALONE.get(bare)].find(Boolean)?.name;
}

/** What the whole text means when it is nothing but a steering word. */
export function flowWord(text: string): FlowWord | undefined {
  const trimmed = text.trim();
  return trimmed.length > WORD ? undefined : FLOWS.get(flowKey(trimmed));
}

/**
 * The command nearest to a mistyped word, among those given, as it is called in `language`; undefined when none is
 * near. A form of that language wins over others equally near.
 */
export function didYouMean(
  word: string,
  language: Language,
  among: readonly string[] = COMMAND_NAMES,
): string | undefined {
  const typed = bareWord(word.slice(0, WORD));
  const allowed = slipsAllowed(typed);
  const [best] = BARE_FORMS.filter(({ name }) => among.includes(name))
    .map((form) => ({ ...form, distance: editDistance(typed, form.bare) }))
    .filter(({ distance }) => distance <= allowed)
    .sort(
      (a, b) => a.distance - b.distance || Number(b.language === language) - Number(a.language === language),
    );
  return best && commandForm(best.name, language);
}

/** In a word of two letters every slip makes another word; in six or more, two leave it recognisable. */
function slipsAllowed(typed: string): number {
  if (typed.length < 3) return 0;
  return typed.length < 6 ? 1 : 2;
}
