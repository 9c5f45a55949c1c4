import { existsSync, mkdirSync, readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createArchive } from '../../src/store/archive/archive.ts';
import {
  collect,
  crashAt,
  createFakeLog,
  eventOf,
  eventsOf,
  inOrder,
  NOVEMBER,
  withFolder,
} from './archive-fixtures.ts';

const ALWAYS = Number.MAX_SAFE_INTEGER;
const DAY = 86_400_000;

describe('the archive', () => {
  it('is empty before anything was written', async () => {
    await withFolder(async (folder) => {
      const archive = createArchive({ dir: join(folder, 'none') });
      expect(await collect(archive.events())).toEqual([]);
      expect(await archive.query('SELECT count(*) AS n, max("at") AS last FROM events')).toEqual([
        { n: 0, last: null },
      ]);
      expect([...(await archive.months())]).toEqual([]);
      expect(await archive.compact('2026-11')).toBe(0);
      expect(await archive.archive(createFakeLog(), { until: ALWAYS })).toEqual({ files: 0, events: 0 });
    });
  });

  it('gives every event back as it was, in the order of time', async () => {
    await withFolder(async (dir) => {
      const events = [
        eventOf(3, { re_who: 'p1', re_org: 'org_2', re_at: NOVEMBER + 17, origin: 'ministry' }),
        eventOf(1, { group: 'גריאטריה', org: 'مستشفى', subject: `"it's", \n🩺 \\ud800 \u0000`, size: 0 }),
        eventOf(2, { at: NOVEMBER + 1000 }),
      ];
      const archive = createArchive({ dir });
      expect(await archive.archive(createFakeLog(events), { until: ALWAYS })).toEqual({
        files: 1,
        events: 3,
      });
      expect(await collect(archive.events())).toEqual(inOrder(events));
    });
  });

  it('names a file for the first and last stream id in it, in a folder per month in UTC', async () => {
    await withFolder(async (dir) => {
      const log = createFakeLog([
        eventOf(0, { at: NOVEMBER - 1 }),
        eventOf(1, { at: NOVEMBER }),
        eventOf(2, { at: NOVEMBER - 2 }),
      ]);
      await createArchive({ dir }).archive(log, { until: ALWAYS });
      expect(readdirSync(join(dir, '2026-10'))).toEqual(['1000-0_1001-0.parquet']);
      expect(readdirSync(join(dir, '2026-11'))).toEqual(['1000-1_1000-1.parquet']);
      expect(readdirSync(dir).sort()).toEqual(['2026-10', '2026-11']);
    });
  });

  it('takes only what was added to the stream before a given instant, and trims only that', async () => {
    await withFolder(async (dir) => {
      const log = createFakeLog(eventsOf(10));
      expect(await createArchive({ dir }).archive(log, { until: 1003, batch: 4 })).toEqual({
        files: 2,
        events: 6,
      });
      expect(log.size).toBe(4);
    });
  });

  it('writes an event once that the stream brings again later', async () => {
    await withFolder(async (dir) => {
      const archive = createArchive({ dir });
      const log = createFakeLog(eventsOf(3));
      await archive.archive(log, { until: ALWAYS });
      log.append(...eventsOf(5));
      expect(await archive.archive(log, { until: ALWAYS })).toEqual({ files: 1, events: 2 });
      expect(await collect(archive.events())).toEqual(eventsOf(5));
    });
  });

  it('keeps both when a new stream begins with ids that the old one had', async () => {
    await withFolder(async (dir) => {
      const archive = createArchive({ dir });
      await archive.archive(createFakeLog(eventsOf(4)), { until: ALWAYS });
      const anew = createFakeLog(eventsOf(8).slice(4));
      expect(await archive.archive(anew, { until: ALWAYS })).toEqual({ files: 1, events: 4 });
      expect(await collect(archive.events())).toEqual(eventsOf(8));
    });
  });

  it('puts a replacement where half of a character is, rather than stop for ever', async () => {
    await withFolder(async (dir) => {
      const archive = createArchive({ dir });
      await archive.archive(createFakeLog([eventOf(0, { subject: 'a\ud83d', group: '\\ud83d' })]), {
        until: ALWAYS,
      });
      expect(await archive.query('SELECT subject, "group" FROM events')).toEqual([
        { subject: 'a\ufffd', group: '\\ud83d' },
      ]);
    });
  });

  it('clears away what a killed process left a day ago, and nothing newer', async () => {
    await withFolder(async (dir) => {
      for (const name of ['.work-old', '.work-new']) mkdirSync(join(dir, name));
      utimesSync(join(dir, '.work-old'), 1, 1);
      await createArchive({ dir }).archive(createFakeLog(), { until: ALWAYS });
      expect(existsSync(join(dir, '.work-old'))).toBe(false);
      expect(existsSync(join(dir, '.work-new'))).toBe(true);
    });
  });

  it('has every event exactly once, in order, whatever crashes between any two steps', {
    timeout: 120_000,
  }, async () => {
    const act = fc.record({
      count: fc.nat(12),
      batch: fc.integer({ min: 1, max: 9 }),
      compact: fc.boolean(),
      step: fc.integer({ min: 1, max: 30 }),
      when: fc.constantFrom<('before' | 'after')[]>('before', 'after'),
    });
    const days = fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 5, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 4 }), days, async (acts, offsets) => {
        await withFolder((dir) => liveThrough(dir, acts, offsets));
      }),
      { numRuns: 15 },
    );
  });
});

interface ActOfLife {
  readonly count: number;
  readonly batch: number;
  readonly compact: boolean;
  readonly step: number;
  readonly when: 'before' | 'after';
}

async function liveThrough(
  dir: string,
  acts: readonly ActOfLife[],
  offsets: readonly number[],
): Promise<void> {
  const log = createFakeLog();
  const archive = createArchive({ dir });
  let count = 0;
  const all = () =>
    inOrder(
      Array.from({ length: count }, (_, n) =>
        eventOf(n, { at: NOVEMBER + (offsets[n % offsets.length] ?? 0) * DAY }),
      ),
    );
  for (const act of acts) {
    const before = count;
    count += act.count;
    log.append(...all().filter(({ size }) => size >= before));
    const crash = crashAt(act.step, act.when);
    const dying = createArchive({ dir, disk: crash.disk });
    const work = act.compact
      ? Promise.all([...(await archive.months()).keys()].map((month) => dying.compact(month)))
      : dying.archive(crash.log(log), { until: ALWAYS, batch: act.batch });
    await work.catch((error: Error) => expect(error.message).toBe('crashed'));
    expect(await collect(archive.events({ hot: log }))).toEqual(all());
  }
  await archive.archive(log, { until: ALWAYS });
  expect(log.size).toBe(0);
  for (const [month] of await archive.months()) await archive.compact(month);
  expect(await collect(archive.events())).toEqual(all());
  expect([...(await archive.months()).values()].every((files) => files <= 1)).toBe(true);
}
