// The marks of who was erased, in a file of their own that no restore undoes: by it, an erasure is carried out again.
import { appendFile, mkdir, open, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** In the data folder: a mark to a line, only ever added to. */
export function erasedListIn(dataDir: string): string {
  return join(dataDir, 'erased.txt');
}

/** Undefined where there is no such file. A line cut short by a crash counts for nothing. */
export async function readErasedList(path: string): Promise<ReadonlySet<string> | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : new Set(text.match(/^[\da-f]{32}$/gmu));
}

/** Adds what is missing, and waits until it would survive a power cut. */
export async function noteErased(path: string, marks: Iterable<string>): Promise<void> {
  const known = await readErasedList(path);
  const fresh = [...marks].filter((mark) => !known?.has(mark));
  if (known && fresh.length === 0) return;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await appendFile(path, fresh.map((mark) => `\n${mark}\n`).join(''), { mode: 0o600 });
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
