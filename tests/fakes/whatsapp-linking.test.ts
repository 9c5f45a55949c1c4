import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import type { Client } from 'whatsapp-web.js';
import { createTown, heard, type Town } from './whatsapp/town.ts';

const SHORTLY = 300;

/** What comes of it, if it does not take long. */
const shortly = (call: Promise<unknown> | undefined): Promise<unknown> =>
  Promise.race([call?.catch(String), wait(SHORTLY, 'nothing')]);

describe('linking to the fake WhatsApp', () => {
  let town: Town;

  afterEach(async () => expect(await town.end()).toEqual([]));

  it('takes a QR code once, remembers the session, and shows a code again after a logout', async () => {
    town = await createTown({ alreadyLinked: false });
    const { fake } = town;
    const codes: string[] = [];
    let ready: Promise<unknown> | undefined;
    const listen = (client: Client) => {
      client.on('qr', (code) => codes.push(code));
      ready = heard(client, 'ready');
    };
    const first = await town.start(listen);
    await expect.poll(() => codes).toHaveLength(1);
    fake.newQr();
    await expect.poll(() => codes).toHaveLength(2);
    expect(codes[1]).not.toBe(codes[0]);
    fake.scan();
    await ready;
    expect(first.info.wid._serialized).toBe(`${fake.account.phone}@c.us`);
    await first.destroy();
    expect(fake.connectedPages()).toBe(0);

    const second = await town.start(listen);
    await ready;
    expect(codes).toHaveLength(2);

    const gone = heard(second, 'disconnected');
    fake.logout();
    expect(await gone).toBe('LOGOUT');
    await expect.poll(() => codes).toHaveLength(3);
    const relinked = heard(second, 'ready');
    fake.scan();
    await relinked;
    expect(fake.modulesMissing()).toEqual([]);
  });

  it('takes a pairing code, and asks for another after a logout while it was away', async () => {
    town = await createTown({ alreadyLinked: false });
    const pairWithPhoneNumber = { phoneNumber: town.fake.account.phone };
    let code: Promise<string> | undefined;
    const listen = (client: Client) => {
      code = heard<string>(client, 'code');
    };
    const client = await town.start(listen, { pairWithPhoneNumber });
    const ready = heard(client, 'ready');
    expect(() => town.fake.typeCode('WRONG123')).toThrow('wrong');
    const first = (await code) ?? '';
    town.fake.typeCode(first);
    await ready;
    await client.destroy();
    town.fake.logout();
    await town.start(listen, { pairWithPhoneNumber });
    const second = await code;
    expect(second).toMatch(/^[0-9A-F]{8}$/);
    expect(second).not.toBe(first);
    expect(town.fake.isLinked()).toBe(false);
  });

  it('can be synced before the library listens: then `ready` comes only when helped', async () => {
    town = await createTown();
    town.fake.fault({ kind: 'deaf' });
    let ready: Promise<unknown> | undefined;
    const client = await town.start((starting) => {
      ready = heard(starting, 'ready');
    });
    expect(await shortly(ready)).toBe('nothing');
    expect(await client.getState()).toBe('CONNECTED');
    await client.pupPage?.evaluate('window.onAppStateHasSyncedEvent()');
    await ready;
  });

  it('can be ready several times for one login, until another session takes over', async () => {
    town = await createTown();
    town.fake.fault({ kind: 'echoing', count: 3 });
    const happened: string[] = [];
    const client = await town.start((starting) => {
      for (const event of ['authenticated', 'ready']) starting.on(event, () => happened.push(event));
    });
    await expect.poll(() => happened.filter((event) => event === 'authenticated')).toHaveLength(3);
    await expect.poll(() => happened).toContain('ready');
    const gone = heard(client, 'disconnected');
    town.fake.shows('CONFLICT');
    expect(await gone).toBe('CONFLICT');
  });
});
