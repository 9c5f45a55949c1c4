// The hot end of the engagement log: a Redis stream, appended to by commits, in bulk by imports, and read by the archive.
import { type EngagementEvent, packEvent, unpackEvent } from '../../core/engagement.ts';
import type { HotLog } from '../../core/hot-log.ts';
import type { RedisClient } from './connect.ts';
import type { Keys } from './keys.ts';

export interface EngagementLog extends HotLog {
  /** Appends in one pipeline; resolves when Redis has them all. */
  append(events: readonly EngagementEvent[]): Promise<void>;
  size(): Promise<number>;
}

export function createEngagementLog(redis: RedisClient, keys: Keys): EngagementLog {
  return {
    async append(events) {
      const pipeline = redis.pipeline();
      for (const event of events) pipeline.xadd(keys.log, '*', 'e', packEvent(event));
      const results = (await pipeline.exec()) ?? [];
      const failed = results.find(([error]) => error);
      if (failed?.[0]) throw failed[0];
    },
    async read(after, count) {
      const entries = await redis.xrange(keys.log, after === '' ? '-' : `(${after}`, '+', 'COUNT', count);
      return entries.map(([id, fields]) => ({ id, event: unpackEvent(fields[1] ?? '') }));
    },
    async trim(through) {
      await redis.xtrim(keys.log, 'MINID', next(through));
    },
    async size() {
      return await redis.xlen(keys.log);
    },
  };
}

/** The smallest stream id after this one. */
function next(id: string): string {
  const [ms, seq] = id.split('-');
  return `${ms}-${Number(seq) + 1}`;
}
