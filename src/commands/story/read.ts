// stories read: one story in full, with who tells it.
import { organisationOf } from '../../community/affiliation.ts';
import type { Member } from '../../community/member.ts';
import { professionIn } from '../../community/profession.ts';
import { storyText, storyTitle } from '../../community/story-text.ts';
import type { Choice } from '../../core/chat.ts';
import { type Effect, log } from '../../core/effects.ts';
import { UserError } from '../../core/errors.ts';
import { answer, type Call } from '../command.ts';
import type { Told } from './library.ts';
import { type Meeting, mayMeet } from './meet.ts';

export function read(meet: Meeting, call: Call): Effect[] {
  const { told } = meet;
  if (!told) throw new UserError('story-unknown');
  const { story, teller } = told;
  const { words, member } = call;
  const isOwn = teller?.id === member.id;
  const text = [storyTitle(story), toldBy(teller, call), '', storyText(story, teller, words)].join('\n');
  const choices = isOwn ? own(told, call) : meeting(meet, call);
  const act = {
    kind: 'story.read',
    by: member.id,
    ...(story.group !== undefined && { group: story.group }),
    subject: story.id,
    ...(teller && { re: { by: teller.id, at: story.publishedAt ?? story.at } }),
  };
  return [...(isOwn ? [] : [log(act)]), answer(call, { text, ...(choices.length > 0 && { choices }) })];
}

function toldBy(teller: Member | undefined, { words, community }: Call): string {
  if (!teller) return words.say('story-teller-former');
  const { name } = teller;
  const profession = professionIn(teller.profession, words);
  const organisation = organisationOf(teller, community, words);
  return words.say('story-teller', { name, profession, organisation });
}

function own({ story }: Told, { words }: Call): Choice[] {
  return (['edit', 'withdraw'] as const).map((verb) => ({
    id: `story ${verb} ${story.id}`,
    label: words.say(`story-do-${verb}`),
  }));
}

function meeting({ told, introducing }: Meeting, call: Call): Choice[] {
  if (!told || !mayMeet(told.teller, introducing, call)) return [];
  return [{ id: `stories meet ${told.story.id}`, label: call.words.say('story-do-meet') }];
}
