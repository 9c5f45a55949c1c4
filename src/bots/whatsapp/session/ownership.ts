// One Kehila at a time has the session's folder: a file there names it, and is touched as long as it lives.
import { randomUUID } from 'node:crypto';
import { type FileHandle, link, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
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

const ownerShape = z.object({ host: z.string(), pid: z.int(), id: z.string().optional() });

/** A process that was started anew may have the number of the one before it: what is ours we know by these ids. */
const ours = new Set<string>();

/** Who is just taking over from the dead is looked at again after this long, in milliseconds. */
const TAKING_OVER = 10;

/** Throws SetupError when the folder cannot be written to, or a living Kehila has it. */
export async function ownFolder(folder: string, report: Report, times = TIMES): Promise<Ownership> {
  const file = resolve(folder, 'owner.json');
  const draft = await writeDraft(folder, report);
  ours.add(draft.id);
  try {
    await take(file, draft, times);
  } catch (error) {
    ours.delete(draft.id);
    await draft.handle.close();
    throw error;
  } finally {
    await rm(draft.file, { force: true });
  }
  const beating = setInterval(() => {
    draft.touch().catch((error: unknown) => report('the session folder cannot be written to', error));
  }, times.beat).unref();
  return {
    async release() {
      if (!ours.delete(draft.id)) return;
      clearInterval(beating);
      await draft.handle.close();
      if ((await ownerIn(file))?.id === draft.id) await rm(file, { force: true });
    },
  };
}

interface Draft {
  readonly id: string;
  readonly file: string;
  readonly handle: FileHandle;
  /** By the clock of the file system, which all who share the folder share. */
  touch(): Promise<void>;
}

async function writeDraft(folder: string, report: Report): Promise<Draft> {
  const id = randomUUID();
  const file = join(folder, `owner-${id}.json`);
  const owner = { host: hostname(), pid: process.pid, id, startedAt: isoOf(machineNow()) };
  const touch = async (handle: FileHandle) => void (await handle.write(JSON.stringify(owner), 0));
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const handle = await open(file, 'wx', 0o600);
    await touch(handle);
    return { id, file, handle, touch: () => touch(handle) };
  } catch (error) {
    report('the session folder cannot be written to', error);
    const mend = 'give Kehila the right to write there, or name another in WHATSAPP_SESSION_DIR';
    throw new SetupError(`${folder} cannot keep the WhatsApp session (${reasonOf(error)}): ${mend}.`, {
      cause: error,
    });
  }
}

interface Owner {
  readonly id: string;
  /** Who it is; undefined where that cannot be read. */
  readonly who: { readonly host: string; readonly pid: number } | undefined;
  /** When it was last touched, in milliseconds. */
  readonly touched: number;
}

/** Undefined where nobody is. */
async function ownerIn(file: string): Promise<Owner | undefined> {
  try {
    const { ino, mtimeMs } = await stat(file);
    const who = ownerShape.safeParse(parsed(await readFile(file, 'utf8'))).data;
    return { id: who?.id ?? `${ino}-${mtimeMs}`, who, touched: mtimeMs };
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

async function take(file: string, draft: Draft, { stale }: OwnerTimes): Promise<void> {
  while (!(await isLinked(draft.file, file))) {
    const owner = await ownerIn(file);
    if (!owner) continue;
    const isSilent = async ({ touched }: Owner) => (await draft.handle.stat()).mtimeMs - touched >= stale;
    refuseIfAlive(owner, await isSilent(owner));
    if (await isSuccessor(file, draft, owner)) return;
    const other = await ownerIn(claimOn(file, owner));
    // One who died amid taking over is waited for as long as any other.
    if (other && (await isSilent(other))) await rm(claimOn(file, owner), { force: true });
    await wait(TAKING_OVER);
  }
}

/**
 * The dead are followed by one alone: who claims them, and finds them still there. Their file is only ever replaced, so
 * that nobody finds the place free meanwhile.
 */
async function isSuccessor(file: string, draft: Draft, dead: Owner): Promise<boolean> {
  const claim = claimOn(file, dead);
  if (!(await isLinked(draft.file, claim))) return false;
  try {
    if ((await ownerIn(file))?.id !== dead.id) return false;
    await rename(draft.file, file);
    return true;
  } finally {
    await rm(claim, { force: true });
  }
}

const claimOn = (file: string, { id }: Owner): string => `${file}.after-${id}`;

/** A link is made or not, by one alone. */
async function isLinked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

function refuseIfAlive({ id, who }: Owner, isSilent: boolean): void {
  const isMine = who?.host === hostname() && who.pid === process.pid;
  const isDead = who?.host === hostname() && !(isMine ? ours.has(id) : isAlive(who.pid));
  if (!ours.has(id) && (isSilent || isDead)) return;
  const whose = who ? `process ${who.pid} on ${who.host}` : 'another process';
  throw new SetupError(
    `The WhatsApp session is in use by ${whose}: end that Kehila first (if it was killed on another machine, ` +
      'wait a minute), or name another folder in WHATSAPP_SESSION_DIR.',
  );
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === code;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
