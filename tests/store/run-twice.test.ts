// A reply that got lost on its way: ioredis sends what was not answered again, so that each script may run twice.
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/core/outbox.ts';
import type { Found } from '../../src/core/store.ts';
import { createRedisStore } from '../../src/store/redis/redis-store.ts';
import { useRedis } from '../world/use-redis.ts';
import { commitOf, event, LANE, NOW, noteChange, notes, put, row } from './store-fixtures.ts';

const redis = useRedis();
const SENT: Outcome = { state: 'sent', receipt: { id: 'r', at: NOW } };
const REFUSED: Outcome = { state: 'waiting', due: NOW + 1000, why: 'refused' };
const SPEND = { whose: 'member/dana', week: '2026-W48', limit: 5 };

async function openStuttering() {
  const { client, namespace } = await redis.openStore();
  const once = client.call.bind(client) as (name: string, args: (string | number)[]) => Promise<unknown>;
  let runs = 0;
  const twice = async (name: string, args: (string | number)[]) => {
    runs += 1;
    await once(name, args);
    return await once(name, args);
  };
  Object.assign(client, { call: twice });
  return { store: createRedisStore(client, namespace), runs: () => runs };
}

describe('a script that runs twice', () => {
  it('commits once', async () => {
    const { store } = await openStuttering();
    const reading = store.reading();
    await reading.get(notes, 'n');
    const what = { changes: [noteChange('n', 'kept')], events: [event('e')], rows: [row('a')] };
    expect(await store.commit(reading, commitOf('c', what))).toBe('already');
    expect(await store.reading().get(notes, 'n')).toEqual({ text: 'kept' });
    expect(await store.log.size()).toBe(1);
    expect(await store.outbox.lanesDue(NOW)).toEqual([LANE]);
  });

  it('gives each row of a lane once, spends and refunds once, and logs once', async () => {
    const { store, runs } = await openStuttering();
    const { outbox } = store;
    for (const key of ['a', 'b', 'c']) await put(store, key, { rows: [row(key)] });
    const outcomes = [SENT, REFUSED, SENT];
    const given: string[] = [];
    let found: Found | 'busy' | 'lost' = await outbox.take(LANE, NOW);
    while (typeof found !== 'string' && found.lane) {
      given.push(found.row.key);
      const begun = await outbox.begin(found.lane, found.row, { spend: SPEND });
      if (typeof begun === 'string') throw new Error(`it could not begin: ${begun}`);
      const outcome = outcomes[given.length - 1] ?? SENT;
      found = await outbox.settle(found.lane, begun, { at: NOW, outcome, events: [event(found.row.key)] });
    }
    expect(given).toEqual(['a', 'b', 'c']);
    expect(runs()).toBeGreaterThan(9);
    expect(await outbox.spent(SPEND.whose, SPEND.week)).toBe(2);
    expect(await store.log.size()).toBe(3);
    expect((await outbox.row('b'))?.state).toBe('waiting');
    expect(await outbox.nextDue()).toBe(NOW + 1000);
  });

  it('counts what goes out once, also at the limit', async () => {
    const { store } = await openStuttering();
    await put(store, 'a', { rows: [row('a')] });
    const found = await store.outbox.take(LANE, NOW);
    if (found === 'busy' || !found.lane) throw new Error('nothing to send');
    const spend = { ...SPEND, limit: 1 };
    expect(await store.outbox.begin(found.lane, found.row, { spend })).toMatchObject({ state: 'sending' });
  });
});
