// Taking events out: NDJSON for programs, CSV for spreadsheets, Parquet for analysts.
import { appendFile } from 'node:fs/promises';
import { CSV_START, csvLine } from '../../community/csv-safety.ts';
import { EVENT_FIELDS } from '../../core/engagement.ts';
import { SetupError } from '../../core/errors.ts';
import { TEXT_COLUMNS } from './columns.ts';
import { jsonInOrder } from './events-in-order.ts';
import { type ReadOptions, withEvents } from './query.ts';
import { isInRange, type Range } from './range.ts';
import { replaceFile } from './replace-file.ts';
import type { ArchiveSettings } from './workroom.ts';
import { copyToParquet } from './write-parquet.ts';

export interface ExportOptions extends ReadOptions, Range {
  /** `ndjson`, `csv` or `parquet`. */
  readonly format: string;
  readonly out: string;
}

export interface Exported {
  readonly events: number;
}

type Selection = ReadOptions & Range;

/** Writes a selection to a path, and tells how many events that were. */
type Writer = (settings: ArchiveSettings, selection: Selection, path: string) => Promise<number>;

const WRITERS = new Map<string, Writer>([
  ['ndjson', asText('', (json) => `${json}\n`)],
  ['csv', asText(CSV_START + csvLine(EVENT_FIELDS), (json) => csvLine(Object.values(JSON.parse(json))))],
  ['parquet', asParquet],
]);

/**
 * Writes events in the order of time; a file that is there already is replaced only when all went well. In the text
 * formats an instant is written `2026-11-25T17:00:00.000Z`, and `re_at` is null or empty where nobody is answered.
 * Throws SetupError for an unknown format or a path that cannot be written.
 */
export async function exportEvents(settings: ArchiveSettings, options: ExportOptions): Promise<Exported> {
  const { format, out, ...selection } = options;
  const write = WRITERS.get(format);
  if (!write) {
    throw new SetupError(`There is no export format "${format}": choose ${[...WRITERS.keys()].join(', ')}.`);
  }
  return { events: await replaceFile(out, (temporary) => write(settings, selection, temporary)) };
}

function asText(start: string, lineOf: (json: string) => string): Writer {
  return async (settings, selection, path) => {
    await appendFile(path, start);
    let events = 0;
    for await (const texts of jsonInOrder(settings, TEXT_COLUMNS, selection)) {
      await appendFile(path, texts.map(lineOf).join(''));
      events += texts.length;
    }
    return events;
  };
}

async function asParquet(settings: ArchiveSettings, selection: Selection, path: string): Promise<number> {
  return await withEvents(settings, selection, (connection) =>
    copyToParquet(connection, `SELECT * FROM events WHERE ${isInRange(selection)}`, path),
  );
}
