import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Client } from 'whatsapp-web.js';
import { NOA } from '../../../fakes/whatsapp/town.ts';
import { createKeptTown, type KeptTown } from './kept-town.ts';

let town: KeptTown;

beforeAll(async () => {
  town = await createKeptTown();
  town.fake.addContact({ phone: NOA, name: 'Noa Levi' });
});
afterAll(async () => {
  expect(await town.end()).toEqual([]);
});

it('hears messages, also after a reload, without the page being asked for their chats', async () => {
  const asked: unknown[] = [];
  const heard: string[] = [];
  const attach = (client: Client) => {
    Object.assign(client, { getChatById: async (id: unknown) => void asked.push(id) });
    client.on('message', ({ body }) => void heard.push(body));
  };
  const { line, start } = town.keep({ attach });
  await start();
  const say = async (text: string) => {
    town.fake.says(NOA, 'private', text);
    await expect.poll(() => heard.at(-1), { timeout: 20_000 }).toBe(text);
  };
  await expect.poll(() => line.standing(), { timeout: 20_000 }).toBe('ready');
  await say('one');
  await line.reload();
  await say('two');
  // Whatever the first and the second message cause in the page comes before what a third does.
  await say('three');
  expect(asked).toEqual([]);
});
