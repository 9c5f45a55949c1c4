// The one store: records, log, turns and outbox of one community in one Redis.
import { PermanentError } from '../../core/errors.ts';
import type { Store } from '../../core/store.ts';
import { commitCall } from './commit.ts';
import type { RedisClient } from './connect.ts';
import { createEngagementLog, type EngagementLog } from './engagement-log.ts';
import { createKeys } from './keys.ts';
import { createOutbox } from './outbox.ts';
import { LEASE } from './outbox-scripts.ts';
import { createParser } from './parser.ts';
import { createPseudonyms } from './pseudonyms.ts';
import { createReading, type Reading } from './reading.ts';
import { createScripts } from './scripts.ts';
import { createSharedReads } from './shared-reads.ts';
import { createTurns } from './turns.ts';

export interface RedisStore extends Store {
  readonly log: EngagementLog;
}

const OUTCOMES = { 1: 'done', 0: 'already', '-1': 'conflict' } as const;

export interface StoreOptions {
  /** How long a sender may be silent before another takes its lane, in milliseconds. */
  readonly lease?: number;
}

export function createRedisStore(
  redis: RedisClient,
  namespace: string,
  { lease = LEASE }: StoreOptions = {},
): RedisStore {
  const keys = createKeys(namespace);
  const run = createScripts(redis);
  const parse = createParser();
  const reads = createSharedReads(redis);
  const readings = new WeakSet<object>();

  return {
    log: createEngagementLog(redis, keys, run),
    outbox: createOutbox({ redis, keys, run, lease }),
    turns: createTurns(redis, keys),
    pseudonym: createPseudonyms(redis, keys),
    reading() {
      const reading = createReading(reads, keys, parse);
      readings.add(reading);
      return reading;
    },
    async commit(reading, commit) {
      if (!readings.has(reading)) throw new PermanentError('A commit needs the reading it was decided from.');
      const call = commitCall(keys, reading as Reading, commit);
      return OUTCOMES[await run.commit(call.keys, call.args)];
    },
  };
}
