import { describe, expect, it } from 'vitest';
import { useRedis } from '../world/use-redis.ts';
import { event, put } from './store-fixtures.ts';

const redis = useRedis();

describe('the engagement log', () => {
  it('keeps the order in which things were committed and appended', async () => {
    const { store } = await redis.openStore();
    await put(store, 'c', { events: [event('a'), event('b')] });
    await store.log.append([event('c'), event('d')]);
    await put(store, 'd', { events: [event('e')] });
    const entries = await store.log.read('', 100);
    expect(entries.map((entry) => entry.event.id)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(entries[0]?.event).toEqual(event('a'));
  });

  it('is read a piece at a time, each after the last', async () => {
    const { store } = await redis.openStore();
    await store.log.append(['a', 'b', 'c', 'd', 'e'].map(event));
    const read: string[] = [];
    let after = '';
    for (;;) {
      const piece = await store.log.read(after, 2);
      if (piece.length === 0) break;
      read.push(...piece.map((entry) => entry.event.id));
      after = piece.at(-1)?.id ?? '';
    }
    expect(read).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('forgets up to an entry, that one included, and nothing after it', async () => {
    const { store } = await redis.openStore();
    await store.log.append(['a', 'b', 'c'].map(event));
    const [, second] = await store.log.read('', 2);
    await store.log.trim(second?.id ?? '');
    expect((await store.log.read('', 9)).map((entry) => entry.event.id)).toEqual(['c']);
    expect(await store.log.size()).toBe(1);
  });
});
