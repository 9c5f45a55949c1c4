// The stages of a send at which something dies, and what a mortal WhatsApp sender and its keeper tell each other.
import type { WhatsAppSettings } from '../../src/bots/whatsapp/whatsapp-settings.ts';
import type { Chance } from './seeded.ts';

export const STAGES = [
  'before begin',
  'after begin',
  /** The page handed it over; the account has not taken it. */
  'arrived',
  /** The account took it; the page has not heard. */
  'taken',
  /** The sender knows; nothing is noted. */
  'replied',
  /** Noted is whose the post is, and not yet that it went out. */
  'claimed',
  /** Of two posts the first is noted, the second not sent. */
  'between posts',
  /** All is noted; the row is not settled. */
  'noted',
  /** In doubt, about to be looked for. */
  'looking',
] as const;
export type Stage = (typeof STAGES)[number];

export const MORTALS = ['process', 'browser', 'page'] as const;
export type Mortal = (typeof MORTALS)[number];

export interface Death {
  readonly stage: Stage;
  readonly of: Mortal;
}

/** Everything that can die dies at every stage once, in any order; then once more, and so on. */
export function deathsOf(chance: Chance, count: number): readonly Death[] {
  const each = STAGES.flatMap((stage) => MORTALS.map((of): Death => ({ stage, of })));
  const rounds = Array.from({ length: Math.ceil(count / each.length) }, () => chance.shuffled(each));
  return rounds.flat().slice(0, count);
}

/** What a sender is given when its life begins. */
export interface WhatsAppLot {
  readonly url: string;
  readonly namespace: string;
  readonly settings: WhatsAppSettings;
  /** The outbox's clock is ahead by so many milliseconds. */
  readonly ahead: number;
}

/** The sender goes on when it is answered. */
export interface Asked {
  readonly n: number;
  /** A stage it has reached; `settled`: a message is done with; `idle`: nothing is due, and time may pass. */
  readonly what: Stage | 'settled' | 'idle';
  /** When idle: in so many milliseconds there will be something to do. */
  readonly due: number;
}

export interface Answered {
  readonly n: number;
  readonly ahead: number;
}
