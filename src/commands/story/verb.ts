// One thing a member can do with stories of their own: what it asks for, and what it decides.
import type { Group } from '../../community/group.ts';
import type { Member } from '../../community/member.ts';
import type { Story, Teller } from '../../community/story.ts';
import type { Field } from '../../core/chat.ts';
import type { Effect } from '../../core/effects.ts';
import { UserError } from '../../core/errors.ts';
import type { Call } from '../command.ts';

export interface StoryFacts {
  readonly teller: Teller;
  /** The one story in hand. */
  readonly draft: Story | undefined;
  /** The id of the draft, also of one still to be made. */
  readonly draftId: string;
  /** The story of theirs that was named; where none was, the only one it can be about. */
  readonly story: Story | undefined;
  /** Their stories that the verb may be about, to choose from. */
  readonly mine: readonly Story[];
  /** The groups they sit in that are not closed. */
  readonly groups: readonly Group[];
  /** As they are kept. */
  readonly member: Member | undefined;
  /** Names of all other members, where something is to be written for others to read. */
  readonly others: readonly string[];
}

export interface StoryVerb {
  readonly name: string;
  /** Which of their stories it may be about; absent where it is about none. */
  readonly about?: 'draft' | 'published' | 'told' | 'any';
  ask(facts: StoryFacts, call: Call): readonly Field[];
  run(facts: StoryFacts, call: Call): Effect[];
}

/** For use once a story was named or found. Throws UserError when there is none. */
export function theStory({ story }: StoryFacts): Story {
  if (!story) throw new UserError('story-unknown');
  return story;
}

/** A question to be answered by yes or no, unless it was. */
export function confirmed(call: Call, label: string): Field[] {
  const { answers, words } = call;
  if (answers['confirm'] === 'yes' || answers['confirm'] === 'no') return [];
  const options = ['yes', 'no'].map((id) => ({ id, label: words.say(`story-confirm-${id}`) }));
  return [{ name: 'confirm', label, options }];
}
