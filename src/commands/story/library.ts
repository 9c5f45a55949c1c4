// The library: published stories with who tells them, and what the words of a search mean there: a filter, or text.
import { type Named, namesOf, organisationOf, regionOf } from '../../community/affiliation.ts';
import type { Group } from '../../community/group.ts';
import { otherForms } from '../../community/lexicon/meanings.ts';
import type { Member } from '../../community/member.ts';
import { byNews, type Story } from '../../community/story.ts';
import { LANGUAGES, type Language } from '../../core/languages.ts';
import type { Words } from '../../core/words.ts';
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
  /** What the hits were narrowed to, as it is written there, or called in the reader's language. */
  readonly filters: readonly string[];
}

/** No search has more words. */
const MOST_WORDS = 12;

/** Newest first without words. Words that name a group, profession, organisation, region or language narrow it down. */
export function searchLibrary(library: readonly Told[], text: string, { index, named, reader }: Desk): Found {
  const words = searchWords(text).slice(0, MOST_WORDS);
  const names = (told: Told) => namesIn(told, named);
  const { rest, filters } = filtersIn(words, new Map(library.flatMap((told) => [...names(told)])));
  const fits = (told: Told) => filters.every(({ value }) => names(told).has(value));
  const narrowed = filters.length > 0 ? among(library, { words: rest, index }).filter(fits) : [];
  if (narrowed.length > 0) return { hits: narrowed, filters: filters.map(({ shown }) => shown(reader)) };
  // Nobody fits the filters: then the words may have been meant as words.
  return { hits: among(library, { words, index }), filters: [] };
}

interface Desk {
  readonly index: StoryIndex;
  readonly named: Named;
  readonly reader: Words;
}

/** What a name is shown as. */
type Shown = (reader: Words) => string;

/** By names, folded. */
type Names = ReadonlyMap<string, Shown>;

interface Filter {
  /** Folded. */
  readonly value: string;
  readonly shown: Shown;
}

function among(
  library: readonly Told[],
  { words, index }: { words: readonly string[]; index: StoryIndex },
): Told[] {
  if (words.length === 0) return library.toSorted((a, b) => byNews(a.story, b.story));
  const byId = new Map(library.map((told) => [told.story.id, told]));
  const ids = index.search(
    library.map(({ story }) => story),
    words,
  );
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Longest names first: "North Hospital" is one organisation, and not a region and a word. */
function filtersIn(words: readonly string[], known: Names): { rest: string[]; filters: Filter[] } {
  const names = [...known]
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

const remembered = new WeakMap<Story, { told: Told; named: Named; names: Names }>();

/** Everything a story can be found by apart from its words. */
function namesIn(told: Told, named: Named): Names {
  const known = remembered.get(told.story);
  const isSame = known?.told.teller === told.teller && known?.told.group === told.group;
  if (known && isSame && known.named === named) return known.names;
  const { story, teller, group } = told;
  const title = group?.name ?? '';
  const texts = [
    ...otherForms(teller?.profession ?? ''),
    ...[teller?.profession, story.language, group?.id],
    ...(typeof title === 'string' ? [title] : Object.values(title)),
    ...namesOfLanguage(story.language),
  ];
  const asWritten = texts.map((text = ''): [string, Shown] => [text, () => text]);
  const all = [...(teller ? affiliationsOf(teller, named) : []), ...asWritten];
  const folded = all.map(([text, shown]): [string, Shown] => [searchWords(text).join(' '), shown]);
  const names = new Map(folded.filter(([name]) => name !== ''));
  remembered.set(story, { told, named, names });
  return names;
}

/** Found by any of their names, and shown by the one the reader knows. */
function affiliationsOf(teller: Member, named: Named): [string, Shown][] {
  const organisation: Shown = (reader) => organisationOf(teller, named, reader);
  const region: Shown = (reader) => regionOf(teller, named, reader);
  return [
    ...namesOf('organisation', teller, named).map((name): [string, Shown] => [name, organisation]),
    ...namesOf('region', teller, named).map((name): [string, Shown] => [name, region]),
  ];
}

function namesOfLanguage(language: Language): string[] {
  return LANGUAGES.map((theirs) => createWords(theirs).say(`language-${language}`));
}
