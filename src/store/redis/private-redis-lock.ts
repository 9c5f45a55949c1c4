// A lock file between processes of one machine, held only for moments, and broken when its holder is dead.
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { SetupError } from '../../core/errors.ts';

/** How long to wait for a lock before asking a person, in milliseconds: a large file takes a while to be read. */
const PATIENCE = 60_000;
const held = new Set<string>();
let serial = 0;

/** Runs `act` while no other process (nor another call in this one) is inside the same lock. Throws SetupError. */
export async function withLock<T>(path: string, act: () => Promise<T>): Promise<T> {
  const mine = `${path}.${process.pid}.${++serial}`;
  writeFileSync(mine, String(process.pid));
  try {
    for (let waited = 0; !take(mine, path); waited += 5) {
      if (waited > PATIENCE) {
        throw new SetupError(
          `Process ${pidIn(path)} holds ${path}: end it, or delete that file if it is not Kehila.`,
        );
      }
      breakIfDead(path, `${mine}.dead`);
      await wait(5);
    }
    held.add(path);
    try {
      return await act();
    } finally {
      held.delete(path);
      rmSync(path, { force: true });
    }
  } finally {
    rmSync(mine, { force: true });
  }
}

/** Whether a process of this number runs, be it ours to signal or not. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Dead, but nobody took note: so it stays in a container whose first process does not look after orphans. */
function isZombie(pid: number): boolean {
  try {
    return /\) Z /u.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/** The number a file holds; 0 when there is none. */
export function pidIn(path: string): number {
  try {
    return Number(readFileSync(path, 'utf8')) || 0;
  } catch {
    return 0;
  }
}

/** A link appears at once with its content, where a new file would be empty for a moment. */
function take(mine: string, path: string): boolean {
  try {
    linkSync(mine, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Moves a dead holder's lock aside; a living one's that slipped in meanwhile is put back. */
function breakIfDead(path: string, aside: string): void {
  const holder = pidIn(path);
  // In a container the process before us had our number too.
  const lives = holder === process.pid ? held.has(path) : isRunning(holder);
  if (holder === 0 || lives) return;
  try {
    renameSync(path, aside);
    if (pidIn(aside) !== holder) take(aside, path);
  } catch {
    // Someone else moved it first.
  } finally {
    rmSync(aside, { force: true });
  }
}
