// Hearing: one event from chat becomes one commit, however often it is delivered.
import { orAway } from '../commands/away.ts';
import { answer, type Call, type Command } from '../commands/command.ts';
import { fieldAtFault, proceed } from '../commands/conversation.ts';
import { type Intent, intentOf } from '../commands/intent.ts';
import { mayRun } from '../commands/permission.ts';
import { commandCalled, commandNames } from '../commands/registry.ts';
import { orSnooze } from '../commands/snoozing.ts';
import { type Member, members } from '../community/member.ts';
import { picks } from '../community/talk.ts';
import type { ChatEvent, Platform, Shown } from '../core/chat.ts';
import { type Effect, log, save } from '../core/effects.ts';
import { PermanentError, UserError } from '../core/errors.ts';
import { laneOf } from '../core/outbox.ts';
import type { Reader } from '../core/records.ts';
import { isCommandName } from '../locales/command-forms.ts';
import { askAgain, pauseChangedIn } from './ask-again.ts';
import { attend } from './attachments.ts';
import { enact } from './enact.ts';
import { layBeneath, takeUp } from './form-beneath.ts';
import { isOnlyTalk } from './group-talk.ts';
import { askingOf, questionAfter, stillOpen } from './open-question.ts';
import type { Ports } from './ports.ts';
import { awayChoices, doubted, puzzled } from './puzzled.ts';
import { reply } from './reply.ts';
import { type Scene, setScene } from './scene.ts';
import { reseat } from './seating.ts';
import { smallTalk } from './small-talk.ts';
import { spokenBy, whomFor } from './spoken-by.ts';
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
    return await reachedHere(read, call, [...effects, ...lookingOn(scene, effects)]);
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
    asking: askingOf(scene),
    choices: scene.choices,
    commands: commandNames,
  });
  const intent = isAlone(event) ? await orLater(read, heard, { text: event.text, call: scene.call }) : heard;
  const small = await smallTalk(read, scene, { event, intent });
  if (small) return 'kind' in small ? await called(read, scene, small) : [answer(scene.call, small)];
  switch (intent.kind) {
    case 'command':
      return (await isOnlyTalk(read, intent, scene.call))
        ? spoken({ kind: 'talk', size: lengthOf(event) }, scene)
        : await called(read, scene, intent);
    case 'reply':
      return await reply(read, scene, intent.text);
    case 'past':
      throw new UserError('question-past');
    case 'unknown':
      return await puzzled(read, scene, intent);
    case 'media':
      return scene.inGroup ? [] : await unreadable(read, scene);
    default:
      return spoken(intent, scene);
  }
}

/** Putting off a check-in, or being away, said in words that are no command. */
async function orLater(read: Reader, heard: Intent, said: Parameters<typeof orAway>[2]): Promise<Intent> {
  return await orAway(read, await orSnooze(read, heard, said), said);
}

/** What is no text: a question that is open stays so. */
async function unreadable(read: Reader, scene: Scene): Promise<readonly Effect[]> {
  const { say } = scene.call.words;
  const again = scene.field && (await stillOpen(read, scene, say('only-text-is-an-answer')));
  return again ?? [answer(scene.call, say('kind-answer-to-media'))];
}

function isAlone(event: ChatEvent): event is Extract<ChatEvent, { kind: 'message' }> {
  return event.kind === 'message' && event.in.kind === 'private';
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
  if (!command) throw notHere(said);
  const call = placed(scene, command);
  if (!(await mayRun(read, command, call))) {
    // Who leads nothing means their own meetings.
    if (said.name === 'meeting' && said.text === '' && !said.answers)
      return await called(read, scene, { ...said, name: 'meetings' });
    throw new UserError('not-allowed', whomFor(command, call));
  }
  const answers = said.answers ?? command.parse(said.text.slice(0, LONGEST), call);
  const typed: Call = { ...call, answers };
  const facts = await command.facts(read, typed);
  const ready: Call = { ...typed, answers: command.begin?.(facts, typed) ?? answers };
  const decided = spokenBy(command, proceed(command, facts, { call: ready, shows: scene.shows }));
  const effects = layBeneath(scene, { said, effects: decided });
  const used = log({ kind: 'command.used', ...byOf(call), subject: command.name });
  const all = [
    ...(command.discreet ? [] : [used]),
    ...effects,
    ...(await questionAfter(read, scene, { said, effects })),
  ];
  return said.picked || said.answers ? await takeUp(read, scene, all) : all;
}

function notHere({ name, word = name }: Extract<Intent, { kind: 'command' }>): UserError {
  return new UserError(isCommandName(name) ? 'not-here-yet' : 'unknown-command', { word: word.slice(0, 40) });
}

function spoken(intent: Intent, { call, re }: Scene): readonly Effect[] {
  const act = { ...byOf(call), ...(re && { re }) };
  switch (intent.kind) {
    case 'doubt':
      return [doubted(call, intent)];
    case 'away':
      return [awayChoices(call, intent.until)];
    case 'talk':
      return [log({ kind: 'message.posted', ...act, size: intent.size })];
    case 'reaction':
      return [log({ kind: 'reaction.given', ...act })];
    default:
      return [];
  }
}

function byOf(call: Call): { by: string; group?: string } {
  return { by: call.member.id, ...(call.group && { group: call.group.id }) };
}

/** A command that answers openly does so where it was said; any other in private. */
function placed({ call, inGroup }: Scene, command: Command): Call {
  return inGroup && command.open ? { ...call, place: inGroup } : call;
}

/** After an answer without choices, those shown before are no longer what one looks at. */
function lookingOn({ pick, inSight, call }: Scene, effects: readonly Effect[]): Effect[] {
  const answers = effects.flatMap((e) => (e.do === 'say' && e.weight === 'answer' ? [e.message] : []));
  const isPlain = answers.length > 0 && answers.every(({ choices, form }) => !choices?.length && !form);
  return pick && inSight > 0 && isPlain ? [save(picks, laneOf(call.place), { ...pick, passed: true })] : [];
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
