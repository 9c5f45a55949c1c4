// Outbox rows: what was decided to be said, and what became of it.
import type { Message, Place, Receipt } from './chat.ts';
import type { Weight } from './effects.ts';
import type { Instant } from './time.ts';

export type RowState = 'waiting' | 'held' | 'sending' | 'sent' | 'failed' | 'unclear' | 'skipped';

export interface Row {
  readonly key: string;
  readonly place: Place;
  /** Whose attention it takes: `member/<id>` or `group/<id>`; absent for someone who is neither. */
  readonly whose?: string;
  readonly message: Message;
  readonly weight: Weight;
  /** The ritual or command it comes from. */
  readonly from: string;
  readonly at: Instant;
  readonly until?: Instant;
  /** What its ritual looks at once more when it has waited. */
  readonly about?: string;
  readonly state: RowState;
  /** Why it is held, skipped, failed or unclear. */
  readonly why?: string;
  /** When it may be tried next. */
  readonly due: Instant;
  readonly tries: number;
  /** When it was last about to go out. */
  readonly begun?: Instant;
  readonly receipt?: Receipt;
  /** Not kept once it is settled. */
  readonly fleeting?: true;
  /** What it took of a week's budget: given back when it turns out not to have been sent. */
  readonly spent?: Spend;
}

/** One message's share of someone's budget: counted, if the week's count is still below the limit. */
export interface Spend {
  readonly whose: string;
  readonly week: string;
  readonly limit: number;
}

export type Outcome =
  | { readonly state: 'sent'; readonly receipt: Receipt }
  | { readonly state: 'held' | 'waiting'; readonly due: Instant; readonly why: string }
  /** Still not known: its platform is asked again before anything is sent again. */
  | { readonly state: 'sending'; readonly due: Instant; readonly why: string }
  | { readonly state: 'failed' | 'unclear' | 'skipped'; readonly why: string };

/** Messages to one place go out one after another, in the order they were decided: a lane. */
export function laneOf({ platform, id, only }: Place): string {
  return only === undefined ? `${platform}/${id}` : `${platform}/${id}/${only}`;
}
