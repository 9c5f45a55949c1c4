// Reads out of values whose shape nobody has vouched for: what is not as expected is simply not there.

export function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

export function mapAt(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}

export function textAt(value: unknown, key: string): string | undefined {
  const found = mapAt(value, key);
  return typeof found === 'string' ? found.trim() : undefined;
}

/** The texts of a list, with their positions. */
export function listAt(value: unknown, key: string): [number, string][] {
  const found = mapAt(value, key);
  if (!Array.isArray(found)) return [];
  return found.flatMap((item, i): [number, string][] => (typeof item === 'string' ? [[i, item.trim()]] : []));
}

/** Without the keys that have nothing after them: `topics:` alone counts as not written. */
export function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (inner === null ? [] : [[key, withoutBlanks(inner)]])),
  );
}
