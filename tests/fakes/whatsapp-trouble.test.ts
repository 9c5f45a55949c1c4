import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from 'whatsapp-web.js';
import type { FakeWhatsApp } from './whatsapp/fake-whatsapp.ts';
import { createTown, GROUP, heard, NOA, SAMI, type Town } from './whatsapp/town.ts';

const SURELY = { waitUntilMsgSent: true, sendSeen: false };
const SHORTLY = 300;

/** What comes of it, if it does not take long. */
const shortly = (call: Promise<unknown> | undefined): Promise<unknown> =>
  Promise.race([call?.catch(String), wait(SHORTLY, 'nothing')]);

describe('trouble with the fake WhatsApp', () => {
  let town: Town;
  let fake: FakeWhatsApp;
  let client: Client;

  beforeAll(async () => {
    town = await createTown();
    fake = town.fake;
    client = await town.startReady();
  });

  afterAll(async () => expect(await town.end()).toEqual([]));

  const send = (text: string) => client.sendMessage(`${NOA}@c.us`, text, SURELY);
  const own = async () => {
    const chat = await client.getChatById(`${NOA}@c.us`);
    const found = await chat.fetchMessages({ fromMe: true, limit: 10 });
    return found.map(({ body, ack }) => [body, ack]);
  };
  const texts = () => fake.said(NOA).map(({ text }) => text);

  it('resolves a refused send all the same, with an acknowledgement of -1', async () => {
    fake.fault({ kind: 'refused', where: SAMI });
    fake.fault({ kind: 'refused', where: NOA });
    expect((await send('refused')).ack).toBe(-1);
    expect((await send('accepted')).ack).toBe(1);
    fake.clearFaults();
    fake.leaves(fake.account.phone, GROUP);
    expect((await client.sendMessage(GROUP, 'not a member', SURELY)).ack).toBe(-1);
    expect([texts(), fake.said(GROUP)]).toEqual([['accepted'], []]);
  });

  it('loses acknowledgements, loses messages, and sends late, without a word to who waits', async () => {
    const stages: string[] = [];
    const stop = fake.watchSends((stage, { body }) => void stages.push(`${body} ${stage}`));
    fake.fault({ kind: 'ack-lost' });
    expect(await shortly(send('seen by people alone'))).toBe('nothing');
    fake.fault({ kind: 'lost' });
    expect(await shortly(send('seen by nobody'))).toBe('nothing');
    fake.fault({ kind: 'late', ms: 2 * SHORTLY });
    expect(await shortly(send('late'))).toBe('nothing');
    expect(texts()).toEqual(['accepted', 'seen by people alone']);
    await expect.poll(texts).toEqual(['accepted', 'seen by people alone', 'late']);
    expect(stages).toContain('late arrived');
    expect(stages).toContain('late taken');
    stop();
    expect(await own()).toContainEqual(['seen by nobody', 0]);
  });

  it('shows after a reload what people saw, and brings `ready` again', async () => {
    const ready = heard(client, 'ready');
    fake.reloadPage();
    await ready;
    expect(await own()).toEqual([
      ['accepted', 1],
      ['seen by people alone', 1],
      ['late', 1],
    ]);
  });

  it('sends what waited and brings what was missed, once each, when its line was cut', async () => {
    const got: string[] = [];
    client.on('message', ({ body }) => got.push(body));
    fake.goOffline();
    await expect.poll(() => client.getState()).toBe('OPENING');
    const waiting = send('sent while offline');
    fake.says(NOA, 'private', 'said meanwhile');
    const { id } = fake.says(NOA, 'private', 'and this');
    fake.comeOnline();
    expect((await waiting).ack).toBe(1);
    await expect.poll(() => got).toEqual(['said meanwhile', 'and this']);
    fake.redeliver(id);
    await expect.poll(() => got).toEqual(['said meanwhile', 'and this', 'and this']);
    expect(texts().filter((text) => text === 'sent while offline')).toHaveLength(1);
  });

  it('answers nothing while the page is frozen', async () => {
    fake.freezePage();
    expect(await shortly(client.getState())).toBe('nothing');
    fake.thaw();
    expect(await client.getState()).toBe('CONNECTED');
  });

  it('says nothing through the library when the page crashes or the browser is killed', async () => {
    const events: string[] = [];
    client.on('disconnected', () => events.push('disconnected'));
    const crashed = new Promise((resolve) => client.pupPage?.once('error', resolve));
    fake.crashPage();
    await crashed;
    expect(await shortly(client.getState())).not.toBe('CONNECTED');
    const ready = heard(client, 'ready');
    await client.pupPage?.reload();
    await ready;
    const gone = new Promise((resolve) => client.pupBrowser?.once('disconnected', resolve));
    fake.killBrowser();
    await gone;
    await expect.poll(fake.connectedPages).toBe(0);
    expect(events).toEqual([]);
  });
});
