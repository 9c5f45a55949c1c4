// The view `events`: every event once, from the files of the archive and the still hot end of the log.
import type { DuckDBConnection } from '@duckdb/node-api';
import type { EngagementEvent } from '../../core/engagement.ts';
import type { HotLog } from '../../core/hot-log.ts';
import { COLUMN_DEFINITIONS, COLUMN_NAMES } from './columns.ts';
import type { Disk } from './disk.ts';
import type { Month } from './month.ts';
import type { MonthFile } from './month-files.ts';
import { eachEventOnce, parquetRows } from './parquet-rows.ts';
import { stagedRows, stagedText } from './stage-events.ts';
import type { Workroom } from './workroom.ts';

export type Hot = HotLog | readonly EngagementEvent[];

const PAGE = 5_000;

/**
 * Copies the hot end into the database. To be called before files are listed: an event archived meanwhile is then in
 * both, and seen once; the other way round it would be in neither.
 */
export async function loadHot(room: Workroom, disk: Disk, hot: Hot = []): Promise<void> {
  await room.connection.run(`CREATE TABLE hot (${COLUMN_DEFINITIONS})`);
  for await (const events of pages(hot)) {
    const staged = await room.path('ndjson');
    await disk.write(staged, stagedText(events));
    await room.connection.run(`INSERT INTO hot SELECT * FROM ${stagedRows(staged)}`);
    await disk.remove(staged);
  }
  await room.connection.run('DELETE FROM hot WHERE rowid NOT IN (SELECT min(rowid) FROM hot GROUP BY "id")');
}

export async function hotMonths(connection: DuckDBConnection): Promise<Month[]> {
  const months = await connection.runAndReadAll(`SELECT DISTINCT strftime("at", '%Y-%m') FROM hot`);
  return months.getRows().map(([month]) => String(month));
}

/** Shows what `files` hold and what is hot, of all months or of the one that the files are of. */
export async function showEvents(
  connection: DuckDBConnection,
  files: readonly MonthFile[],
  month?: Month,
): Promise<void> {
  const months = month === undefined ? await hotMonths(connection) : [month];
  const suspects = files.filter((file) => months.includes(file.month));
  if (suspects.length > 0) {
    await connection.run(`DELETE FROM hot WHERE "id" IN (SELECT "id" FROM ${parquetRows(suspects)})`);
  }
  const hot = `SELECT * FROM hot${month === undefined ? '' : ` WHERE ${isIn(month)}`}`;
  const all = [hot, ...eachEventOnce(files)].join(' UNION ALL BY NAME ');
  await connection.run(`CREATE OR REPLACE TEMP VIEW events AS SELECT ${COLUMN_NAMES} FROM (${all})`);
}

function isIn(month: Month): string {
  const start = `TIMESTAMP '${month}-01'`;
  return `"at" >= ${start} AND "at" < ${start} + INTERVAL 1 MONTH`;
}

async function* pages(hot: Hot): AsyncGenerator<readonly EngagementEvent[]> {
  if (!('trim' in hot)) {
    if (hot.length > 0) yield hot;
    return;
  }
  let after = '';
  for (;;) {
    const page = await hot.read(after, PAGE);
    if (page.length > 0) yield page.map(({ event }) => event);
    if (page.length < PAGE) return;
    after = page.at(-1)?.id ?? after;
  }
}
