// Checks of the files and folders Kehila keeps things in.
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { reasonOf } from '../core/errors.ts';
import type { Finding } from '../core/findings.ts';

const MEBIBYTE = 2 ** 20;
/** Free space, in bytes, below which there is a warning, and below which Kehila should not run. */
const SPACE = { warn: 1_024 * MEBIBYTE, fail: 64 * MEBIBYTE };

/** Whether the data folder, or where it will be made, can be written and has room. */
export async function checkDataFolder(dataDir: string): Promise<Finding[]> {
  const folder = resolve(dataDir);
  const check = 'Data folder';
  const existing = nearest(folder);
  try {
    accessSync(existing, constants.W_OK | constants.X_OK);
    if (!statSync(existing).isDirectory()) throw new Error(`${existing} is no folder`);
  } catch (error) {
    const says = `${folder} cannot be written (${reasonOf(error)}).`;
    return [
      {
        check,
        level: 'fail',
        says,
        mend: 'Give it to the user that runs Kehila, or set DATA_DIR to another.',
      },
    ];
  }
  const says = existing === folder ? `${folder} can be written.` : `${folder} will be made.`;
  const { bavail, bsize } = await statfs(existing);
  return [{ check, level: 'ok', says }, judgeSpace(bavail * bsize)];
}

/** @param free in bytes */
export function judgeSpace(free: number): Finding {
  const check = 'Disk space';
  const says = `${Math.floor(free / MEBIBYTE).toLocaleString('en')} MiB are free.`;
  if (free >= SPACE.warn) return { check, level: 'ok', says };
  return {
    check,
    level: free < SPACE.fail ? 'fail' : 'warn',
    says,
    mend: 'Make room on the disk of DATA_DIR, or move it.',
  };
}

/** Whether strangers on this machine can read the settings. Nothing when there is no such file. */
export function checkEnvFile(path: string): Finding[] {
  const check = 'Secrets';
  const mode = statSync(path, { throwIfNoEntry: false })?.mode;
  if (mode === undefined || process.platform === 'win32') return [];
  if ((mode & 0o004) === 0) return [{ check, level: 'ok', says: `${path} is not readable by everyone.` }];
  return [
    {
      check,
      level: 'warn',
      says: `${path} can be read by everyone on this machine.`,
      mend: `chmod 600 ${path}`,
    },
  ];
}

function nearest(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearest(dirname(folder));
}
