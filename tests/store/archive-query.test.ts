import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { createArchive } from '../../src/store/archive/archive.ts';
import { collect, createFakeLog, eventOf, eventsOf, NOVEMBER, withFolder } from './archive-fixtures.ts';

const ALWAYS = Number.MAX_SAFE_INTEGER;

describe('reading the archive', () => {
  it('shows what is on disk and what is still hot as one, each event once', async () => {
    await withFolder(async (dir) => {
      const archive = createArchive({ dir });
      const events = eventsOf(12);
      await archive.archive(createFakeLog(events.slice(0, 8)), { until: ALWAYS });
      const hot = [...events.slice(5), eventOf(11), eventOf(50, { at: NOVEMBER - 1 })];
      const expected = [eventOf(50, { at: NOVEMBER - 1 }), ...events];
      expect(await collect(archive.events({ hot }))).toEqual(expected);
      expect(await collect(archive.events({ hot: createFakeLog(hot) }))).toEqual(expected);
      expect(await archive.query('SELECT count(*) AS n FROM events', [], { hot })).toEqual([{ n: 13 }]);
    });
  });

  it('shows all that is hot when the log is longer than a page', async () => {
    await withFolder(async (dir) => {
      const hot = createFakeLog(eventsOf(11_000));
      const rows = await createArchive({ dir }).query('SELECT count(DISTINCT "id") AS n FROM events', [], {
        hot,
      });
      expect(rows).toEqual([{ n: 11_000 }]);
    });
  });

  it('reads from one instant, inclusive, until another, exclusive', async () => {
    await withFolder(async (dir) => {
      const archive = createArchive({ dir });
      const events = [
        eventOf(90, { at: NOVEMBER - 1 }),
        ...eventsOf(5),
        eventOf(91, { at: NOVEMBER + 40 * 86_400_000 }),
      ];
      await archive.archive(createFakeLog(events), { until: ALWAYS });
      const ids = async (range: { from?: number; until?: number }) =>
        (await collect(archive.events(range))).map(({ size }) => size);
      expect(await ids({ from: NOVEMBER, until: NOVEMBER + 2000 })).toEqual([0, 1]);
      expect(await ids({ until: NOVEMBER })).toEqual([90]);
      expect(await ids({ from: NOVEMBER + 4000 })).toEqual([4, 91]);
      expect(await ids({ from: NOVEMBER + 2000, until: NOVEMBER })).toEqual([]);
    });
  });

  it('can be left in the middle, and does not hold what comes later in memory', async () => {
    await withFolder(async (dir) => {
      const archive = createArchive({ dir });
      await archive.archive(createFakeLog(eventsOf(5000)), { until: ALWAYS });
      for await (const event of archive.events()) {
        if (event.size === 3) break;
      }
      expect(await collect(archive.events({ from: NOVEMBER + 4_998_000 }))).toHaveLength(2);
    });
  });

  it('binds parameters and answers in plain values', async () => {
    await withFolder(async (dir) => {
      const sql = `SELECT $1 AS text, sum("size") AS total, avg("size") AS mean, max("at") AS last, max("re_at") AS re,
        DATE '2026-11-25' AS day, 1.5 AS decimal, list("who" ORDER BY "at") AS who, {a: 1} AS struct, $2 AS big, true AS yes
        FROM events WHERE "at" >= epoch_ms($3)`;
      const rows = await createArchive({ dir }).query(
        sql,
        ["'; DROP TABLE hot; --", 2 ** 40, NOVEMBER + 1000],
        {
          hot: eventsOf(3),
        },
      );
      expect(rows).toEqual([
        {
          text: "'; DROP TABLE hot; --",
          total: 3,
          mean: 1.5,
          last: NOVEMBER + 2000,
          re: null,
          day: '2026-11-25',
          decimal: 1.5,
          who: ['p1', 'p2'],
          struct: { a: 1 },
          big: 2 ** 40,
          yes: true,
        },
      ]);
    });
  });

  it('says what is wrong with a question, without trying for ever', async () => {
    await withFolder(async (dir) => {
      await expect(createArchive({ dir }).query('SELECT nothing FROM events')).rejects.toThrow('nothing');
    });
  });

  it('reads files of older and newer versions beside its own, and compaction keeps what it does not know', async () => {
    await withFolder(async (dir) => {
      const archive = createArchive({ dir });
      await archive.archive(createFakeLog(eventsOf(2)), { until: ALWAYS });
      const instance = await DuckDBInstance.create();
      const connection = await instance.connect();
      const at = `epoch_ms(${NOVEMBER})::TIMESTAMP_MS`;
      const old = `SELECT 'old' AS "id", ${at} AS "at", 'story.told' AS "kind", NULL::TIMESTAMP_MS AS re_at`;
      const files = [old, `${old.replace('old', 'new')}, 'later' AS mood`];
      for (const [n, select] of files.entries()) {
        await connection.run(`COPY (${select}) TO '${dir}/2026-11/90${n}-0_90${n}-1.parquet'`);
      }
      const expected = [
        { id: 'e000000', who: 'p0', size: 0 },
        { id: 'new', who: '', size: 0 },
        { id: 'old', who: '', size: 0 },
      ];
      const read = async () =>
        (await collect(archive.events())).slice(0, 3).map(({ id, who, size }) => ({ id, who, size }));
      expect(await read()).toEqual(expected);
      expect(await archive.compact('2026-11')).toBe(3);
      expect(await read()).toEqual(expected);
      const kept = await connection.runAndReadAll(
        `SELECT "id", mood FROM '${dir}/2026-11/*.parquet' WHERE mood IS NOT NULL`,
      );
      expect(kept.getRows()).toEqual([['new', 'later']]);
      connection.closeSync();
      instance.closeSync();
    });
  });

  it('takes the name of its folder as it is', async () => {
    await withFolder(async (folder) => {
      const dir = join(folder, `it's [a] *st?range* {n}ame ${'קהילה'}`);
      mkdirSync(dir);
      const archive = createArchive({ dir });
      await archive.archive(createFakeLog(eventsOf(4)), { until: ALWAYS, batch: 2 });
      await archive.compact('2026-11');
      expect(await collect(archive.events())).toEqual(eventsOf(4));
    });
  });
});
