// A file the operator asked for: there as a whole or not at all, and in the way of no other.
import { randomUUID } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { SetupError } from '../../core/errors.ts';
import { realDisk } from './disk.ts';

/**
 * Calls `write` with a temporary path beside `path`; what it wrote replaces `path` only when it succeeded.
 * Throws SetupError where nothing can be written.
 */
export async function replaceFile<T>(path: string, write: (temporary: string) => Promise<T>): Promise<T> {
  const target = resolve(path);
  const temporary = join(dirname(target), `.${randomUUID()}.tmp`);
  await mendable(target, async () => {
    const there = await stat(target).catch(() => undefined);
    if (there && !there.isFile()) throw new SetupError(`${path} is not a file: choose another path.`);
    await (await open(temporary, 'wx')).close();
  });
  try {
    return await mendable(target, async () => {
      const result = await write(temporary);
      await realDisk.sync(temporary);
      await rename(temporary, target);
      await realDisk.sync(dirname(target));
      return result;
    });
  } finally {
    await rm(temporary, { force: true });
  }
}

async function mendable<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const mend = mendOf((error as NodeJS.ErrnoException).code, dirname(path));
    throw mend ? new SetupError(`Cannot write ${path}: ${mend}`, { cause: error }) : error;
  }
}

function mendOf(code: string | undefined, folder: string): string | undefined {
  switch (code) {
    case 'ENOENT':
      return `the folder ${folder} does not exist. Make it, or choose another path.`;
    case 'ENOTDIR':
      return `${folder} is not a folder. Choose another path.`;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `this user may not write in ${folder}. Grant it, or choose another path.`;
    case 'ENOSPC':
    case 'EDQUOT':
      return 'the disk is full. Free some space, or choose another path.';
    default:
      return undefined;
  }
}
