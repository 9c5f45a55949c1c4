// Starts a redis-server that keeps every acknowledged write, and waits until it answers.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { SetupError } from '../../core/errors.ts';
import { ask } from './private-redis-talk.ts';

interface Launch {
  /** Absolute; holds the append-only file. */
  readonly folder: string;
  readonly socket: string;
  readonly programs: readonly string[];
  /** Nobody wants what it holds once it has ended: no write waits for the disk. */
  readonly isThrownAway: boolean;
}

/** How long a server may take until it listens, in milliseconds. Reading a large file afterwards may take longer. */
const LISTENS_WITHIN = 10_000;

/** The running server's process. Throws SetupError with what the server said when it does not come up. */
export async function launch({ folder, socket, programs, isThrownAway }: Launch): Promise<ChildProcess> {
  const child = await spawnFirst(programs, settings({ folder, socket, isThrownAway }));
  const said = listen(child);
  const ended = once(child, 'exit');
  const up = new AbortController();
  const outcome = await Promise.race([ended.then(() => 'ended'), untilAnswers(socket, up.signal)]);
  up.abort();
  if (outcome === 'up') return child;
  child.kill('SIGKILL');
  throw new SetupError(
    `The private Redis in ${folder} did not start. It said: ${said()}. Mend that, or set REDIS_URL to another Redis.`,
  );
}

function settings({ folder, socket, isThrownAway }: Omit<Launch, 'programs'>): string[] {
  const values = {
    port: '0',
    unixsocket: socket,
    unixsocketperm: '700',
    dir: folder,
    appendonly: 'yes',
    appendfsync: isThrownAway ? 'no' : 'always',
    'maxmemory-policy': 'noeviction',
    save: '',
    daemonize: 'no',
    loglevel: 'warning',
  };
  return Object.entries(values).flatMap(([name, value]) => [`--${name}`, value]);
}

async function spawnFirst(programs: readonly string[], args: string[]): Promise<ChildProcess> {
  for (const program of programs) {
    // Detached: Ctrl-C in a terminal goes to its whole process group, and would end the server while we still write.
    const child = spawn(program, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const trouble: NodeJS.ErrnoException | undefined = await once(child, 'spawn').then(
      () => undefined,
      (error) => error,
    );
    if (!trouble) return child;
    if (trouble.code !== 'ENOENT') {
      throw new SetupError(`${program} cannot be run: ${trouble.message}.`, { cause: trouble });
    }
  }
  throw new SetupError(
    `There is no ${programs.join(' or ')} on this machine: run node scripts/setup.js to install it, or set REDIS_URL.`,
  );
}

/** Keeps the last of what a process says, and does not keep our own process alive for it. */
function listen(child: ChildProcess): () => string {
  let tail = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      tail = (tail + chunk).slice(-2_000);
    });
    (stream as Socket | null)?.unref();
  }
  child.unref();
  return () => sentences(tail);
}

/** The end of a server's log without process numbers, dates, marks, and what it says at every start. */
function sentences(log: string): string {
  const lines = log
    .split('\n')
    .map((line) => line.replace(/^\d+:\w \d+ \w+ \d+ [\d:.]+ [*#.-] /u, '').trim());
  const telling = lines.filter(
    (line) =>
      line !== '' && !/^(WARNING|oO0|\w+ version=|Configuration loaded|Server initialized)/u.test(line),
  );
  return telling.slice(-3).join(' ') || 'nothing';
}

async function untilAnswers(socket: string, stop: AbortSignal): Promise<'up' | 'mute'> {
  let patience = LISTENS_WITHIN / 5;
  while (patience-- > 0 && !stop.aborted) {
    const reply = await ask({ path: socket }, 'PING').catch(() => '');
    if (reply.startsWith('-LOADING')) patience = LISTENS_WITHIN / 5;
    else if (reply !== '') return 'up';
    await wait(5);
  }
  return 'mute';
}
