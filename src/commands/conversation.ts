// A form: what is still missing is asked for, all at once where a form can be shown, else one question at a time, where
// back, skip and cancel always work.

import type { z } from 'zod';
import { talks } from '../community/talk.ts';
import { type Answers, type Field, type Form, type Handle, privatePlace } from '../core/chat.ts';
import { type Effect, erase, type Say, save } from '../core/effects.ts';
import { UserError } from '../core/errors.ts';
import type { Reader } from '../core/records.ts';
import { commandForm, isCommandName } from '../locales/command-forms.ts';
import { flowWord } from '../locales/command-words.ts';
import { readNumber } from '../locales/reading.ts';
import { answer, type Call, type Command } from './command.ts';
import { optionChoices } from './options.ts';
import { begunBy, picked } from './picking.ts';

export type Talk = z.infer<typeof talks.shape>;

/** Answers that are longer are refused, in characters. */
const LONGEST = 4000;

export function talkId(by: Handle): string {
  return `${by.platform}/${by.id}`;
}

interface Proceeding {
  readonly call: Call;
  /** The conversation this goes on. */
  readonly talk?: Talk | undefined;
  /** A form can be shown at once. */
  readonly shows?: boolean;
}

/** Runs the command when it has all it needs, else asks for what it lacks. */
export function proceed<F>(command: Command<F>, facts: F, { call, talk, shows }: Proceeding): Effect[] {
  const fields = command.ask(facts, call);
  const [field] = fields;
  if (!field) {
    const done = command.run(facts, call);
    return talk ? [erase(talks, talkId(call.by)), ...done] : done;
  }
  const form = formOf(command, fields, call);
  if (shows) return [{ do: 'show', shown: { form } }];
  const next: Talk = {
    command: command.name,
    answers: { ...call.answers },
    asked: talk?.asked ?? [],
    field: field.name,
    ...(call.group && { group: call.group.id }),
    ...(talk?.beneath && { beneath: talk.beneath }),
    at: call.at,
  };
  const kept = command.keep?.(facts, call) ?? [];
  return [save(talks, talkId(call.by), next), ...kept, questionOf(command, { field, form, call })];
}

/** What is said when a form is left: whether what was answered is kept. */
export async function leaving(read: Reader, command: Command, call: Call): Promise<string> {
  const { words } = call;
  const { keep, name } = command;
  const kept = keep?.(await command.facts(read, call), call) ?? [];
  if (kept.length === 0 || !isCommandName(name)) return words.say('cancelled');
  return words.say('cancelled-kept', { command: commandForm(name, words.language) });
}

/** The question still open, after something else was answered. Throws UserError when it has become moot. */
export function askedAgain<F>(command: Command<F>, facts: F, { call, talk, above }: Asked): Effect[] {
  const fields = command.ask(facts, call);
  const [field] = fields;
  if (!field) return [];
  const again = questionOf(command, { field, form: formOf(command, fields, call), call });
  const text = [...(above === undefined ? [] : [above]), again.message.text].join('\n');
  return [
    save(talks, talkId(call.by), { ...talk, field: field.name, at: call.at }),
    { ...again, key: `${again.key}/question`, message: { ...again.message, text } },
  ];
}

interface Asked {
  /** With what was answered so far. */
  readonly call: Call;
  readonly talk: Talk;
  /** What is said first. */
  readonly above?: string | undefined;
}

interface Question {
  readonly field: Field;
  readonly form: Form;
  readonly call: Call;
}

function questionOf<F>({ name, isSecret }: Command<F>, { field, form, call }: Question): Say {
  const hint = call.words.say(field.optional ? 'form-hint-optional' : 'form-hint');
  const text = `${field.label}\n${hint}`;
  // In private, wherever it was asked for: only there is what is said next taken for the answer.
  const privately: Call = { ...call, place: privatePlace(call.by) };
  const question = { command: name, field: field.name, answers: call.answers };
  const choices = field.options && optionChoices(field.options, question);
  const said = answer(privately, { text, ...(choices && { choices }), form });
  return isSecret?.(call) ? { ...said, fleeting: true } : said;
}

function formOf<F>({ name }: Command<F>, fields: readonly Field[], { words, answers }: Call): Form {
  return {
    command: name,
    title: isCommandName(name) ? commandForm(name, words.language) : name,
    answers,
    fields,
    labels: {
      send: words.say('form-send'),
      cancel: words.say('form-cancel'),
      other: words.say('form-other'),
      answer: words.say('form-answer'),
      needed: words.say('form-needed'),
    },
  };
}

/** Which answer of a form the command will not take: the first with which, together with those before it, it refuses. */
export async function fieldAtFault<F>(
  read: Reader,
  command: Command<F>,
  { call, answers }: { call: Call; answers: Answers },
): Promise<string | undefined> {
  const names = Object.keys(answers);
  for (const [i, name] of names.entries()) {
    const soFar = Object.fromEntries(names.slice(0, i + 1).map((n) => [n, answers[n] ?? '']));
    const then: Call = { ...call, answers: soFar };
    try {
      command.ask(await command.facts(read, then), then);
    } catch (error) {
      if (error instanceof UserError) return name;
      throw error;
    }
  }
  return names.at(-1);
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
  const value = field.options && text !== '' ? amongOptions(field, text) : text.trim();
  if (value === undefined) throw new UserError('not-a-choice', { count: field.options?.length ?? 0 });
  return { answers: { ...talk.answers, [field.name]: value }, asked: [...talk.asked, field.name] };
}

function amongOptions(field: Field, text: string): string | undefined {
  const options = field.options ?? [];
  const begun = field.free ? undefined : begunBy(text, options);
  return (picked(text, options) ?? begun)?.id ?? freely(field, text);
}

/** What is not among the options, where that will do. A whole number can only have meant one of them; 1.12 is a date. */
function freely(field: Field, text: string): string | undefined {
  const isNumber = Number.isInteger(readNumber(text));
  return field.free && !isNumber ? text.trim() : undefined;
}
