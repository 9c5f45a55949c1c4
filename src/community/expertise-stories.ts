// The stories that tell who did something before: published ones, by their teller.
import type { Reader } from '../core/records.ts';
import { stories } from './story.ts';
import { storyTitle } from './story-text.ts';

/** Titles by member. */
export async function storiesTold(read: Reader): Promise<ReadonlyMap<string, readonly string[]>> {
  const titles = new Map<string, string[]>();
  for (const story of (await read.all(stories)).values()) {
    if (story.state === 'published')
      titles.set(story.by, [...(titles.get(story.by) ?? []), storyTitle(story)]);
  }
  return titles;
}
