// The names of all members, arranged so that a display name finds whom it may be without reading them all.
import { wordKey, wordsOf } from './name-words.ts';
import { ABSENT, unlikeness } from './word-likeness.ts';

export interface Named {
  readonly id: string;
  readonly name: string;
  /** Other names they go by, and e-mail addresses known to be theirs. */
  readonly aliases?: readonly string[];
}

interface Entry {
  readonly member: string;
  readonly words: readonly string[];
}

export interface NameIndex {
  /** Members one of whose names has exactly these words. */
  full(words: readonly string[]): ReadonlySet<string>;
  /** Members who own this address. */
  byEmail(email: string): ReadonlySet<string>;
  /** Members whose name is close, with how far it is: 0 and up. */
  close(words: readonly string[]): ReadonlyMap<string, number>;
  /** How many members have this word in a name. */
  owners(word: string): number;
}

/** Two slips in two words, or a lone first name of someone with four. */
const FARTHEST = 1.3;
const EMAIL = /^\S+@\S+$/;
const NOBODY: ReadonlySet<string> = new Set();

export function createNameIndex(members: readonly Named[]): NameIndex {
  const emails = new Map<string, Set<string>>();
  const keys = new Map<string, Set<string>>();
  const byWord = new Map<string, Entry[]>();
  for (const { id, name, aliases = [] } of members) {
    for (const alias of [name, ...aliases]) {
      if (EMAIL.test(alias)) {
        owned(emails, emailKey(alias)).add(id);
        continue;
      }
      const entry = { member: id, words: wordsOf(alias) };
      owned(keys, wordKey(entry.words)).add(id);
      owned(keys, runTogether(entry.words)).add(id);
      for (const word of new Set(entry.words)) {
        const entries = byWord.get(word);
        if (entries) entries.push(entry);
        else byWord.set(word, [entry]);
      }
    }
  }

  const likely = createLikelyWords([...byWord.keys()]);
  return {
    full: (words) => keys.get(wordKey(words)) ?? NOBODY,
    byEmail: (email) => emails.get(emailKey(email)) ?? NOBODY,
    owners: (word) => new Set(byWord.get(word)?.map((entry) => entry.member)).size,
    close(words) {
      const found = new Map<string, number>();
      for (const member of keys.get(runTogether(words)) ?? NOBODY) found.set(member, 0);
      const entries = new Set(words.flatMap(likely).flatMap((word) => byWord.get(word) ?? []));
      for (const { member, words: theirs } of entries) {
        const far = distance(words, theirs);
        if (far <= FARTHEST && far < (found.get(member) ?? Number.POSITIVE_INFINITY)) found.set(member, far);
      }
      return found;
    },
  };
}

/** Every word of the shorter name must be like one of the longer, and more than initials must agree. */
function distance(one: readonly string[], other: readonly string[]): number {
  const [fewer, more] = one.length <= other.length ? [one, [...other]] : [other, [...one]];
  let far = (more.length - fewer.length) * ABSENT;
  let words = 0;
  for (const word of fewer) {
    const [best, at] = nearest(word, more);
    if (best === undefined) return Number.POSITIVE_INFINITY;
    if (word.length > 1 && (more[at]?.length ?? 0) > 1) words++;
    more.splice(at, 1);
    far += best;
  }
  return words > 0 ? far : Number.POSITIVE_INFINITY;
}

function nearest(word: string, others: readonly string[]): [number | undefined, number] {
  let best: number | undefined;
  let at = -1;
  for (const [i, other] of others.entries()) {
    const far = unlikeness(word, other);
    if (far !== undefined && (best === undefined || far < best)) [best, at] = [far, i];
  }
  return [best, at];
}

function createLikelyWords(vocabulary: readonly string[]): (word: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (word) => {
    const before = known.get(word);
    if (before) return before;
    const like = word.length === 1 ? [] : vocabulary.filter((other) => unlikeness(word, other) !== undefined);
    known.set(word, like);
    return like;
  };
}

/** A key of its own for names written without spaces, which `wordKey` can never give: it has no leading space. */
function runTogether(words: readonly string[]): string {
  return ` ${words.join('')}`;
}

function emailKey(email: string): string {
  return email.trim().toLowerCase();
}

function owned(map: Map<string, Set<string>>, key: string): Set<string> {
  const owners = map.get(key) ?? new Set<string>();
  map.set(key, owners);
  return owners;
}
