// How long the session waits for what, all in milliseconds.
import { HOUR, MINUTE, SECOND } from '../../../core/time.ts';

export interface Times {
  /** Between two heartbeats, and after one that failed. */
  readonly beat: number;
  readonly beatAgain: number;
  /** For an answer of the page. */
  readonly answer: number;
  /** A page may be without its connection. */
  readonly unconnected: number;
  /** A page that is connected and yet not ready is helped. */
  readonly nudge: number;
  /** A page becomes ready, or shows a code, within this. */
  readonly patience: number;
  /** A browser closes by itself, and is gone once killed. */
  readonly close: number;
  readonly exit: number;
  /** Before a browser that was lost is launched again; doubled each time, up to the second. */
  readonly backOff: number;
  readonly mostBackOff: number;
  /** What stood this long starts with the first again. */
  readonly steady: number;
  /** Before the account is tried again after it was taken over or blocked; doubled likewise. */
  readonly stepBack: number;
  readonly mostStepBack: number;
}

export const TIMES: Times = {
  beat: 15 * SECOND,
  beatAgain: 5 * SECOND,
  answer: 10 * SECOND,
  unconnected: MINUTE,
  nudge: 20 * SECOND,
  patience: MINUTE,
  close: 5 * SECOND,
  exit: 5 * SECOND,
  backOff: SECOND,
  mostBackOff: MINUTE,
  steady: MINUTE,
  stepBack: 15 * MINUTE,
  mostStepBack: 4 * HOUR,
};
