// Writing one Parquet file of events, and moving it to where it is part of the archive.
import { dirname } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { INSTANTS_AS_STORED, SCHEMA_VERSION } from './columns.ts';
import type { Disk } from './disk.ts';
import { quoted } from './sql-text.ts';

/** Writes the rows of `select` in the order of time; tells how many there were. */
export async function copyToParquet(
  connection: DuckDBConnection,
  select: string,
  path: string,
): Promise<number> {
  const options = `FORMAT parquet, COMPRESSION zstd, KV_METADATA {kehila_schema: '${SCHEMA_VERSION}'}`;
  const rows = `SELECT * REPLACE (${INSTANTS_AS_STORED}) FROM (${select}) ORDER BY "at", "id"`;
  const result = await connection.run(`COPY (${rows}) TO ${quoted(path)} (${options}, USE_TMP_FILE false)`);
  return result.rowsChanged;
}

/** Puts a finished file in its place, for good: afterwards not even a power cut takes it away. */
export async function moveIntoPlace(disk: Disk, from: string, to: string): Promise<void> {
  await disk.sync(from);
  await disk.rename(from, to);
  await disk.sync(dirname(to));
}
