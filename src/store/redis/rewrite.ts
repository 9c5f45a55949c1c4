// The append-only file, written anew: until then it holds every write there was, and so what was erased.
import { setTimeout as wait } from 'node:timers/promises';
import { Cluster, type Redis } from 'ioredis';
import { reasonOf } from '../../core/errors.ts';
import { SECOND } from '../../core/time.ts';
import type { RedisClient } from './connect.ts';

/** For how long a rewrite is waited for, in milliseconds: Redis goes on with it alone. */
const WITHIN = 60 * SECOND;
/** Looked at after so long, then after a quarter longer each time, up to the longest; in milliseconds. */
const FIRST_LOOK = 5;
const LONGEST_LOOK = 500;

/**
 * Has each server that takes our writes write its file anew. 'refused' where that is forbidden, as managed services do.
 * Throws when Redis tried and failed: there may be no room on its disk.
 */
export async function rewriteFiles(redis: RedisClient, within = WITHIN): Promise<'done' | 'refused'> {
  const servers = redis instanceof Cluster ? redis.nodes('master') : [redis];
  const results = await Promise.all(servers.map((server) => rewriteFile(server, within)));
  return results.includes('refused') ? 'refused' : 'done';
}

async function rewriteFile(server: Redis, within: number): Promise<'done' | 'refused'> {
  const deadline = AbortSignal.timeout(within);
  // One that is under way began before what was erased just now.
  await untilIdle(server, deadline);
  try {
    await server.bgrewriteaof();
  } catch (error) {
    if (/unknown command|NOPERM|not allowed|disabled/iu.test(reasonOf(error))) return 'refused';
    // Another asked for it in between, and so after what was erased here.
    if (!/in progress/iu.test(reasonOf(error))) throw error;
  }
  await untilIdle(server, deadline);
  if (/aof_last_bgrewrite_status:err/u.test(await server.info('persistence')))
    throw new Error('Redis could not write its append-only file anew. Look at its log, and at its disk.');
  return 'done';
}

async function untilIdle(server: Redis, deadline: AbortSignal): Promise<void> {
  for (let pause = FIRST_LOOK; !deadline.aborted; pause = Math.min(1.25 * pause, LONGEST_LOOK)) {
    const info = await server.info('persistence');
    if (!/aof_rewrite_(?:in_progress|scheduled):1/u.test(info)) return;
    await wait(pause);
  }
}
