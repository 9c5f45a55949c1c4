// Full-text search over published stories. The index is brought up to the stories it is asked about, never by time.
import MiniSearch, { type Query } from 'minisearch';
import { meaningsOf } from '../../community/lexicon/meanings.ts';
import type { Story } from '../../community/story.ts';
import { formsOf, searchWords } from './search-forms.ts';

/** Who to call is left out: names are not what a story is about. */
const FIELDS = ['challenge', 'did', 'outcome', 'differently'] as const;

/** From so many letters on, the beginning of a word finds it, in characters. */
const BEGINNING = 3;

export interface StoryIndex {
  /** Ids of those of `stories` in which the words are, the best first; all words if possible, else any. */
  search(stories: readonly Story[], words: readonly string[]): string[];
}

/** Holds the stories it was last asked about: of others only the difference is indexed. */
export function createStoryIndex(): StoryIndex {
  const mini = new MiniSearch<Story>({
    fields: [...FIELDS],
    extractField: (story, field) => (field === 'id' ? story.id : (story.parts[field as 'did'] ?? '')),
    tokenize: tokensOf,
    processTerm: (token) => (isMeaning(token) ? token : formsOf(token)),
    autoVacuum: false,
    searchOptions: { boost: { challenge: 2 } },
  });
  const indexed = new Map<string, Story>();

  function bringUpTo(stories: readonly Story[]): void {
    const wanted = new Map(stories.map((story) => [story.id, story]));
    for (const [id, story] of indexed) {
      if (reads(story, wanted.get(id))) continue;
      mini.remove(story);
      indexed.delete(id);
    }
    for (const [id, story] of wanted) {
      if (!indexed.has(id)) mini.add(story);
      indexed.set(id, indexed.get(id) ?? story);
    }
  }

  return {
    search(stories, words) {
      bringUpTo(stories);
      const found = mini.search(queryOf(words, 'AND'));
      const hits = found.length > 0 ? found : mini.search(queryOf(words, 'OR'));
      return hits.map(({ id }) => String(id));
    },
  };
}

/** The same object, or the same text: then what was indexed still holds. */
function reads(story: Story, other: Story | undefined): boolean {
  return other === story || FIELDS.every((part) => other && story.parts[part] === other.parts[part]);
}

/** The words, and what they mean. */
function tokensOf(text: string): string[] {
  const words = searchWords(text);
  return [...words, ...meaningsOf(words).flatMap((meaning) => tokenOf(meaning))];
}

/** Begins with what no word does. */
function tokenOf(meaning: string | undefined): string[] {
  return meaning === undefined ? [] : [`=${meaning}`];
}

function isMeaning(token: string): boolean {
  return token.startsWith('=');
}

/** A word is found by any of its forms, each taken as it is, and by what it means. */
function queryOf(words: readonly string[], combineWith: 'AND' | 'OR'): Query {
  const meanings = meaningsOf(words);
  return {
    combineWith,
    queries: words.map((word, i) => ({
      combineWith: 'OR' as const,
      queries: [...formsOf(word), ...tokenOf(meanings[i])],
      tokenize: (text: string) => [text],
      processTerm: (term: string) => term,
      prefix: (term: string) => !isMeaning(term) && term.length >= BEGINNING,
    })),
  };
}
