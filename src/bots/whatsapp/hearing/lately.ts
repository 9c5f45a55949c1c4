// A map of what was lately used: it forgets the rest, so that it never grows.

export interface Lately<Value> {
  get(key: string): Value | undefined;
  has(key: string): boolean;
  set(key: string, value: Value): void;
}

/** Keeps the `most` entries that were read or written last. */
export function createLately<Value>(most: number): Lately<Value> {
  const kept = new Map<string, Value>();
  const set = (key: string, value: Value): void => {
    kept.delete(key);
    kept.set(key, value);
    if (kept.size <= most) return;
    const [oldest] = kept.keys();
    if (oldest !== undefined) kept.delete(oldest);
  };
  return {
    get(key) {
      const value = kept.get(key);
      if (value !== undefined) set(key, value);
      return value;
    },
    has: (key) => kept.has(key),
    set,
  };
}
