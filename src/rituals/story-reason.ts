// Why someone is asked for a story just now: what they are asked about, and how it is said.
import type { Group } from '../community/group.ts';
import type { Meeting } from '../community/meeting.ts';
import { titleOf } from '../community/meeting-card.ts';
import { members } from '../community/member.ts';
import { stories, tellers } from '../community/story.ts';
import type { Candidate } from '../community/story-asking.ts';
import { cutAt } from '../community/story-text.ts';
import { textIn } from '../community/text.ts';
import type { Reader } from '../core/records.ts';
import { DAY } from '../core/time.ts';
import type { Words } from '../core/words.ts';

export interface Reason {
  readonly candidate: Candidate;
  /** What they are asked about once: a meeting, an action or a round of check-ins, by its id. */
  readonly cause: string;
  readonly about: About;
}

type About =
  /** A meeting where stories are told, or the last in a run of good weeks. */
  | { readonly kind: 'webinar' | 'run'; readonly meeting: Meeting }
  | { readonly kind: 'action'; readonly text: string }
  /** What was done about a check-in of the group. */
  | { readonly kind: 'deed'; readonly group: Group };

/** Stories are asked for at this time, by the community's clock. */
export const MORNING = '09:00';

/** The question is of use for this long, in milliseconds. */
export const FRESH = 3 * DAY;

/** An action is named by so many characters. */
const LONGEST_NAME = 120;

/** `hasDraft`: they have a story in hand already. */
export function sentenceOf(about: About, words: Words, hasDraft: boolean): string {
  switch (about.kind) {
    case 'action': {
      const action = cutAt(about.text, LONGEST_NAME);
      return words.say(hasDraft ? 'story-prompt-action-draft' : 'story-prompt-action', { action });
    }
    case 'deed': {
      const group = textIn(about.group.name, words.language);
      return words.say(hasDraft ? 'story-prompt-deed-draft' : 'story-prompt-deed', { group });
    }
    default: {
      const title = titleOf(about.meeting, words);
      return words.say(hasDraft ? 'story-prompt-draft' : `story-prompt-${about.kind}`, { title });
    }
  }
}

/** Those who are still members, with what is known of them as tellers. */
export async function candidatesAmong(read: Reader, ids: readonly string[]): Promise<Candidate[]> {
  if (ids.length === 0) return [];
  const [people, known] = await Promise.all([read.many(members, ids), read.all(tellers)]);
  const drafts = people.flatMap(({ id }) => known.get(id)?.draft ?? []);
  const wrote = new Map((await read.many(stories, drafts)).map(({ by, at }) => [by, at]));
  return people.map((member) => {
    const { id } = member;
    return { member, teller: known.get(id), wrote: wrote.get(id), starts: [] };
  });
}
