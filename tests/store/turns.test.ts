import { describe, expect, it } from 'vitest';
import { useRedis } from '../world/use-redis.ts';
import { commitOf, NOW, notes, put, saveNote, turn } from './store-fixtures.ts';

const redis = useRedis();

describe('turns set for later', () => {
  it('come due in the order of their slots', async () => {
    const { store } = await redis.openStore();
    await put(store, 'c', {
      later: [turn('second', NOW + 2), turn('first', NOW + 1), turn('third', NOW + 3)],
    });
    expect(await store.turns.due(NOW)).toEqual([]);
    expect(await store.turns.nextDue()).toBe(NOW + 1);
    expect((await store.turns.due(NOW + 2)).map(({ id }) => id)).toEqual(['first', 'second']);
  });

  it('are dropped by name', async () => {
    const { store } = await redis.openStore();
    await put(store, 'c', { later: [turn('t', NOW), turn('u', NOW)] });
    await put(store, 'd', { drop: ['t', 'never was'] });
    expect((await store.turns.due(NOW)).map(({ id }) => id)).toEqual(['u']);
  });

  it('stay due when the commit of one meets a conflict, and go with it once it is done', async () => {
    const { store } = await redis.openStore();
    await put(store, 'c', { later: [turn('t', NOW)] });
    const stale = store.reading();
    await stale.get(notes, 'n');
    await saveNote(store, 'n', 'meanwhile');
    expect(await store.commit(stale, commitOf('t'))).toBe('conflict');
    expect((await store.turns.due(NOW)).map(({ id }) => id)).toEqual(['t']);
    expect(await put(store, 't', {})).toBe('done');
    expect(await store.turns.due(NOW)).toEqual([]);
  });

  it('go also when what they stand for was done before they were set', async () => {
    const { store } = await redis.openStore();
    await put(store, 't', {});
    await put(store, 'c', { later: [turn('t', NOW)] });
    expect(await put(store, 't', {})).toBe('already');
    expect(await store.turns.due(NOW)).toEqual([]);
  });

  it('may be set for another time', async () => {
    const { store } = await redis.openStore();
    await put(store, 'c', { later: [turn('t', NOW)] });
    await put(store, 'd', { later: [turn('t', NOW + 5)] });
    expect(await store.turns.due(NOW)).toEqual([]);
    expect(await store.turns.due(NOW + 5)).toEqual([turn('t', NOW + 5)]);
  });
});

describe('the ledger of causes', () => {
  it('tells, of thousands, those that have not had their effect, in order', async () => {
    const { store } = await redis.openStore();
    const causes = Array.from({ length: 2_500 }, (_, i) => `cause/${i}`);
    for (const i of [0, 999, 1000, 2499]) await put(store, `cause/${i}`, {});
    const undone = await store.turns.undone(causes);
    expect(undone).toEqual(causes.filter((_, i) => ![0, 999, 1000, 2499].includes(i)));
    expect(await store.turns.undone([])).toEqual([]);
  });
});

describe('the last tick', () => {
  it('is unknown at first, then remembered', async () => {
    const { store } = await redis.openStore();
    expect(await store.turns.lastTick()).toBeUndefined();
    await store.turns.ticked(NOW);
    expect(await store.turns.lastTick()).toBe(NOW);
  });
});
