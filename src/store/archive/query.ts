// Asking archive and hot end as one, by SQL.
import type { DuckDBConnection } from '@duckdb/node-api';
import { type Hot, loadHot, showEvents } from './events-view.ts';
import { filesOfMonths, type MonthFile, monthsOnDisk, usingFiles } from './month-files.ts';
import { type Plain, plainValue } from './plain-value.ts';
import { type Range, touches } from './range.ts';
import { type ArchiveSettings, openWorkroom } from './workroom.ts';

export interface ReadOptions {
  /** What has not been archived yet. Without it, only the archive is read. */
  readonly hot?: Hot;
}

export type Row = Readonly<Record<string, Plain>>;
export type Parameters = readonly (string | number | boolean | null)[];

export interface Question {
  readonly sql: string;
  readonly parameters: Parameters;
}

/** All rows of the answer at once: for questions whose answers are small. */
export async function query(
  settings: ArchiveSettings,
  { sql, parameters }: Question,
  options: ReadOptions,
): Promise<Row[]> {
  return await withEvents(settings, options, async (connection) => {
    const result = await connection.runAndReadAll(sql, [...parameters]);
    const names = result.deduplicatedColumnNames();
    return result
      .getRows()
      .map((row) => Object.fromEntries(names.map((name, i) => [name, plainValue(row[i] ?? null)])));
  });
}

/**
 * Calls `use` with a connection on which the view `events` stands, over the months that `range` touches; calls it again
 * when files were compacted meanwhile.
 */
export async function withEvents<T>(
  settings: ArchiveSettings,
  { hot = [], ...range }: ReadOptions & Range,
  use: (connection: DuckDBConnection) => Promise<T>,
): Promise<T> {
  const room = await openWorkroom(settings);
  try {
    await loadHot(room, settings.disk, hot);
    const list = async (): Promise<MonthFile[]> => {
      const months = await monthsOnDisk(settings.dir);
      return await filesOfMonths(settings.dir, months.filter(touches(range)));
    };
    return await usingFiles(list, async (files) => {
      await showEvents(room.connection, files);
      return await use(room.connection);
    });
  } finally {
    await room.close();
  }
}
