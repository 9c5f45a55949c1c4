// A story as it is shown to its teller: a draft to be published, changed, put away or discarded, or half done, to be gone
// on with; one that was withdrawn, to be published again.
import { organisationOf } from '../../community/affiliation.ts';
import { professionIn } from '../../community/profession.ts';
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

/** A button of long ago does not bring back what was withdrawn since: it shows what would be published. */
export function previewAgain(story: Story, facts: StoryFacts, call: Call): Effect {
  const { words } = call;
  const text = [
    words.say('story-preview-withdrawn'),
    storyText(story, call.member, words),
    consent(story, facts, call),
  ].join('\n\n');
  const choice = {
    id: `story publish ${story.id} ${shownAs(story)}`,
    label: words.say('story-do-republish'),
  };
  return answer(call, { text, choices: [choice] });
}

/** Names the text that was shown: another once it was changed, published or withdrawn since. */
export function shownAs({ at }: Story): string {
  return at.toString(36);
}

/** Under which name, to whom, and that it can be taken back. */
function consent(story: Story, { groups }: StoryFacts, { words, member, community }: Call): string {
  const { name } = member;
  const profession = professionIn(member.profession, words);
  const organisation = organisationOf(member, community, words);
  const everyone = textIn(community.name, words.language);
  const group = groups.find(({ id }) => id === story.group);
  return [
    words.say('story-consent', { name, profession, organisation, community: everyone }),
    ...(group && story.cardAt === undefined
      ? [words.say('story-consent-card', { group: textIn(group.name, words.language) })]
      : []),
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
