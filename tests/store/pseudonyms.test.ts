import { describe, expect, it } from 'vitest';
import { createKeys } from '../../src/store/redis/keys.ts';
import { createRedisStore } from '../../src/store/redis/redis-store.ts';
import { useRedis } from '../world/use-redis.ts';

const redis = useRedis();

describe('a pseudonym', () => {
  it('stays the same, for every process, and tells nothing of the name', async () => {
    const { store, client, namespace } = await redis.openStore();
    const other = createRedisStore(client, namespace);
    const [one, two] = await Promise.all([store.pseudonym('dana'), other.pseudonym('dana')]);
    expect(one).toBe(two);
    expect(one).toMatch(/^[0-9a-f]{16}$/);
    expect(await store.pseudonym('dana')).toBe(one);
  });

  it('differs from member to member and from community to community', async () => {
    const [here, there] = [await redis.openStore(), await redis.openStore()];
    const all = [
      await here.store.pseudonym('dana'),
      await here.store.pseudonym('ruth'),
      await there.store.pseudonym('dana'),
    ];
    expect(new Set(all).size).toBe(3);
  });

  it('cannot be had again once its key is erased', async () => {
    const { store, client, namespace } = await redis.openStore();
    const before = await store.pseudonym('dana');
    await client.hdel(createKeys(namespace).pseudonyms, 'dana');
    const after = await createRedisStore(client, namespace).pseudonym('dana');
    expect(after).not.toBe(before);
  });

  it('has digests by the same key, none of which is a pseudonym', async () => {
    const { store, client, namespace } = await redis.openStore();
    const before = await store.digest('dana', 'said#0');
    expect(before).toMatch(/^[0-9a-f]{16}$/);
    expect(await createRedisStore(client, namespace).digest('dana', 'said#0')).toBe(before);
    const others = [store.digest('dana', 'said#1'), store.digest('ruth', 'said#0'), store.pseudonym('dana')];
    expect(await Promise.all(others)).not.toContain(before);
    expect(await store.digest('dana', 'dana')).not.toBe(await store.pseudonym('dana'));
    await client.hdel(createKeys(namespace).pseudonyms, 'dana');
    expect(await createRedisStore(client, namespace).digest('dana', 'said#0')).not.toBe(before);
  });
});
