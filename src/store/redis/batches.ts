// Commits on their way to Redis: those made in the same turn of the event loop go together, as one call of the script.
import type { Args } from './commit.ts';
import { SEPARATOR } from './commit-script.ts';
import type { Keys } from './keys.ts';
import type { Scripts } from './scripts.ts';

/** What the script says of one commit: 1 done, 0 already done, -1 refused, or a text saying what went wrong. */
export type Verdict = 1 | 0 | -1 | string;

export interface Batches {
  /** `make` writes one commit's arguments, given the number of each key it needs. */
  send(make: (numberOf: (key: string) => number) => Args): Promise<Verdict>;
}

/**
 * A batch with this many commits, or arguments, goes at once: Redis works on it while the next ones are being decided,
 * and is kept from others for no longer than a millisecond or two.
 */
const MOST_COMMITS = 16;
const MOST_ARGS = 2_000;

interface Batch {
  readonly keys: string[];
  readonly args: Args;
  readonly numbers: Map<string, number>;
  count: number;
  readonly verdicts: Promise<readonly Verdict[]>;
  go(): void;
}

export function createBatches(keys: Keys, run: Scripts['commit']): Batches {
  let open: Batch | undefined;

  const begin = (): Batch => {
    const fixed = [keys.log, keys.later, keys.turns, keys.lanes, keys.sequence];
    let go = () => {};
    const verdicts = new Promise<readonly Verdict[]>((resolve) => {
      go = () => {
        if (open === batch) open = undefined;
        if (batch.count > 0) resolve(run(batch.keys, packed(batch.args)));
      };
    });
    const batch: Batch = { keys: fixed, args: [], numbers: new Map(), count: 0, verdicts, go };
    open = batch;
    setImmediate(() => {
      if (open === batch) go();
    });
    return batch;
  };

  return {
    async send(make) {
      const batch = open ?? begin();
      const args = make((key) => {
        const known = batch.numbers.get(key);
        if (known !== undefined) return known;
        batch.numbers.set(key, batch.keys.push(key));
        return batch.keys.length;
      });
      batch.args.push(args.length);
      for (const arg of args) batch.args.push(arg);
      const place = batch.count;
      batch.count += 1;
      if (batch.count >= MOST_COMMITS || batch.args.length >= MOST_ARGS) batch.go();
      return (await batch.verdicts)[place] ?? 'Redis gave no answer.';
    },
  };
}

/** One long text costs the client a fraction of many short ones. */
function packed(args: Args): Args {
  const text = `${args.join(SEPARATOR)}${SEPARATOR}`;
  return text.split(SEPARATOR).length === args.length + 1 ? [text] : args;
}
