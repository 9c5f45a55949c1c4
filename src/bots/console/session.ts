// A console session: plays steps on a stage, shows what is said, and keeps score of what was expected.
import type { ChatEvent, Handle, Place } from '../../core/chat.ts';
import { SetupError } from '../../core/errors.ts';
import { type Instant, instantOf, Temporal, type Zone } from '../../core/time.ts';
import { KEHILA, type Line, type Screen } from './console-bot.ts';
import { unmet } from './expectations.ts';
import { readStep, type Step } from './steps.ts';

/** Everything behind the console: an app whose clock is moved by hand. */
export interface Stage {
  /** How many times this community's console was opened: part of every event's id. */
  readonly run: number;
  readonly zone: Zone;
  now(): Instant;
  hear(event: ChatEvent): Promise<void>;
  /** The clock moves forward; all that is due on the way happens in order. */
  advance(to: Instant): Promise<void>;
  restart(): Promise<void>;
  readFile(path: string): Promise<string>;
  knowsGroup(id: string): Promise<boolean>;
}

export interface Session {
  /** Plays one line. Throws SetupError for a line that makes no sense; gives a report when an expectation is not met. */
  play(line: string): Promise<string | undefined>;
}

/** Hears of every line shown, so that expectations can be held against them. */
export interface Memory extends Screen {
  readonly recent: readonly Line[];
  readonly last: readonly Line[];
  stepped(step: Step): void;
}

export function createMemory(screen: Screen): Memory {
  let recent: Line[] = [];
  let last: Line[] = [];
  let expected = false;
  return {
    get recent() {
      return recent;
    },
    get last() {
      return last;
    },
    show(line) {
      if (line.from === KEHILA) {
        recent.push(line);
        last.push(line);
      }
      screen.show(line);
    },
    stepped(step) {
      if (step.do === 'comment' || step.do === 'nothing') return;
      const expects = step.do === 'expect' || step.do === 'expect-none';
      if (!expects && expected) recent = [];
      if (!expects) last = [];
      expected = expects;
    },
  };
}

export function createSession(stage: Stage, memory: Memory): Session {
  const acts = createActs(stage, memory);
  return {
    async play(line) {
      const step = readStep(line);
      memory.stepped(step);
      switch (step.do) {
        case 'say':
          await acts.say(step);
          break;
        case 'file':
          await acts.file(step);
          break;
        case 'clock':
          await stage.advance(later(stage, step));
          break;
        case 'restart':
          await stage.restart();
          break;
        case 'expect':
        case 'expect-none':
          return unmet(step, memory);
        default:
          break;
      }
      return undefined;
    },
  };
}

function createActs(stage: Stage, memory: Memory) {
  let count = 0;

  /** Who, where and when; the same input gives the same ids. */
  async function seen(who: string, group: string | undefined) {
    if (group !== undefined && !(await stage.knowsGroup(group)))
      throw new SetupError(`There is no group "${group}" here; look in the community file for its channel.`);
    count += 1;
    const place: Place = {
      platform: 'console',
      kind: group === undefined ? 'private' : 'group',
      id: group ?? who,
    };
    const by: Handle = { platform: 'console', id: who };
    return { id: `${stage.run}-${count}`, at: stage.now(), by, in: place };
  }

  return {
    async say({ who, group, text }: Extract<Step, { do: 'say' }>) {
      const event: ChatEvent = { ...(await seen(who, group)), kind: 'message', text };
      memory.show({ at: event.at, from: who, to: group ?? KEHILA, text, choices: [] });
      await stage.hear(event);
    },
    async file({ who, group, path }: Extract<Step, { do: 'file' }>) {
      const text = await stage.readFile(path);
      const name = path.split('/').at(-1) ?? path;
      const event: ChatEvent = { ...(await seen(who, group)), kind: 'file', name, text, caption: '' };
      memory.show({ at: event.at, from: who, to: group ?? KEHILA, text: `[${name}]`, choices: [] });
      await stage.hear(event);
    },
  };
}

function later(stage: Stage, step: Extract<Step, { do: 'clock' }>): Instant {
  const to = 'by' in step ? stage.now() + step.by : instantNamed(step.to, stage.zone);
  if (to < stage.now()) throw new SetupError('The clock only moves forward; name a later moment.');
  return to;
}

/** An instant, or a wall-clock time in `zone`. Throws SetupError for one that does not exist. */
export function instantNamed(text: string, zone: Zone): Instant {
  try {
    if (/(Z|[+-]\d\d:\d\d)$/.test(text)) return Temporal.Instant.from(text).epochMilliseconds;
    return instantOf(text, zone);
  } catch (error) {
    throw new SetupError(`"${text}" is not a moment; write it as 2026-11-22T18:00`, { cause: error });
  }
}
