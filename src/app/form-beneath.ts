// A form that something picked has interrupted with a question of its own: it lies beneath that, and is asked on after it.
import { type Talk, talkId } from '../commands/conversation.ts';
import type { Intent } from '../commands/intent.ts';
import { commandCalled } from '../commands/registry.ts';
import { groups } from '../community/group.ts';
import { talks } from '../community/talk.ts';
import { type Effect, erase, save } from '../core/effects.ts';
import type { Reader } from '../core/records.ts';
import { isAbout, offersChoices, stillOpen } from './open-question.ts';
import type { Scene } from './scene.ts';

/** Those that lie deeper are left. */
const DEEPEST = 3;

interface Heard {
  readonly said: Extract<Intent, { kind: 'command' }>;
  /** What the command decided. */
  readonly effects: readonly Effect[];
}

/** The effects of what was picked, or sent as a form; where it asks something, the form that was open lies beneath. */
export function layBeneath(scene: Scene, { said, effects }: Heard): readonly Effect[] {
  const { talk } = scene;
  if (!talk || !(said.picked || said.answers)) return effects;
  const { beneath = [], ...form } = talk;
  const mayStay = !isAbout(talk.answers, said.text) && isForLater(scene, form);
  return effects.map((effect) => {
    if (effect.do !== 'save' || effect.kind.name !== talks.name) return effect;
    const next = effect.value as Talk;
    const stays = mayStay && !isStartedOver(form, next, said);
    return { ...effect, value: above(stays ? [form, ...beneath].slice(0, DEEPEST) : beneath, next) };
  });
}

/** What is nobody's to know is not kept for later: a tap brings it back. */
function isForLater({ call }: Scene, { command: name, answers }: Talk): boolean {
  const command = commandCalled(name);
  return command !== undefined && !command.discreet && !command.isSecret?.({ ...call, answers });
}

function above(beneath: Talk['beneath'] = [], form: Talk): Talk {
  return beneath.length > 0 ? { ...form, beneath } : form;
}

/** The same again; or going on with it, where it was sent as a form, or its answers are kept elsewhere. */
function isStartedOver(form: Talk, next: Talk, { answers }: Heard['said']): boolean {
  if (form.command !== next.command) return false;
  if (answers || commandCalled(form.command)?.keep) return true;
  return Object.entries(next.answers).every(([name, value]) => form.answers[name] === value);
}

/** Where a form has ended, what lay beneath it is asked on: now, or after the choices that are offered first. */
export async function takeUp(
  read: Reader,
  { talk, call }: Pick<Scene, 'talk' | 'call'>,
  effects: readonly Effect[],
): Promise<readonly Effect[]> {
  const hasEnded = (effect: Effect) => effect.do === 'erase' && effect.kind.name === talks.name;
  const [form, ...beneath] = talk?.beneath ?? [];
  if (!talk || !form || !effects.some(hasEnded)) return effects;
  const rest = effects.filter((effect) => !hasEnded(effect));
  const next = above(beneath, form);
  const id = talkId(call.by);
  // Older than the choices: numbers are meant for those.
  if (effects.some(offersChoices)) return [...rest, save(talks, id, { ...next, at: talk.at })];
  const group = form.group === undefined ? undefined : await read.get(groups, form.group);
  const asked = await stillOpen(read, { talk: next, call: { ...call, group } });
  if (asked && asked.length > 0) return [...rest, ...asked];
  return await takeUp(read, { talk: next, call }, [...rest, erase(talks, id)]);
}
