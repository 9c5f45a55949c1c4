import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNotebook } from '../../src/store/redis/notebook.ts';
import { useRedis } from '../world/use-redis.ts';

const redis = useRedis();

async function open() {
  const { client, namespace } = await redis.openStore();
  return { client, namespace, notebook: createNotebook(client, namespace, 'slack') };
}

describe('a notebook', () => {
  it('knows what was last written, until it is to forget', async () => {
    const { notebook } = await open();
    expect(await notebook.get('dm/U1')).toBeUndefined();
    await notebook.set('dm/U1', 'D1');
    await notebook.set('dm/U2', 'D2');
    await notebook.set('dm/U1', 'D3');
    expect(await notebook.get('dm/U1')).toBe('D3');
    await notebook.forget('dm/U1');
    await notebook.forget('never written');
    expect(await notebook.get('dm/U1')).toBeUndefined();
    expect(await notebook.get('dm/U2')).toBe('D2');
  });

  it('lets a note go when its time is over', async () => {
    const { notebook } = await open();
    await notebook.set('short', 'v', 40);
    await notebook.set('renewed', 'v', 40);
    await notebook.set('renewed', 'w');
    expect(await notebook.get('short')).toBe('v');
    await expect.poll(() => notebook.get('short')).toBeUndefined();
    expect(await notebook.get('renewed')).toBe('w');
  });

  it('keeps any text under any key', async () => {
    const { notebook } = await open();
    const text = fc.string({ unit: 'grapheme' });
    await fc.assert(
      fc.asyncProperty(text, text, async (key, value) => {
        await notebook.set(key, value);
        expect(await notebook.get(key)).toBe(value);
      }),
    );
  });

  it('is the same in all processes, and each bot and each community has its own', async () => {
    const { client, namespace, notebook } = await open();
    const { client: second } = await open();
    await notebook.set('k', 'v');
    expect(await createNotebook(second, namespace, 'slack').get('k')).toBe('v');
    expect(await createNotebook(client, namespace, 'whatsapp').get('k')).toBeUndefined();
    expect(await createNotebook(client, redis.namespace(), 'slack').get('k')).toBeUndefined();
    expect(await client.keys(`{${namespace}}:*`)).toEqual([`{${namespace}}:notes:slack:k`]);
  });
});
