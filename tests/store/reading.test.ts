import { describe, expect, it } from 'vitest';
import type { Reader } from '../../src/core/records.ts';
import type { RedisStore } from '../../src/store/redis/redis-store.ts';
import { useRedis } from '../world/use-redis.ts';
import { commitOf, noteChange, notes, saveNote } from './store-fixtures.ts';

const redis = useRedis();

/** What becomes of a commit that saves note `mine`, after `read`, when note `n` has changed meanwhile. */
async function whenChanged(store: RedisStore, read: (reader: Reader) => Promise<unknown>): Promise<string> {
  await saveNote(store, 'n', 'before');
  const reading = store.reading();
  await reading.get(notes, 'mine');
  await read(reading);
  await saveNote(store, 'n', 'after');
  return await store.commit(reading, commitOf('c', { changes: [noteChange('mine', 'x')] }));
}

describe('a reading', () => {
  it.each<{ how: string; read: (reader: Reader) => Promise<unknown>; becomes: string }>([
    { how: 'read by name', read: (r) => r.get(notes, 'n'), becomes: 'conflict' },
    { how: 'read among several', read: (r) => r.many(notes, ['n', 'm']), becomes: 'done' },
    { how: 'read with its shelf', read: (r) => r.all(notes), becomes: 'done' },
    {
      how: 'read with its shelf, then by name',
      read: async (r) => [await r.all(notes), await r.get(notes, 'n')],
      becomes: 'conflict',
    },
    {
      how: 'read by name, then with its shelf',
      read: async (r) => [await r.get(notes, 'n'), await r.all(notes)],
      becomes: 'conflict',
    },
  ])('of a record $how: a change meanwhile makes the commit $becomes', async ({ read, becomes }) => {
    const { store } = await redis.openStore();
    expect(await whenChanged(store, read)).toBe(becomes);
  });

  it.each<{ how: string; read: (reader: Reader) => Promise<unknown> }>([
    { how: 'among several', read: (r) => r.many(notes, ['n']) },
    { how: 'with its shelf', read: (r) => r.all(notes) },
  ])('guards a record that was read $how once it is saved', async ({ read }) => {
    const { store } = await redis.openStore();
    const reading = store.reading();
    await read(reading);
    await saveNote(store, 'n', 'meanwhile');
    const mine = commitOf('c', { changes: [noteChange('n', 'mine')] });
    expect(await store.commit(reading, mine)).toBe('conflict');
  });

  it('notices what was not there and has come', async () => {
    const { store } = await redis.openStore();
    const reading = store.reading();
    expect(await reading.get(notes, 'n')).toBeUndefined();
    await saveNote(store, 'n', 'new');
    expect(await store.commit(reading, commitOf('c'))).toBe('conflict');
  });

  it('gives what it reads twice as it was the first time, and notices the change at the end', async () => {
    const { store } = await redis.openStore();
    const reading = store.reading();
    expect(await reading.get(notes, 'n')).toBeUndefined();
    await saveNote(store, 'n', 'meanwhile');
    expect(await reading.get(notes, 'n')).toBeUndefined();
    expect(await reading.many(notes, ['n'])).toEqual([]);
    expect(await store.commit(reading, commitOf('c'))).toBe('conflict');
  });

  it('gives several in the order asked, without those that are not there', async () => {
    const { store } = await redis.openStore();
    for (const id of ['a', 'b', 'c']) await saveNote(store, id, id);
    const found = await store.reading().many(notes, ['c', 'nobody', 'a']);
    expect(found.map(({ text }) => text)).toEqual(['c', 'a']);
    expect(await store.reading().many(notes, [])).toEqual([]);
  });

  it('gives a whole shelf in the order of ids, and no other shelf', async () => {
    const { store } = await redis.openStore();
    for (const id of ['b', 'a', 'c']) await saveNote(store, id, id);
    expect([...(await store.reading().all(notes)).keys()]).toEqual(['a', 'b', 'c']);
    expect((await store.reading().all(notes, 'elsewhere')).size).toBe(0);
  });

  it('knows nothing of another community', async () => {
    const [one, two] = [await redis.openStore(), await redis.openStore()];
    await saveNote(one.store, 'n', 'here');
    expect(await two.store.reading().get(notes, 'n')).toBeUndefined();
  });
});
