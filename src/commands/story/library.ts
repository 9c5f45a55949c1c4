// The library: published stories with who tells them, and what the words of a search mean there: a filter, or text.
import type { Group } from '../../community/group.ts';
import { otherForms } from '../../community/lexicon/meanings.ts';
import type { Member } from '../../community/member.ts';
import { byNews, type Story } from '../../community/story.ts';
import { LANGUAGES, type Language } from '../../core/languages.ts';
import { createWords } from '../../locales/words.ts';
import { isSameWord, searchWords } from './search-forms.ts';
import type { StoryIndex } from './story-index.ts';

export interface Told {
  readonly story: Story;
  /** Absent where they have left, and let it stay. */
  readonly teller: Member | undefined;
  readonly group: Group | undefined;
}

export interface Found {
  readonly hits: readonly Told[];
  /** What the hits were narrowed to, as it is written there. */
  readonly filters: readonly string[];
}

/** No search has more words. */
const MOST_WORDS = 12;

/** Newest first without words. Words that name a group, profession, organisation, region or language narrow it down. */
export function searchLibrary(library: readonly Told[], text: string, index: StoryIndex): Found {
  const words = searchWords(text).slice(0, MOST_WORDS);
  const { rest, filters } = filtersIn(words, library);
  const narrowed = filters.length > 0 ? among(library, filters, { words: rest, index }) : [];
  if (narrowed.length > 0) return { hits: narrowed, filters: filters.map(({ shown }) => shown) };
  // Nobody fits the filters: then the words may have been meant as words.
  return { hits: among(library, [], { words, index }), filters: [] };
}

interface Filter {
  /** Folded. */
  readonly value: string;
  readonly shown: string;
}

function among(
  library: readonly Told[],
  filters: readonly Filter[],
  { words, index }: { words: readonly string[]; index: StoryIndex },
): Told[] {
  const fits = (told: Told) => filters.every(({ value }) => namesOf(told).has(value));
  if (words.length === 0) return library.filter(fits).sort((a, b) => byNews(a.story, b.story));
  const byId = new Map(library.map((told) => [told.story.id, told]));
  const ids = index.search(
    library.map(({ story }) => story),
    words,
  );
  return ids.flatMap((id) => byId.get(id) ?? []).filter(fits);
}

/** Longest names first: "North Hospital" is one organisation, and not a region and a word. */
function filtersIn(
  words: readonly string[],
  library: readonly Told[],
): { rest: string[]; filters: Filter[] } {
  const names = [...new Map(library.flatMap((told) => [...namesOf(told)]))]
    .map(([value, shown]) => ({ value, shown, words: value.split(' ') }))
    .sort((a, b) => b.words.length - a.words.length || (a.value < b.value ? -1 : 1));
  const rest = [...words];
  const filters: Filter[] = [];
  for (const { value, shown, words: name } of names) {
    const at = rest.findIndex((_word, i) => name.every((part, j) => isSameWord(rest[i + j] ?? '', part)));
    if (at < 0) continue;
    rest.splice(at, name.length);
    filters.push({ value, shown });
  }
  return { rest, filters };
}

const remembered = new WeakMap<Story, { told: Told; names: ReadonlyMap<string, string> }>();

/** Everything a story can be found by apart from its words: folded, with how it is written. */
function namesOf(told: Told): ReadonlyMap<string, string> {
  const known = remembered.get(told.story);
  if (known && known.told.teller === told.teller && known.told.group === told.group) return known.names;
  const { story, teller, group } = told;
  const title = group?.name ?? '';
  const texts = [
    ...otherForms(teller?.profession ?? ''),
    ...[teller?.profession, teller?.organisation, teller?.region, story.language, group?.id],
    ...(typeof title === 'string' ? [title] : Object.values(title)),
    ...namesOfLanguage(story.language),
  ];
  const folded = texts.map((text = ''): [string, string] => [searchWords(text).join(' '), text]);
  const names = new Map(folded.filter(([name]) => name !== ''));
  remembered.set(story, { told, names });
  return names;
}

function namesOfLanguage(language: Language): string[] {
  return LANGUAGES.map((theirs) => createWords(theirs).say(`language-${language}`));
}
