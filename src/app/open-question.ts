// What becomes of a question that is open once another command was heard: left, or asked again after what was only picked.
import { askedAgain, talkId } from '../commands/conversation.ts';
import type { Scene as Asked, Intent } from '../commands/intent.ts';
import { questionName } from '../commands/options.ts';
import { commandCalled } from '../commands/registry.ts';
import { talks } from '../community/talk.ts';
import { type Effect, erase } from '../core/effects.ts';
import { UserError } from '../core/errors.ts';
import type { Reader } from '../core/records.ts';
import type { Scene } from './scene.ts';

interface Heard {
  readonly said: Extract<Intent, { kind: 'command' }>;
  /** What the command decided. */
  readonly effects: readonly Effect[];
}

/** The question that is open, as what is said is to be understood. */
export function askingOf({ talk, field }: Scene): Asked['asking'] {
  if (!talk || !field) return undefined;
  const question = questionName({ ...talk, field: field.name });
  // The command's word, said alone, is no answer to its own question where what was answered so far is kept.
  const anew = commandCalled(talk.command)?.keep ? talk.command : undefined;
  return { question, options: field.options, anew };
}

/** To be committed after the effects of the command. */
export async function questionAfter(read: Reader, scene: Scene, heard: Heard): Promise<readonly Effect[]> {
  const { talk, call, inGroup } = scene;
  const asksAnew = heard.effects.some((effect) => effect.do === 'save' && effect.kind.name === talks.name);
  if (!talk || asksAnew) return [];
  // A form that was sent is of another thing than the question, unless it is of the same command.
  const isAside = heard.said.picked || (heard.said.answers && heard.said.name !== talk.command);
  if (!isAside || isAbout(talk.answers, heard.said.text)) return [erase(talks, talkId(call.by))];
  // While there are other choices to pick from, numbers are meant for those; the question comes after them.
  if (inGroup || heard.effects.some(offersChoices)) return [];
  return (await stillOpen(read, scene)) ?? [erase(talks, talkId(call.by))];
}

/** What is picked about the very thing that is asked about has settled it. */
export function isAbout(answers: Readonly<Record<string, string>>, picked: string): boolean {
  const [, ...named] = picked.split(' ');
  return Object.values(answers).some((value) => value !== '' && named.includes(value));
}

export function offersChoices(effect: Effect): boolean {
  return effect.do === 'say' && effect.weight === 'answer' && (effect.message.choices ?? []).length > 0;
}

/** The question asked again, below what is said first. Undefined when it has become moot. */
export async function stillOpen(
  read: Reader,
  { talk, call }: Pick<Scene, 'talk' | 'call'>,
  above?: string,
): Promise<Effect[] | undefined> {
  const command = talk && commandCalled(talk.command);
  if (!command) return undefined;
  const then = { ...call, answers: talk.answers };
  try {
    const facts = await command.facts(read, then);
    return command.overtaken?.(facts, talk)
      ? undefined
      : askedAgain(command, facts, { call: then, talk, above });
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
