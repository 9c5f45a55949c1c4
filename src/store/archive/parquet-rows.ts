// Archive files as table expressions.
import type { MonthFile } from './month-files.ts';
import { quotedFiles } from './sql-text.ts';
import { overlap } from './stream-range.ts';

/** At least one file, read as it stands. Columns that a file lacks, being older than they are, are empty. */
export function parquetRows(files: readonly MonthFile[]): string {
  return `read_parquet(${quotedFiles(files.map(({ path }) => path))}, union_by_name = true)`;
}

/**
 * Queries that together have each event of `files` once. Only in a month whose ranges of stream ids overlap (a crash
 * in compaction, two processes archiving at once) can an event be there twice; looking for it everywhere would cost
 * more than most questions do.
 */
export function eachEventOnce(files: readonly MonthFile[]): string[] {
  const months = [...new Set(files.map(({ month }) => month))];
  const overlapping = months.filter((month) => overlap(files.filter((file) => file.month === month)));
  const clear = files.filter(({ month }) => !overlapping.includes(month));
  const doubtful = files.filter(({ month }) => overlapping.includes(month));
  return [
    ...(clear.length > 0 ? [`SELECT * FROM ${parquetRows(clear)}`] : []),
    ...(doubtful.length > 0 ? [`SELECT DISTINCT ON ("id") * FROM ${parquetRows(doubtful)}`] : []),
  ];
}
