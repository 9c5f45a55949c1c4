// Opens the Redis that Kehila would use, looks it over, and leaves it as it was.
import type { Finding } from '../../core/findings.ts';
import { machineNow } from '../../core/time.ts';
import { closeRedis, connectRedis, redisReady } from './connect.ts';
import { checkDurability } from './guard.ts';
import { startPrivateRedis } from './private-redis.ts';
import { redisTime } from './probe.ts';

interface WhichRedis {
  readonly redisUrl: string | undefined;
  /** Where the private server lives when there is no `redisUrl`. */
  readonly dataDir: string;
  readonly allowVolatileRedis: boolean;
}

interface Examination {
  readonly findings: Finding[];
  /** Milliseconds by which its clock is ahead of this machine's; negative when behind. */
  readonly clockAhead: number;
}

/** Throws SetupError when the Redis cannot be reached or started. */
export async function examineRedis(which: WhichRedis): Promise<Examination> {
  const own = which.redisUrl === undefined ? await startPrivateRedis(which.dataDir) : undefined;
  try {
    return await examineAt(own?.url ?? which.redisUrl ?? '', which.allowVolatileRedis);
  } finally {
    await own?.stop();
  }
}

async function examineAt(url: string, allowVolatile: boolean): Promise<Examination> {
  const client = connectRedis(url);
  try {
    await redisReady(client, url);
    const findings = await checkDurability(client, { allowVolatile });
    const before = machineNow();
    const theirs = await redisTime(client);
    return { findings, clockAhead: theirs - (before + machineNow()) / 2 };
  } finally {
    await closeRedis(client);
  }
}
