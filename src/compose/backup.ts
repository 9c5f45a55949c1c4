// kehila backup: one folder with all that the community keeps; those that are too old go.
import { join, resolve } from 'node:path';
import { suppressions } from '../community/suppression.ts';
import type { Config } from '../config.ts';
import { DAY } from '../core/time.ts';
import { erasedListIn, noteErased } from '../store/backup/erased-list.ts';
import { backupsIn, removeOldBackups, writeBackup } from '../store/backup/write-backup.ts';
import { snapshotOf } from '../store/redis/snapshot.ts';
import { withStore } from './with-store.ts';

export interface BackingUp {
  /** Where backups stand; `backups` in the data folder where absent. */
  readonly to: string | undefined;
  /** Kehila's version. */
  readonly kehila: string;
}

/** Gives what there is to tell. May be run while Kehila runs. */
export async function backUp(config: Config, { to, kehila }: BackingUp): Promise<string> {
  const dataDir = resolve(config.dataDir);
  const folder = resolve(to ?? backupsIn(dataDir));
  return await withStore(config, async ({ clock, site, store }, { client }) => {
    const at = await clock.now();
    await noteErased(erasedListIn(dataDir), (await store.reading().all(suppressions)).keys());
    const kept = await snapshotOf(client, config.namespace);
    const { secret } = site;
    const archive = join(dataDir, 'archive');
    const path = await writeBackup({ to: folder, archive, kept, at, kehila, secret });
    const old = await removeOldBackups(folder, at - config.backupDays * DAY);
    return `${kept.length} keys and the archive are in ${path}. Backups removed, being older than ${config.backupDays} days: ${old}.`;
  });
}
