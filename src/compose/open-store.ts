// Opens the store: the Redis that REDIS_URL names, or a private one in the data folder that ends with us.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { RoundKeys } from '../community/round-keys.ts';
import type { Config } from '../config.ts';
import { createRoundKeys } from '../store/keys/round-keys.ts';
import { closeRedis, connectRedis, type RedisClient, redisReady } from '../store/redis/connect.ts';
import { refuseVolatile } from '../store/redis/guard.ts';
import { startPrivateRedis } from '../store/redis/private-redis.ts';
import { createRedisStore, type RedisStore } from '../store/redis/redis-store.ts';

export interface OpenStore {
  readonly url: string;
  readonly client: RedisClient;
  readonly store: RedisStore;
  readonly roundKeys: RoundKeys;
  close(): Promise<void>;
}

interface Settings extends Pick<Config, 'dataDir' | 'redisUrl' | 'allowVolatileRedis' | 'namespace'> {
  /** The data folder goes when we end: a private Redis need not wait for the disk. */
  readonly isThrownAway?: boolean;
}

/** Throws SetupError when Redis cannot be reached, or may lose what it was told to keep. */
export async function openStore(settings: Settings): Promise<OpenStore> {
  const dataDir = resolve(settings.dataDir);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const { isThrownAway = false } = settings;
  const own =
    settings.redisUrl === undefined ? await startPrivateRedis(dataDir, { isThrownAway }) : undefined;
  const url = settings.redisUrl ?? own?.url ?? '';
  const client = connectRedis(url);
  try {
    await redisReady(client, url);
    await refuseVolatile(client, { allowVolatile: settings.allowVolatileRedis });
  } catch (error) {
    await closeRedis(client);
    await own?.stop();
    throw error;
  }
  return {
    url,
    client,
    store: createRedisStore(client, settings.namespace),
    roundKeys: createRoundKeys(join(dataDir, 'round-keys', settings.namespace)),
    async close() {
      await closeRedis(client);
      await own?.stop();
    },
  };
}
