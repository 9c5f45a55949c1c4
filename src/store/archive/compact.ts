// Compaction: the many files of a month become one, which reads up to twice as fast.
import { dirname } from 'node:path';
import type { Month } from './month.ts';
import { fileOf, filesOfMonth, usingFiles } from './month-files.ts';
import { eachEventOnce } from './parquet-rows.ts';
import { spanOf } from './stream-range.ts';
import { type ArchiveSettings, openWorkroom } from './workroom.ts';
import { copyToParquet, moveIntoPlace } from './write-parquet.ts';

/**
 * Tells how many files became one (0 when there was nothing to do). The old files go only once the new one is there
 * for good; a crash in between leaves both, which readers see through and the next compaction finishes. Columns of a
 * newer version are kept.
 */
export async function compact(settings: ArchiveSettings, month: Month): Promise<number> {
  const { dir, disk } = settings;
  const room = await openWorkroom(settings);
  try {
    return await usingFiles(
      () => filesOfMonth(dir, month),
      async (files) => {
        if (files.length < 2) return 0;
        const target = fileOf(dir, month, spanOf(files));
        const fresh = await room.path('parquet');
        await copyToParquet(room.connection, eachEventOnce(files).join(' UNION ALL BY NAME '), fresh);
        await moveIntoPlace(disk, fresh, target.path);
        for (const { path } of files) if (path !== target.path) await disk.remove(path);
        await disk.sync(dirname(target.path));
        return files.length;
      },
    );
  } finally {
    await room.close();
  }
}
