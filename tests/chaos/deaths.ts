// Where a worker dies: at a named step of decide–commit–deliver, before it, in it, or after it.
import { appendFileSync } from 'node:fs';
import type { Bot } from '../../src/core/chat.ts';
import type { Store } from '../../src/core/store.ts';

const MOMENTS = ['before', 'amid', 'after'] as const;
const ACTS = [
  'decide',
  'commit of an event',
  'commit of a turn',
  'take',
  'begin',
  'send',
  'settle',
  'ticked',
] as const;
type Act = (typeof ACTS)[number];
export type Step = `${(typeof MOMENTS)[number]} ${Act}`;

/** Amid an act: it was asked for, and the answer never came; amid `send`, half of the message was written. */
export const STEPS: readonly Step[] = ACTS.flatMap((act) =>
  MOMENTS.map((moment): Step => `${moment} ${act}`),
).filter((step) => step !== 'amid decide');

/** The `nth` time that the step is reached. */
export interface Death {
  readonly step: Step;
  readonly nth: number;
}

export interface Mortal {
  store<S extends Store>(store: S): S;
  bot(bot: Bot, path: string): Bot;
  /** Resolves with the death, if it comes. */
  readonly died: Promise<Death>;
}

/** From the moment of its death on, nothing that this worker asks for is done, nor does it hear of anything. */
export function createMortal(death: Death | undefined): Mortal {
  let reached = 0;
  let dead = false;
  let tell: (death: Death) => void = () => {};
  const died = new Promise<Death>((resolve) => {
    tell = resolve;
  });
  const silence = () => new Promise<never>(() => {});
  const isHere = (step: Step): boolean => {
    if (death?.step !== step) return false;
    reached += 1;
    return reached === death.nth;
  };
  const die = () => {
    dead = true;
    if (death) tell(death);
    return silence();
  };
  async function live<T>(act: Act, doIt: () => Promise<T>, half: () => unknown = doIt): Promise<T> {
    if (dead) return await silence();
    if (isHere(`before ${act}`)) return await die();
    if (isHere(`amid ${act}`)) {
      void half();
      return await die();
    }
    const result = await doIt();
    if (dead) return await silence();
    if (isHere(`after ${act}`)) return await die();
    return result;
  }
  return {
    died,
    store: (store) => mortalStore(store, live),
    bot: (bot, path) => ({
      ...bot,
      send: (to, message, key) =>
        live(
          'send',
          () => bot.send(to, message, key),
          () => appendFileSync(path, JSON.stringify({ key, at: '', from: '', to: to.id }).slice(0, -4)),
        ),
    }),
  };
}

type Live = <T>(act: Act, doIt: () => Promise<T>) => Promise<T>;

function mortalStore<S extends Store>(store: S, live: Live): S {
  const { outbox, turns } = store;
  return {
    ...store,
    reading() {
      const reading = store.reading();
      const { get } = reading;
      // In place: a commit knows its reading by identity.
      return Object.assign(reading, {
        get: ((...args: Parameters<typeof get>) => live('decide', () => get(...args))) as typeof get,
      });
    },
    commit: (reading, commit) => live(commitOf(commit.cause), () => store.commit(reading, commit)),
    outbox: {
      ...outbox,
      take: (name, now) => live('take', () => outbox.take(name, now)),
      begin: (lane, row, leave) => live('begin', () => outbox.begin(lane, row, leave)),
      settle: (lane, row, done) => live('settle', () => outbox.settle(lane, row, done)),
    },
    turns: { ...turns, ticked: (at) => live('ticked', () => turns.ticked(at)) },
  };
}

function commitOf(cause: string): Act {
  return cause.startsWith('heard/') ? 'commit of an event' : 'commit of a turn';
}
