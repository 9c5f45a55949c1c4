import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKeys } from '../../src/store/redis/keys.ts';
import { isEmpty, loadInto, snapshotOf } from '../../src/store/redis/snapshot.ts';
import { useRedis } from '../world/use-redis.ts';

const redis = useRedis();
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });

describe('a snapshot of a community', () => {
  it('becomes the same community under another name, whatever stands in it', async () => {
    const { client } = await redis.openStore();
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(text, { minLength: 2, maxLength: 8 }),
        fc.boolean(),
        async (all, ends) => {
          const [from, to] = [redis.namespace(), redis.namespace()];
          const [first = '', ...rest] = all;
          const at = (key: string) => `{${from}}:${key}`;
          await client.set(at(`row:${first}`), first);
          if (ends) await client.expire(at(`row:${first}`), 1000);
          await client.hset(at('record:member'), ...rest.flatMap((one) => [one, first]));
          await client.sadd(at('unclear'), ...all);
          await client.zadd(at('lanes'), ...all.flatMap((one, i) => [i + 0.5, one]));
          for (const one of all) await client.xadd(at('log'), '*', 'e', one);
          const kept = await snapshotOf(client, from);
          expect(kept).toHaveLength(5);
          expect(kept.filter((one) => one.ends !== undefined)).toHaveLength(ends ? 1 : 0);
          await loadInto(client, to, JSON.parse(JSON.stringify(kept)));
          const again = await snapshotOf(client, to);
          // Redis tells what is in a set or a hash in no order.
          const lasting = (list: typeof kept) =>
            list.map(({ key, type, value }) => ({
              key,
              type,
              value: [...value].map((one) => `${one}`).sort(),
            }));
          expect(lasting(again)).toEqual(lasting(kept));
        },
      ),
      { numRuns: 25 },
    );
  });

  it('leaves out jobs, locks and other communities, and what has ended since', async () => {
    const { client, namespace } = await redis.openStore();
    const { all } = createKeys(namespace);
    expect(await isEmpty(client, namespace)).toBe(true);
    for (const key of ['jobs:clock:meta', 'lock:console/dana', 'tick'])
      await client.set(all.replace('*', key), '1');
    await client.set(createKeys(`${namespace}-other`).tick, '1');
    expect((await snapshotOf(client, namespace)).map(({ key }) => key)).toEqual(['tick']);
    const ended = { key: 'row:x', type: 'string', value: 'x', ends: 1 } as const;
    await loadInto(client, `${namespace}-new`, [ended]);
    expect(await isEmpty(client, `${namespace}-new`)).toBe(true);
    expect(await isEmpty(client, namespace)).toBe(false);
  });
});
