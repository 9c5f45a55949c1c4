// A Redis for one measurement: on the disk as in production, in a folder that goes with it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeRedis, connectRedis, type RedisClient, redisReady } from '../src/store/redis/connect.ts';
import { startPrivateRedis } from '../src/store/redis/private-redis.ts';

export interface OwnRedis {
  readonly url: string;
  readonly client: RedisClient;
}

/** `appendonly yes`, `appendfsync always`, as every private server of Kehila's. */
export async function withRedis<T>(act: (redis: OwnRedis) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'kehila-bench-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const interrupted = () => process.exit(130);
  process.on('exit', remove).on('SIGINT', interrupted).on('SIGTERM', interrupted);
  try {
    const { url, stop } = await startPrivateRedis(folder);
    const client = connectRedis(url);
    try {
      await redisReady(client, url);
      return await act({ url, client });
    } finally {
      await closeRedis(client);
      await stop();
    }
  } finally {
    remove();
    process.off('exit', remove).off('SIGINT', interrupted).off('SIGTERM', interrupted);
  }
}
