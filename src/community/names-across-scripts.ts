// Whom a name may mean that was typed in one script and is written in another. A guess: for asking, never for acting.
import type { Named } from './name-index.ts';
import { type Sounds, soundsOf, unlikenessInSound } from './name-sounds.ts';
import { wordsOf } from './name-words.ts';

/** No more are offered; with more words of the name there are fewer. */
const MOST = 5;
/** No name has more words. */
const MOST_WORDS = 6;
const ARTICLES = new Set(['al', 'el', 'אל', 'ال']);
/** Only before letters enough for a name: אלון has none. */
const GLUED_ARTICLE = /^(?:אל|ال)(?=\p{L}{3})/u;
/** The article goes with the name of two words in Latin letters, and stands in the second elsewhere. */
const ABD = /^abd[aeu]l$/;
const NEVER = Number.POSITIVE_INFINITY;

interface Word {
  readonly text: string;
  /** With the article it may begin with, and without. */
  readonly heard: readonly Sounds[];
}

interface Written {
  readonly words: readonly Word[];
  /** Of these words one and more that follow one another, as one: Abdel Rahman is also written so. The whole first. */
  readonly runs: readonly (Word & { readonly of: number })[];
}

const remembered = new WeakMap<Named, Written>();

/**
 * The members who may be meant, likeliest first. Each word that was typed must sound like one of theirs, in whatever
 * order, and at least one across scripts: names in the script that was typed are for `matchNames`.
 */
export function guessAcrossScripts<T extends Named>(name: string, members: readonly T[]): T[] {
  const said = writtenIn(name);
  if (said.words.length === 0) return [];
  return members
    .flatMap((member) => {
      const far = distance(said, writtenBy(member));
      return far < NEVER ? [{ member, far }] : [];
    })
    .sort((a, b) => a.far - b.far || (a.member.name < b.member.name ? -1 : 1))
    .slice(0, MOST)
    .map(({ member }) => member);
}

/** The same, after those whose name has every one of these words as it was typed. */
export function peopleCalled<T extends Named>(name: string, members: readonly T[]): T[] {
  const words = wordsOf(name);
  const same = members.filter((member) => {
    const theirs = wordsOf(member.name);
    return words.length > 0 && words.every((word) => theirs.includes(word));
  });
  return [...new Set([...same, ...guessAcrossScripts(name, members)])];
}

function distance(said: Written, theirs: Written): number {
  const apart = wordByWord(said.words, theirs.words);
  const [whole] = said.runs;
  if (apart < NEVER || !whole) return apart;
  let least = NEVER;
  // Of as many words each would have been found: one end of a word would then be the middle of another.
  for (const run of theirs.runs) if (run.of !== whole.of) least = Math.min(least, unlikeness(whole, run));
  return least;
}

function wordByWord(said: readonly Word[], theirs: readonly Word[]): number {
  const taken: Word[] = [];
  let [far, isAcross] = [0, false];
  for (const word of said) {
    let [least, like]: [number, Word | undefined] = [NEVER, undefined];
    for (const other of theirs) {
      if (taken.includes(other)) continue;
      const unlike = other.text === word.text ? 0 : unlikeness(word, other);
      if (unlike < least) [least, like] = [unlike, other];
    }
    if (!like) return NEVER;
    taken.push(like);
    isAcross ||= like.text !== word.text;
    far += least;
  }
  return isAcross ? far : NEVER;
}

function unlikeness(one: Word, other: Word): number {
  let least = NEVER;
  for (const mine of one.heard)
    for (const theirs of other.heard) least = Math.min(least, unlikenessInSound(mine, theirs) ?? NEVER);
  return least;
}

function writtenBy(member: Named): Written {
  const before = remembered.get(member);
  if (before) return before;
  const written = writtenIn(member.name);
  remembered.set(member, written);
  return written;
}

function writtenIn(name: string): Written {
  const all = wordsOf(name).slice(0, MOST_WORDS);
  const telling = all.filter((word) => !ARTICLES.has(word) && word.length > 1);
  const words = (telling.length > 0 ? telling : all).map(wordOf);
  const runs = words.flatMap((_first, from) =>
    words.slice(from).map((_last, more) => words.slice(from, from + more + 1).map(({ text }) => text)),
  );
  const longestFirst = runs.toSorted((a, b) => b.length - a.length);
  return { words, runs: longestFirst.map((run) => ({ ...wordOf(run.join('')), of: run.length })) };
}

function wordOf(text: string): Word {
  const bare = text.replace(GLUED_ARTICLE, '').replace(ABD, 'abd');
  return { text, heard: [...new Set([text, bare])].flatMap((one) => soundsOf(one) ?? []) };
}
