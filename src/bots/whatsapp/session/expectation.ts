// Something is to come about within a time, with a nudge now and then until it does.

export interface Expectation {
  /** Nothing, when it is expected already. */
  begin(): void;
  met(): void;
}

interface Expecting {
  /** Both in milliseconds. */
  readonly nudgeEvery: number;
  readonly patience: number;
  nudge(): void;
  giveUp(): void;
}

export function createExpectation({ nudgeEvery, patience, nudge, giveUp }: Expecting): Expectation {
  let timers: readonly NodeJS.Timeout[] = [];
  const met = () => {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
  };
  return {
    begin() {
      if (timers.length > 0) return;
      const last = setTimeout(() => {
        met();
        giveUp();
      }, patience);
      timers = [setInterval(nudge, nudgeEvery).unref(), last.unref()];
    },
    met,
  };
}
