// The whole app on a real Redis, in a town whose account is heard: a community of which everyone has a phone.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import type { Client } from 'whatsapp-web.js';
import type { Ports } from '../../../../src/app/ports.ts';
import { createApp } from '../../../../src/app.ts';
import { createWhatsAppBot } from '../../../../src/bots/whatsapp/sending/whatsapp-bot.ts';
import { applyFile } from '../../../../src/compose/apply-file.ts';
import { readAttachment } from '../../../../src/compose/attachments.ts';
import { settle } from '../../../../src/compose/settle.ts';
import type { Instant } from '../../../../src/core/time.ts';
import type { RedisStore } from '../../../../src/store/redis/redis-store.ts';
import { memoryRoundKeys } from '../../../world/memory-round-keys.ts';
import { SITE } from '../../../world.ts';
import { bareSending, createOwnLine } from '../sending/own-line.ts';
import type { TownWithEars } from './town-with-ears.ts';

const CHANNEL = '120363000000000009@g.us';
const PEOPLE = ['ruth', 'dana', 'layla', 'noam', 'tamar', 'shira'] as const;
type Person = (typeof PEOPLE)[number];

export interface HouseInTown {
  readonly town: TownWithEars;
  readonly client: Client;
  readonly store: RedisStore;
  /** Path of the community file. */
  readonly community: string;
  now(): Instant;
}

const phoneOf = (name: Person): string => `97250777000${PEOPLE.indexOf(name)}`;

/** Layla is known by a lid. The community's first group has a chat with all of them in it. */
export async function houseInTown({ town, client, store, community, now }: HouseInTown) {
  const { fake } = town;
  for (const name of PEOPLE)
    fake.addContact({ phone: phoneOf(name), name, ...(name === 'layla' && { lid: '555500000009' }) });
  fake.addGroup({ id: CHANNEL, name: 'group', members: PEOPLE.map(phoneOf) });
  const line = createOwnLine();
  line.opens(client);
  const { notebook, shown, talking } = town;
  const sending = bareSending(line, { notebook, shown, talking, now: async () => now() });
  const troubles: unknown[] = [];
  const ports: Ports = {
    ...{ store, site: SITE, readAttachment, wake: () => {}, roundKeys: memoryRoundKeys() },
    clock: { now: async () => now() },
    bots: new Map([['whatsapp', createWhatsAppBot(sending)]]),
    journal: { info: () => {}, error: (what, error) => void troubles.push([what, error]) },
    watch: { settled: () => {}, turned: () => {} },
  };
  const app = createApp(ports);
  await applyFile(ports, { path: onWhatsApp(community), show: () => {} });
  const settles = () => settle(app, now(), ports.journal);
  let heard: () => void = () => {};
  town.world.before = async (event) => {
    await app.hear(event);
    heard();
  };
  onTestFinished(() => {
    town.world.before = async () => undefined;
    expect(troubles, 'troubles that were reported').toEqual([]);
  });
  const hears = async (act: () => void) => {
    const next = new Promise<void>((resolve) => {
      heard = resolve;
    });
    act();
    await next;
    await settles();
  };
  const saidIn = (where: Person | 'group') => fake.said(where === 'group' ? CHANNEL : phoneOf(where));
  return {
    settles,
    /** In private, one after the other, each when the one before was answered. */
    async says(name: Person, ...texts: readonly string[]) {
      for (const text of texts) await hears(() => void fake.says(phoneOf(name), 'private', text));
    },
    saysInGroup: (name: Person, text: string) => hears(() => void fake.says(phoneOf(name), CHANNEL, text)),
    /** Answers the last such message by quoting it. */
    async quotes(name: Person, pattern: RegExp, text: string) {
      const quoted = saidIn(name).findLast((said) => pattern.test(said.text));
      if (!quoted) throw new Error(`${name} was never told ${pattern}`);
      await hears(() => void fake.says(phoneOf(name), 'private', { text, quotes: quoted.id }));
    },
    /** In the last poll of the group. */
    async votes(name: Person, option: string) {
      const poll = saidIn('group').findLast((said) => said.poll);
      if (!poll) throw new Error('there is no poll');
      await hears(() => fake.votes(phoneOf(name), poll.id, [option]));
    },
    /** How many polls were ever put there: of who votes in one, whoever is there sees how. */
    polls: (where: Person | 'group') => saidIn(where).filter(({ poll }) => poll).length,
    /** All that can be read there, in order; a poll with its options. */
    told: (where: Person | 'group'): string[] =>
      saidIn(where).map(({ text, poll }) =>
        [text, ...(poll?.options ?? [])].join('\n').replaceAll(/[\u200b-\u200f\u2060-\u2069\ufeff]/g, ''),
      ),
  };
}

function onWhatsApp(community: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'kehila-whatsapp-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'community.yaml');
  const chat = `    channels: { whatsapp: "${CHANNEL}" }\n`;
  const withChat = readFileSync(community, 'utf8').replace(/^groups:\n {2}.+:\n/mu, `$&${chat}`);
  const withPhones = PEOPLE.reduce(
    (text, name) =>
      text.replace(
        new RegExp(`^ {2}${name}:\\n {4}\\{`, 'mu'),
        `$& handles: { whatsapp: "+${phoneOf(name)}" },`,
      ),
    withChat,
  );
  writeFileSync(path, withPhones);
  return path;
}
