// One Kehila at a time has the session's folder: a file there names it, and is touched as long as it lives.
import { randomUUID } from 'node:crypto';
import { type FileHandle, link, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { reasonOf, SetupError } from '../../../core/errors.ts';
import { isoOf, MINUTE, machineNow, SECOND } from '../../../core/time.ts';
import type { Report } from '../whatsapp-settings.ts';
import { isAlive } from './processes.ts';

export interface Ownership {
  release(): Promise<void>;
}

/** Milliseconds. */
export interface OwnerTimes {
  readonly beat: number;
  /** Untouched for so long, its owner is taken for dead. */
  readonly stale: number;
}

const TIMES: OwnerTimes = { beat: 10 * SECOND, stale: MINUTE };

const ownerShape = z.object({ host: z.string(), pid: z.int() });

/** A process that was started anew may have the number of the one before it: what is ours we know by this. */
const held = new Set<string>();

/** Throws SetupError when the folder cannot be written to, or a living Kehila has it. */
export async function ownFolder(folder: string, report: Report, times = TIMES): Promise<Ownership> {
  const file = resolve(folder, 'owner.json');
  const draft = await writeDraft(folder, report);
  try {
    await take(file, draft, times);
  } catch (error) {
    await draft.handle.close();
    throw error;
  } finally {
    await rm(draft.file, { force: true });
  }
  held.add(file);
  const beating = setInterval(() => {
    draft.touch().catch((error: unknown) => report('the session folder cannot be written to', error));
  }, times.beat).unref();
  return {
    async release() {
      if (!held.delete(file)) return;
      clearInterval(beating);
      const ours = (await draft.handle.stat()).ino;
      await draft.handle.close();
      if ((await stat(file).catch(() => undefined))?.ino === ours) await rm(file, { force: true });
    },
  };
}

interface Draft {
  readonly file: string;
  readonly handle: FileHandle;
  /** By the clock of the file system, which all who share the folder share. */
  touch(): Promise<void>;
}

async function writeDraft(folder: string, report: Report): Promise<Draft> {
  const file = join(folder, `owner-${randomUUID()}.json`);
  const owner = { host: hostname(), pid: process.pid, startedAt: isoOf(machineNow()) };
  const touch = async (handle: FileHandle) => void (await handle.write(JSON.stringify(owner), 0));
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const handle = await open(file, 'wx', 0o600);
    await touch(handle);
    return { file, handle, touch: () => touch(handle) };
  } catch (error) {
    report('the session folder cannot be written to', error);
    const mend = 'give Kehila the right to write there, or name another in WHATSAPP_SESSION_DIR';
    throw new SetupError(`${folder} cannot keep the WhatsApp session (${reasonOf(error)}): ${mend}.`, {
      cause: error,
    });
  }
}

/** A link is made or not, by one alone. */
async function take(file: string, draft: Draft, { stale }: OwnerTimes): Promise<void> {
  for (;;) {
    const isTaken = await link(draft.file, file).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error;
        return false;
      },
    );
    if (isTaken) return;
    const found = await stat(file).catch(() => undefined);
    if (!found) continue;
    const age = (await draft.handle.stat()).mtimeMs - found.mtimeMs;
    await refuseIfAlive(file, age < stale);
    await putAside(file, found.ino);
  }
}

async function refuseIfAlive(file: string, isFresh: boolean): Promise<void> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const owner = ownerShape.safeParse(parsed(text)).data;
  const isHere = owner?.host === hostname();
  const isDead = owner !== undefined && isHere && (owner.pid === process.pid || !isAlive(owner.pid));
  if (!held.has(file) && (!isFresh || isDead)) return;
  const who = owner ? `process ${owner.pid} on ${owner.host}` : 'another process';
  throw new SetupError(
    `The WhatsApp session is in use by ${who}: end that Kehila first (if it was killed on another machine, ` +
      'wait a minute), or name another folder in WHATSAPP_SESSION_DIR.',
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Another may have taken it between our look and our hand: then it gets it back. */
async function putAside(file: string, stale: number): Promise<void> {
  const aside = `${file}.${randomUUID()}`;
  const isMoved = await rename(file, aside).then(
    () => true,
    () => false,
  );
  if (!isMoved) return;
  if ((await stat(aside)).ino !== stale) await link(aside, file).catch(() => undefined);
  await rm(aside, { force: true });
}
