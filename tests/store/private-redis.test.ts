import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SetupError } from '../../src/core/errors.ts';
import { closeRedis, connectRedis, type RedisClient } from '../../src/store/redis/connect.ts';
import {
  type PrivateRedis,
  type PrivateRedisOptions,
  startPrivateRedis,
} from '../../src/store/redis/private-redis.ts';
import { ask } from '../../src/store/redis/private-redis-talk.ts';

const folders: string[] = [];
let dataDir: string;
let started: PrivateRedis[];
beforeEach(() => {
  dataDir = newFolder();
  started = [];
});
afterEach(async () => {
  for (const server of started) await server.stop();
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kehila-data-'));
  folders.push(folder);
  return folder;
}

async function start(folder = dataDir, options: PrivateRedisOptions = {}): Promise<PrivateRedis> {
  const server = await startPrivateRedis(folder, options);
  started.push(server);
  return server;
}

async function use<T>(server: PrivateRedis, act: (client: RedisClient) => Promise<T>): Promise<T> {
  const client = connectRedis(server.url);
  try {
    return await act(client);
  } finally {
    await closeRedis(client);
  }
}

const socketOf = (folder: string) => ({ path: join(folder, 'redis.sock') });
const answers = (folder: string) =>
  ask(socketOf(folder), 'PING').then(
    () => true,
    () => false,
  );

async function pidOf(folder: string): Promise<number> {
  return Number(/process_id:(\d+)/u.exec(await ask(socketOf(folder), 'INFO server'))?.[1]);
}

/** Another process with a private Redis in the data folder. */
async function startParent(folder: string, ending: string): Promise<ChildProcess> {
  const program = fileURLToPath(new URL('../fakes/private-redis-parent.ts', import.meta.url));
  const parent = spawn(process.execPath, ['--import', 'tsx', program, folder, ending], {
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: true,
  });
  await Promise.race([once(parent.stdout, 'data'), once(parent, 'exit')]);
  return parent;
}

async function untilSilent(folder: string): Promise<void> {
  while (await answers(folder)) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('a private Redis', () => {
  it('keeps every write, evicts nothing, and listens to its owner alone', async () => {
    const server = await start();
    expect(server.owned).toBe(true);
    await use(server, async (client) => {
      expect(await client.config('GET', 'append*')).toEqual(expect.arrayContaining(['appendonly', 'yes']));
      expect(await client.config('GET', 'appendfsync')).toEqual(['appendfsync', 'always']);
      expect(await client.config('GET', 'maxmemory-policy')).toEqual(['maxmemory-policy', 'noeviction']);
      expect(await client.config('GET', 'port')).toEqual(['port', '0']);
    });
    expect(statSync(socketOf(dataDir).path).mode & 0o777).toBe(0o700);
    expect(statSync(join(dataDir, 'redis')).mode & 0o777).toBe(0o700);
  });

  it.each([
    [false, 'always'],
    [true, 'no'],
  ])(
    'waits for the disk with every write, unless all it holds is thrown away (%s)',
    async (isThrownAway, sync) => {
      const server = await start(dataDir, { isThrownAway });
      await use(server, async (client) => {
        expect(await client.call('CONFIG', ['GET', 'appendfsync'])).toEqual(['appendfsync', sync]);
      });
    },
  );

  it('ends when it is stopped, once or twice, and has everything when it starts again', async () => {
    const first = await start();
    await use(first, (client) => client.set('story', 'told'));
    await Promise.all([first.stop(), first.stop()]);
    expect(await answers(dataDir)).toBe(false);
    expect(await use(await start(), (client) => client.get('story'))).toBe('told');
    expect(readdirSync(join(dataDir, 'redis'))).not.toContain('lock');
  });

  it('has everything after it was killed', async () => {
    const first = await start();
    await use(first, (client) => client.set('story', 'told'));
    process.kill(await pidOf(dataDir), 'SIGKILL');
    await untilSilent(dataDir);
    const second = await start();
    expect(second.owned).toBe(true);
    expect(await use(second, (client) => client.get('story'))).toBe('told');
  });

  it('is shared by all who start one in the same folder, and ends with the one who owns it', async () => {
    const servers = await Promise.all([start(), start(), start()]);
    expect(servers.filter(({ owned }) => owned)).toHaveLength(1);
    for (const server of servers.filter(({ owned }) => !owned)) await server.stop();
    expect(await answers(dataDir)).toBe(true);
    await servers.find(({ owned }) => owned)?.stop();
    expect(await answers(dataDir)).toBe(false);
  });

  it('has a short socket elsewhere when the path of its folder is long', async () => {
    const deep = join(dataDir, 'x'.repeat(60), 'y'.repeat(60));
    const server = await start(deep);
    expect(server.url).toMatch(/^unix:.*\/kehila-\d+\/[\da-f]{16}\.sock$/u);
    expect(await use(server, (client) => client.ping())).toBe('PONG');
    expect((await start(deep)).owned).toBe(false);
  });

  it('has an address that stands for any path', async () => {
    const server = await start(join(dataDir, 'a b#?%@:é'));
    expect(await use(server, (client) => client.ping())).toBe('PONG');
  });

  it('is killed when it will not stop', async () => {
    const server = await start(dataDir, { grace: 100 });
    process.kill(await pidOf(dataDir), 'SIGSTOP');
    await server.stop();
    expect(await answers(dataDir)).toBe(false);
  });

  it('does not mind a lock whose holder is dead', async () => {
    const dead = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
    await once(dead, 'exit');
    mkdirSync(join(dataDir, 'redis'));
    for (const holder of [dead.pid, process.pid]) {
      writeFileSync(join(dataDir, 'redis', 'lock'), String(holder));
      const server = await start();
      expect(server.owned).toBe(true);
      await server.stop();
    }
  });
});

describe('a private Redis whose parent ends', () => {
  it.concurrent.each(['exit', 'throw', 'SIGTERM', 'SIGINT', 'drain'])('ends with it: %s', async (ending) => {
    const folder = newFolder();
    const parent = await startParent(folder, ending);
    if (ending === 'SIGTERM' || ending === 'SIGINT') parent.kill(ending);
    // As Ctrl-C in a terminal: to the whole group of processes.
    if (ending === 'drain' && parent.pid) process.kill(-parent.pid, 'SIGINT');
    const [code, signal] = parent.exitCode === null ? await once(parent, 'exit') : [parent.exitCode, null];
    expect(signal ?? code).toBe({ exit: 3, throw: 1, drain: 0 }[ending] ?? ending);
    await untilSilent(folder);
  });

  it('is taken over, with all it holds, when the parent was killed', async () => {
    const parent = await startParent(dataDir, 'SIGKILL');
    const pid = await pidOf(dataDir);
    expect((await start()).owned).toBe(false);
    parent.kill('SIGKILL');
    await once(parent, 'exit');
    const server = await start();
    expect(server.owned).toBe(true);
    expect(await pidOf(dataDir)).toBe(pid);
    expect(readFileSync(join(dataDir, 'redis', 'parent.pid'), 'utf8')).toBe(String(process.pid));
    await server.stop();
    expect(await answers(dataDir)).toBe(false);
  });
});

describe('a private Redis that cannot start', () => {
  async function failure(folder = dataDir, options: PrivateRedisOptions = {}): Promise<string> {
    const error: unknown = await start(folder, options).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SetupError);
    return (error as SetupError).message;
  }

  it('names what installs it where there is none', async () => {
    expect(await failure(dataDir, { programs: ['no-such-redis', 'no-such-valkey'] })).toBe(
      'There is no no-such-redis or no-such-valkey on this machine: run node scripts/setup.js to install it, or set REDIS_URL.',
    );
    expect((await start(dataDir, { programs: ['no-such-redis', 'redis-server'] })).owned).toBe(true);
  });

  it('repeats what the server said of a damaged file', async () => {
    const server = await start();
    await use(server, (client) => client.set('story', 'told'));
    await server.stop();
    const folder = join(dataDir, 'redis', 'appendonlydir');
    const file = readdirSync(folder).find((name) => name.endsWith('.incr.aof'));
    writeFileSync(join(folder, file ?? ''), 'this is no append-only file\r\n');
    expect(await failure()).toMatch(
      /did not start\. It said: Bad file format reading the append only file.*Mend that/su,
    );
  });

  it('says that its folder cannot be written', async () => {
    const file = join(dataDir, 'file');
    writeFileSync(file, '');
    expect(await failure(join(file, 'data'))).toMatch(
      /^DATA_DIR .*cannot be written \(ENOTDIR.*set DATA_DIR\.$/u,
    );
  });
});
