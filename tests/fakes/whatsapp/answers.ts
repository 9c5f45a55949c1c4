// What the page asks its account, and what it tells it.
import { setTimeout as wait } from 'node:timers/promises';
import type { Faults } from './faults.ts';
import type { LineHandlers } from './line.ts';
import type { Phone } from './phone.ts';
import { chatShape, contactShape, pairShape } from './shapes.ts';
import type { FakeFile, FakeMessage, SendWatcher } from './types.ts';
import { freshStanzaId, type World } from './world.ts';

export interface AnswersDeps {
  readonly world: World;
  readonly phone: Phone;
  readonly faults: Faults;
  readonly watchers: ReadonlySet<SendWatcher>;
  readonly notes: Notes;
  readonly ending: AbortSignal;
}

/** What a test may want to know about the page. */
export interface Notes {
  /** Modules the library asked for, and whether the page has them. */
  readonly modules: Map<string, boolean>;
  readonly troubles: string[];
  readonly seen: string[];
  readonly chatStates: { readonly where: string; readonly state: string }[];
}

const EARLIER = 50;
const NEVER = new Promise<never>(() => undefined);

export function createAnswers(deps: AnswersDeps): LineHandlers {
  const { world, phone, notes } = deps;
  return {
    asks: {
      ...phone.asks,
      ...readingAnswers(world),
      send: createSending(deps),
      seen: ({ id }: { id: string }) => void notes.seen.push(id),
      upload: (file: FakeFile) => {
        const path = `/o/${freshStanzaId()}`;
        world.files.set(path, file);
        return path;
      },
      download: ({ directPath }: { directPath: string }) => world.files.get(directPath)?.base64,
      react: ({ to, emoji }: { to: string; emoji: string }) => {
        const by = `${world.account.phone}@c.us`;
        const reaction = { id: `true_${to}_${freshStanzaId()}`, to, by, emoji, at: world.now() };
        world.reactions.set(to, new Map(world.reactions.get(to)).set(by, reaction));
      },
    },
    tells: {
      ...phone.tells,
      asked: ({ name, there }: { name: string; there: boolean }) => void notes.modules.set(name, there),
      trouble: ({ message }: { message: string }) => void notes.troubles.push(message),
      chatState: ({ id, state }: { id: string; state: string }) =>
        void notes.chatStates.push({ where: id, state }),
    },
  };
}

function readingAnswers(world: World): LineHandlers['asks'] {
  return {
    contact: ({ id }: { id: string }) => {
      const person = world.find(id);
      return person && contactShape(person, id);
    },
    exists: ({ id }: { id: string }) => {
      const person = world.find(id);
      if (!person || person.hasLeft) return null;
      return pairShape(person) ?? (person.lidId === id ? { lid: id } : { phone: person.pn });
    },
    chat: ({ id, knowsLid }: { id: string; knowsLid: boolean }) => {
      if (world.groups.has(id)) return chatShape(id, world);
      const person = world.find(id);
      if (!person || (person.mustBeLookedUp && id === person.pn && !knowsLid))
        throw new Error('No LID for user');
      return chatShape(world.idOf(id), world);
    },
    messages: ({ ids }: { ids: readonly string[] }) => ids.flatMap((id) => world.message(id) ?? []),
    earlier: ({ id, before }: { id: string; before: string | undefined }) => {
      const all = world.messagesIn(id);
      const end = before === undefined ? all.length : all.findIndex((message) => message.id === before);
      return end < 0 ? [] : all.slice(Math.max(0, end - EARLIER), end);
    },
    reactions: ({ id }: { id: string }) =>
      [...(world.reactions.get(id)?.values() ?? [])].filter(({ emoji }) => emoji !== ''),
    votes: ({ id }: { id: string }) => [...(world.votes.get(id)?.values() ?? [])],
  };
}

function createSending({ world, faults, watchers, ending }: AnswersDeps) {
  const take = async (message: FakeMessage) => {
    for (const watch of watchers) await watch('arrived', message);
    const taken = { ...message, fromMe: true, ack: 1, t: world.seconds() };
    world.add(message.to, taken);
    for (const watch of watchers) await watch('taken', taken);
    return { ack: 1, t: taken.t };
  };
  const later = (ms: number) => wait(ms, undefined, { signal: ending }).catch(() => NEVER);

  return async (message: FakeMessage): Promise<unknown> => {
    const known = world.message(message.id);
    if (known) return { ack: known.ack, t: known.t };
    const refusal = { ack: -1, t: message.t };
    const group = world.groups.get(message.to);
    if (group && !group.hasAccount) return refusal;
    const fault = faults.ofSend(message.to);
    if (fault?.kind === 'refused') return refusal;
    if (fault?.kind === 'lost') return NEVER;
    if (fault?.kind === 'late' || fault?.kind === 'slow') await later(fault.ms);
    const answer = await take(message);
    return fault?.kind === 'ack-lost' ? NEVER : answer;
  };
}
