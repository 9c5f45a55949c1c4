// What runs on this machine, as far as it matters for a session's folder.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { pause } from './waiting.ts';

const run = promisify(execFile);

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0) && !isUnburied(pid);
  } catch (error) {
    // It is another user's, but it is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** It ended, and its parent does not ask: so it stays for ever in a container whose first process is no init. */
function isUnburied(pid: number): boolean {
  try {
    return /^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/** Whether this process is a browser, not one of its parts, that was told to live in this folder. */
export async function isBrowserOn(folder: string, pid: number): Promise<boolean> {
  const args = await argumentsOf(pid);
  return args.includes(`--user-data-dir=${folder}`) && !args.some((arg) => arg.startsWith('--type='));
}

/** All of them, where the system can list its processes; else none. */
export async function browsersOn(folder: string): Promise<readonly number[]> {
  const names = await readdir('/proc').catch(() => []);
  const pids = names.filter((name) => /^\d+$/.test(name)).map(Number);
  const found = await Promise.all(pids.map(async (pid) => ((await isBrowserOn(folder, pid)) ? [pid] : [])));
  return found.flat();
}

/** None when there is no such process, or it does not show them. */
async function argumentsOf(pid: number): Promise<readonly string[]> {
  if (process.platform === 'linux')
    return (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split('\0');
  const shown = await run('ps', ['-ww', '-o', 'command=', '-p', String(pid)]).catch(() => ({ stdout: '' }));
  return shown.stdout.trim().split(/ (?=--)/);
}

/** Asks it to end; after so many milliseconds it has to. Resolves when it is gone, rejects when it stays. */
export async function endProcess(pid: number, patience: number): Promise<void> {
  for (const name of ['SIGTERM', 'SIGKILL'] as const) {
    signal(pid, name);
    if (await isGone(pid, patience)) return;
  }
  throw new Error(`process ${pid} cannot be ended`);
}

/** One that is gone already is no trouble. A negative number is a whole group. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

const LOOK_EVERY = 20;

async function isGone(pid: number, patience: number): Promise<boolean> {
  const { signal: never } = new AbortController();
  for (let waited = 0; waited < patience; waited += LOOK_EVERY) {
    if (!isAlive(pid)) return true;
    await pause(LOOK_EVERY, never);
  }
  return !isAlive(pid);
}
