// What commands say about an introduction is looked at once more when it had to wait: a wish to meet someone, what two
// who are introduced are told, and a reader's wish to talk to the teller of a story.
import { members } from '../community/member.ts';
import {
  areKeptApart,
  INTRODUCTION_REQUEST,
  type Introduction,
  introductions,
} from '../community/pairing.ts';
import { STORY_INTRODUCTION, stories } from '../community/story.ts';
import { INTRODUCTION_ANSWER } from '../community/wishes.ts';
import type { Reader } from '../core/records.ts';
import { secondLook } from './ritual.ts';

/** Whether an introduction stands as it did, and neither of the two wants the other kept out by now. */
export async function isStill(read: Reader, state: Introduction['state'], id: string): Promise<boolean> {
  const introduction = await read.get(introductions, id);
  if (introduction?.state !== state) return false;
  return !(await areKeptApart(read, introduction.one, introduction.other));
}

/** Not once it was answered. */
export const introductionRequest = secondLook(
  INTRODUCTION_REQUEST,
  async (read, { about }) => await isStill(read, 'asked', about),
);

export const introductionAnswer = secondLook(
  INTRODUCTION_ANSWER,
  async (read, { about }) => await isStill(read, 'made', about),
);

/** What a story introduction is about: the story, and who read it. */
export function readerOf(story: string, reader: string): string {
  return `${story}/${reader}`;
}

/** Not of a story that was withdrawn, nor for a reader who is gone or kept out. */
export const storyIntroduction = secondLook(STORY_INTRODUCTION, async (read, { about, member = '' }) => {
  const [id = '', ...rest] = about.split('/');
  const reader = rest.join('/');
  const [story, there] = await Promise.all([read.get(stories, id), read.get(members, reader)]);
  return story?.state === 'published' && there !== undefined && !(await areKeptApart(read, member, reader));
});
