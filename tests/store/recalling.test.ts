import { describe, expect, it } from 'vitest';
import type { Reader } from '../../src/core/records.ts';
import { createKeys } from '../../src/store/redis/keys.ts';
import { createRedisStore } from '../../src/store/redis/redis-store.ts';
import { useRedis } from '../world/use-redis.ts';
import { commitOf, noteChange, notes, put, row, saveNote, takes, timesCalled } from './store-fixtures.ts';

const redis = useRedis();

/** Two processes of one community: what `theirs` commits, `ours` does not hear of. */
async function openTwo(remembers?: number) {
  const { store: theirs, client, namespace } = await redis.openStore();
  const ours = createRedisStore(client, namespace, remembers === undefined ? {} : { remembers });
  return { ours, theirs, client, namespace };
}

const named = (reader: Reader) => reader.get(notes, 'n');

describe('what is recalled', () => {
  it('is as it was last seen, without asking Redis', async () => {
    const { ours, theirs, client } = await openTwo();
    await saveNote(theirs, 'n', 'kept');
    expect(await named(ours.recalling())).toEqual({ text: 'kept' });
    const before = await timesCalled(client, 'hmget');
    expect(await named(ours.recalling())).toEqual({ text: 'kept' });
    expect((await timesCalled(client, 'hmget')) - before).toBe(0);
  });

  it.each(['written', 'erased'])('is what was %s here last', async (how) => {
    const { ours, client } = await openTwo();
    await saveNote(ours, 'n', 'before');
    const text = how === 'erased' ? undefined : 'after';
    const reading = ours.recalling();
    await named(reading);
    expect(await ours.commit(reading, commitOf('c', { changes: [noteChange('n', text)] }))).toBe('done');
    const before = await timesCalled(client, 'hmget');
    expect(await named(ours.recalling())).toEqual(text && { text });
    expect((await timesCalled(client, 'hmget')) - before).toBe(0);
  });

  it('is what Redis has after a commit that was refused', async () => {
    const { ours, theirs } = await openTwo();
    await saveNote(ours, 'n', 'before');
    await saveNote(theirs, 'n', 'meanwhile');
    const stale = ours.recalling();
    expect(await named(stale)).toEqual({ text: 'before' });
    expect(await ours.commit(stale, commitOf('c', { changes: [noteChange('n', 'x')] }))).toBe('conflict');
    expect(await named(ours.recalling())).toEqual({ text: 'meanwhile' });
  });

  it('and has changed since keeps a row from being begun, and nothing is spent', async () => {
    const { ours, theirs } = await openTwo();
    await saveNote(ours, 'n', 'before');
    await put(ours, 'c', { rows: [row('r')] });
    await saveNote(theirs, 'n', 'meanwhile');
    const stale = ours.recalling();
    expect(await named(stale)).toEqual({ text: 'before' });
    const { lane, row: first } = await takes(ours.outbox);
    const spend = { whose: 'member/n', week: '2026-W48', limit: 5 };
    expect(await ours.outbox.begin(lane, first, { spend, from: stale })).toBe('changed');
    expect(await ours.outbox.row('r')).toMatchObject({ state: 'waiting', tries: 0 });
    expect(await ours.outbox.spent(spend.whose, spend.week)).toBe(0);
    const fresh = ours.recalling();
    expect(await named(fresh)).toEqual({ text: 'meanwhile' });
    expect(await ours.outbox.begin(lane, first, { spend, from: fresh })).toMatchObject({ state: 'sending' });
    const foreign = ours.outbox.begin(lane, first, { from: theirs.reading() });
    await expect(foreign).rejects.toThrow('not decided from a reading of this store');
  });

  it.each<{ how: string; read: (reader: Reader) => Promise<unknown> }>([
    { how: 'by name', read: named },
    { how: 'among several', read: (reader) => reader.many(notes, ['n', 'other']) },
  ])(
    'and has changed since makes a commit a conflict, though it saves nothing: asked for $how',
    async ({ read }) => {
      const { ours, theirs } = await openTwo();
      await saveNote(ours, 'n', 'before');
      await saveNote(theirs, 'n', 'meanwhile');
      const stale = ours.recalling();
      await read(stale);
      expect(await ours.commit(stale, commitOf('c'))).toBe('conflict');
      const fresh = ours.reading();
      await read(fresh);
      expect(await ours.commit(fresh, commitOf('c'))).toBe('done');
    },
  );

  it('as not there, and has come since, makes a commit a conflict', async () => {
    const { ours, theirs } = await openTwo();
    expect(await named(ours.reading())).toBeUndefined();
    await saveNote(theirs, 'n', 'new');
    const stale = ours.recalling();
    expect(await named(stale)).toBeUndefined();
    expect(await ours.commit(stale, commitOf('c'))).toBe('conflict');
  });

  it('as there, and has gone since, makes a commit a conflict', async () => {
    const { ours, theirs } = await openTwo();
    await saveNote(ours, 'n', 'here');
    const erasing = theirs.reading();
    await named(erasing);
    await theirs.commit(erasing, commitOf('erase', { changes: [noteChange('n', undefined)] }));
    const stale = ours.recalling();
    expect(await named(stale)).toEqual({ text: 'here' });
    expect(await ours.commit(stale, commitOf('c'))).toBe('conflict');
  });

  it('from before Redis lost everything is not taken for what was made anew', async () => {
    const { ours, theirs, client, namespace } = await openTwo();
    await saveNote(ours, 'n', 'lost');
    await client.del(...(await client.keys(createKeys(namespace).all)));
    await saveNote(theirs, 'n', 'anew');
    const stale = ours.recalling();
    expect(await named(stale)).toEqual({ text: 'lost' });
    expect(await ours.commit(stale, commitOf('c'))).toBe('conflict');
  });

  it('is never a whole shelf, nor many at once', async () => {
    const { ours, theirs } = await openTwo();
    const ids = Array.from({ length: 20 }, (_, i) => `n${i}`);
    for (const id of ids) await saveNote(ours, id, 'before');
    await saveNote(theirs, 'n7', 'meanwhile');
    expect((await ours.recalling().all(notes)).get('n7')).toEqual({ text: 'meanwhile' });
    await saveNote(theirs, 'n8', 'meanwhile');
    expect((await ours.recalling().many(notes, ids))[8]).toEqual({ text: 'meanwhile' });
  });

  it('is forgotten when much else was seen since', async () => {
    const { ours, theirs } = await openTwo(10);
    await saveNote(ours, 'n', 'before');
    await saveNote(theirs, 'n', 'meanwhile');
    expect(await named(ours.recalling())).toEqual({ text: 'before' });
    for (let i = 0; i < 20; i += 1) await ours.reading().get(notes, `other-${i}`);
    expect(await named(ours.recalling())).toEqual({ text: 'meanwhile' });
  });
});

describe('what is read', () => {
  it('is never recalled', async () => {
    const { ours, theirs } = await openTwo();
    await saveNote(ours, 'n', 'before');
    await saveNote(theirs, 'n', 'meanwhile');
    expect(await named(ours.reading())).toEqual({ text: 'meanwhile' });
  });
});
