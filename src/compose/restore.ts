// kehila restore: a backup into a community that is empty; who was erased since is erased once more.
import { cp, readdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { eraseAgain } from '../app/erase-again.ts';
import { suppressions } from '../community/suppression.ts';
import type { Config } from '../config.ts';
import { SetupError } from '../core/errors.ts';
import { isoOf } from '../core/time.ts';
import { erasedListIn, noteErased, readErasedList } from '../store/backup/erased-list.ts';
import { RECORDS, readManifest, underSecret } from '../store/backup/manifest.ts';
import type { RedisClient } from '../store/redis/connect.ts';
import { createKeys } from '../store/redis/keys.ts';
import { eachKey } from '../store/redis/scan-keys.ts';
import { isEmpty, type Kept, keptShape, loadInto } from '../store/redis/snapshot.ts';
import { withStore } from './with-store.ts';

export interface Restoring {
  readonly from: string;
  /** The list of who was erased, from the data folder there was; else the one in this. */
  readonly erased: string | undefined;
}

/** Gives what there is to tell. Throws SetupError for a folder that is no whole backup, or where it may not go. */
export async function restore(config: Config, { from, erased }: Restoring): Promise<string[]> {
  const { at, kehila, under } = await readManifest(from);
  const kept = await readKept(join(from, RECORDS));
  const dataDir = resolve(config.dataDir);
  const list = await readErasedList(erased ?? erasedListIn(dataDir));
  if (erased !== undefined && !list)
    throw new SetupError(`${erased} cannot be read; name a file that is there.`);
  return await withStore(config, async (ports, { client }) => {
    const target: Target = { client, namespace: config.namespace, archive: join(dataDir, 'archive') };
    if (under !== underSecret(ports.site.secret)) throw new SetupError(ANOTHER_SECRET);
    await makeRoom(target);
    await loadInto(client, config.namespace, kept);
    await cp(join(from, 'archive'), target.archive, {
      recursive: true,
      errorOnExist: true,
      force: false,
    }).catch(none);
    const before = (await ports.store.reading().all(suppressions)).keys();
    const marks = new Set([...before, ...(list ?? [])]);
    const people = await eraseAgain(ports, marks);
    await noteErased(erasedListIn(dataDir), marks);
    await client.del(halfOf(config.namespace));
    const restored = `Restored: ${kept.length} keys, as of ${isoOf(at)} (Kehila ${kehila}).`;
    return [restored, list ? `Erased again, having been erased since: ${people}.` : withoutList(isoOf(at))];
  });
}

const ANOTHER_SECRET =
  'This backup was made under another secret, by which alone it is known who was erased since: set SECRET to it, or ' +
  'copy the file "secret" from the data folder there was.';

interface Target {
  readonly client: RedisClient;
  readonly namespace: string;
  readonly archive: string;
}

/** Stands while a restore is under way: what one that was cut short left may be taken away. */
function halfOf(namespace: string): string {
  return `{${namespace}}:restoring`;
}

/** Throws SetupError where a restore was cut short: someone who was erased may stand in what there is. */
export async function refuseHalfRestored(client: RedisClient, namespace: string): Promise<void> {
  if ((await client.exists(halfOf(namespace))) === 0) return;
  throw new SetupError('A restore was cut short, and this community is not whole: run kehila restore again.');
}

async function makeRoom({ client, namespace, archive }: Target): Promise<void> {
  const isHalf = (await client.exists(halfOf(namespace))) === 1;
  const months = await readdir(archive).catch(() => []);
  if (!isHalf && (months.length > 0 || !(await isEmpty(client, namespace))))
    throw new SetupError(
      'This community is not empty, or Kehila runs: a backup goes only into an empty one. Stop Kehila, and set ' +
        'DATA_DIR to a new folder (with a Redis of your own, NAMESPACE to a new name), then restore again.',
    );
  await client.set(halfOf(namespace), '1');
  if (!isHalf) return;
  for await (const key of eachKey(client, createKeys(namespace).all))
    if (key !== halfOf(namespace)) await client.del(key);
  await rm(archive, { recursive: true, force: true });
}

async function readKept(path: string): Promise<Kept[]> {
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '');
  return lines.map((line) => keptShape.parse(JSON.parse(line)));
}

function none(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}

function withoutList(since: string): string {
  return (
    `There was no list of who was erased after ${since}: whoever was is back. Erase them again, each by "privacy ` +
    'erase"; or empty this community and restore with --erased and the file erased.txt of the data folder there was.'
  );
}
