// Effects: everything a decision can want, as data. Deciding never acts; one commit carries them all out.
import type { Message, Place, Shown } from './chat.ts';
import type { Kind } from './records.ts';
import type { Instant } from './time.ts';

/**
 * How much a message may ask of someone's attention. Only an `answer` (to their own command) and what is `urgent`
 * (a crisis, a cancellation within hours) pass the gate untouched.
 */
export type Weight = 'answer' | 'ritual' | 'nudge' | 'broadcast' | 'urgent';

/** A member is reached where they prefer, a group in each of its channels, a place just there. */
export type Recipient =
  /** Where groups come first, who sits in `toldIn` is not told again in private what its channel is told. */
  | { readonly member: string; readonly toldIn?: string }
  | { readonly group: string }
  | { readonly place: Place };

export interface Say {
  readonly do: 'say';
  /** Named by who decides, never by position: `remind/m_17`. The same key is never sent twice. */
  readonly key: string;
  readonly to: Recipient;
  readonly message: Message;
  readonly weight: Weight;
  /** After this it is of no use and is skipped with a reason. */
  readonly until?: Instant;
  /** By which name a member is without it, and is told why it came, where a command says it. */
  readonly ritual?: string;
  /** What its ritual looks at once more when it has waited before it goes out. */
  readonly about?: string;
  /** Not kept once it is settled: the last word to someone of whom nothing is to be kept. */
  readonly fleeting?: true;
}

/** One act of engagement, before it is pseudonymised. Member ids here; pseudonyms in the log. */
export interface Act {
  /** Namespaced, past tense: `meeting.attended`. */
  readonly kind: string;
  readonly by?: string;
  readonly group?: string;
  /** Which meeting, story, call. */
  readonly subject?: string;
  /** Whom it answers, and when that was said. */
  readonly re?: { readonly by: string; readonly at: Instant };
  readonly origin?: 'member' | 'ministry';
  /** Characters, never the text. */
  readonly size?: number;
  /** When it happened, where that is not now. */
  readonly at?: Instant;
}

/** A moment at which a ritual decides. Its id is its occurrence: it has its effect once. */
export interface Turn {
  readonly id: string;
  readonly ritual: string;
  readonly subject: string;
  /** When it should happen. */
  readonly slot: Instant;
  /** From here on it is too late to be of use, and is recorded as missed. */
  readonly until: Instant;
}

export type Effect =
  | {
      readonly do: 'save';
      readonly kind: Kind<unknown>;
      readonly shelf: string;
      readonly id: string;
      readonly value: unknown;
    }
  | { readonly do: 'erase'; readonly kind: Kind<unknown>; readonly shelf: string; readonly id: string }
  | { readonly do: 'log'; readonly act: Act }
  | Say
  | { readonly do: 'later'; readonly turn: Turn }
  | { readonly do: 'drop'; readonly turn: string }
  /** Not kept: shown at once after the commit, or, where that fails, asked for in words. */
  | { readonly do: 'show'; readonly shown: Shown };

// biome-ignore lint/complexity/useMaxParams: the shelf is left out wherever there is but one
export function save<T>(kind: Kind<T>, id: string, value: T, shelf = ''): Effect {
  return { do: 'save', kind: kind as Kind<unknown>, shelf, id, value };
}

export function erase<T>(kind: Kind<T>, id: string, shelf = ''): Effect {
  return { do: 'erase', kind: kind as Kind<unknown>, shelf, id };
}

export function log(act: Act): Effect {
  return { do: 'log', act };
}
