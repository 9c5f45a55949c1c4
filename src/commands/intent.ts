// From an event to what the person means: a command with its text, an answer to a question, or just talk.
import type { Answers, ChatEvent, Choice } from '../core/chat.ts';
import type { Language } from '../core/languages.ts';
import { commandNamed, didYouMean, flowWord } from '../locales/command-words.ts';
import { readNumber } from '../locales/reading.ts';
import { verbNamed } from '../locales/verb-words.ts';

export type Intent =
  | {
      readonly kind: 'command';
      readonly name: string;
      readonly text: string;
      readonly answers?: Answers;
      /** Said in a group without calling on the bot: only talk, if the command can make nothing of it. */
      readonly unaddressed?: true;
      /** Picked among choices that were shown, and so no other thing to talk about: a question that is open stays so. */
      readonly picked?: true;
    }
  | { readonly kind: 'reply'; readonly text: string }
  | { readonly kind: 'unknown'; readonly text: string; readonly suggestion: string | undefined }
  | { readonly kind: 'media' }
  | { readonly kind: 'talk'; readonly size: number }
  | { readonly kind: 'reaction' }
  | { readonly kind: 'none' };

export interface Scene {
  /** Commands there are to suggest. */
  readonly commands: readonly string[];
  /** A form is being answered. */
  readonly asking:
    | {
        readonly options: readonly Choice[] | undefined;
        /** The command whose word alone is no answer, but begins anew. */
        readonly anew?: string | undefined;
      }
    | undefined;
  /** The choices last shown here; while a question is open, those shown since it was asked. */
  readonly choices: readonly Choice[];
  readonly language: Language;
}

/** A bare word in a group is a command only when little else is said with it. */
const WORDS_IN_A_GROUP = 4;
/** Four digits alone are the code of a meeting. */
const CODE = /^\s*(?:\p{Nd}[\s-]?){4}$/u;
const ADDRESSED = /^\s*(?:[/!]|@?(?:kehila|קהילה|كهيلا)[\s,:]+)/i;

export function intentOf(event: ChatEvent, scene: Scene): Intent {
  switch (event.kind) {
    case 'command':
      return typed(`${event.word} ${event.text}`, scene);
    case 'choice':
      return chosen(event.choice);
    case 'form':
      return { kind: 'command', name: event.command, text: '', answers: event.answers };
    case 'message':
      return event.in.kind === 'group' ? saidInGroup(event, scene) : saidInPrivate(event.text, scene);
    case 'reaction':
      return { kind: 'reaction' };
    default:
      return { kind: 'none' };
  }
}

/** A choice's id is a command line in its own, canonical words. */
function chosen(id: string): Intent {
  const [name = '', ...rest] = id.split(' ');
  return { kind: 'command', name, text: rest.join(' '), picked: true };
}

function typed(text: string, { language, commands }: Scene): Intent {
  if (CODE.test(text)) return { kind: 'command', name: 'attend', text };
  const named = commandNamed(text);
  if (named) return { kind: 'command', name: named.name, text: named.rest };
  const [word = ''] = text.trim().split(/\s+/);
  return { kind: 'unknown', text: word.slice(0, 40), suggestion: didYouMean(word, language, commands) };
}

function saidInPrivate(text: string, scene: Scene): Intent {
  if (text.trim() === '') return { kind: 'media' };
  if (scene.asking) {
    const newer = pickedSince(text, scene);
    if (newer) return chosen(newer.id);
    const named = commandNamed(text);
    if (named && named.name === scene.asking.anew && named.rest === '') return typed(text, scene);
    const isOption = scene.asking.options === undefined || picked(text, scene.asking.options) !== undefined;
    if (isOption || flowWord(text) || !named) return { kind: 'reply', text };
  }
  const choice = picked(text, scene.choices);
  if (choice) return chosen(choice.id);
  const flow = flowWord(text);
  if (flow === 'stop') return { kind: 'command', name: 'pause', text: 'open' };
  return flow ? { kind: 'reply', text } : typed(text, scene);
}

/** These steer the question itself, whatever was shown since. */
const STEERING: readonly (string | undefined)[] = ['back', 'cancel', 'stop'];

/** What was shown last is what a number, or an option's word, is meant for: also amid a question asked before it. */
function pickedSince(text: string, { asking, choices }: Scene): Choice | undefined {
  if (STEERING.includes(flowWord(text)) || isSame(asking?.options, choices)) return undefined;
  return picked(text, choices);
}

/** What a reply answers may be the question itself. */
function isSame(options: readonly Choice[] = [], choices: readonly Choice[]): boolean {
  return options.length === choices.length && options.every(({ id }, i) => id === choices[i]?.id);
}

type Message = Extract<ChatEvent, { kind: 'message' }>;

function saidInGroup(message: Message, scene: Scene): Intent {
  const { text, toUs } = message;
  if (ADDRESSED.test(text)) return typed(text.replace(ADDRESSED, ''), scene);
  // Among themselves people say yes and no to each other; but a number, just after something was numbered, is meant so.
  const choice = toUs === false && readNumber(text) === undefined ? undefined : picked(text, scene.choices);
  if (choice) return chosen(choice.id);
  if (toUs === false) return { kind: 'talk', size: text.length };
  if (toUs) return calledUpon(message, scene);
  if (CODE.test(text)) return { kind: 'command', name: 'attend', text };
  const named = text.trim().split(/\s+/).length <= WORDS_IN_A_GROUP ? commandNamed(text) : undefined;
  if (named) return { kind: 'command', name: named.name, text: named.rest, unaddressed: true };
  return { kind: 'talk', size: text.length };
}

/** Who says nothing but Kehila's name wants to know what there is; what people reply to its posts may be mere talk. */
function calledUpon({ text, re }: Message, scene: Scene): Intent {
  if (re && !commandNamed(text)) return { kind: 'talk', size: text.length };
  return typed(text.trim() === '' ? 'help' : text, scene);
}

/** By number, by the label itself, or by any form of the word a choice ends in: yes, maybe, no, or a verb of its command. */
export function picked(text: string, choices: readonly Choice[]): Choice | undefined {
  const number = readNumber(text);
  if (number !== undefined) return choices[number - 1];
  const flow = flowWord(text);
  const plain = text.trim().toLocaleLowerCase();
  return choices.find(
    ({ id, label }) =>
      label.toLocaleLowerCase() === plain ||
      (flow !== undefined && id.endsWith(` ${flow}`)) ||
      endsIn(text, id),
  );
}

/** `snooze`, `later` and נודניק all mean the choice `checkin c1 snooze`. */
function endsIn(text: string, id: string): boolean {
  const [command = '', ...rest] = id.split(' ');
  const verb = rest.at(-1);
  return verb !== undefined && verbNamed(command, [verb], text)?.rest === '';
}
