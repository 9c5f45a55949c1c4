// Whose turn it is: who is talking is answered as in talk, everyone else is written to gently.
import { setTimeout as wait } from 'node:timers/promises';
import type { Place } from '../../../core/chat.ts';
import { RefusedError } from '../../../core/errors.ts';
import type { Notebook } from '../../../core/notebook.ts';
import type { Pace, Pacer } from '../../../core/pace.ts';
import { DAY, HOUR, type Instant, MINUTE, machineNow, SECOND } from '../../../core/time.ts';
import { AwayError, type Line } from '../line.ts';
import type { Talking } from '../talking.ts';
import { type Rates, type Span, within } from './rates.ts';
import { dailyCap } from './warm-up.ts';

/** The flow that is silent while WhatsApp refuses what is sent. */
export const UNASKED = 'whatsapp/unasked';
const ANSWERS = 'whatsapp/answers';

/** Those who come back for their turn do not all do so at one moment. */
const SPREAD = 5 * SECOND;

export interface Turns {
  /** 0 when it is this place's turn, waited for if that is not long; else the milliseconds after which to ask again. */
  turn(to: Place): Promise<number>;
  /** Waits until the next post of one message may follow. Throws RefusedError when that is too long. */
  follow(to: Place): Promise<void>;
}

interface Taking {
  readonly line: Line;
  readonly notebook: Notebook;
  readonly pacer: Pacer;
  readonly talking: Talking;
  readonly rates: Rates;
  now(): Promise<Instant>;
}

export function createTurns({ line, notebook, pacer, talking, rates, now }: Taking): Turns {
  const { answers, unasked, patience } = rates;
  const isAnswer = ({ id }: Place) => talking.isTalking(id, machineNow());

  /** Within an hour and a day; the pace from one post to the next is not among them. */
  async function caps(to: Place): Promise<readonly Pace[]> {
    if (isAnswer(to)) return [capped(`${ANSWERS}/hour`, answers.hourly, { span: HOUR, atOnce: 1 / 10 })];
    const daily = await dailyCap(notebook, await now(), rates);
    return [
      capped(`${UNASKED}/hour`, unasked.hourly, { span: HOUR, atOnce: 1 / 10 }),
      // Much at once: a broadcast should be over on the day it began.
      capped(`${UNASKED}/day`, daily, { span: DAY, atOnce: 1 / 2 }),
    ];
  }

  const fromTurnToTurn = (to: Place): Pace =>
    isAnswer(to)
      ? { name: ANSWERS, every: answers.every, burst: answers.burst }
      : { name: UNASKED, every: within(unasked.apart), burst: 1 };

  /** Gives the milliseconds that are too long to be waited for, or waits. */
  async function take(paces: readonly Pace[], jitter: Span): Promise<number> {
    const long = await pacer.reserve(paces, patience);
    if (long > patience) return long;
    await wait(long + within(jitter));
    return 0;
  }

  return {
    async turn(to) {
      const standing = line.standing();
      if (standing !== 'ready') return spread(new AwayError(standing).retryAfter ?? MINUTE);
      const jitter: Span = isAnswer(to) ? answers.jitter : [0, 0];
      const long = await take([fromTurnToTurn(to), ...(await caps(to))], jitter);
      return long > 0 ? spread(long) : 0;
    },
    async follow(to) {
      const long = await take(await caps(to), rates.parts);
      if (long > 0) throw new RefusedError('paced', spread(long));
    },
  };
}

/** In any span at most `cap`, of which so great a share may go at once: the rest trickles (see Pacer). */
function capped(name: string, cap: number, { span, atOnce }: { span: number; atOnce: number }): Pace {
  const burst = Math.max(1, Math.floor(cap * atOnce));
  return { name, burst, every: span / Math.max(1, cap - burst) };
}

function spread(milliseconds: number): number {
  return Math.ceil(milliseconds + Math.random() * (SPREAD + milliseconds / 2));
}
