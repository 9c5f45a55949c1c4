// A form, one question at a time: what is still missing is asked for; back, skip and cancel always work.

import type { z } from 'zod';
import { talks } from '../community/talk.ts';
import type { Answers, Field, Handle } from '../core/chat.ts';
import { type Effect, erase, save } from '../core/effects.ts';
import { UserError } from '../core/errors.ts';
import { flowWord } from '../locales/command-words.ts';
import { readNumber } from '../locales/reading.ts';
import { answer, type Call, type Command } from './command.ts';
import { picked } from './intent.ts';

export type Talk = z.infer<typeof talks.shape>;

/** Answers that are longer are refused, in characters. */
const LONGEST = 4000;

export function talkId(by: Handle): string {
  return `${by.platform}/${by.id}`;
}

/** Runs the command when it has all it needs, else asks for the first thing it lacks. */
export function proceed<F>(
  command: Command<F>,
  facts: F,
  { call, talk }: { call: Call; talk?: Talk | undefined },
): Effect[] {
  const [field] = command.ask(facts, call);
  if (!field) {
    const done = command.run(facts, call);
    return talk ? [erase(talks, talkId(call.by)), ...done] : done;
  }
  const next: Talk = {
    command: command.name,
    answers: { ...call.answers },
    asked: talk?.asked ?? [],
    field: field.name,
    ...(call.group && { group: call.group.id }),
    at: call.at,
  };
  return [save(talks, talkId(call.by), next), question(command, field, call)];
}

function question<F>(command: Command<F>, field: Field, call: Call): Effect {
  const hint = call.words.say(field.optional ? 'form-hint-optional' : 'form-hint');
  return answer(call, {
    text: `${field.label}\n${hint}`,
    ...(field.options && { choices: field.options }),
    form: { command: command.name, title: command.name, answers: call.answers, fields: [field] },
  });
}

/** What the answers become when the person says `text` to the question now open; 'cancel' ends it. */
export function replied(
  field: Field,
  talk: Talk,
  text: string,
): { answers: Answers; asked: string[] } | 'cancel' {
  switch (flowWord(text)) {
    case 'cancel':
    case 'stop':
      return 'cancel';
    case 'back': {
      const last = talk.asked.at(-1);
      const answers = Object.fromEntries(Object.entries(talk.answers).filter(([name]) => name !== last));
      return { answers, asked: talk.asked.slice(0, -1) };
    }
    case 'skip':
      if (!field.optional) throw new UserError('cannot-skip');
      return answered(field, talk, '');
    default:
      return answered(field, talk, text);
  }
}

function answered(field: Field, talk: Talk, text: string): { answers: Answers; asked: string[] } {
  if (text.length > LONGEST) throw new UserError('text-too-long', { limit: LONGEST });
  const value =
    !field.options || text === '' ? text.trim() : (picked(text, field.options)?.id ?? freely(field, text));
  if (value === undefined) throw new UserError('not-a-choice', { count: field.options?.length ?? 0 });
  return { answers: { ...talk.answers, [field.name]: value }, asked: [...talk.asked, field.name] };
}

/** What is not among the options, where that will do; a number can only have meant one of them. */
function freely(field: Field, text: string): string | undefined {
  return field.free && readNumber(text) === undefined ? text.trim() : undefined;
}
