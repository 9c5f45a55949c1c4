// What one person writes for another is shown to them first: to be sent, changed, or dropped. However often it is
// changed, each round is an answer of its own, so that `back` leads to the one before.
import type { Answers, Choice, Field } from '../../core/chat.ts';
import { UserError } from '../../core/errors.ts';
import type { Words } from '../../core/words.ts';
import { type Call, unless } from '../command.ts';

export interface Draft {
  /** As last written; undefined until it is. Empty when it was skipped. */
  readonly text: string | undefined;
  /** The id of what was chosen below the preview. */
  readonly verdict: string | undefined;
  readonly round: number;
  /** As it was before it was to be changed. */
  readonly was: string | undefined;
}

export interface Previewing {
  /** What was typed with the command already. */
  readonly typed?: string | undefined;
  /** Asks for the text. */
  readonly label: string;
  readonly optional?: boolean;
  /** In characters. */
  readonly limit: number;
  readonly preview: (text: string) => string;
  /** Ways of sending it; changing and dropping it are added. */
  readonly send: readonly Choice[];
}

const CHANGE = 'change';
const DROP = 'cancel';

export function draftIn(answers: Answers, typed = ''): Draft {
  let round = 1;
  while (answers[`verdict${round}`] === CHANGE) round += 1;
  const written = (of: number) => answers[`text${of}`] ?? (of === 1 && typed !== '' ? typed : undefined);
  return { text: written(round), verdict: answers[`verdict${round}`], round, was: written(round - 1) };
}

/** Just the one way of sending. */
export function sending(words: Words): Choice[] {
  return [{ id: 'send', label: words.say('preview-send') }];
}

/** The text, and then what to do with it; nothing more once that is chosen. */
export function draftFields(call: Call, spec: Previewing): Field[] {
  const { words } = call;
  const { text, was, round } = draftIn(call.answers, spec.typed);
  const { label, limit, optional } = spec;
  if (text !== undefined && text.length > limit) throw new UserError('text-too-long', { limit });
  if (text === undefined || (text === '' && !optional))
    return [{ name: `text${round}`, label, long: true, ...(optional && { optional }), ...(was && { was }) }];
  const options = [
    ...spec.send,
    { id: CHANGE, label: words.say('preview-change') },
    { id: DROP, label: words.say('preview-drop') },
  ];
  return unless(call, { name: `verdict${round}`, label: spec.preview(text), options });
}

/** What is to be sent, and how; undefined when it was dropped, or never got so far. */
export function drafted({ answers }: Call, typed?: string): { text: string; how: string } | undefined {
  const { text, verdict } = draftIn(answers, typed);
  if (text === undefined || verdict === undefined || verdict === DROP) return undefined;
  return { text, how: verdict };
}
