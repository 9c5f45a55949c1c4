// The backups that stand in a folder, by their names.
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Instant, instantOf } from '../../core/time.ts';
import { BACKUP_NAME } from './write-backup.ts';

export interface StandingBackup {
  readonly path: string;
  /** When it was made, to the minute. */
  readonly at: Instant;
}

/** The newest last; none where there is no such folder. */
export async function backupsStanding(folder: string): Promise<StandingBackup[]> {
  const names = existsSync(folder) ? await readdir(folder) : [];
  const found = names.flatMap((name): StandingBackup[] => {
    const stamp = BACKUP_NAME.exec(name)?.[1];
    return stamp === undefined ? [] : [{ path: join(folder, name), at: instantIn(stamp) }];
  });
  return found.toSorted((a, b) => a.at - b.at || a.path.length - b.path.length || (a.path < b.path ? -1 : 1));
}

/** `20261122T0904Z` */
function instantIn(stamp: string): Instant {
  const [, year, month, day, hour, minute] = /^(....)(..)(..)T(..)(..)Z$/.exec(stamp) ?? [];
  return instantOf(`${year}-${month}-${day}T${hour}:${minute}`, 'UTC');
}
