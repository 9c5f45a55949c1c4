// Runs the built program, as a person would: its own process, a folder of its own, nothing else in its environment.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { isBuilt } from '../../scripts/setup/build-stamp.js';

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const PROGRAM = join(ROOT, 'dist', 'cli.js');

if (!isBuilt(ROOT)) throw new Error('dist/ is not built from src/ as it is now: run npm run build.');

/** Milliseconds within which what is waited for must have come, on a busy machine too. */
const PATIENCE = 60_000;

export interface Invocation {
  /** Where it runs, and where its data goes. */
  readonly folder: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Running {
  readonly pid: number;
  /** What it has written so far. */
  out(): string;
  err(): string;
  types(line: string): void;
  /** Waits until stdout has it, and gives the match. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
  /** Waits until it has ended by itself. */
  ended(): Promise<Ended>;
  /** Tells it to stop (SIGTERM), and waits until it has. */
  stop(): Promise<Ended>;
}

/** Runs it to its end, with `input` as all that is typed. */
export async function run(invocation: Invocation, input = ''): Promise<Ended> {
  const child = spawnProgram(invocation);
  child.process.stdin.end(input);
  return await child.ended;
}

/** Starts it and leaves it running; it is stopped when the test ends. */
export function start(invocation: Invocation): Running {
  const { process: child, ended, told } = spawnProgram(invocation);
  let over: Ended | undefined;
  void ended.then((how) => {
    over = how;
  });
  const stop = async () => {
    if (!over) child.kill('SIGTERM');
    return await within(ended, () => `it did not stop\n${told.err}`);
  };
  onTestFinished(async () => {
    await stop();
  });
  return {
    pid: child.pid ?? 0,
    out: () => told.out,
    err: () => told.err,
    types: (line) => void child.stdin.write(`${line}\n`),
    says: (pattern) =>
      until(`${pattern} on stdout`, () => {
        const found = pattern.exec(told.out);
        if (!found && over) throw new Error(`It ended without saying ${pattern}:\n${told.out}${told.err}`);
        return found ?? undefined;
      }),
    ended: () => within(ended, () => `it did not end\n${told.out}${told.err}`),
    stop,
  };
}

/** Looks again and again until there is something, and gives it. */
export async function until<T>(what: string, look: () => T | undefined | Promise<T | undefined>): Promise<T> {
  const deadline = AbortSignal.timeout(PATIENCE);
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (deadline.aborted) throw new Error(`${what}: not within ${PATIENCE / 1000} s`);
    await wait(25);
  }
}

function spawnProgram({ folder, args, env = {} }: Invocation) {
  const { PATH = '', HOME = '' } = process.env;
  const child: ChildProcessWithoutNullStreams = spawn(process.execPath, [PROGRAM, ...args], {
    cwd: folder,
    env: { PATH, HOME, DATA_DIR: 'data', PORT: '0', ...env },
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const told = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => {
    told.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    told.err += text;
  });
  // Whoever ends before reading all that is typed to it is not at fault.
  child.stdin.on('error', () => undefined);
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code) => {
      process.off('exit', kill);
      resolve({ code, ...told });
    });
  });
  return { process: child, ended, told };
}

/** The program is given up, and killed with this process, when it takes too long. */
async function within<T>(awaited: Promise<T>, otherwise: () => string): Promise<T> {
  const timer = new AbortController();
  const late = wait(PATIENCE, undefined, { signal: timer.signal }).then(() => {
    throw new Error(`${otherwise()} within ${PATIENCE / 1000} s`);
  });
  try {
    return await Promise.race([awaited, late]);
  } finally {
    timer.abort();
    late.catch(() => undefined);
  }
}
