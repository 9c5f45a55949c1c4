// What a private Redis has appended to its files: every change since they were last written anew.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RedisClient } from '../../src/store/redis/connect.ts';
import type { Keys } from '../../src/store/redis/keys.ts';

/** Of one community, change by change. */
export async function historyOf(redis: RedisClient, keys: Keys): Promise<string> {
  const asked = async (name: string) => (await redis.call('CONFIG', 'GET', name)) as [string, string];
  const [[, dir], [, files]] = [await asked('dir'), await asked('appenddirname')];
  const folder = join(dir, files);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.incr.aof'))
    .flatMap((name) => readFileSync(join(folder, name), 'latin1').split('\r\n*'))
    .filter((change) => change.includes(keys.all.slice(0, -1)))
    .join('\n');
}
