// The processes of the browser a page lives in, to be killed or stopped as fate would. Reads Linux's /proc.
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

export interface BrowserProcesses {
  readonly browser: number;
  readonly renderers: readonly number[];
}

/** Of the browser that holds this end of a connection to 127.0.0.1. */
export function processesBehind(port: number, to: number): BrowserProcesses {
  const all = allProcesses();
  const holder = all.find(({ pid }) => holds(pid, inodeOf(port, to)));
  if (!holder) throw new Error(`no process of this user holds port ${port}`);
  let browser = holder;
  for (let up: Process | undefined = holder; up; up = parentOf(up, all))
    if (up.exe === holder.exe) browser = up;
  const mine = all.filter((one) => isBelow(one, browser, all));
  return {
    browser: browser.pid,
    renderers: mine.filter(({ command }) => command.includes('--type=renderer')).map(({ pid }) => pid),
  };
}

/** One that is gone already is no trouble. */
export function signal(pid: number, name: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly exe: string;
  readonly command: string;
}

const parentOf = ({ parent }: Process, all: readonly Process[]) => all.find(({ pid }) => pid === parent);

function isBelow(one: Process, top: Process, all: readonly Process[]): boolean {
  const parent = parentOf(one, all);
  return parent !== undefined && (parent.pid === top.pid || isBelow(parent, top, all));
}

function allProcesses(): readonly Process[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.flatMap((name) => {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
      const exe = readlinkSync(`/proc/${name}/exe`);
      const command = readFileSync(`/proc/${name}/cmdline`, 'utf8');
      return [{ pid: Number(name), parent, exe, command }];
    } catch {
      // It ended while we looked, or is another user's.
      return [];
    }
  });
}

function inodeOf(port: number, to: number): string {
  const hex = (number: number) => number.toString(16).toUpperCase().padStart(4, '0');
  const lines = readFileSync('/proc/net/tcp', 'utf8').split('\n').slice(1);
  const fields = lines.map((line) => line.trim().split(/\s+/));
  const found = fields.find(
    ([, mine, other]) => mine?.endsWith(`:${hex(port)}`) && other?.endsWith(`:${hex(to)}`),
  );
  if (!found?.[9]) throw new Error(`there is no connection from ${port} to ${to}`);
  return `socket:[${found[9]}]`;
}

function holds(pid: number, inode: string): boolean {
  try {
    return readdirSync(`/proc/${pid}/fd`).some((fd) => linkOf(`/proc/${pid}/fd/${fd}`) === inode);
  } catch {
    return false;
  }
}

function linkOf(file: string): string | undefined {
  try {
    return readlinkSync(file);
  } catch {
    return undefined;
  }
}
