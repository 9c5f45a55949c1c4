// story draft, keep and discard: the story in hand is shown, put away, or thrown away.
import { stories, tellers } from '../../community/story.ts';
import { storyTitle } from '../../community/story-text.ts';
import { erase, log, save } from '../../core/effects.ts';
import { UserError } from '../../core/errors.ts';
import { answer } from '../command.ts';
import { preview } from './preview.ts';
import { confirmed, type StoryVerb, theStory } from './verb.ts';

export const show: StoryVerb = {
  name: 'draft',
  ask({ draft }) {
    if (!draft) throw new UserError('story-no-draft');
    return [];
  },
  run: (facts, call) => (facts.draft ? [preview(facts.draft, facts, call)] : []),
};

export const keep: StoryVerb = {
  name: 'keep',
  ask: show.ask,
  run: (_facts, call) => [answer(call, call.words.say('story-put-away'))],
};

export const discard: StoryVerb = {
  name: 'discard',
  about: 'draft',
  ask(facts, call) {
    if (facts.mine.length === 0) throw new UserError('story-no-draft');
    const story = theStory(facts);
    if (story.state !== 'draft') throw new UserError('story-not-a-draft');
    return confirmed(call, call.words.say('story-discard-sure', { title: storyTitle(story) }));
  },
  run(facts, call) {
    const { words, member, answers } = call;
    if (answers['confirm'] === 'no') return [answer(call, words.say('story-put-away'))];
    const story = theStory(facts);
    const { draft: _gone, ...teller } = facts.teller;
    return [
      erase(stories, story.id),
      save(tellers, member.id, teller),
      log({ kind: 'story.discarded', by: member.id, subject: story.id }),
      answer(call, words.say('story-discarded')),
    ];
  },
};
