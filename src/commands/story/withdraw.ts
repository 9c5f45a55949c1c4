// story withdraw: a published story can no longer be found or read here.
import { cardTurnId, type Story, stories } from '../../community/story.ts';
import { storyTitle } from '../../community/story-text.ts';
import { log, save } from '../../core/effects.ts';
import { UserError } from '../../core/errors.ts';
import { answer } from '../command.ts';
import { whichOf } from './edit.ts';
import { confirmed, type StoryVerb, theStory } from './verb.ts';

export const withdraw: StoryVerb = {
  name: 'withdraw',
  about: 'published',
  ask(facts, call) {
    const which = whichOf(facts, call);
    if (which.length > 0) return which;
    const story = theStory(facts);
    if (story.state === 'draft') throw new UserError('story-not-published');
    if (story.state === 'withdrawn') throw new UserError('story-is-withdrawn');
    return confirmed(call, call.words.say('story-withdraw-sure', { title: storyTitle(story) }));
  },
  run(facts, call) {
    const { words, member, at } = call;
    if (call.answers['confirm'] === 'no') return [answer(call, words.say('nothing-changed'))];
    const story = theStory(facts);
    const withdrawn: Story = { ...story, state: 'withdrawn', at };
    return [
      save(stories, story.id, withdrawn),
      { do: 'drop', turn: cardTurnId(story.id) },
      log({
        kind: 'story.withdrawn',
        by: member.id,
        ...(story.group !== undefined && { group: story.group }),
        subject: story.id,
      }),
      answer(call, {
        text: words.say('story-withdrawn'),
        choices: [{ id: `story publish ${story.id}`, label: words.say('story-do-republish') }],
      }),
    ];
  },
};
