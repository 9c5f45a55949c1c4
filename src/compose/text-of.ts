// Reads a file that the operator named.
import { readFileSync } from 'node:fs';
import { reasonOf, SetupError } from '../core/errors.ts';

/** Throws SetupError when it cannot be read. */
export function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new SetupError(`${path} cannot be read (${reasonOf(error)}); name a file that is there.`, {
      cause: error,
    });
  }
}
