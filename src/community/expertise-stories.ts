// The stories that tell who did something before: published ones, by their teller.
import { FORMER, type Story } from './story.ts';
import { storyTitle } from './story-text.ts';

/** Titles by member; under `FORMER`, those of stories whose tellers have left. */
export function titlesByTeller(all: Iterable<Story>): ReadonlyMap<string, readonly string[]> {
  const titles = new Map<string, string[]>();
  for (const story of all) {
    if (story.state === 'published')
      titles.set(story.by, [...(titles.get(story.by) ?? []), storyTitle(story)]);
  }
  return titles;
}

/** Published stories whose tellers have left and let them stay. */
export function leftBehind(all: Iterable<Story>): Story[] {
  return [...all].filter(({ by, state }) => by === FORMER && state === 'published');
}
