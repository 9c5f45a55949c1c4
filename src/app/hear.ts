// Hearing: one event from chat becomes one commit, however often it is delivered.
import { answer, type Call, type Command } from '../commands/command.ts';
import { fieldAtFault, leaving, proceed, replied, talkId } from '../commands/conversation.ts';
import { type Intent, intentOf } from '../commands/intent.ts';
import { mayRun } from '../commands/permission.ts';
import { commandCalled, commandNames } from '../commands/registry.ts';
import { orSnooze } from '../commands/snoozing.ts';
import { type Member, members } from '../community/member.ts';
import { talks } from '../community/talk.ts';
import type { ChatEvent, Platform, Shown } from '../core/chat.ts';
import { type Effect, erase, log, save } from '../core/effects.ts';
import { PermanentError, UserError } from '../core/errors.ts';
import type { Reader } from '../core/records.ts';
import { askAgain, pauseChangedIn } from './ask-again.ts';
import { attend } from './attachments.ts';
import { enact } from './enact.ts';
import { questionAfter } from './open-question.ts';
import type { Ports } from './ports.ts';
import { type Scene, setScene } from './scene.ts';
import { reseat } from './seating.ts';
import { smallTalk } from './small-talk.ts';
import { hearStranger } from './strangers.ts';

/** What someone typed is cut here, in characters: nothing a command takes is longer. */
const LONGEST = 8000;

/** Told, once the event is committed, what to show at once to the one who spoke. */
export type Show = (shown: Shown) => void;

/**
 * Resolves once what the event causes is committed: only then may a platform be told that it was heard.
 * Given `show`, what a command lacks is asked for by a form; otherwise by a question in private.
 */
export async function hear(ports: Ports, event: ChatEvent, show?: Show): Promise<'done' | 'already'> {
  const { platform } = event.by;
  const cause = { id: `heard/${platform}/${event.id}`, at: event.at, from: 'hear', platform };
  let shown: Shown | undefined;
  let paused: string | undefined;
  try {
    const result = await enact(ports, cause, async (read) => {
      const effects = await decide(ports, read, { event, shows: show !== undefined });
      shown = effects.find((effect) => effect.do === 'show')?.shown;
      paused = pauseChangedIn(effects);
      return effects;
    });
    if (result === 'done' && shown) show?.(shown);
    if (result === 'done' && paused !== undefined) await askAgain(ports, paused);
    return result;
  } catch (error) {
    if (!(error instanceof PermanentError)) throw error;
    // Delivered again it would fail again: it is answered, and the operator told.
    ports.journal.error('an event could not be committed', error, seenOf(event));
    return await enact(ports, cause, async (read) => await apologise(ports, read, event));
  }
}

interface Hearing extends Scene {
  /** A form can be shown at once. */
  readonly shows: boolean;
}

async function apologise(ports: Ports, read: Reader, event: ChatEvent): Promise<readonly Effect[]> {
  const scene = await setScene(ports, read, event);
  return scene ? [answer(scene.call, scene.call.words.say('something-went-wrong'))] : [];
}

/** For the journal: an event's id may hold a telephone number. */
function seenOf({ kind, by }: ChatEvent) {
  return { event: kind, platform: by.platform };
}

interface Heard {
  readonly event: ChatEvent;
  readonly shows: boolean;
}

async function decide(ports: Ports, read: Reader, { event, shows }: Heard): Promise<readonly Effect[]> {
  if (event.kind === 'joined' || event.kind === 'left') return await reseat(read, event);
  const scene = await setScene(ports, read, event);
  if (!scene) return await hearStranger(ports, read, event);
  const { call } = scene;
  try {
    const effects =
      event.kind === 'file'
        ? await attend(ports, read, { event, call })
        : await respond(read, { ...scene, shows }, event);
    return await reachedHere(read, call, effects);
  } catch (error) {
    if (error instanceof UserError) return await mistaken(read, { ...scene, shows }, { event, error });
    ports.journal.error('an event could not be decided', error, seenOf(event));
    return [answer(call, call.words.say('something-went-wrong'))];
  }
}

/** Said beside the field where a form is open, in words elsewhere. */
async function mistaken(
  read: Reader,
  { call, shows }: Hearing,
  { event, error }: { event: ChatEvent; error: UserError },
): Promise<readonly Effect[]> {
  const sentence = call.words.say(error.id, error.args);
  const command = shows && event.kind === 'form' ? commandCalled(event.command) : undefined;
  const field =
    command && event.kind === 'form' && (await fieldAtFault(read, command, { call, answers: event.answers }));
  return [field ? { do: 'show', shown: { mistakes: { [field]: sentence } } } : answer(call, sentence)];
}

async function respond(read: Reader, scene: Hearing, event: ChatEvent): Promise<readonly Effect[]> {
  const heard = intentOf(event, {
    asking: scene.field && { options: scene.field.options, anew: beginsAnew(scene) },
    choices: scene.choices,
    commands: commandNames,
    language: scene.call.words.language,
  });
  const intent = isAlone(event) ? await orSnooze(read, heard, { text: event.text, call: scene.call }) : heard;
  const small = await smallTalk(read, scene, { event, intent });
  if (small) return 'kind' in small ? await called(read, scene, small) : [answer(scene.call, small)];
  switch (intent.kind) {
    case 'command':
      return isOnlyTalk(intent, scene)
        ? spoken({ kind: 'talk', size: lengthOf(event) }, scene)
        : await called(read, scene, intent);
    case 'reply':
      return await reply(read, scene, intent.text);
    default:
      return spoken(intent, scene);
  }
}

function isAlone(event: ChatEvent): event is Extract<ChatEvent, { kind: 'message' }> {
  return event.kind === 'message' && event.in.kind === 'private';
}

/** The command whose word, said alone, is no answer to its own question: what was answered so far is kept. */
function beginsAnew({ talk }: Scene): string | undefined {
  return talk && commandCalled(talk.command)?.keep ? talk.command : undefined;
}

/** "Help me tomorrow" in a group is no command: the command itself can make nothing of it. */
function isOnlyTalk(said: Extract<Intent, { kind: 'command' }>, { call }: Scene): boolean {
  if (!said.unaddressed) return false;
  try {
    return commandCalled(said.name)?.parse(said.text, call) === undefined;
  } catch (error) {
    if (error instanceof UserError) return true;
    throw error;
  }
}

function lengthOf(event: ChatEvent): number {
  return event.kind === 'message' ? event.text.length : 0;
}

/** A command word with its text, or with the answers of a form. */
async function called(
  read: Reader,
  scene: Hearing,
  said: Extract<Intent, { kind: 'command' }>,
): Promise<readonly Effect[]> {
  const command = commandCalled(said.name);
  if (!command) throw new UserError('unknown-command', { word: said.name.slice(0, 40) });
  const call = placed(scene, command);
  if (!(await mayRun(read, command, call))) throw new UserError('not-allowed', whomFor(command, call));
  const answers = said.answers ?? command.parse(said.text.slice(0, LONGEST), call);
  const typed: Call = { ...call, answers };
  const facts = await command.facts(read, typed);
  const ready: Call = { ...typed, answers: command.begin?.(facts, typed) ?? answers };
  const effects = spokenBy(command, proceed(command, facts, { call: ready, shows: scene.shows }));
  const used = log({ kind: 'command.used', ...byOf(call), subject: command.name });
  return [
    ...(command.discreet ? [] : [used]),
    ...effects,
    ...(await questionAfter(read, scene, { said, effects })),
  ];
}

function whomFor({ allow }: Command, { words }: Call): { who: string } {
  return { who: words.say(`role-${allow[0] ?? 'member'}`) };
}

/** An answer to the question now open; who may no longer say the command is asked no more. */
async function reply(read: Reader, scene: Scene, text: string): Promise<readonly Effect[]> {
  const { call, talk, field } = scene;
  const command = talk && commandCalled(talk.command);
  if (command && !(await mayRun(read, command, call)))
    return [
      erase(talks, talkId(call.by)),
      answer(call, call.words.say('not-allowed', whomFor(command, call))),
    ];
  if (!command || !field) throw new UserError('nothing-to-answer');
  const next = replied(field, talk, text);
  if (next === 'cancel') {
    const said = await leaving(read, command, { ...call, answers: talk.answers });
    return [erase(talks, talkId(call.by)), answer(call, said)];
  }
  const ready: Call = { ...call, answers: next.answers };
  const facts = await command.facts(read, ready);
  return spokenBy(command, proceed(command, facts, { call: ready, talk: { ...talk, asked: next.asked } }));
}

/**
 * What a command says goes by its own name, unless it says by which: the gate and the reasons know it so. What a discreet
 * one says is not kept.
 */
function spokenBy({ name, discreet }: Command, effects: readonly Effect[]): Effect[] {
  const manner = discreet ? ({ fleeting: true } as const) : {};
  return effects.map((effect) => (effect.do === 'say' ? { ritual: name, ...effect, ...manner } : effect));
}

function spoken(intent: Intent, { call, inGroup, re }: Scene): readonly Effect[] {
  const act = { ...byOf(call), ...(re && { re }) };
  switch (intent.kind) {
    case 'unknown':
      return [answer(call, unknown(call, intent))];
    case 'media':
      return inGroup ? [] : [answer(call, call.words.say('kind-answer-to-media'))];
    case 'talk':
      return [log({ kind: 'message.posted', ...act, size: intent.size })];
    case 'reaction':
      return [log({ kind: 'reaction.given', ...act })];
    default:
      return [];
  }
}

function unknown(call: Call, { text: word, suggestion }: Extract<Intent, { kind: 'unknown' }>): string {
  if (suggestion === undefined) return call.words.say('unknown-command', { word });
  return call.words.say('did-you-mean', { word, suggestion });
}

function byOf(call: Call): { by: string; group?: string } {
  return { by: call.member.id, ...(call.group && { group: call.group.id }) };
}

/** A command that answers openly does so where it was said; any other in private. */
function placed({ call, inGroup }: Scene, command: Command): Call {
  return inGroup && command.open ? { ...call, place: inGroup } : call;
}

/** A member is reached where they last spoke: noted on whatever else is being saved of them. */
async function reachedHere(read: Reader, call: Call, effects: readonly Effect[]): Promise<readonly Effect[]> {
  const { member, by } = call;
  if (member.reach === by.platform) return effects;
  const isSaved = (e: Effect) => e.do === 'save' && e.kind.name === members.name && e.id === member.id;
  if (effects.some(isSaved)) return effects.map((e) => (isSaved(e) ? reaching(e, by.platform) : e));
  const known = await read.get(members, member.id);
  return known ? [save(members, member.id, { ...known, reach: by.platform }), ...effects] : effects;
}

/** Unless the platform is just being taken from them. */
function reaching(effect: Effect, platform: Platform): Effect {
  if (effect.do !== 'save') return effect;
  const member = effect.value as Member;
  return member.handles[platform] === undefined
    ? effect
    : { ...effect, value: { ...member, reach: platform } };
}
