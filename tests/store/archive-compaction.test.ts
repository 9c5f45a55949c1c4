import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Archive, createArchive } from '../../src/store/archive/archive.ts';
import { collect, crashAt, createFakeLog, eventOf, eventsOf, withFolder } from './archive-fixtures.ts';

const ALWAYS = Number.MAX_SAFE_INTEGER;

async function fill(archive: Archive, files: number): Promise<void> {
  await archive.archive(createFakeLog(eventsOf(files * 2)), { until: ALWAYS, batch: 2 });
}

describe('compaction', () => {
  it('makes the files of a month one, named for all they held, and leaves other months alone', async () => {
    await withFolder(async (dir) => {
      const archive = createArchive({ dir });
      const october = [40, 41, 42].map((n) => eventOf(n, { at: Date.UTC(2026, 9, 1) + n }));
      await archive.archive(createFakeLog([...eventsOf(9), ...october]), { until: ALWAYS, batch: 2 });
      expect([...(await archive.months())]).toEqual([
        ['2026-10', 2],
        ['2026-11', 5],
      ]);
      expect(await archive.compact('2026-11')).toBe(5);
      expect(readdirSync(join(dir, '2026-11'))).toEqual(['1000-0_1004-0.parquet']);
      expect(await collect(archive.events())).toEqual([...october, ...eventsOf(9)]);
      expect(await archive.compact('2026-11')).toBe(0);
      expect([...(await archive.months()).values()]).toEqual([2, 1]);
    });
  });

  it('loses and doubles nothing when it crashes at any step, and the next one finishes', async () => {
    for (let step = 1; step <= 9; step += 1) {
      await withFolder(async (dir) => {
        const archive = createArchive({ dir });
        await fill(archive, 4);
        await createArchive({ dir, disk: crashAt(step, 'after').disk })
          .compact('2026-11')
          .catch(() => 0);
        expect(await collect(archive.events())).toEqual(eventsOf(8));
        expect(await archive.query('SELECT count(*) AS n FROM events')).toEqual([{ n: 8 }]);
        await archive.compact('2026-11');
        expect([...(await archive.months()).values()]).toEqual([1]);
        expect(await collect(archive.events())).toEqual(eventsOf(8));
      });
    }
  });

  it('may happen while others read and write', async () => {
    await withFolder(async (dir) => {
      const archive = createArchive({ dir });
      await fill(archive, 6);
      const log = createFakeLog(eventsOf(20).slice(12));
      const reading = async () => {
        const counts: unknown[] = [];
        for (let i = 0; i < 5; i += 1)
          counts.push((await archive.query('SELECT count(*) AS n FROM events'))[0]?.['n']);
        return counts.map(Number);
      };
      const [counts] = await Promise.all([
        reading(),
        archive.compact('2026-11'),
        archive.archive(log, { until: ALWAYS, batch: 3 }),
      ]);
      expect(counts.every((count) => count >= 12 && count <= 20)).toBe(true);
      await archive.compact('2026-11');
      expect(await collect(archive.events())).toEqual(eventsOf(20));
    });
  });

  it('sees through what two processes archived at once', async () => {
    await withFolder(async (dir) => {
      const archive = createArchive({ dir });
      const slow = createFakeLog(eventsOf(9));
      await Promise.all([
        archive.archive(createFakeLog(eventsOf(9)), { until: ALWAYS, batch: 4 }),
        archive.archive(slow, { until: ALWAYS, batch: 3 }),
      ]);
      expect(await collect(archive.events())).toEqual(eventsOf(9));
      expect(await archive.query('SELECT count(*) AS n FROM events')).toEqual([{ n: 9 }]);
    });
  });
});
