import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { EVENT_FIELDS } from '../../src/core/engagement.ts';
import { SetupError } from '../../src/core/errors.ts';
import { isoOf } from '../../src/core/time.ts';
import { createArchive } from '../../src/store/archive/archive.ts';
import { createFakeLog, eventOf, eventsOf, NOVEMBER, withFolder } from './archive-fixtures.ts';

const ALWAYS = Number.MAX_SAFE_INTEGER;

const HARD = [
  eventOf(0, { group: 'קבוצת גריאטריה', org: 'مستشفى الناصرة', subject: '🩺👩‍⚕️' }),
  eventOf(1, { subject: 'say "hi", twice\r\nor\nmore', group: "it's", size: -3 }),
  eventOf(2, {
    subject: '=HYPERLINK("http://x")',
    org: '@org',
    re_who: 'p1',
    re_org: '-1',
    re_at: NOVEMBER + 5,
  }),
];

/** Half on disk, half hot. */
async function exported(folder: string, format: string, events = HARD): Promise<string> {
  const out = join(folder, `out.${format}`);
  const archive = createArchive({ dir: join(folder, 'archive') });
  await archive.archive(createFakeLog(events.slice(0, 2)), { until: ALWAYS });
  expect(await archive.exportEvents({ format, out, hot: events.slice(1) })).toEqual({
    events: events.length,
  });
  return out;
}

describe('an export', () => {
  it('is one object a line in NDJSON, with instants as text', async () => {
    await withFolder(async (folder) => {
      const text = readFileSync(await exported(folder, 'ndjson'), 'utf8');
      const lines = text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(lines).toEqual(
        HARD.map((event) => ({
          ...event,
          at: isoOf(event.at),
          re_at: event.re_at ? isoOf(event.re_at) : null,
        })),
      );
      expect(Object.keys(lines[0])).toEqual(EVENT_FIELDS);
    });
  });

  it('is safe to open in a spreadsheet as CSV, in any script', async () => {
    await withFolder(async (folder) => {
      const bytes = readFileSync(await exported(folder, 'csv'));
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const rows = parse(bytes, { bom: true, columns: true, record_delimiter: '\r\n' }) as Record<
        string,
        string
      >[];
      const cell = (text: string) => (/^[=@-]/.test(text) ? `'${text}` : text);
      expect(rows).toEqual(
        HARD.map((event) => ({
          ...event,
          at: isoOf(event.at),
          re_at: event.re_at ? isoOf(event.re_at) : '',
          size: String(event.size),
          subject: cell(event.subject),
          org: cell(event.org),
          re_org: cell(event.re_org),
        })),
      );
    });
  });

  it('is typed and versioned as Parquet', async () => {
    await withFolder(async (folder) => {
      const out = await exported(folder, 'parquet');
      const instance = await DuckDBInstance.create();
      const connection = await instance.connect();
      const rows = await connection.runAndReadAll(
        `SELECT * REPLACE (epoch_ms("at")::DOUBLE AS "at", coalesce(epoch_ms(re_at), 0)::DOUBLE AS re_at) FROM '${out}'`,
      );
      expect(rows.getRowObjects()).toEqual(HARD);
      const schema = await connection.runAndReadAll(
        `SELECT converted_type FROM parquet_schema('${out}') WHERE name IN ('at', 're_at')`,
      );
      expect(schema.getRows()).toEqual([['TIMESTAMP_MILLIS'], ['TIMESTAMP_MILLIS']]);
      const meta = await connection.runAndReadAll(`SELECT decode(value) FROM parquet_kv_metadata('${out}')`);
      expect(meta.getRows()).toEqual([['1']]);
      connection.closeSync();
      instance.closeSync();
    });
  });

  it('holds only what is in the range asked for', async () => {
    await withFolder(async (folder) => {
      const archive = createArchive({ dir: join(folder, 'archive') });
      for (const format of ['ndjson', 'csv', 'parquet']) {
        const range = { from: NOVEMBER + 2000, until: NOVEMBER + 5000 };
        const out = join(folder, 'range');
        expect(await archive.exportEvents({ format, out, ...range, hot: eventsOf(9) })).toEqual({
          events: 3,
        });
      }
    });
  });

  it('of an empty archive is an empty file of its kind', async () => {
    await withFolder(async (folder) => {
      for (const format of ['ndjson', 'csv', 'parquet']) {
        const archive = createArchive({ dir: join(folder, 'archive') });
        expect(await archive.exportEvents({ format, out: join(folder, format) })).toEqual({ events: 0 });
      }
      expect(readFileSync(join(folder, 'ndjson'), 'utf8')).toBe('');
      expect(readFileSync(join(folder, 'csv'), 'utf8')).toBe(`\ufeff${EVENT_FIELDS.join(',')}\r\n`);
    });
  });

  it('replaces a file only when it succeeded, and leaves nothing else behind', async () => {
    await withFolder(async (folder) => {
      const out = join(folder, 'events.csv');
      writeFileSync(out, 'precious');
      const archive = createArchive({ dir: join(folder, 'archive') });
      mkdirSync(join(folder, 'archive/2026-11'), { recursive: true });
      writeFileSync(join(folder, 'archive/2026-11/1-0_2-0.parquet'), 'torn');
      for (const format of ['ndjson', 'csv', 'parquet']) {
        await expect(archive.exportEvents({ format, out })).rejects.toThrow('1-0_2-0.parquet');
      }
      expect(readFileSync(out, 'utf8')).toBe('precious');
      expect(readdirSync(folder).sort()).toEqual(['archive', 'events.csv']);
      expect(readdirSync(join(folder, 'archive'))).toEqual(['2026-11']);
      const other = createArchive({ dir: join(folder, 'other') });
      await other.exportEvents({ format: 'csv', out, hot: HARD });
      expect(readFileSync(out, 'utf8')).toContain('קבוצת');
    });
  });

  it('says how to mend a format or path that will not do', async () => {
    await withFolder(async (folder) => {
      const archive = createArchive({ dir: join(folder, 'archive') });
      const refused = async (format: string, out: string) => {
        const error = await archive.exportEvents({ format, out }).catch((reason: unknown) => reason);
        expect(error).toBeInstanceOf(SetupError);
        return (error as Error).message;
      };
      writeFileSync(join(folder, 'file'), '');
      expect(await refused('xlsx', join(folder, 'x'))).toMatch(/xlsx.*choose ndjson, csv, parquet/);
      expect(await refused('toString', join(folder, 'x'))).toMatch(/choose/);
      expect(await refused('csv', join(folder, 'no/such/x.csv'))).toMatch(/does not exist\. Make it/);
      expect(await refused('csv', join(folder, 'file/x.csv'))).toMatch(/not a folder/);
      expect(await refused('csv', folder)).toMatch(/not a file/);
      expect(await refused('parquet', '/proc/x.parquet')).toMatch(/Cannot write/);
    });
  });
});
