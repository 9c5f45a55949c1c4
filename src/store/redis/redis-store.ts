// The one store: records, log, turns and outbox of one community in one Redis.
import { PermanentError } from '../../core/errors.ts';
import type { Reader } from '../../core/records.ts';
import type { Store } from '../../core/store.ts';
import { createCommit } from './commits.ts';
import type { RedisClient } from './connect.ts';
import { createEngagementLog, type EngagementLog } from './engagement-log.ts';
import { createErasing } from './erasing.ts';
import { createForgetting } from './forgetting.ts';
import { createKeys } from './keys.ts';
import { createMemory } from './memory.ts';
import { createOutbox } from './outbox.ts';
import { LEASE } from './outbox-scripts.ts';
import { createPseudonyms } from './pseudonyms.ts';
import { createReading, type Reading } from './reading.ts';
import { createScripts } from './scripts.ts';
import { createSharedReads } from './shared-reads.ts';
import { createTurns } from './turns.ts';

export interface RedisStore extends Store {
  readonly log: EngagementLog;
}

export interface StoreOptions {
  /** How long a sender may be silent before another takes its lane, in milliseconds. */
  readonly lease?: number;
  /** How many records are remembered, at most. */
  readonly remembers?: number;
}

export function createRedisStore(
  redis: RedisClient,
  namespace: string,
  { lease = LEASE, remembers }: StoreOptions = {},
): RedisStore {
  const keys = createKeys(namespace);
  const run = createScripts(redis);
  const memory = createMemory(remembers);
  const reads = createSharedReads(redis);
  const commit = createCommit({ keys, run: run.commit, memory });
  const readings = new WeakSet<object>();
  const pseudonyms = createPseudonyms(redis, keys);
  const forgetting = createForgetting(redis, keys, () => {
    memory.forgetAll();
    pseudonyms.forget();
  });
  const begin = (recalls: boolean): Reading => {
    forgetting.look();
    const reading = createReading({ reads, keys, memory, recalls });
    readings.add(reading);
    return reading;
  };

  const known = (from: Reader): Reading => {
    if (readings.has(from)) return from as Reading;
    throw new PermanentError('This was not decided from a reading of this store.');
  };

  return {
    log: createEngagementLog(redis, keys, run),
    outbox: createOutbox({ redis, keys, run, lease, memory, guardsOf: (from) => known(from).guarded() }),
    turns: createTurns(redis, keys),
    erasing: createErasing({ redis, keys, forgetting }),
    pseudonym: pseudonyms.of,
    digest: pseudonyms.digest,
    reading: () => begin(false),
    recalling: () => begin(true),
    commit: async (reading, what) => await commit(known(reading), what),
  };
}
