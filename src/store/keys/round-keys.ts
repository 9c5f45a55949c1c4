// The keys of open rounds, a file each in the data folder: there as a whole or not at all, and unlinked when spent.
import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { newRoundKey } from '../../community/checkin-seal.ts';
import type { RoundKeys } from '../../community/round-keys.ts';

const keyShape = z.object({ made: z.number(), lock: z.string(), key: z.string() });
type KeyFile = z.infer<typeof keyShape>;

/** All processes of one host share the folder; those of other hosts need not. */
export function createRoundKeys(folder: string): RoundKeys {
  const pathOf = (round: string) => join(folder, round);
  const find = async (round: string): Promise<KeyFile | undefined> => {
    const text = await readFile(pathOf(round), 'utf8').catch(ifAbsent(undefined));
    return text === undefined ? undefined : keyShape.parse(JSON.parse(text));
  };
  /** A key not yet in place has its round's name, and more behind a dot. */
  const filesOf = async () => await readdir(folder).catch(ifAbsent<string[]>([]));
  const roundIn = (file: string) => file.split('.')[0] ?? file;

  return {
    find,
    async make(round, made) {
      const known = await find(round);
      if (known) return known;
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const fresh = { made, ...newRoundKey() };
      await place(fresh, pathOf(round));
      return (await find(round)) ?? fresh;
    },
    async kept() {
      const rounds = [...new Set((await filesOf()).map(roundIn))].sort();
      return await Promise.all(
        rounds.map(async (round) => ({ round, made: (await find(round))?.made ?? 0 })),
      );
    },
    async destroy(round) {
      const theirs = (await filesOf()).filter((file) => roundIn(file) === round);
      for (const file of theirs) await rm(join(folder, file), { force: true });
      if (theirs.length > 0) await synced(folder);
    },
  };
}

/** Of two that make a round's key at once, one does, and neither replaces the other's. */
async function place(key: KeyFile, path: string): Promise<void> {
  const temporary = `${path}.${randomUUID()}`;
  const file = await open(temporary, 'wx', 0o600);
  try {
    await file.writeFile(JSON.stringify(key));
    await file.sync();
    await file.close();
    await link(temporary, path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(temporary, { force: true });
  }
  await synced(dirname(path));
}

async function synced(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function ifAbsent<T>(instead: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === 'ENOENT') return instead;
    throw error;
  };
}
