// A bot that does as it is told: sends, refuses, or loses the platform's reply.
import type { Bot, Receipt } from '../../src/core/chat.ts';
import { RefusedError } from '../../src/core/errors.ts';
import { MINUTE } from '../../src/core/time.ts';

export type Mood =
  | 'well'
  /** Certainly not sent; may be tried again in a minute. */
  | 'busy'
  /** Certainly not sent, nor will it ever be. */
  | 'refusing'
  /** Sent, and the answer got lost. */
  | 'cut off after'
  /** Not sent, and nobody said so. */
  | 'cut off before';

export interface MoodyBot {
  /** How it is for the messages to come, one each; well once there are none left. */
  readonly moods: Mood[];
  /** Whether it can tell what went out; 'broken' when even asking fails. */
  memory: 'good' | 'none' | 'broken';
  /** Keys of the messages that arrived, in order. */
  readonly arrived: string[];
  over(console: Bot): Bot;
}

export function createMoodyBot(...moods: Mood[]): MoodyBot {
  const receipts = new Map<string, Receipt>();
  const moody: MoodyBot = {
    moods,
    memory: 'good',
    arrived: [],
    over: (console) => ({
      ...console,
      async send(to, message, key) {
        const mood = moods.shift() ?? 'well';
        if (mood === 'busy') throw new RefusedError('too many at once', MINUTE);
        if (mood === 'refusing') throw new RefusedError('no such person');
        if (mood === 'cut off before') throw new Error('connection reset');
        const receipt = await console.send(to, message, key);
        receipts.set(key, receipt);
        moody.arrived.push(key);
        if (mood === 'cut off after') throw new Error('no answer in time');
        return receipt;
      },
      find(_to, key) {
        if (moody.memory === 'broken') return Promise.reject(new Error('search is down'));
        return Promise.resolve(receipts.get(key) ?? (moody.memory === 'good' ? 'absent' : 'unknown'));
      },
    }),
  };
  return moody;
}
