// Remembers the answers of a pure function, within bounds: what was asked for longest ago goes first.

/** Answers by key. `weigh` says how much of `limit` an answer takes. Nothing is kept of what throws. */
export function createMemo<T>(limit: number, weigh: (answer: T) => number) {
  const kept = new Map<string, T>();
  let weight = 0;
  return (key: string, answer: () => T): T => {
    const known = kept.get(key);
    if (known !== undefined) kept.delete(key);
    const value = known ?? answer();
    if (known === undefined) weight += weigh(value);
    kept.set(key, value);
    for (const [oldest, gone] of kept) {
      if (weight <= limit || oldest === key) break;
      kept.delete(oldest);
      weight -= weigh(gone);
    }
    return value;
  };
}
