// Pace: how fast a platform may be spoken to, shared by all processes that speak to it.

/** A steady flow with a small store of haste. */
export interface Pace {
  /** Calls of one name share one pace: a channel, a whole workspace. */
  readonly name: string;
  /** Milliseconds between two calls in the long run. */
  readonly every: number;
  /** How many may go at once after a rest. */
  readonly burst: number;
}

export interface Pacer {
  /**
   * Takes a place in every one of these flows and gives the milliseconds to wait before calling. When that would be more
   * than `patience`, takes none.
   */
  reserve(paces: readonly Pace[], patience: number): Promise<number>;
  /** The platform said to be silent: nothing of this name goes before so many milliseconds have passed. */
  rest(name: string, milliseconds: number): Promise<void>;
}
