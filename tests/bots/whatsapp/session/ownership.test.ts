import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clearBrowserLock } from '../../../../src/bots/whatsapp/session/browser-lock.ts';
import { ownFolder } from '../../../../src/bots/whatsapp/session/ownership.ts';
import { isAlive } from '../../../../src/bots/whatsapp/session/processes.ts';
import { SetupError } from '../../../../src/core/errors.ts';

let folder: string;
let children: ChildProcess[];
const reports: string[] = [];
const own = (times?: Parameters<typeof ownFolder>[2]) =>
  ownFolder(folder, (what) => reports.push(what), times);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kehila-owner-'));
  children = [];
});

afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** A process that does nothing, with these arguments. */
async function idle(...args: string[]): Promise<number> {
  const script = 'process.on("SIGTERM", () => process.exit()); console.log("up"); setInterval(() => 0, 1000)';
  const child = spawn(process.execPath, ['-e', script, '--', ...args]);
  children.push(child);
  await once(child.stdout, 'data');
  return child.pid ?? 0;
}

async function deadPid(): Promise<number> {
  const child = spawn('true');
  await once(child, 'exit');
  return child.pid ?? 0;
}

type Left = { host: string; pid: number; id?: string } | string;

function leaveOwner(owner: Left, secondsAgo = 0, name = 'owner.json'): void {
  const file = join(folder, name);
  writeFileSync(file, typeof owner === 'string' ? owner : JSON.stringify(owner));
  const then = performance.timeOrigin / 1000 + performance.now() / 1000 - secondsAgo;
  utimesSync(file, then, then);
}

describe('owning the session folder', () => {
  it('makes the folder, and is for one at a time, also within a process', async () => {
    folder = join(folder, 'deep', 'session');
    const ownership = await own();
    await expect(own()).rejects.toThrow(SetupError);
    await expect(own()).rejects.toThrow('in use by process');
    await ownership.release();
    await ownership.release();
    expect(readdirSync(folder)).toEqual([]);
    await (await own()).release();
  });

  it('is won by exactly one of many who take it at once, also from a dead owner', async () => {
    const dead = await deadPid();
    for (let round = 0; round < 30; round += 1) {
      leaveOwner({ host: hostname(), pid: dead });
      const tries = await Promise.allSettled(Array.from({ length: 10 }, () => own()));
      const won = tries.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      expect(won).toHaveLength(1);
      await won[0]?.release();
      expect(readdirSync(folder)).toEqual([]);
    }
  });

  it('waits for whoever takes over, and takes over from one who died at that', async () => {
    const id = 'dead';
    leaveOwner({ host: hostname(), pid: await deadPid(), id });
    leaveOwner({ host: 'another', pid: 1 }, 70, `owner.json.after-${id}`);
    await (await own()).release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('respects a living owner here, and one of another machine that was seen within a minute', async () => {
    const pid = await idle();
    for (const host of [hostname(), 'another']) {
      leaveOwner({ host, pid }, 50);
      await expect(own()).rejects.toThrow(`process ${pid} on ${host}`);
    }
    leaveOwner('{"host":', 50);
    await expect(own()).rejects.toThrow('another process');
  });

  it('takes over from the dead, from whoever had the same number, and from who fell silent', async () => {
    for (const [owner, secondsAgo] of [
      [{ host: hostname(), pid: await deadPid() }, 0],
      [{ host: hostname(), pid: process.pid }, 0],
      [{ host: 'another', pid: await idle() }, 70],
      ['', 70],
    ] as const) {
      leaveOwner(owner, secondsAgo);
      await (await own()).release();
    }
  });

  it('is kept up by a beat', async () => {
    const ownership = await own({ beat: 20, stale: 60_000 });
    const touched = () => lstatSync(join(folder, 'owner.json')).mtimeMs;
    const first = touched();
    await expect.poll(touched).toBeGreaterThan(first);
    await ownership.release();
  });

  it('leaves the lock to whoever took it over meanwhile', async () => {
    const ownership = await own();
    rmSync(join(folder, 'owner.json'));
    leaveOwner({ host: 'another', pid: 1 });
    await ownership.release();
    expect(existsSync(join(folder, 'owner.json'))).toBe(true);
  });

  it.skipIf(process.getuid?.() === 0)('names the mend where nothing can be written', async () => {
    chmodSync(folder, 0o500);
    await expect(own()).rejects.toThrow('WHATSAPP_SESSION_DIR');
  });

  it('names the mend where a file is in the way', async () => {
    writeFileSync(join(folder, 'file'), '');
    folder = join(folder, 'file', 'session');
    await expect(own()).rejects.toThrow(SetupError);
    await expect(own()).rejects.toThrow('WHATSAPP_SESSION_DIR');
    folder = join(folder, '..', '..');
  });
});

describe('the lock a browser left behind', () => {
  const locks = () => readdirSync(folder).filter((name) => name.startsWith('Singleton'));
  const leave = (host: string, pid: number) => {
    symlinkSync(`${host}-${pid}`, join(folder, 'SingletonLock'));
    writeFileSync(join(folder, 'SingletonCookie'), '');
  };

  it('is cleared when its browser is dead, or was on another machine', async () => {
    for (const [host, pid] of [
      [hostname(), await deadPid()],
      ['another-host', process.pid],
    ] as const) {
      leave(host, pid);
      await clearBrowserLock(folder);
      expect(locks()).toEqual([]);
    }
    await clearBrowserLock(join(folder, 'never-there'));
  });

  it('is cleared, and its process left alone, when that is no browser of this folder', async () => {
    const others = [await idle(), await idle(`--user-data-dir=${folder}-other`)];
    for (const pid of others) {
      leave(hostname(), pid);
      await clearBrowserLock(folder);
      expect(locks()).toEqual([]);
    }
    expect(others.map(isAlive)).toEqual([true, true]);
  });

  it('is cleared with its browser, which lives on in this folder, with a lock or without', async () => {
    const stubborn = spawn('sh', [
      '-c',
      'trap "" TERM; echo up; while :; do sleep 0.1; done',
      '--',
      `--user-data-dir=${folder}`,
    ]);
    children.push(stubborn);
    await once(stubborn.stdout, 'data');
    leave(hostname(), stubborn.pid ?? 0);
    const kind = await idle(`--user-data-dir=${folder}`);
    mkdirSync(join(folder, 'Default'));
    await clearBrowserLock(folder, 300);
    expect([isAlive(kind), stubborn.signalCode ?? 'gone']).toEqual([false, 'SIGKILL']);
    expect(readdirSync(folder)).toEqual(['Default']);
  });
});
