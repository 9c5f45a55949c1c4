// What a backup says of itself: which files it is made of, and what they must be.
import { createHash, createHmac } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { SetupError } from '../../core/errors.ts';

export const MANIFEST = 'manifest.json';
/** Lines of `Kept`, one for each key of Redis. */
export const RECORDS = 'redis.ndjson';

/** Of this file format; a change of it is another number. */
const FORMAT = 1;

const manifestShape = z.object({
  format: z.literal(FORMAT),
  /** Of the Kehila that made it. */
  kehila: z.string(),
  at: z.number(),
  /** Tells whether the secret is the same: without it, nobody could tell who was erased since. */
  under: z.string(),
  keys: z.number(),
  /** By path within the folder, with slashes. */
  files: z.record(z.string(), z.object({ bytes: z.number(), sha256: z.string() })),
});
export type Manifest = z.infer<typeof manifestShape>;

export function manifestOf(given: Omit<Manifest, 'format'>): string {
  return `${JSON.stringify({ format: FORMAT, ...given }, null, 2)}\n`;
}

/** What a backup made under this secret says of it. */
export function underSecret(secret: string): string {
  return createHmac('sha256', secret).update('backup').digest('hex').slice(0, 16);
}

export async function sealOf(path: string): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { bytes, sha256: hash.digest('hex') };
}

/** Throws SetupError where the folder is no backup, or not as it was made. */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => undefined);
  if (text === undefined) throw new SetupError(`${folder} is no backup: there is no ${MANIFEST} in it.`);
  const read = manifestShape.safeParse(parsed(text));
  if (!read.success)
    throw new SetupError(`The ${MANIFEST} in ${folder} makes no sense here: it may be of a newer Kehila.`);
  for (const [path, seal] of Object.entries(read.data.files)) {
    const now = path.includes('..') ? undefined : await sealOf(join(folder, path)).catch(() => undefined);
    if (now?.sha256 !== seal.sha256)
      throw new SetupError(`${path} in ${folder} is not as it was made: take another backup.`);
  }
  return read.data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
