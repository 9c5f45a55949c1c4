// Brings together what the file says, what it said before, and what people have changed in chat since.
import { isDeepStrictEqual } from 'node:util';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Field by field: what the file changed since it was last applied is the file's; everything else stays as it is.
 * Maps within (handles by platform, texts by language) are brought together the same way; lists count as a whole.
 */
export function merge<T extends object>(now: T, said: object, before: object): T {
  return mergeFields(now as Fields, said as Fields, before as Fields) as T;
}

function mergeFields(now: Fields, said: Fields, before: Fields): Fields {
  const keys = new Set([...Object.keys(now), ...Object.keys(said)]);
  return Object.fromEntries(
    [...keys].flatMap((key) => {
      const value = mergeField(now[key], said[key], before[key]);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

function mergeField(now: unknown, said: unknown, before: unknown): unknown {
  if (isFields(now) && isFields(said) && isFields(before)) return mergeFields(now, said, before);
  return same(said, before) ? now : said;
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function same(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(a, b);
}
