// What is on disk: `<dir>/<YYYY-MM>/<first stream id>_<last stream id>.parquet`. Everything else there is ignored.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Month } from './month.ts';
import type { StreamRange } from './stream-range.ts';

export interface MonthFile extends StreamRange {
  readonly path: string;
  readonly month: Month;
}

const FILE = /^(\d+-\d+)_(\d+-\d+)\.parquet$/;
const MONTH = /^\d{4}-\d{2}$/;

export function fileOf(dir: string, month: Month, { first, last }: StreamRange): MonthFile {
  return { path: join(dir, month, `${first}_${last}.parquet`), month, first, last };
}

export async function monthsOnDisk(dir: string): Promise<Month[]> {
  return (await namesIn(dir)).filter((name) => MONTH.test(name)).sort();
}

export async function filesOfMonth(dir: string, month: Month): Promise<MonthFile[]> {
  const names = (await namesIn(join(dir, month))).sort();
  return names.flatMap((name) => {
    const [, first, last] = FILE.exec(name) ?? [];
    return first && last ? [fileOf(dir, month, { first, last })] : [];
  });
}

export async function filesOfMonths(dir: string, months: readonly Month[]): Promise<MonthFile[]> {
  return (await Promise.all(months.map((month) => filesOfMonth(dir, month)))).flat();
}

/**
 * Uses the files that `list` finds. When they were compacted into another meanwhile, and so are gone, lists again and
 * starts over; any other error is thrown.
 */
export async function usingFiles<T>(
  list: () => Promise<MonthFile[]>,
  use: (files: readonly MonthFile[]) => Promise<T>,
): Promise<T> {
  let files = await list();
  for (;;) {
    try {
      return await use(files);
    } catch (error) {
      const now = await list();
      if (namesOf(now) === namesOf(files)) throw error;
      files = now;
    }
  }
}

function namesOf(files: readonly MonthFile[]): string {
  return files.map(({ path }) => path).join('\n');
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
