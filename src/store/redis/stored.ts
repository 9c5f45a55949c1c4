// How a record stands in Redis: `<version>:<shape version>:<JSON>`. The version leads, so that a script reads it cheaply.
import { randomBytes } from 'node:crypto';
import { PermanentError } from '../../core/errors.ts';
import type { Kind } from '../../core/records.ts';

export interface Stored<T> {
  /** Of the commit that wrote it, never the same twice; `ABSENT` where there is no record. */
  readonly version: string;
  readonly value: T;
}

/** The version of what is not there. */
export const ABSENT = '0';

/** Its text, with a new version. Throws PermanentError when the value is not of its kind. */
export function toStored(kind: Kind<unknown>, value: unknown): string {
  const parsed = kind.shape.safeParse(value);
  if (!parsed.success)
    throw new PermanentError(`This is not a ${kind.name} to be kept.`, { cause: parsed.error });
  return `${newVersion()}:${kind.migrations.length}:${JSON.stringify(parsed.data)}`;
}

/**
 * Never the same twice, in any process: what a Redis lost with its last moments, or was restored from, must not be taken
 * for what is remembered here. It tells neither which came first nor what was written together.
 */
function newVersion(): string {
  return randomBytes(12).toString('base64url');
}

/** Throws PermanentError when what is stored is not of its kind, or comes from a newer Kehila. */
export function fromStored<T>(kind: Kind<T>, text: string): Stored<T> {
  const first = text.indexOf(':');
  const second = text.indexOf(':', first + 1);
  const shape = Number(text.slice(first + 1, second));
  if (shape > kind.migrations.length)
    throw new PermanentError(`A stored ${kind.name} was written by a newer Kehila; update this one.`);
  const old: unknown = JSON.parse(text.slice(second + 1));
  const value = kind.migrations.slice(shape).reduce((before, migrate) => migrate(before), old);
  const parsed = kind.shape.safeParse(value);
  if (!parsed.success) throw new PermanentError(`A stored ${kind.name} is damaged.`, { cause: parsed.error });
  return { version: text.slice(0, first), value: parsed.data };
}
