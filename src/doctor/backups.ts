// Checks of backups: when the last was made, whether there is room for another, and that nobody else can read them.
import { existsSync, statSync } from 'node:fs';
import { readdir, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { reasonOf } from '../core/errors.ts';
import type { Finding } from '../core/findings.ts';
import { DAY, type Instant } from '../core/time.ts';

export interface BackupPorts {
  /** Where backups stand. */
  readonly folder: string;
  /** What they are made of: before it is there, nothing is kept. */
  readonly dataDir: string;
  /** How long they live, in days. */
  readonly days: number;
  /** The newest last. */
  readonly standing: () => Promise<readonly { readonly path: string; readonly at: Instant }[]>;
  readonly now: () => Instant;
}

const check = 'Backups';
const MEBIBYTE = 2 ** 20;
/** A last backup older than this, in days, is worth a word; sooner where backups live shorter. */
const LATELY = 7;
/** What is kept grows: for the next there must be so much more room than the last takes. */
const MARGIN = 1.5;

export async function checkBackups(ports: BackupPorts): Promise<Finding[]> {
  const { folder, dataDir } = ports;
  if (!existsSync(dataDir)) return [{ check, level: 'ok', says: 'nothing is kept yet.' }];
  try {
    const standing = await ports.standing();
    const last = standing.at(-1);
    if (!last)
      return [
        warn(
          `there is none in ${folder}.`,
          'Let kehila backup run every day, by cron say; where it writes elsewhere, name that with --backups.',
        ),
      ];
    const { bavail, bsize } = await statfs(folder);
    const room = { free: bavail * bsize, taken: await bytesIn(last.path) };
    return [judgeAge(last, ports), judgeRoom(room), judgeReaders(folder, standing)];
  } catch (error) {
    return [warn(`${folder} cannot be read (${reasonOf(error)}).`, 'Give it to the user that runs Kehila.')];
  }
}

function judgeAge(
  { path, at }: { path: string; at: Instant },
  { days, now }: Pick<BackupPorts, 'days' | 'now'>,
): Finding {
  const age = Math.max(0, Math.floor((now() - at) / DAY));
  const says = `the last was made ${agoOf(age)}: ${path}; each lives for ${days} days (BACKUP_DAYS).`;
  if (age < Math.min(LATELY, days)) return { check, level: 'ok', says };
  return warn(says, 'See why kehila backup has not run since; let it run every day.');
}

function agoOf(days: number): string {
  if (days === 0) return 'within the last day';
  return days === 1 ? 'a day ago' : `${days} days ago`;
}

/** Both in bytes. */
export function judgeRoom({ free, taken }: { free: number; taken: number }): Finding {
  const says = `the last takes ${inMebibytes(taken)}, and ${inMebibytes(free)} are free.`;
  if (free >= taken * MARGIN) return { check, level: 'ok', says };
  return warn(
    `${says} The next may not fit.`,
    'Make room on that disk, lower BACKUP_DAYS, or write backups elsewhere (kehila backup --to).',
  );
}

function inMebibytes(bytes: number): string {
  return `${Math.ceil(bytes / MEBIBYTE).toLocaleString('en')} MiB`;
}

/** A folder nobody else may enter hides all that is in it. */
function judgeReaders(folder: string, standing: readonly { readonly path: string }[]): Finding {
  const open = isOpen(folder) ? standing.filter(({ path }) => isOpen(path)) : [];
  if (open.length === 0) return { check, level: 'ok', says: 'nobody else on this machine can read them.' };
  return warn(`others on this machine can read ${open.length} of them.`, `chmod -R go= ${folder}`);
}

function isOpen(path: string): boolean {
  return process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0;
}

async function bytesIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  const sizes = await Promise.all(files.map(async (path) => (await stat(path)).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

function warn(says: string, mend: string): Finding {
  return { check, level: 'warn', says, mend };
}
