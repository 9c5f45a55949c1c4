// The hot end of the engagement log: a Redis stream, appended to by commits, in bulk by imports, and read by the archive.
import { type EngagementEvent, packEvent, unpackEvent } from '../../core/engagement.ts';
import type { HotLog } from '../../core/hot-log.ts';
import type { RedisClient } from './connect.ts';
import type { Keys } from './keys.ts';
import type { Scripts } from './scripts.ts';

export interface EngagementLog extends HotLog {
  /** Appends them in order; resolves when Redis has them all. */
  append(events: readonly EngagementEvent[]): Promise<void>;
  size(): Promise<number>;
}

/** Appended by one script: more would keep Redis from others for longer than a millisecond or two. */
const BATCH = 1000;

export function createEngagementLog(
  redis: RedisClient,
  keys: Keys,
  run: Pick<Scripts, 'append'>,
): EngagementLog {
  return {
    async append(events) {
      for (let from = 0; from < events.length; from += BATCH)
        await run.append([keys.log], events.slice(from, from + BATCH).map(packEvent));
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
