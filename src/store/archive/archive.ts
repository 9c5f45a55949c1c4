// The past of the engagement log: Parquet files by month, written from the hot end and read together with it.
import type { EngagementEvent } from '../../core/engagement.ts';
import type { HotLog } from '../../core/hot-log.ts';
import { compact } from './compact.ts';
import { type Disk, realDisk } from './disk.ts';
import { eventsInOrder } from './events-in-order.ts';
import { type Exported, type ExportOptions, exportEvents } from './export-events.ts';
import { type Flushed, type FlushOptions, flush } from './flush.ts';
import type { Month } from './month.ts';
import { filesOfMonth, monthsOnDisk } from './month-files.ts';
import { type Parameters, query, type ReadOptions, type Row } from './query.ts';
import type { Range } from './range.ts';

export interface Archive {
  /** Moves events from the log to disk, and only then out of the log. Run again after a crash, it doubles nothing. */
  archive(log: HotLog, options: FlushOptions): Promise<Flushed>;
  /** Makes the files of a month (`2026-11`, UTC) one; tells how many they were, 0 when there was nothing to do. */
  compact(month: Month): Promise<number>;
  /** Months that are on disk, and how many files each is in. */
  months(): Promise<ReadonlyMap<Month, number>>;
  /**
   * Asks the view `events`, whose columns are the fields of an event; `"at"` and `"group"` need their quotes, being words
   * of SQL. `at` and `re_at` are timestamps in UTC, `re_at` NULL where nobody is answered. Parameters stand as `$1`,
   * `$2` …. Timestamps in the answer are milliseconds. All rows are held in memory: for answers that are small.
   */
  query(sql: string, parameters?: Parameters, options?: ReadOptions): Promise<Row[]>;
  /**
   * Every event once, by (at, id). Memory stays bounded by DuckDB's limit: one month at a time is sorted, on disk where it
   * is too large, and handed over in parts. Hot events are copied into the database first.
   */
  events(options?: ReadOptions & Range): AsyncIterable<EngagementEvent>;
  /** Writes events to a file, which is replaced as a whole or left as it was. */
  exportEvents(options: ExportOptions): Promise<Exported>;
}

export interface ArchiveOptions {
  /** The archive's own folder. It need not be there yet. */
  readonly dir: string;
  readonly disk?: Disk;
  /** What DuckDB may use for one call, such as `1GB`; it may go over it by half. */
  readonly memory?: string;
}

export function createArchive({ dir, disk = realDisk, memory = '1GB' }: ArchiveOptions): Archive {
  const settings = { dir, disk, memory };
  return {
    archive: (log, options) => flush(settings, log, options),
    compact: (month) => compact(settings, month),
    async months() {
      const counts = (await monthsOnDisk(dir)).map(
        async (month): Promise<[Month, number]> => [month, (await filesOfMonth(dir, month)).length],
      );
      return new Map(await Promise.all(counts));
    },
    query: (sql, parameters = [], options = {}) => query(settings, { sql, parameters }, options),
    events: (options = {}) => eventsInOrder(settings, options),
    exportEvents: (options) => exportEvents(settings, options),
  };
}
