// How a figure is measured: floor and ours by turns, in one run, so that whatever else the machine does falls on both.

export interface Figure {
  readonly name: string;
  readonly figure: number;
  readonly unit: string;
  /** Absent: worth knowing, and nothing to be held to. */
  readonly goal?: { readonly atLeast: number } | { readonly atMost: number };
  /** What the figure was made of, each named with its unit. */
  readonly beside: Readonly<Record<string, number>>;
}

export interface Measurement {
  readonly name: string;
  measure(): Promise<readonly Figure[]>;
}

/** Does it once; gives the seconds it took. */
export type Trial = (round: number) => Promise<number>;

export interface Compared {
  /** Seconds, medians of all rounds. */
  readonly floor: number;
  readonly ours: number;
  /** The floor's time over ours: 1 is as quick as the floor. The median of the rounds' own quotients. */
  readonly ratio: number;
}

/** Round 0 warms up and is not counted. */
export async function compare(rounds: number, floor: Trial, ours: Trial): Promise<Compared> {
  const pairs: { floor: number; ours: number }[] = [];
  for (let round = 0; round <= rounds; round += 1)
    pairs.push({ floor: await floor(round), ours: await ours(round) });
  const counted = pairs.slice(1);
  return {
    floor: median(counted.map((pair) => pair.floor)),
    ours: median(counted.map((pair) => pair.ours)),
    ratio: median(counted.map((pair) => pair.floor / pair.ours)),
  };
}

/** Seconds. */
export async function timed(act: () => unknown): Promise<number> {
  const start = performance.now();
  await act();
  return (performance.now() - start) / 1000;
}

/** Does `act` for 0 … count − 1, `width` of them at a time. */
export async function atOnce(
  width: number,
  count: number,
  act: (i: number) => Promise<unknown>,
): Promise<void> {
  let next = 0;
  const hand = async () => {
    while (next < count) {
      const i = next;
      next += 1;
      await act(i);
    }
  };
  await Promise.all(Array.from({ length: width }, hand));
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The smallest value that a share `q` of the values does not exceed (nearest rank). */
export function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)] ?? Number.NaN;
}

export function isShort({ figure, goal }: Figure): boolean {
  if (goal === undefined) return false;
  return 'atLeast' in goal ? !(figure >= goal.atLeast) : !(figure <= goal.atMost);
}
