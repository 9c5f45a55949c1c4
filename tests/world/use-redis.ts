// A private Redis for one test file: started when first needed, stopped after its last test. A connection that is
// still open by then fails the file.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished } from 'vitest';
import { closeRedis, connectRedis, type RedisClient, redisReady } from '../../src/store/redis/connect.ts';
import { startPrivateRedis } from '../../src/store/redis/private-redis.ts';
import { createRedisStore, type RedisStore } from '../../src/store/redis/redis-store.ts';

export interface TestRedis {
  /** A new connection. Whoever opens it closes it. */
  connect(): Promise<RedisClient>;
  /** A store on a namespace nobody else uses, on a connection that is closed when the test ends. */
  openStore(): Promise<{
    readonly store: RedisStore;
    readonly client: RedisClient;
    readonly namespace: string;
  }>;
  /** A namespace nobody else uses. */
  namespace(): string;
}

/** To be called at the top of a test file. */
export function useRedis(): TestRedis {
  let server: ReturnType<typeof start> | undefined;
  let count = 0;
  afterAll(async () => {
    if (!server) return;
    const { watcher, stop } = await server;
    const open = await connections(watcher);
    await stop();
    expect(open, 'connections to Redis left open').toBe(0);
  });

  async function connect(): Promise<RedisClient> {
    server ??= start();
    const { url } = await server;
    const client = connectRedis(url);
    await redisReady(client, url);
    return client;
  }
  function namespace(): string {
    count += 1;
    return `test-${count}`;
  }
  return {
    connect,
    namespace,
    async openStore() {
      const client = await connect();
      onTestFinished(() => closeRedis(client));
      const name = namespace();
      return { store: createRedisStore(client, name), client, namespace: name };
    },
  };
}

async function start() {
  const folder = mkdtempSync(join(tmpdir(), 'kehila-test-'));
  const server = await startPrivateRedis(folder);
  const watcher = connectRedis(server.url);
  await redisReady(watcher, server.url);
  // What tests write is not worth waiting for the disk.
  await (watcher as { config(...args: string[]): Promise<unknown> }).config('SET', 'appendfsync', 'no');
  const stop = async (): Promise<void> => {
    await closeRedis(watcher);
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: server.url, watcher, stop };
}

/** Connections other than the watcher's own. A connection just closed may take Redis a moment to notice. */
async function connections(watcher: RedisClient): Promise<number> {
  let open = 0;
  for (let look = 0; look < 20; look += 1) {
    const list = String(await watcher.call('CLIENT', 'LIST', 'TYPE', 'normal'));
    open = list.trim().split('\n').length - 1;
    if (open === 0) return 0;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return open;
}
