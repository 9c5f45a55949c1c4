// What a mortal sender is told: which lanes are its own, and when to die.

const ACTS = ['begin', 'post', 'search', 'settle'] as const;
const TIMES = ['before', 'amid', 'after'] as const;

export type Act = (typeof ACTS)[number];
export type Moment = `${(typeof TIMES)[number]} ${Act}`;

export const MOMENTS: readonly Moment[] = ACTS.flatMap((act) =>
  TIMES.map((time): Moment => `${time} ${act}`),
);

export interface Death {
  readonly moment: Moment;
  /** The `nth` time that it is reached. */
  readonly nth: number;
  /** Amid an act: so many milliseconds after it was begun. */
  readonly after: number;
}

export interface Lot {
  readonly url: string;
  readonly namespace: string;
  readonly apiUrl: string;
  readonly botToken: string;
  /** Of the lanes, this share. */
  readonly share: number;
  /** Its clock is ahead by so many milliseconds. */
  readonly ahead: number;
  readonly death?: Death;
}

/** Senders that work side by side. */
export const SHARES = [0, 1, 2];

/** People are numbered: `slack/U0P17`. */
export function shareOf(lane: string): number {
  return Number(/\d+$/u.exec(lane)?.[0]) % SHARES.length;
}
