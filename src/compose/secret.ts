// The secret that keys codes and feed addresses: as set, else made once and kept in the data folder.
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reasonOf, SetupError } from '../core/errors.ts';

/** Throws SetupError when it can neither be read nor kept. */
export function secretOf(settings: {
  readonly dataDir: string;
  readonly secret: string | undefined;
}): string {
  if (settings.secret !== undefined) return settings.secret;
  const path = join(settings.dataDir, 'secret');
  try {
    mkdirSync(settings.dataDir, { recursive: true, mode: 0o700 });
    // `wx`: of two that start at once, one makes it and both read it.
    writeFileSync(path, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'EEXIST')
      throw new SetupError(
        `${path} cannot be written (${reasonOf(error)}); set SECRET or make the folder writable.`,
        {
          cause: error,
        },
      );
  }
  return readFileSync(path, 'utf8').trim();
}
