import { describe, expect, it } from 'vitest';
import { useRedis } from '../world/use-redis.ts';
import { commitOf, noteChange, notes, saveNote, timesCalled } from './store-fixtures.ts';

const redis = useRedis();

describe('decisions made at once', () => {
  it('ask for the records of a shelf in one command', async () => {
    const { store, client } = await redis.openStore();
    for (const id of ['a', 'b']) await saveNote(store, id, `note ${id}`);
    const before = await timesCalled(client, 'hmget');
    const found = await Promise.all([
      store.reading().get(notes, 'a'),
      store.reading().get(notes, 'nobody'),
      store.reading().many(notes, ['b', 'a']),
    ]);
    expect(found).toEqual([{ text: 'note a' }, undefined, [{ text: 'note b' }, { text: 'note a' }]]);
    expect((await timesCalled(client, 'hmget')) - before).toBe(1);
  });

  it('ask for a whole shelf once', async () => {
    const { store, client } = await redis.openStore();
    await saveNote(store, 'a', 'here');
    const before = await timesCalled(client, 'hgetall');
    const shelves = await Promise.all([store.reading().all(notes), store.reading().all(notes)]);
    expect(shelves.map((shelf) => [...shelf.keys()])).toEqual([['a'], ['a']]);
    expect((await timesCalled(client, 'hgetall')) - before).toBe(1);
  });

  it('see what was committed before they asked', async () => {
    const { store } = await redis.openStore();
    for (const text of ['one', 'two', 'three']) {
      await saveNote(store, 'n', text);
      expect(await store.reading().get(notes, 'n')).toEqual({ text });
    }
  });
});

describe('a commit', () => {
  it('may hold more than a function can be called with', async () => {
    const { store } = await redis.openStore();
    const reading = store.reading();
    await reading.all(notes);
    const changes = Array.from({ length: 50_000 }, (_, i) => noteChange(`n${i}`, 'x'));
    expect(await store.commit(reading, commitOf('large', { changes }))).toBe('done');
  });
});
