// A Redis of Kehila's own, for when no REDIS_URL is given: it lives in the data folder and ends with us.
import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  lstatSync,
  mkdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { reasonOf, SetupError } from '../../core/errors.ts';
import { launch } from './private-redis-launch.ts';
import { isRunning, pidIn, withLock } from './private-redis-lock.ts';
import { endWithUs } from './private-redis-parent.ts';
import { ask, isNobody } from './private-redis-talk.ts';

export interface PrivateRedis {
  readonly url: string;
  /** Whether `stop` ends the server; false while another living process answers for it. */
  readonly owned: boolean;
  stop(): Promise<void>;
}

export interface PrivateRedisOptions {
  /** Names or paths of programs, tried in this order. */
  readonly programs?: readonly string[];
  /** Milliseconds that a stopping server may take before it is killed. */
  readonly grace?: number;
  /** Nobody wants what it holds once it has ended: no write waits for the disk. */
  readonly isThrownAway?: boolean;
}

interface Home {
  readonly folder: string;
  readonly socket: string;
  /** Holds the number of the process that answers for the server. */
  readonly parent: string;
  readonly lock: string;
}

/** A socket's path may have 104 bytes on some systems, its closing zero included. */
const LONGEST_SOCKET = 100;

/**
 * Starts a server on a socket in `dataDir`, or joins the one that runs there. A server whose parent was killed is
 * taken over, and stopped with us. Throws SetupError.
 */
export async function startPrivateRedis(
  dataDir: string,
  options: PrivateRedisOptions = {},
): Promise<PrivateRedis> {
  const { programs = ['redis-server', 'valkey-server'], grace = 5_000, isThrownAway = false } = options;
  const home = homeIn(dataDir);
  const url = `unix://${home.socket.split('/').map(encodeURIComponent).join('/')}`;
  return withLock(home.lock, async () => {
    const found = await serverAt(home.socket);
    if (found !== undefined && isRunning(pidIn(home.parent)))
      return { url, owned: false, stop: async () => {} };
    writeFileSync(home.parent, String(process.pid));
    const child = found === undefined ? await launch({ ...home, programs, isThrownAway }) : undefined;
    const pid = child?.pid ?? found ?? 0;
    const letGo = endWithUs(pid);
    child?.once('exit', letGo);
    const stop = async () => {
      await withLock(home.lock, () => end({ home, pid, child, grace }));
      letGo();
    };
    let stopped: Promise<void> | undefined;
    return { url, owned: true, stop: () => (stopped ??= stop()) };
  });
}

/** The process number of the server that listens there, if one does. */
async function serverAt(path: string): Promise<number | undefined> {
  try {
    const info = await ask({ path }, 'INFO server', 5_000);
    return Number(/^process_id:(\d+)/mu.exec(info)?.[1] ?? 0);
  } catch (error) {
    if (isNobody(error)) return undefined;
    throw new SetupError(
      `A Redis on ${path} does not answer (${reasonOf(error)}): end that process, or choose another DATA_DIR.`,
      { cause: error },
    );
  }
}

interface Ending {
  readonly home: Home;
  readonly pid: number;
  /** Absent for a server that was taken over. */
  readonly child: ChildProcess | undefined;
  readonly grace: number;
}

/** Once it no longer listens, a server has synced its file. */
async function end({ home, pid, child, grace }: Ending): Promise<void> {
  const at = { path: home.socket };
  const deadline = AbortSignal.timeout(grace);
  let gone = await ask(at, 'SHUTDOWN NOSAVE', grace).then(() => false, isNobody);
  while (!gone && !deadline.aborted) {
    gone = await ask(at, 'PING', grace).then(() => false, isNobody);
    if (!gone) await wait(5);
  }
  if (!gone && pid > 0 && isRunning(pid)) process.kill(pid, 'SIGKILL');
  while (child && child.exitCode === null && child.signalCode === null) await wait(5);
  rmSync(home.socket, { force: true });
  rmSync(home.parent, { force: true });
}

function homeIn(dataDir: string): Home {
  try {
    mkdirSync(join(dataDir, 'redis'), { recursive: true, mode: 0o700 });
    const root = realpathSync(dataDir);
    const folder = join(root, 'redis');
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return {
      folder,
      socket: socketFor(root),
      parent: join(folder, 'parent.pid'),
      lock: join(folder, 'lock'),
    };
  } catch (cause) {
    if (cause instanceof SetupError) throw cause;
    throw new SetupError(
      `DATA_DIR ${dataDir} cannot be written (${reasonOf(cause)}): let this user write there, or set DATA_DIR.`,
      { cause },
    );
  }
}

function socketFor(root: string): string {
  const near = join(root, 'redis.sock');
  if (Buffer.byteLength(near) <= LONGEST_SOCKET) return near;
  const name = createHash('sha256').update(root).digest('hex').slice(0, 16);
  const folder = join(tmpdir(), `kehila-${userInfo().uid}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { uid, mode } = lstatSync(folder);
  // The temporary folder is everyone's: someone else may have made this one first, to listen in.
  if (uid !== userInfo().uid)
    throw new SetupError(`${folder} belongs to someone else: choose a shorter DATA_DIR.`);
  if ((mode & 0o077) !== 0) chmodSync(folder, 0o700);
  return join(folder, `${name}.sock`);
}
