import { describe, expect, it } from 'vitest';
import { createKeys } from '../../src/store/redis/keys.ts';
import { useRedis } from '../world/use-redis.ts';
import {
  commitOf,
  event,
  NOW,
  noteChange,
  notes,
  put,
  row,
  saveNote,
  takes,
  timesCalled,
  turn,
} from './store-fixtures.ts';

const redis = useRedis();

describe('commits made at once', () => {
  it('go to Redis in one call, and each is carried out', async () => {
    const { store, client } = await redis.openStore();
    await put(store, 'before', {});
    const before = await timesCalled(client, 'evalsha');
    const ids = Array.from({ length: 10 }, (_, i) => `c${i}`);
    const results = await Promise.all(
      ids.map((id) =>
        put(store, id, { events: [event(id)], rows: [row(id)], later: [turn(`t/${id}`, NOW)] }),
      ),
    );
    expect(results).toEqual(ids.map(() => 'done'));
    expect((await timesCalled(client, 'evalsha')) - before).toBe(1);
    expect(await store.turns.undone(ids)).toEqual([]);
    expect((await store.log.read('', 100)).map((entry) => entry.event.id)).toEqual(ids);
    expect((await store.turns.due(NOW)).map(({ id }) => id)).toEqual(ids.map((id) => `t/${id}`));
    expect((await takes(store.outbox)).row.key).toBe('c0');
  });

  it('go in several calls when they are many', async () => {
    const { store, client } = await redis.openStore();
    await put(store, 'before', {});
    const before = await timesCalled(client, 'evalsha');
    const ids = Array.from({ length: 100 }, (_, i) => `c${i}`);
    const results = await Promise.all(ids.map((id) => put(store, id, { events: [event(id)] })));
    expect(results).toEqual(ids.map(() => 'done'));
    expect((await timesCalled(client, 'evalsha')) - before).toBe(7);
    expect((await store.log.read('', 1000)).map((entry) => entry.event.id)).toEqual(ids);
  });

  it('are refused one by one: a conflict is nobody else’s', async () => {
    const { store } = await redis.openStore();
    const stale = store.reading();
    await stale.get(notes, 'n');
    await saveNote(store, 'n', 'meanwhile');
    const refused = commitOf('stale', {
      changes: [noteChange('n', 'lost')],
      events: [event('e0')],
      rows: [row('r0')],
      later: [turn('t0', NOW)],
      drop: ['t1'],
    });
    const results = await Promise.all([
      put(store, 'first', { events: [event('e1')], later: [turn('t1', NOW)] }),
      store.commit(stale, refused),
      put(store, 'last', { events: [event('e2')] }),
    ]);
    expect(results).toEqual(['done', 'conflict', 'done']);
    expect((await store.log.read('', 10)).map((entry) => entry.event.id)).toEqual(['e1', 'e2']);
    expect((await store.turns.due(NOW)).map(({ id }) => id)).toEqual(['t1']);
    expect(await store.outbox.row('r0')).toBeUndefined();
    expect(await store.turns.undone(['first', 'stale', 'last'])).toEqual(['stale']);
  });

  it('have their effect once when they have the same cause', async () => {
    const { store } = await redis.openStore();
    const results = await Promise.all(
      ['e1', 'e2', 'e3'].map((id) => put(store, 'c', { events: [event(id)] })),
    );
    expect(results).toEqual(['done', 'already', 'already']);
    expect((await store.log.read('', 10)).map((entry) => entry.event.id)).toEqual(['e1']);
  });

  it('are carried out beside one that Redis cannot carry out', async () => {
    const { store, client, namespace } = await redis.openStore();
    await client.set(createKeys(namespace).lane('console/odd'), 'not a lane');
    const odd = row('r0', { place: { platform: 'console', kind: 'private', id: 'odd' } });
    const results = await Promise.allSettled([
      put(store, 'first', { events: [event('e1')] }),
      put(store, 'odd', { rows: [odd] }),
      put(store, 'last', { events: [event('e2')] }),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(results[1]).toMatchObject({ reason: { message: expect.stringContaining('WRONGTYPE') } });
    expect(await store.turns.undone(['first', 'odd', 'last'])).toEqual(['odd']);
  });

  it('keep any text, also one that stands between the parts of a call', async () => {
    const { store } = await redis.openStore();
    const odd = ['n\u001f', '\u001fn', '\u001f\u001f', 'n\u0000\n'];
    expect(await Promise.all(odd.map((id) => saveNote(store, id, `of ${id}`)))).toEqual(
      odd.map(() => 'done'),
    );
    expect(await store.reading().many(notes, odd)).toEqual(odd.map((id) => ({ text: `of ${id}` })));
  });

  it('are made beside one that cannot be made', async () => {
    const { store } = await redis.openStore();
    const results = await Promise.allSettled([
      put(store, 'first', {}),
      put(store, 'blind', { changes: [noteChange('n', 'never read')] }),
      put(store, 'last', {}),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await store.turns.undone(['first', 'blind', 'last'])).toEqual(['blind']);
  });

  it('all fail when Redis does not answer', async () => {
    const { store, client } = await redis.openStore();
    client.disconnect();
    const results = await Promise.allSettled([put(store, 'c1', {}), put(store, 'c2', {})]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});
