// The lock Chromium leaves in its folder, and the browser a Kehila that was killed may have left running there.
import { readlink, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { browsersOn, endProcess, isBrowserOn } from './processes.ts';

const LOCKS = ['SingletonLock', 'SingletonSocket', 'SingletonCookie'];

/** For a browser left behind to save what it has and end, in milliseconds. */
const PATIENCE = 5_000;

/**
 * Makes the folder free for a new browser. Only for who owns the session's folder: a browser that still lives there is
 * then nobody's.
 */
export async function clearBrowserLock(folder: string, patience = PATIENCE): Promise<void> {
  const holder = await lockHolder(folder);
  const left = new Set(await browsersOn(folder));
  if (holder?.host === hostname() && (await isBrowserOn(folder, holder.pid))) left.add(holder.pid);
  for (const pid of left) await endProcess(pid, patience);
  for (const name of LOCKS) await rm(join(folder, name), { force: true });
}

interface Holder {
  readonly host: string;
  readonly pid: number;
}

/** Chromium's lock is a link to nowhere, `host-pid`. */
async function lockHolder(folder: string): Promise<Holder | undefined> {
  const link = await readlink(join(folder, 'SingletonLock')).catch(() => undefined);
  const [, host, pid] = link?.match(/^(.*)-(\d+)$/) ?? [];
  return host === undefined ? undefined : { host, pid: Number(pid) };
}
