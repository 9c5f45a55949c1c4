// A workroom: one folder beside the months for what is not yet, or need not be, part of the archive, and a database.
import { randomUUID } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { DAY, type Instant } from '../../core/time.ts';
import { openDatabase } from './database.ts';
import type { Disk } from './disk.ts';

export interface ArchiveSettings {
  readonly dir: string;
  readonly disk: Disk;
  /** What DuckDB may use, such as `1GB`. */
  readonly memory: string;
}

export interface Workroom {
  readonly connection: DuckDBConnection;
  /** A new path in a folder that exists. */
  path(ending: string): Promise<string>;
  close(): Promise<void>;
}

const PREFIX = '.work-';

export async function openWorkroom({ dir, disk, memory }: ArchiveSettings): Promise<Workroom> {
  const folder = join(dir, `${PREFIX}${randomUUID()}`);
  const database = await openDatabase({ memory, spill: join(folder, 'spill') });
  let files = 0;
  return {
    connection: database.connection,
    async path(ending) {
      if (files === 0) await disk.makeFolder(folder);
      files += 1;
      return join(folder, `${files}.${ending}`);
    },
    async close() {
      database.close();
      await disk.remove(folder);
    },
  };
}

/** Clears away what killed processes left, once it is a day older than `now` and nobody can be at work there. */
export async function sweepWorkrooms({ dir, disk }: ArchiveSettings, now: Instant): Promise<void> {
  for (const name of await readdir(dir)) {
    if (!name.startsWith(PREFIX)) continue;
    const folder = join(dir, name);
    const there = await stat(folder).catch(() => undefined);
    if (there && there.mtimeMs < now - DAY) await disk.remove(folder);
  }
}
