// stories read: one story in full, with who tells it.
import { storyText, storyTitle } from '../../community/story-text.ts';
import type { Choice } from '../../core/chat.ts';
import { type Effect, log } from '../../core/effects.ts';
import { UserError } from '../../core/errors.ts';
import { answer, type Call } from '../command.ts';
import type { Told } from './library.ts';
import { mayMeet } from './meet.ts';

export function read(told: Told | undefined, call: Call): Effect[] {
  if (!told) throw new UserError('story-unknown');
  const { story, teller } = told;
  const { words, member } = call;
  const { name, profession, organisation } = teller;
  const text = [
    storyTitle(story),
    words.say('story-teller', { name, profession, organisation }),
    '',
    storyText(story, teller, words),
  ].join('\n');
  const choices = teller.id === member.id ? own(told, call) : meeting(told, call);
  const act = {
    kind: 'story.read',
    by: member.id,
    ...(story.group !== undefined && { group: story.group }),
    subject: story.id,
    re: { by: teller.id, at: story.publishedAt ?? story.at },
  };
  return [
    ...(teller.id === member.id ? [] : [log(act)]),
    answer(call, { text, ...(choices.length > 0 && { choices }) }),
  ];
}

function own({ story }: Told, { words }: Call): Choice[] {
  return (['edit', 'withdraw'] as const).map((verb) => ({
    id: `story ${verb} ${story.id}`,
    label: words.say(`story-do-${verb}`),
  }));
}

function meeting(told: Told, call: Call): Choice[] {
  if (!mayMeet(told, call)) return [];
  return [{ id: `stories meet ${told.story.id}`, label: call.words.say('story-do-meet') }];
}
