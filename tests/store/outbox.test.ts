import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/core/outbox.ts';
import type { Lane, Outbox } from '../../src/core/store.ts';
import { createKeys } from '../../src/store/redis/keys.ts';
import { useRedis } from '../world/use-redis.ts';
import { event, LANE, NOW, put, row } from './store-fixtures.ts';

const redis = useRedis();
const SENT: Outcome = { state: 'sent', receipt: { id: 'r', at: NOW } };
const SPEND = { whose: 'member/dana', week: '2026-W48', limit: 2 };

async function laneOf(outbox: Outbox): Promise<Lane> {
  const lane = await outbox.take(LANE);
  if (!lane) throw new Error('the lane is taken');
  return lane;
}

/** Begins the first row of the lane, and settles it so. */
async function deliver(outbox: Outbox, lane: Lane, how: { outcome: Outcome; spend?: typeof SPEND }) {
  const first = await outbox.next(lane, NOW);
  if (!first) throw new Error('nothing is due');
  const begun = await outbox.begin(lane, first, how.spend);
  return typeof begun === 'string'
    ? begun
    : await outbox.settle(lane, begun, { outcome: how.outcome, events: [] });
}

describe('a lane', () => {
  it('gives its rows one after another, in the order they were decided', async () => {
    const { store } = await redis.openStore();
    const keys = Array.from({ length: 12 }, (_, i) => `r${i}`);
    for (const key of keys) await put(store, key, { rows: [row(key)] });
    const lane = await laneOf(store.outbox);
    const got: string[] = [];
    for (let next = await store.outbox.next(lane, NOW); next; next = await store.outbox.next(lane, NOW)) {
      got.push(next.key);
      await store.outbox.settle(lane, next, { outcome: SENT, events: [] });
    }
    expect(got).toEqual(keys);
  });

  it('has one sender at a time, and is free again once nothing is due', async () => {
    const { store } = await redis.openStore();
    await put(store, 'c', { rows: [row('r')] });
    const lane = await laneOf(store.outbox);
    expect(await store.outbox.take(LANE)).toBeUndefined();
    const first = await store.outbox.next(lane, NOW);
    if (first) await store.outbox.settle(lane, first, { outcome: SENT, events: [] });
    expect(await store.outbox.next(lane, NOW)).toBeUndefined();
    expect(await store.outbox.lanesDue(NOW)).toEqual([]);
    expect(await store.outbox.take(LANE)).toBeDefined();
  });

  it('is kept by a sender that renews its lease, and by no other', async () => {
    const { store, client, namespace } = await redis.openStore();
    const lane = await laneOf(store.outbox);
    const lock = createKeys(namespace).lock(LANE);
    await client.pexpire(lock, 1_000);
    expect(await store.outbox.renew(lane)).toBe('ok');
    expect(await client.pttl(lock)).toBeGreaterThan(10_000);
    expect(await store.outbox.renew({ ...lane, token: 'another' })).toBe('lost');
  });

  it('refuses every step of a sender that was silent for too long', async () => {
    const { store, client, namespace } = await redis.openStore();
    await put(store, 'c', { rows: [row('r')] });
    const late = await laneOf(store.outbox);
    const first = await store.outbox.next(late, NOW);
    // The lease runs out.
    await client.del(createKeys(namespace).lock(LANE));
    const other = await laneOf(store.outbox);
    if (!first) throw new Error('nothing is due');
    expect(await store.outbox.begin(late, first, SPEND)).toBe('lost');
    expect(await store.outbox.settle(late, first, { outcome: SENT, events: [event('e')] })).toBe('lost');
    expect(await store.outbox.next(late, NOW)).toBeUndefined();
    expect(await store.outbox.row('r')).toMatchObject({ state: 'waiting' });
    expect(await store.outbox.spent(SPEND.whose, SPEND.week)).toBe(0);
    expect(await store.log.size()).toBe(0);
    expect(await store.outbox.next(other, NOW)).toMatchObject({ key: 'r' });
  });

  it('shows the next sender that a row was on its way', async () => {
    const { store, client, namespace } = await redis.openStore();
    await put(store, 'c', { rows: [row('r')] });
    const dead = await laneOf(store.outbox);
    const first = await store.outbox.next(dead, NOW);
    if (first) await store.outbox.begin(dead, first, undefined);
    await client.del(createKeys(namespace).lock(LANE));
    const lane = await laneOf(store.outbox);
    expect(await store.outbox.next(lane, NOW)).toMatchObject({ key: 'r', state: 'sending', tries: 1 });
  });

  it('waits until its earliest row is due', async () => {
    const { store } = await redis.openStore();
    await put(store, 'c', { rows: [row('late', { due: NOW + 500 }), row('later', { due: NOW + 900 })] });
    expect(await store.outbox.lanesDue(NOW)).toEqual([]);
    expect(await store.outbox.nextDue()).toBe(NOW + 500);
    const lane = await laneOf(store.outbox);
    expect(await store.outbox.next(lane, NOW)).toBeUndefined();
    expect(await store.outbox.nextDue()).toBe(NOW + 500);
    expect(await store.outbox.lanesDue(NOW + 500)).toEqual([LANE]);
  });

  it('lets what is due pass what is held', async () => {
    const { store } = await redis.openStore();
    await put(store, 'c', { rows: [row('held'), row('free')] });
    const held: Outcome = { state: 'held', due: NOW + 1000, why: 'quiet-hours' };
    const lane = await laneOf(store.outbox);
    const first = await store.outbox.next(lane, NOW);
    if (first) await store.outbox.settle(lane, first, { outcome: held, events: [] });
    expect(await store.outbox.next(lane, NOW)).toMatchObject({ key: 'free' });
    expect(await store.outbox.next(lane, NOW + 1000)).toMatchObject({ key: 'free' });
  });
});

describe('a budget', () => {
  it('counts what goes out, and stops at its limit', async () => {
    const { store } = await redis.openStore();
    for (const key of ['a', 'b', 'c']) await put(store, key, { rows: [row(key)] });
    const lane = await laneOf(store.outbox);
    expect(await deliver(store.outbox, lane, { outcome: SENT, spend: SPEND })).toBe('ok');
    expect(await deliver(store.outbox, lane, { outcome: SENT, spend: SPEND })).toBe('ok');
    expect(await deliver(store.outbox, lane, { outcome: SENT, spend: SPEND })).toBe('over');
    expect(await store.outbox.spent(SPEND.whose, SPEND.week)).toBe(2);
    expect(await store.outbox.row('c')).toMatchObject({ state: 'waiting', tries: 0 });
  });

  it.each<{ outcome: Outcome; spent: number }>([
    { outcome: SENT, spent: 1 },
    { outcome: { state: 'unclear', why: 'x' }, spent: 1 },
    { outcome: { state: 'failed', why: 'x' }, spent: 0 },
    { outcome: { state: 'skipped', why: 'x' }, spent: 0 },
    { outcome: { state: 'waiting', due: NOW + 1, why: 'x' }, spent: 0 },
    { outcome: { state: 'held', due: NOW + 1, why: 'x' }, spent: 0 },
  ])('of a message that is $outcome.state stands at $spent', async ({ outcome, spent }) => {
    const { store } = await redis.openStore();
    await put(store, 'c', { rows: [row('r')] });
    await deliver(store.outbox, await laneOf(store.outbox), { outcome, spend: SPEND });
    expect(await store.outbox.spent(SPEND.whose, SPEND.week)).toBe(spent);
    expect(await store.outbox.row('r')).toMatchObject({ state: outcome.state });
  });

  it('is not given back twice when a row is tried again', async () => {
    const { store } = await redis.openStore();
    await put(store, 'c', { rows: [row('r')] });
    const lane = await laneOf(store.outbox);
    await deliver(store.outbox, lane, {
      outcome: { state: 'waiting', due: NOW, why: 'refused' },
      spend: SPEND,
    });
    await deliver(store.outbox, lane, { outcome: { state: 'failed', why: 'refused' }, spend: SPEND });
    expect(await store.outbox.spent(SPEND.whose, SPEND.week)).toBe(0);
  });
});

describe('a row', () => {
  it('whose fate is unclear is listed for a person to look at', async () => {
    const { store } = await redis.openStore();
    await put(store, 'c', { rows: [row('b'), row('a')] });
    const lane = await laneOf(store.outbox);
    await deliver(store.outbox, lane, { outcome: { state: 'unclear', why: 'lost' } });
    await deliver(store.outbox, lane, { outcome: { state: 'unclear', why: 'lost' } });
    expect(await store.outbox.unclear()).toEqual(['a', 'b']);
  });

  it('that is settled for good is kept for some months, one that is open for ever', async () => {
    const { store, client, namespace } = await redis.openStore();
    const key = createKeys(namespace).row('r');
    await put(store, 'c', { rows: [row('r')] });
    const lane = await laneOf(store.outbox);
    await deliver(store.outbox, lane, { outcome: { state: 'waiting', due: NOW, why: 'x' } });
    expect(await client.pttl(key)).toBe(-1);
    await deliver(store.outbox, lane, { outcome: SENT });
    expect(await client.pttl(key)).toBeGreaterThan(80 * 86_400_000);
  });
});
