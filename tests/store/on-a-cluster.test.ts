import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeRedis, connectRedis, type RedisClient, redisReady } from '../../src/store/redis/connect.ts';
import { createRedisStore } from '../../src/store/redis/redis-store.ts';
import { type Servers, startCluster } from '../fakes/redis-servers.ts';
import { commitOf, event, NOW, noteChange, notes, row, takes, turn } from './store-fixtures.ts';

describe('the store on a Redis Cluster', () => {
  let cluster: Servers;
  let client: RedisClient;

  beforeAll(async () => {
    cluster = await startCluster();
    client = connectRedis(cluster.url);
    await redisReady(client, cluster.url);
  });

  afterAll(async () => {
    await closeRedis(client);
    await cluster.stop();
  });

  // Names whose hash slots lie on different nodes: each community stays whole on its own.
  it.each(['kehila', 'digital-health', 'nurses-north'])('commits and sends for %s', async (namespace) => {
    const store = createRedisStore(client, namespace);
    const reading = store.reading();
    expect(await reading.get(notes, 'n')).toBeUndefined();
    const commit = commitOf('c', {
      changes: [noteChange('n', 'kept')],
      events: [event('e')],
      rows: [row('r')],
      later: [turn('t', NOW)],
    });
    expect(await store.commit(reading, commit)).toBe('done');
    expect(await store.commit(reading, commit)).toBe('already');
    expect(await store.reading().get(notes, 'n')).toEqual({ text: 'kept' });
    expect(await store.turns.undone(['c', 'other'])).toEqual(['other']);
    const { lane, row: first } = await takes(store.outbox);
    expect(first.key).toBe('r');
    const begun = await store.outbox.begin(lane, first, {
      spend: { whose: 'member/n', week: '2026-11-22', limit: 5 },
      from: store.recalling(),
    });
    if (typeof begun === 'string') throw new Error(begun);
    const outcome = { state: 'sent', receipt: { id: '1', at: NOW } } as const;
    expect(await store.outbox.settle(lane, begun, { at: NOW, outcome, events: [event('sent')] })).toEqual({});
    expect(await store.outbox.spent('member/n', '2026-11-22')).toBe(1);
    expect(await store.log.size()).toBe(2);
  });
});
