// From an event to what the person means: a command with its text, an answer to a question, or just talk.
import type { Answers, ChatEvent, Choice } from '../core/chat.ts';
import { commandAlone, commandNamed, flowWord } from '../locales/command-words.ts';
import { readNumber } from '../locales/reading.ts';
import { optionIn } from './options.ts';
import { begunBy, picked } from './picking.ts';

export type Intent =
  | {
      readonly kind: 'command';
      readonly name: string;
      readonly text: string;
      /** The command's word as it was typed. */
      readonly word?: string;
      readonly answers?: Answers;
      /** Said in a group without calling on the bot: only talk, if the command can make nothing of it. */
      readonly unaddressed?: true;
      /** More was said than a bare word in a group usually takes. */
      readonly long?: true;
      /** Picked among choices that were shown, and so no other thing to talk about: a question that is open stays so. */
      readonly picked?: true;
    }
  | { readonly kind: 'reply'; readonly text: string }
  /** An option of a question that is open no more. */
  | { readonly kind: 'past' }
  /** Typed where any text will do, and yet a command's own word. */
  | { readonly kind: 'doubt'; readonly text: string; readonly question: string }
  /** The first word, and what was typed after it. */
  | { readonly kind: 'unknown'; readonly text: string; readonly rest: string }
  /** Away from work, until then if that was said. */
  | { readonly kind: 'away'; readonly until: string }
  | { readonly kind: 'media' }
  | { readonly kind: 'talk'; readonly size: number }
  | { readonly kind: 'reaction' }
  | { readonly kind: 'none' };

interface Asking {
  /** By `questionName`. */
  readonly question: string;
  readonly options: readonly Choice[] | undefined;
  /** The command whose word alone is no answer, but begins anew. */
  readonly anew?: string | undefined;
}

export interface Scene {
  /** Commands that there are. */
  readonly commands: readonly string[];
  /** A form is being answered. */
  readonly asking: Asking | undefined;
  /** The choices last shown here; while a question is open, those shown since it was asked. */
  readonly choices: readonly Choice[];
}

/** What begins so is a command, not an answer; longer than this in characters, it is not even asked about. */
const SLASHED = /^\s*\/\p{L}/u;
const LONGEST_LINE = 200;
/** A bare word in a group is seldom a command when more is said with it. */
const WORDS_IN_A_GROUP = 4;
/** Four digits alone are the code of a meeting. */
const CODE = /^\s*(?:\p{Nd}[\s-]?){4}$/u;
const ADDRESSED = /^\s*(?:[/!]|@?(?:kehila|קהילה|كهيلا)[\s,:]+)/i;

export function intentOf(event: ChatEvent, scene: Scene): Intent {
  switch (event.kind) {
    case 'command':
      return typed(`${event.word} ${event.text}`);
    case 'choice':
      return chosen(event.choice, scene);
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

/**
 * A choice's id is a command line in its own, canonical words; or what was typed before, and which way it was meant; or an
 * option of a question.
 */
function chosen(id: string, { asking }: Scene): Intent {
  const option = optionIn(id);
  if (option) return answered(option, asking);
  const [name = '', ...rest] = id.split(' ');
  const text = rest.join(' ');
  if (name === 'reply') {
    const [question, ...reply] = rest;
    return question === asking?.question ? { kind: 'reply', text: reply.join(' ') } : { kind: 'past' };
  }
  return name === 'meant' ? typed(text) : { kind: 'command', name, text, picked: true };
}

/** By its number: an option's id may be the word for something else, as `cancel` is. */
function answered(option: { readonly question: string; readonly id: string }, asking?: Asking): Intent {
  const isOpen = option.question === asking?.question;
  const position = isOpen ? (asking.options ?? []).findIndex(({ id }) => id === option.id) : -1;
  return position < 0 ? { kind: 'past' } : { kind: 'reply', text: `${position + 1}` };
}

function typed(text: string): Intent {
  if (CODE.test(text)) return { kind: 'command', name: 'attend', text };
  const line = text.trim();
  const alone = commandAlone(line);
  const named = alone ? { name: alone, rest: '' } : commandNamed(line);
  if (named) {
    const word = line.slice(0, line.length - named.rest.length).trim();
    return { kind: 'command', name: named.name, text: named.rest, word };
  }
  const [word = ''] = line.split(/\s+/);
  return { kind: 'unknown', text: word, rest: line.slice(word.length).trim() };
}

function saidInPrivate(text: string, scene: Scene): Intent {
  if (text.trim() === '') return { kind: 'media' };
  const amid = scene.asking && saidAmidQuestion(text, scene, scene.asking);
  if (amid) return amid;
  const flow = flowWord(text);
  const begun = flow || commandNamed(text) ? undefined : begunBy(text, scene.choices);
  const choice = picked(text, scene.choices) ?? begun;
  if (choice) return chosen(choice.id, scene);
  if (flow === 'stop') return { kind: 'command', name: 'pause', text: 'open' };
  return flow ? { kind: 'reply', text } : typed(text);
}

/** Undefined for what has nothing to do with the question. */
function saidAmidQuestion(text: string, scene: Scene, asking: Asking): Intent | undefined {
  const newer = pickedSince(text, scene);
  if (newer) return chosen(newer.id, scene);
  const { options, question } = asking;
  const reply: Intent = { kind: 'reply', text };
  if (flowWord(text) || (options && picked(text, options))) return reply;
  const named = commandThereIs(text, scene);
  const said = named?.rest === '' ? named.name : undefined;
  if (said !== undefined && said === asking.anew) return typed(text);
  if (named?.name === 'help' && (options || SLASHED.test(text) || isAboutCommand(named.rest)))
    return { kind: 'command', name: 'help', text: named.rest, picked: true };
  if (options) return named ? undefined : reply;
  if (SLASHED.test(text) && (!named || text.length > LONGEST_LINE)) return typed(text);
  return said !== undefined || SLASHED.test(text) ? { kind: 'doubt', text: text.trim(), question } : reply;
}

/** `help`, and `help pause`; "help with falls" is an answer. */
function isAboutCommand(rest: string): boolean {
  return rest === '' || commandNamed(rest)?.rest === '';
}

function commandThereIs(text: string, { commands }: Scene) {
  const named = commandNamed(text);
  return named && commands.includes(named.name) ? named : undefined;
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
  const shown = choices.map(({ id }) => optionIn(id)?.id ?? id);
  return options.length === choices.length && options.every(({ id }, i) => id === shown[i]);
}

type Message = Extract<ChatEvent, { kind: 'message' }>;

function saidInGroup(message: Message, scene: Scene): Intent {
  const { text, toUs } = message;
  if (ADDRESSED.test(text)) return typed(text.replace(ADDRESSED, ''));
  // Among themselves people say yes and no to each other; but a number, just after something was numbered, is meant so.
  const choice = toUs === false && readNumber(text) === undefined ? undefined : picked(text, scene.choices);
  if (choice) return chosen(choice.id, scene);
  if (toUs === false) return { kind: 'talk', size: text.length };
  if (toUs) return calledUpon(message);
  if (CODE.test(text)) return { kind: 'command', name: 'attend', text };
  const named = commandNamed(text);
  if (!named) return { kind: 'talk', size: text.length };
  const isLong = text.trim().split(/\s+/).length > WORDS_IN_A_GROUP;
  const bare = { kind: 'command', name: named.name, text: named.rest, unaddressed: true } as const;
  return isLong ? { ...bare, long: true } : bare;
}

/** Who says nothing but Kehila's name wants to know what there is; what people reply to its posts may be mere talk. */
function calledUpon({ text, re }: Message): Intent {
  if (re && !commandNamed(text)) return { kind: 'talk', size: text.length };
  return typed(text.trim() === '' ? 'help' : text);
}
