import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { kind } from '../../src/core/records.ts';
import { LOOK_BACK } from '../../src/rituals/due-turns.ts';
import { CAUSE_KEPT } from '../../src/store/redis/commit.ts';
import { createKeys } from '../../src/store/redis/keys.ts';
import { useRedis } from '../world/use-redis.ts';
import {
  commitOf,
  event,
  LANE,
  NOW,
  noteChange,
  notes,
  put,
  row,
  saveNote,
  takes,
  turn,
} from './store-fixtures.ts';

const redis = useRedis();

/** One of everything a commit can carry. */
const everything = {
  events: [event('e1')],
  rows: [row('r1')],
  later: [turn('t1', NOW)],
};

describe('a commit', () => {
  it('carries out everything at once', async () => {
    const { store } = await redis.openStore();
    const reading = store.reading();
    await reading.get(notes, 'n');
    const done = await store.commit(
      reading,
      commitOf('c', { ...everything, changes: [noteChange('n', 'kept')] }),
    );
    expect(done).toBe('done');
    expect(await store.reading().get(notes, 'n')).toEqual({ text: 'kept' });
    expect(await store.log.size()).toBe(1);
    expect(await store.outbox.row('r1')).toMatchObject({ state: 'waiting' });
    expect(await store.outbox.lanesDue(NOW)).toEqual([LANE]);
    expect(await store.turns.due(NOW)).toEqual([turn('t1', NOW)]);
  });

  it('does nothing at all when one record it was decided from has changed', async () => {
    const { store } = await redis.openStore();
    const reading = store.reading();
    await reading.get(notes, 'n');
    await reading.get(notes, 'other');
    await saveNote(store, 'n', 'meanwhile');
    const late = commitOf('late', { ...everything, changes: [noteChange('other', 'mine')] });
    expect(await store.commit(reading, late)).toBe('conflict');
    expect(await store.reading().get(notes, 'other')).toBeUndefined();
    expect(await store.log.size()).toBe(0);
    expect(await store.outbox.lanesDue(NOW)).toEqual([]);
    expect(await store.turns.due(NOW)).toEqual([]);
    expect(await store.turns.undone(['late'])).toEqual(['late']);
  });

  it('has its effect once for a cause that comes four times', async () => {
    const { store } = await redis.openStore();
    const again = () => put(store, 'c', everything);
    expect([await again(), await again(), await again(), await again()]).toEqual([
      'done',
      'already',
      'already',
      'already',
    ]);
    expect(await store.log.size()).toBe(1);
  });

  it('has its effect once for a cause that comes four times at the same moment', async () => {
    const { store } = await redis.openStore();
    const other = await redis.openStore();
    expect(other.namespace).not.toBe('');
    const all = await Promise.all([1, 2, 3, 4].map(() => put(store, 'c', everything)));
    expect(all.filter((one) => one === 'done')).toHaveLength(1);
    expect(all.filter((one) => one === 'already')).toHaveLength(3);
    expect(await store.log.size()).toBe(1);
  });

  it('lets one of many that decided from the same record through', async () => {
    const { store } = await redis.openStore();
    const readings = await Promise.all(
      [1, 2, 3, 4, 5].map(async (n) => {
        const reading = store.reading();
        await reading.get(notes, 'n');
        return { n, reading };
      }),
    );
    const results = await Promise.all(
      readings.map(({ n, reading }) =>
        store.commit(reading, commitOf(`c${n}`, { changes: [noteChange('n', `by ${n}`)] })),
      ),
    );
    expect(results.toSorted()).toEqual(['conflict', 'conflict', 'conflict', 'conflict', 'done']);
  });

  it('refuses to save what was never read', async () => {
    const { store } = await redis.openStore();
    const blind = put(store, 'c', { changes: [noteChange('n', 'blind')] });
    await expect(blind).rejects.toThrow('A note is saved without having been read');
  });

  it('refuses a reading of another store', async () => {
    const [one, two] = [await redis.openStore(), await redis.openStore()];
    const foreign = one.store.commit({ ...two.store.reading() }, commitOf('c'));
    await expect(foreign).rejects.toThrow('This was not decided from a reading of this store');
  });

  it('refuses a record that is not of its kind, and changes nothing', async () => {
    const { store } = await redis.openStore();
    const reading = store.reading();
    await reading.get(notes, 'n');
    const odd = { kind: notes, shelf: '', id: 'n', value: { text: 7 } };
    const wrong = store.commit(reading, commitOf('c', { changes: [odd], events: [event('e')] }));
    await expect(wrong).rejects.toThrow('not a note');
    expect(await store.log.size()).toBe(0);
  });

  it('erases, and a record erased and made anew is new', async () => {
    const { store } = await redis.openStore();
    await saveNote(store, 'n', 'first');
    const erasing = store.reading();
    await erasing.get(notes, 'n');
    expect(await store.commit(erasing, commitOf('erase', { changes: [noteChange('n', undefined)] }))).toBe(
      'done',
    );
    expect(await store.reading().get(notes, 'n')).toBeUndefined();
    expect(await saveNote(store, 'n', 'second')).toBe('done');
  });

  it('gives a record a version it never had, also after it was erased', async () => {
    const { store, client, namespace } = await redis.openStore();
    const versions: string[] = [];
    for (const text of ['first', undefined, 'second', 'first']) {
      const reading = store.reading();
      await reading.get(notes, 'n');
      await store.commit(reading, commitOf(`c${versions.length}`, { changes: [noteChange('n', text)] }));
      const stored = await client.hget(createKeys(namespace).shelf('note', ''), 'n');
      expect(stored?.slice(stored.indexOf(':'))).toBe(text && `:0:{"text":"${text}"}`);
      versions.push(stored?.split(':')[0] ?? 'erased');
    }
    expect(new Set(versions).size).toBe(4);
  });

  it('refuses what was decided from a record that was erased and made anew since', async () => {
    const { store } = await redis.openStore();
    await saveNote(store, 'n', 'first');
    const stale = store.reading();
    await stale.get(notes, 'n');
    const erasing = store.reading();
    await erasing.get(notes, 'n');
    await store.commit(erasing, commitOf('erase', { changes: [noteChange('n', undefined)] }));
    await put(store, 'between', {});
    const anew = store.reading();
    await anew.get(notes, 'n');
    await store.commit(anew, commitOf('anew', { changes: [noteChange('n', 'first')] }));
    expect(await store.commit(stale, commitOf('stale'))).toBe('conflict');
  });

  it('never puts a row twice, even for another cause', async () => {
    const { store } = await redis.openStore();
    await put(store, 'c1', { rows: [row('r', { message: { text: 'first' } })] });
    await put(store, 'c2', { rows: [row('r', { message: { text: 'second' } })] });
    expect(await store.outbox.row('r')).toMatchObject({ message: { text: 'first' } });
    const { lane, row: first } = await takes(store.outbox);
    expect(first.key).toBe('r');
    const skipped = { at: NOW, outcome: { state: 'skipped', why: 'test' }, events: [] } as const;
    expect(await store.outbox.settle(lane, first, skipped)).toEqual({});
  });

  it('works again after Redis has forgotten its scripts', async () => {
    const { store, client } = await redis.openStore();
    await put(store, 'c1', everything);
    await client.script('FLUSH');
    expect(await put(store, 'c2', { events: [event('e2')] })).toBe('done');
    expect(await store.log.size()).toBe(2);
  });

  it('remembers its cause for longer than a tick looks back', async () => {
    const { store, client, namespace } = await redis.openStore();
    await put(store, 'c', {});
    const left = await client.pttl(createKeys(namespace).cause('c'));
    expect(left).toBeGreaterThan(CAUSE_KEPT - 60_000);
    expect(CAUSE_KEPT).toBeGreaterThan(LOOK_BACK);
  });

  it('keeps any text as it is', async () => {
    const { store } = await redis.openStore();
    const odd = 'שלום \u0000 \u2028 👩🏽‍⚕️ \ud800 "quoted" \\ {} : | \n';
    await saveNote(store, odd, odd);
    expect(await store.reading().get(notes, odd)).toEqual({ text: odd });
  });
});

describe('a stored shape', () => {
  const older = kind('paper', z.object({ text: z.string() }));
  const newer = kind('paper', z.object({ words: z.string(), pages: z.number() }), [
    (old) => ({ words: (old as { text: string }).text }),
    (old) => ({ ...(old as object), pages: 1 }),
  ]);

  async function withPaper(of: typeof older | typeof newer, value: unknown) {
    const { store } = await redis.openStore();
    const reading = store.reading();
    await reading.get(of as typeof older, 'p');
    await store.commit(
      reading,
      commitOf('c', { changes: [{ kind: of as never, shelf: '', id: 'p', value }] }),
    );
    return store;
  }

  it('of an older Kehila is brought up to date, a migration at a time', async () => {
    const store = await withPaper(older, { text: 'old' });
    expect(await store.reading().get(newer, 'p')).toEqual({ words: 'old', pages: 1 });
  });

  it('of a newer Kehila is refused', async () => {
    const store = await withPaper(newer, { words: 'new', pages: 2 });
    const reading = store.reading().get(older, 'p');
    await expect(reading).rejects.toThrow('A stored paper was written by a newer Kehila; update this one.');
  });

  it('that is damaged is refused by name', async () => {
    const { store, client, namespace } = await redis.openStore();
    await client.hset(createKeys(namespace).shelf('note', ''), 'n', '1:0:{"text":7}');
    await expect(store.reading().get(notes, 'n')).rejects.toThrow('A stored note is damaged.');
  });
});
