import { describe, expect, it } from 'vitest';
import { alert } from '../../src/app/alert.ts';
import { members } from '../../src/community/member.ts';
import type { Handle } from '../../src/core/chat.ts';
import { commitOf } from '../store/store-fixtures.ts';
import { useWorlds, type World } from '../world.ts';

const createWorld = useWorlds();
const TROUBLE = {
  id: 'whatsapp/logged-out/1',
  sentence: 'alert-whatsapp-logged-out',
  about: 'whatsapp',
} as const;

/** The admin has these accounts, and spoke last by the first of them. */
async function withAccounts(world: World, accounts: readonly Handle[]): Promise<void> {
  const reading = world.store.reading();
  const admin = [...(await reading.all(members)).values()].find(({ roles }) => roles.includes('admin'));
  if (!admin) throw new Error('the small community has no admin');
  const byPlatform = Object.fromEntries(accounts.map(({ platform, id }) => [platform, id]));
  await reading.get(members, admin.id);
  const value = { ...admin, handles: byPlatform, reach: accounts[0]?.platform };
  const changes = [{ kind: members, shelf: '', id: admin.id, value }];
  expect(await world.store.commit(reading, commitOf('linked', { changes }))).toBe('done');
}

async function rowsOf(world: World) {
  const keys = ['ministry'].map((id) => `alert/${TROUBLE.id}/${id}`);
  return await Promise.all(keys.map((key) => world.store.outbox.row(key)));
}

describe('an alert', () => {
  it('is told to every admin, in their language, at night too, once', async () => {
    const world = await createWorld({ now: '2026-11-22T03:00' });
    expect(await alert(world.ports, TROUBLE)).toBe('done');
    expect(await alert(world.ports, TROUBLE)).toBe('already');
    await world.settles();
    expect(world.told('ministry')).toEqual([expect.stringMatching(/WhatsApp/)]);
    for (const name of ['ruth', 'dana']) expect(world.told(name)).toEqual([]);
  });

  it('goes where there is no trouble, or else there, to wait', async () => {
    const [slack, whatsapp] = [
      { platform: 'slack', id: 'U0MINISTRY' },
      { platform: 'whatsapp', id: '972500000009@c.us' },
    ] as const;
    for (const [accounts, told] of [
      [[whatsapp, slack], slack],
      [[slack, whatsapp], slack],
      [[whatsapp], whatsapp],
    ] as const) {
      const world = await createWorld();
      await withAccounts(world, accounts);
      await alert(world.ports, TROUBLE);
      expect((await rowsOf(world))[0]?.place).toEqual({ ...told, kind: 'private' });
    }
  });
});
