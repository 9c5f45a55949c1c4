// story, all over: the five questions, what is kept on the way, and the draft that comes of them.
import {
  isThrough,
  LONGEST_PART,
  OPTIONAL_PARTS,
  PARTS,
  type Part,
  type Story,
  sizeOf,
  stories,
  tellers,
} from '../../community/story.ts';
import { writtenIn } from '../../community/story-language.ts';
import type { Answers, Field } from '../../core/chat.ts';
import { type Effect, log, save } from '../../core/effects.ts';
import { UserError } from '../../core/errors.ts';
import type { Instant } from '../../core/time.ts';
import { type Call, unless } from '../command.ts';
import { preview } from './preview.ts';
import type { StoryFacts, StoryVerb } from './verb.ts';

/** What stands for "the questions are being answered": never typed. */
export const TELLING = 'tell';

export const tell: StoryVerb = {
  name: TELLING,
  ask(_facts, call) {
    const parts = partsOf(call.answers);
    for (const text of Object.values(parts)) checkLength(text);
    return PARTS.flatMap((part, i) => {
      const field = questionFor(part, call);
      const step = `${i + 1}/${PARTS.length}`;
      const label = call.words.say('story-ask-step', { step, question: field.label });
      return unless({ ...call, answers: parts }, { ...field, label });
    });
  },
  run(facts, call) {
    const story = draftOf(facts, call);
    return [
      ...kept(facts, call),
      log({
        kind: 'story.drafted',
        by: call.member.id,
        ...(story.group !== undefined && { group: story.group }),
        subject: story.id,
        size: sizeOf(story),
      }),
      preview(story, facts, call),
    ];
  },
};

/** Where to begin: at the questions, unless there is a draft to be asked about first. */
export function begun({ draft }: StoryFacts, call: Call): Answers {
  switch (call.answers['verb']) {
    case undefined:
      return draft ? call.answers : { verb: TELLING };
    case 'over':
      return { verb: TELLING };
    case 'on':
      return draft && !isThrough(draft) ? { verb: TELLING, ...draft.parts } : draft ? {} : { verb: TELLING };
    default:
      return call.answers;
  }
}

/** The answers so far as the draft in hand; nothing while there are none. */
export function kept(facts: StoryFacts, call: Call): Effect[] {
  if (call.answers['verb'] !== TELLING || Object.keys(partsOf(call.answers)).length === 0) return [];
  const story = draftOf(facts, call);
  return [
    save(stories, story.id, story),
    save(tellers, call.member.id, { ...facts.teller, draft: story.id }),
  ];
}

/** Told to the end in another chat, changed or published there: an answer given here would undo that. */
export function overtaken(
  { draft }: StoryFacts,
  { answers, at }: { readonly answers: Answers; readonly at: Instant },
): boolean {
  const isBegun = answers['verb'] === TELLING && Object.keys(partsOf(answers)).length > 0;
  return isBegun && (draft === undefined || draft.at > at);
}

export function questionFor(part: Part, { words }: Call): Field {
  return {
    name: part,
    label: words.say(`story-ask-${part}`),
    ...(part !== 'contact' && { long: true }),
    ...(OPTIONAL_PARTS.includes(part) && { optional: true }),
  };
}

/** Throws UserError for what is too long for a part. */
export function checkLength(text: string): void {
  if (text.length > LONGEST_PART) throw new UserError('text-too-long', { limit: LONGEST_PART });
}

function draftOf({ draftId, groups }: StoryFacts, { answers, member, group, at }: Call): Story {
  const parts = partsOf(answers);
  const [only, ...others] = groups;
  const home = groups.find(({ id }) => id === group?.id) ?? (others.length === 0 ? only : undefined);
  return {
    id: draftId,
    by: member.id,
    ...(home && { group: home.id }),
    language: writtenIn(Object.values(parts).join(' '), member.language),
    parts,
    state: 'draft',
    at,
  };
}

function partsOf(answers: Answers): Story['parts'] {
  return Object.fromEntries(
    PARTS.flatMap((part) => (answers[part] === undefined ? [] : [[part, answers[part].trim()]])),
  );
}
