// A draft as it is shown to its teller: to be published, changed, put away or discarded; half done, to be gone on with.
import { isComplete, isThrough, type Story } from '../../community/story.ts';
import { storyText, storyTitle } from '../../community/story-text.ts';
import { textIn } from '../../community/text.ts';
import type { Message } from '../../core/chat.ts';
import type { Effect } from '../../core/effects.ts';
import { answer, type Call } from '../command.ts';
import type { StoryFacts } from './verb.ts';

/** The whole of it, and what publishing it means; or how far it has come. */
export function preview(story: Story, facts: StoryFacts, call: Call): Effect {
  return answer(
    call,
    isThrough(story) && isComplete(story) ? inFull(story, facts, call) : halfDone(story, call),
  );
}

function inFull(story: Story, facts: StoryFacts, call: Call): Message {
  const { words } = call;
  const doing = ['publish', 'edit', 'keep', 'discard'] as const;
  return {
    text: [
      words.say('story-preview'),
      storyText(story, call.member, words),
      consent(story, facts, call),
    ].join('\n\n'),
    choices: doing.map((verb) => ({ id: `story ${verb} ${story.id}`, label: words.say(`story-do-${verb}`) })),
  };
}

/** Under which name, to whom, and that it can be taken back. */
export function consent(story: Story, { groups }: StoryFacts, { words, member, community }: Call): string {
  const { name, profession, organisation } = member;
  const group = groups.find(({ id }) => id === story.group);
  return [
    words.say('story-consent', { name, profession, organisation, community: community.name }),
    ...(group ? [words.say('story-consent-card', { group: textIn(group.name, words.language) })] : []),
    words.say('story-consent-undo'),
  ].join(' ');
}

function halfDone(story: Story, { words }: Call): Message {
  const done = Object.keys(story.parts).length;
  return {
    text: words.say('story-half-done', { title: storyTitle(story), done }),
    choices: [
      { id: 'story on', label: words.say('story-do-on') },
      { id: 'story over', label: words.say('story-do-over') },
      { id: `story discard ${story.id}`, label: words.say('story-do-discard') },
    ],
  };
}
