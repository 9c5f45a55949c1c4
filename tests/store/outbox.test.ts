import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/core/outbox.ts';
import type { Found, Outbox } from '../../src/core/store.ts';
import { createKeys } from '../../src/store/redis/keys.ts';
import { useRedis } from '../world/use-redis.ts';
import {
  event,
  LANE,
  NOW,
  noteChange,
  notes,
  put,
  row,
  saveNote,
  takes,
  timesCalled,
} from './store-fixtures.ts';

const redis = useRedis();
const SENT: Outcome = { state: 'sent', receipt: { id: 'r', at: NOW } };
const SPEND = { whose: 'member/dana', week: '2026-W48', limit: 2 };

/** Begins the first row of the lane, and settles it so; 'over' where the budget is spent, and the lane is kept. */
async function deliver(outbox: Outbox, how: { outcome: Outcome; spend?: typeof SPEND }) {
  const { lane, row: first } = await takes(outbox);
  const begun = await outbox.begin(lane, first, { spend: how.spend });
  if (typeof begun === 'string') return begun;
  return await outbox.settle(lane, begun, { at: NOW - 1, outcome: how.outcome, events: [] });
}

const settled = (outcome: Outcome, at = NOW) => ({ at, outcome, events: [] });

describe('a lane', () => {
  it('gives its rows one after another, in the order they were decided', async () => {
    const { store } = await redis.openStore();
    const keys = Array.from({ length: 12 }, (_, i) => `r${i}`);
    for (const key of keys) await put(store, key, { rows: [row(key)] });
    const got: string[] = [];
    let found: Found | 'busy' | 'lost' = await store.outbox.take(LANE, NOW);
    while (typeof found !== 'string' && found.lane) {
      got.push(found.row.key);
      found = await store.outbox.settle(found.lane, found.row, settled(SENT));
    }
    expect(got).toEqual(keys);
    expect(found).toEqual({});
  });

  it('has one sender at a time, and is free again once nothing is due', async () => {
    const { store } = await redis.openStore();
    await put(store, 'c', { rows: [row('r')] });
    const { lane, row: first } = await takes(store.outbox);
    expect(await store.outbox.take(LANE, NOW)).toBe('busy');
    expect(await store.outbox.settle(lane, first, settled(SENT))).toEqual({});
    expect(await store.outbox.lanesDue(NOW)).toEqual([]);
    expect(await store.outbox.take(LANE, NOW)).toEqual({});
    expect(await store.outbox.take(LANE, NOW)).toEqual({});
  });

  it('passes over a row that was erased', async () => {
    const { store, client, namespace } = await redis.openStore();
    await put(store, 'c', { rows: [row('gone'), row('there')] });
    await client.del(createKeys(namespace).row('gone'));
    const { lane, row: first } = await takes(store.outbox);
    expect(first.key).toBe('there');
    await put(store, 'd', { rows: [row('next')] });
    await client.del(createKeys(namespace).row('there'));
    expect(await store.outbox.settle(lane, first, settled(SENT))).toMatchObject({ row: { key: 'next' } });
    expect(await store.outbox.row('there')).toBeUndefined();
  });

  it('leaves what was settled with it, whatever stood there, and remembers it', async () => {
    const { store, client } = await redis.openStore();
    await saveNote(store, 'n', 'before');
    await put(store, 'c', { rows: [row('r')] });
    const { lane, row: first } = await takes(store.outbox);
    await store.outbox.settle(lane, first, { ...settled(SENT), leaves: noteChange('n', 'after') });
    expect(await store.reading().get(notes, 'n')).toEqual({ text: 'after' });
    const before = await timesCalled(client, 'hmget');
    expect(await store.recalling().get(notes, 'n')).toEqual({ text: 'after' });
    expect((await timesCalled(client, 'hmget')) - before).toBe(0);
  });

  it('keeps no row that is not to be kept, not for a moment', async () => {
    const { store } = await redis.openStore();
    await put(store, 'c', { rows: [row('r', { fleeting: true })] });
    const { lane, row: first } = await takes(store.outbox);
    await store.outbox.settle(lane, first, settled(SENT));
    expect(await store.outbox.row('r')).toBeUndefined();
  });

  it('leaves nothing of a row that was erased meanwhile', async () => {
    const { store, client, namespace } = await redis.openStore();
    await put(store, 'c', { rows: [row('r')] });
    const { lane, row: first } = await takes(store.outbox);
    await client.del(createKeys(namespace).row('r'));
    await store.outbox.settle(lane, first, { ...settled(SENT), leaves: noteChange('n', 'after') });
    expect(await store.reading().get(notes, 'n')).toBeUndefined();
  });

  it('is kept by a sender that renews its lease, and by no other', async () => {
    const { store, client, namespace } = await redis.openStore();
    await put(store, 'c', { rows: [row('r')] });
    const { lane } = await takes(store.outbox);
    const lock = createKeys(namespace).lock(LANE);
    await client.pexpire(lock, 1_000);
    expect(await store.outbox.renew(lane)).toBe('ok');
    expect(await client.pttl(lock)).toBeGreaterThan(10_000);
    expect(await store.outbox.renew({ ...lane, token: 'another' })).toBe('lost');
  });

  it('refuses every step of a sender that was silent for too long', async () => {
    const { store, client, namespace } = await redis.openStore();
    await put(store, 'c', { rows: [row('r')] });
    const { lane: late, row: first } = await takes(store.outbox);
    // The lease runs out.
    await client.del(createKeys(namespace).lock(LANE));
    const other = await takes(store.outbox);
    expect(await store.outbox.begin(late, first, { spend: SPEND })).toBe('lost');
    expect(await store.outbox.settle(late, first, { ...settled(SENT), events: [event('e')] })).toBe('lost');
    expect(await store.outbox.row('r')).toMatchObject({ state: 'waiting' });
    expect(await store.outbox.spent(SPEND.whose, SPEND.week)).toBe(0);
    expect(await store.log.size()).toBe(0);
    expect(other.row).toMatchObject({ key: 'r' });
  });

  it('shows the next sender that a row was on its way', async () => {
    const { store, client, namespace } = await redis.openStore();
    await put(store, 'c', { rows: [row('r')] });
    const { lane, row: first } = await takes(store.outbox);
    await store.outbox.begin(lane, first);
    await client.del(createKeys(namespace).lock(LANE));
    expect((await takes(store.outbox)).row).toMatchObject({ key: 'r', state: 'sending', tries: 1 });
  });

  it('waits until its earliest row is due', async () => {
    const { store } = await redis.openStore();
    await put(store, 'c', { rows: [row('late', { due: NOW + 500 }), row('later', { due: NOW + 900 })] });
    expect(await store.outbox.lanesDue(NOW)).toEqual([]);
    expect(await store.outbox.nextDue()).toBe(NOW + 500);
    expect(await store.outbox.take(LANE, NOW)).toEqual({ due: NOW + 500 });
    expect(await store.outbox.nextDue()).toBe(NOW + 500);
    expect(await store.outbox.lanesDue(NOW + 500)).toEqual([LANE]);
  });

  it('lets what is due pass what is held', async () => {
    const { store } = await redis.openStore();
    await put(store, 'c', { rows: [row('held'), row('free')] });
    const held: Outcome = { state: 'held', due: NOW + 1000, why: 'quiet-hours' };
    const { lane, row: first } = await takes(store.outbox);
    const next = await store.outbox.settle(lane, first, settled(held));
    expect(next).toMatchObject({ row: { key: 'free' } });
    const free = next === 'lost' || !next.lane ? undefined : next.row;
    expect(free && (await store.outbox.settle(lane, free, settled(SENT)))).toEqual({ due: NOW + 1000 });
    expect((await takes(store.outbox, LANE, NOW + 1000)).row).toMatchObject({ key: 'held' });
  });
});

describe('a budget', () => {
  it('counts what goes out, and stops at its limit', async () => {
    const { store } = await redis.openStore();
    for (const key of ['a', 'b', 'c']) await put(store, key, { rows: [row(key)] });
    expect(await deliver(store.outbox, { outcome: SENT, spend: SPEND })).toEqual({ due: NOW });
    expect(await deliver(store.outbox, { outcome: SENT, spend: SPEND })).toEqual({ due: NOW });
    expect(await deliver(store.outbox, { outcome: SENT, spend: SPEND })).toBe('over');
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
    await deliver(store.outbox, { outcome, spend: SPEND });
    expect(await store.outbox.spent(SPEND.whose, SPEND.week)).toBe(spent);
    expect(await store.outbox.row('r')).toMatchObject({ state: outcome.state });
  });

  it('is not given back twice when a row is tried again', async () => {
    const { store } = await redis.openStore();
    await put(store, 'c', { rows: [row('r')] });
    await deliver(store.outbox, {
      outcome: { state: 'waiting', due: NOW, why: 'refused' },
      spend: SPEND,
    });
    await deliver(store.outbox, { outcome: { state: 'failed', why: 'refused' }, spend: SPEND });
    expect(await store.outbox.spent(SPEND.whose, SPEND.week)).toBe(0);
  });
});

describe('a row', () => {
  it('whose fate is unclear is listed for a person to look at', async () => {
    const { store } = await redis.openStore();
    await put(store, 'c', { rows: [row('b'), row('a')] });
    await deliver(store.outbox, { outcome: { state: 'unclear', why: 'lost' } });
    await deliver(store.outbox, { outcome: { state: 'unclear', why: 'lost' } });
    expect(await store.outbox.unclear()).toEqual(['a', 'b']);
  });

  it('that is settled for good is kept for some months, one that is open for ever', async () => {
    const { store, client, namespace } = await redis.openStore();
    const key = createKeys(namespace).row('r');
    await put(store, 'c', { rows: [row('r')] });
    await deliver(store.outbox, { outcome: { state: 'waiting', due: NOW, why: 'x' } });
    expect(await client.pttl(key)).toBe(-1);
    await deliver(store.outbox, { outcome: SENT });
    expect(await client.pttl(key)).toBeGreaterThan(80 * 86_400_000);
  });
});
