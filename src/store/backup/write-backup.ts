// Writes a backup: a folder under another name until every byte of it is on the disk.
import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { type Instant, stampOf } from '../../core/time.ts';
import type { Kept } from '../redis/snapshot.ts';
import { MANIFEST, type Manifest, manifestOf, RECORDS, sealOf, underSecret } from './manifest.ts';

export interface BackingUp {
  /** Where backups stand. */
  readonly to: string;
  /** The archive's folder; it need not be there. */
  readonly archive: string;
  readonly kept: readonly Kept[];
  readonly at: Instant;
  /** Kehila's version. */
  readonly kehila: string;
  readonly secret: string;
}

/** Where they stand, unless they are wanted elsewhere. */
export function backupsIn(dataDir: string): string {
  return join(dataDir, 'backups');
}

/** Backups are called so; what begins with a dot is not one yet. */
export const BACKUP_NAME = /^kehila-(\d{8}T\d{4}Z)(?:-\d+)?$/;
const UNFINISHED = '.unfinished-';

/** Gives the folder's path. Nobody else on this machine may read it. What was cut short before goes. */
export async function writeBackup(backingUp: BackingUp): Promise<string> {
  const { to, archive, kept, at, kehila } = backingUp;
  await mkdir(to, { recursive: true, mode: 0o700 });
  await removeNamed(to, (name) => name.startsWith(UNFINISHED));
  const folder = join(to, `${UNFINISHED}${randomUUID()}`);
  await mkdir(folder, { mode: 0o700 });
  try {
    await writeFile(join(folder, RECORDS), kept.map((one) => `${JSON.stringify(one)}\n`).join(''));
    // After Redis: what is archived meanwhile is in both, and read once; the other way round it would be in neither.
    await copyParquet(archive, join(folder, 'archive'));
    const files: Manifest['files'] = {};
    const under = underSecret(backingUp.secret);
    for (const path of await filesIn(folder)) files[relative(folder, path)] = await sealOf(path);
    await writeFile(join(folder, MANIFEST), manifestOf({ kehila, at, under, keys: kept.length, files }));
    await syncAll(folder);
    const path = await freeName(to, at);
    await rename(folder, path);
    await sync(to);
    return path;
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** Those made before then; what is no backup stays. Gives how many went. */
export async function removeOldBackups(to: string, before: Instant): Promise<number> {
  return await removeNamed(to, (name) => (BACKUP_NAME.exec(name)?.[1] ?? '9') < stampOf(before));
}

async function removeNamed(folder: string, goes: (name: string) => boolean): Promise<number> {
  const names = (await readdir(folder).catch(() => [])).filter(goes);
  for (const name of names) await rm(join(folder, name), { recursive: true, force: true });
  return names.length;
}

async function copyParquet(from: string, to: string): Promise<void> {
  const months = await readdir(from, { withFileTypes: true }).catch(() => []);
  for (const month of months.filter((one) => one.isDirectory() && !one.name.startsWith('.'))) {
    const names = await readdir(join(from, month.name));
    await mkdir(join(to, month.name), { recursive: true });
    for (const name of names.filter((one) => one.endsWith('.parquet')))
      await copyFile(join(from, month.name, name), join(to, month.name, name));
  }
}

async function filesIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
}

async function freeName(to: string, at: Instant): Promise<string> {
  const taken = new Set(await readdir(to));
  const name = `kehila-${stampOf(at)}`;
  let count = 1;
  const next = () => (count === 1 ? name : `${name}-${count}`);
  while (taken.has(next())) count += 1;
  return join(resolve(to), next());
}

async function syncAll(folder: string): Promise<void> {
  const files = await filesIn(folder);
  const folders = new Set([folder, ...files.map((path) => dirname(path))]);
  for (const path of [...files, ...folders]) await sync(path);
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
