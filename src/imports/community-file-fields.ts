// The fields a community file is made of: each takes what people write, or says what to write instead.
import { z } from 'zod';
import { LANGUAGES } from '../core/languages.ts';
import { quote } from './community-file-mistakes.ts';
import { nearest } from './community-file-nearest.ts';

interface Reading<T> {
  /** Fits after "write": `a time as HH:MM, such as 21:30`. */
  readonly write: string;
  readonly read: (text: string) => T | undefined;
  /** What to say instead of "is not understood; write …". */
  readonly mend?: (text: string) => string | undefined;
}

/** A text that is read into something else; `read` gives undefined for what it cannot take. */
export function reads<T>({ write, read, mend }: Reading<T>) {
  return z.unknown().transform((value, context): T => {
    const result = typeof value === 'string' ? read(value.trim()) : undefined;
    if (result !== undefined) return result;
    const mended = typeof value === 'string' ? mend?.(value) : undefined;
    const wrong = value === undefined ? 'is missing' : `${quote(value)} is not understood`;
    context.addIssue({ code: 'custom', message: mended ?? `${wrong}; write ${write}` });
    return z.NEVER;
  });
}

/** One of `names`; `meant` maps other words people write to the name they mean. */
export function oneOf<const T extends string>(names: readonly T[], meant: Readonly<Record<string, T>> = {}) {
  const guess = (text: string) => {
    const word = text.toLowerCase();
    return Object.hasOwn(meant, word) ? meant[word] : nearest(word, names);
  };
  return reads<T>({
    write: `one of ${names.join(', ')}`,
    read: (text) => names.find((name) => name === text),
    mend: (text) =>
      `${quote(text)} is not one of ${names.join(', ')}; write ${guess(text) ?? 'one of those'}`,
  });
}

/** A map with these keys and no others. */
export function fields<T extends z.ZodRawShape>(shape: T) {
  return z.strictObject(shape, onlyKeys(Object.keys(shape)));
}

/** For an unknown key the message is the known ones, for whoever words it. */
function onlyKeys(known: readonly string[]): z.core.TypeParams {
  return { error: (issue) => (issue.code === 'unrecognized_keys' ? known.join(' ') : undefined) };
}

/** One text, or one for each language, in the order they were written in. */
export function localText(longest?: number) {
  const each = z.partialRecord(z.enum(LANGUAGES), text(longest), onlyKeys(LANGUAGES));
  return z.union([
    text(longest),
    each.refine((texts) => Object.keys(texts).length > 0, 'is empty; write a text'),
  ]);
}

export function listOf<T extends z.ZodType>(item: T) {
  return z.array(item);
}

/** A text of one line, at most `longest` characters. */
export function text(longest = 200) {
  return z
    .string()
    .transform((value) => value.replaceAll(/\s+/g, ' ').trim())
    .pipe(z.string().min(1).max(longest));
}

export function wholeNumber(least: number, most: number) {
  return z.number().int().min(least).max(most);
}

const UNITS: Readonly<Record<string, number>> = { m: 1, h: 60, d: 1440, w: 10_080 };

/** A length of time such as `15m`, `26h` or `1d`, in minutes; `never` is 0 where `orNever`. */
export function duration({ most, orNever = false }: { most: string; orNever?: boolean }) {
  const least = orNever ? 0 : 1;
  const limit = minutesOf(most) ?? 0;
  return reads<number>({
    write: `a length such as 15m, 26h or 1d, up to ${most}${orNever ? ', or never' : ''}`,
    read: (written) => {
      const minutes = orNever && written === 'never' ? 0 : minutesOf(written);
      return minutes !== undefined && minutes >= least && minutes <= limit ? minutes : undefined;
    },
  });
}

function minutesOf(written: string): number | undefined {
  const [, count, unit] = /^(\d{1,6}) ?([mhdw])$/.exec(written) ?? [];
  return count === undefined || unit === undefined ? undefined : Number(count) * (UNITS[unit] ?? 0);
}
