// From the stream to Parquet: a file per batch and month, in its place and synced before the stream is trimmed.
import { dirname } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { HotEntry, HotLog } from '../../core/hot-log.ts';
import { type Instant, machineNow } from '../../core/time.ts';
import { type Month, monthOf } from './month.ts';
import { fileOf, filesOfMonth, type MonthFile, usingFiles } from './month-files.ts';
import { parquetRows } from './parquet-rows.ts';
import { stagedRows, stagedText } from './stage-events.ts';
import { addedAt } from './stream-range.ts';
import { type ArchiveSettings, openWorkroom, sweepWorkrooms, type Workroom } from './workroom.ts';
import { copyToParquet, moveIntoPlace } from './write-parquet.ts';

export interface FlushOptions {
  /** Takes what was added to the stream before this instant (by stream id, whatever the events' own time). */
  readonly until: Instant;
  /** At most this many events to a file. */
  readonly batch?: number;
}

export interface Flushed {
  readonly files: number;
  /** Events that are on disk now and were not before. */
  readonly events: number;
}

const BATCH = 50_000;
/** Small enough that Redis answers others in between. */
const PAGE = 5_000;

/**
 * A crash at any point is repaired by running it again. Within a month no event is written that is there already, by
 * its id: so a batch that was written but not trimmed adds nothing the second time, however it is cut then.
 */
export async function flush(settings: ArchiveSettings, log: HotLog, options: FlushOptions): Promise<Flushed> {
  const { until, batch = BATCH } = options;
  let flushed: Flushed = { files: 0, events: 0 };
  await settings.disk.makeFolder(settings.dir);
  await settings.disk.sync(dirname(settings.dir));
  await sweepWorkrooms(settings, machineNow());
  const room = await openWorkroom(settings);
  try {
    for await (const entries of batches(log, until, batch)) {
      for (const [month, part] of byMonth(entries)) {
        const written = await writeMonth(settings, room, { month, entries: part });
        if (written > 0) flushed = { files: flushed.files + 1, events: flushed.events + written };
      }
      await log.trim(entries.at(-1)?.id ?? '');
    }
  } finally {
    await room.close();
  }
  return flushed;
}

async function* batches(log: HotLog, until: Instant, size: number): AsyncGenerator<HotEntry[]> {
  let after = '';
  for (;;) {
    const batch: HotEntry[] = [];
    while (batch.length < size) {
      const count = Math.min(PAGE, size - batch.length);
      const page = (await log.read(after, count)).filter(({ id }) => addedAt(id) < until);
      batch.push(...page);
      after = page.at(-1)?.id ?? after;
      if (page.length < count) break;
    }
    if (batch.length > 0) yield batch;
    if (batch.length < size) return;
  }
}

function byMonth(entries: readonly HotEntry[]): Map<Month, HotEntry[]> {
  const months = new Map<Month, HotEntry[]>();
  const ids = new Set<string>();
  for (const entry of entries) {
    if (ids.has(entry.event.id)) continue;
    ids.add(entry.event.id);
    const month = monthOf(entry.event.at);
    const part = months.get(month);
    if (part) part.push(entry);
    else months.set(month, [entry]);
  }
  return months;
}

interface Part {
  readonly month: Month;
  readonly entries: readonly HotEntry[];
}

async function writeMonth({ dir, disk }: ArchiveSettings, room: Workroom, part: Part): Promise<number> {
  const { month, entries } = part;
  const staged = await room.path('ndjson');
  const fresh = await room.path('parquet');
  const target = fileOf(dir, month, { first: entries[0]?.id ?? '', last: entries.at(-1)?.id ?? '' });
  await disk.write(staged, stagedText(entries.map(({ event }) => event)));
  const written = await usingFiles(
    () => filesOfMonth(dir, month),
    (files) => copyNew(room.connection, { staged, files, target }, fresh),
  );
  await disk.remove(staged);
  if (written === 0) return 0;
  await disk.makeFolder(dirname(target.path));
  await disk.sync(dir);
  await moveIntoPlace(disk, fresh, target.path);
  return written;
}

interface Copy {
  readonly staged: string;
  /** All there is of the month. */
  readonly files: readonly MonthFile[];
  readonly target: MonthFile;
}

/** Copies what the month does not have yet; tells how much that is. What stands at the target already is kept. */
async function copyNew(connection: DuckDBConnection, copy: Copy, to: string): Promise<number> {
  const { staged, files, target } = copy;
  const rows = stagedRows(staged);
  if (files.length === 0) return await copyToParquet(connection, `SELECT * FROM ${rows}`, to);
  const missing = `SELECT * FROM ${rows} ANTI JOIN ${parquetRows(files)} USING ("id")`;
  if (!files.some(({ path }) => path === target.path)) return await copyToParquet(connection, missing, to);
  const kept = `SELECT * FROM ${parquetRows([target])}`;
  const before = await connection.runAndReadAll(`SELECT count(*)::INTEGER FROM (${kept})`);
  const after = await copyToParquet(connection, `${kept} UNION ALL BY NAME ${missing}`, to);
  return after - Number(before.getRows()[0]?.[0]);
}
