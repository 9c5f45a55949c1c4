// story edit: one part of a draft or of a published story is written anew. Nothing is posted again.
import { isPart, OPTIONAL_PARTS, PARTS, type Story, stories } from '../../community/story.ts';
import { writtenIn } from '../../community/story-language.ts';
import { storyTitle } from '../../community/story-text.ts';
import type { Field } from '../../core/chat.ts';
import { log, save } from '../../core/effects.ts';
import { UserError } from '../../core/errors.ts';
import { answer, type Call, unless } from '../command.ts';
import { preview } from './preview.ts';
import { checkLength, questionFor } from './tell.ts';
import { type StoryFacts, type StoryVerb, theStory } from './verb.ts';

export const edit: StoryVerb = {
  name: 'edit',
  about: 'told',
  ask(facts, call) {
    const which = whichOf(facts, call);
    if (which.length > 0) return which;
    if (theStory(facts).state === 'withdrawn') throw new UserError('story-is-withdrawn');
    const { part, text = '' } = call.answers;
    checkLength(text);
    if (part !== undefined && !isPart(part)) throw new UserError('story-part-unknown');
    if (call.answers['text'] !== undefined && text.trim() === '' && !mayBeEmpty(part))
      throw new UserError('cannot-skip');
    return [...whichPart(call), ...unless(call, newText(call))];
  },
  run(facts, call) {
    const story = theStory(facts);
    const { part, text = '' } = call.answers;
    if (!isPart(part)) throw new UserError('story-part-unknown');
    const parts = { ...story.parts, [part]: text.trim() };
    const language = writtenIn(Object.values(parts).join(' '), call.member.language);
    const changed: Story = { ...story, parts, language, at: call.at };
    return [
      save(stories, story.id, changed),
      log({
        kind: 'story.edited',
        by: call.member.id,
        ...(story.group !== undefined && { group: story.group }),
        subject: story.id,
        size: text.length,
      }),
      story.state === 'draft'
        ? preview(changed, facts, call)
        : answer(call, call.words.say('story-changed', { title: storyTitle(changed) })),
    ];
  },
};

/** Which of several stories of theirs is meant. Throws UserError when there is none. */
export function whichOf({ mine, story }: StoryFacts, { answers, words }: Call): Field[] {
  if (story || answers['story'] !== undefined) return [];
  if (mine.length === 0) throw new UserError('story-none-yet');
  const options = mine.map((one) => ({ id: one.id, label: storyTitle(one) }));
  return [{ name: 'story', label: words.say('story-which'), options }];
}

function whichPart(call: Call): Field[] {
  const { words } = call;
  const options = PARTS.map((part) => ({ id: part, label: words.say(`story-part-${part}`) }));
  return unless(call, { name: 'part', label: words.say('story-which-part'), options });
}

function newText(call: Call): Field {
  const { part } = call.answers;
  const label = isPart(part) ? questionFor(part, call).label : call.words.say('story-new-text');
  return { name: 'text', label, long: true, ...(mayBeEmpty(part) && { optional: true }) };
}

function mayBeEmpty(part: string | undefined): boolean {
  return isPart(part) && OPTIONAL_PARTS.includes(part);
}
