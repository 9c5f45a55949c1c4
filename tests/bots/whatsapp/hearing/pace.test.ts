import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Client } from 'whatsapp-web.js';
import { GROUP, NOA, SAMI } from '../../../fakes/whatsapp/town.ts';
import { createTownWithEars, type TownWithEars } from './town-with-ears.ts';

let town: TownWithEars;
let client: Client;

beforeAll(async () => {
  town = await createTownWithEars();
  client = await town.start();
});
afterAll(async () => {
  await town.hearing()?.stop();
  expect(await town.end()).toEqual([]);
});

it('hears 500 messages of one moment in order, and asks the page nothing about them', async () => {
  const asked: string[] = [];
  for (const name of ['getContactLidAndPhone', 'getMessageById', 'getChats'] as const)
    Object.assign(client, { [name]: async () => void asked.push(name) });
  const said = Array.from({ length: 500 }, (_, n) => `message ${n}`);
  const began = performance.now();
  for (const [n, text] of said.entries()) town.fake.says(n % 2 ? NOA : SAMI, n % 3 ? GROUP : 'private', text);
  await expect.poll(() => town.texts().length, { timeout: 20_000, interval: 5 }).toBe(500);
  expect(town.texts()).toEqual(said);
  expect(asked).toEqual([]);
  // The goal is 2 s; a machine that is busy with other tests is given more.
  expect(performance.now() - began).toBeLessThan(10_000);
});
