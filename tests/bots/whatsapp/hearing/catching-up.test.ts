import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import whatsapp from 'whatsapp-web.js';
import { MINUTE } from '../../../../src/core/time.ts';
import { GROUP, NOA, SAMI } from '../../../fakes/whatsapp/town.ts';
import { createTownWithEars, type TownWithEars } from './town-with-ears.ts';

const SURELY = { waitUntilMsgSent: true, sendSeen: false };
const numbered = (count: number, word: string) => Array.from({ length: count }, (_, n) => `${word} ${n}`);

describe('catching up with WhatsApp', () => {
  let town: TownWithEars;
  let now: number;
  let pace: number;

  beforeEach(async () => {
    now = 1_764_000_000_000;
    pace = 1000;
    town = await createTownWithEars({ now: () => (now += pace), lookEvery: 300 });
  });
  afterEach(async () => {
    await town.hearing()?.stop();
    expect(await town.end()).toEqual([]);
  });

  it('answers no old history when it is there for the first time', async () => {
    town.fake.says(NOA, 'private', 'long ago');
    now += 60 * MINUTE;
    await town.start();
    now -= 30 * MINUTE;
    town.fake.says(NOA, 'private', 'delivered late');
    now += 30 * MINUTE;
    town.fake.says(NOA, 'private', 'now');
    await expect.poll(town.texts).toEqual(['now']);
    expect(town.reports).toEqual([]);
  });

  it('hears what was said in two chats while it was away, once each, in order', async () => {
    await town.start();
    town.fake.says(NOA, 'private', 'before');
    await expect.poll(town.texts).toEqual(['before']);
    await town.stop();
    now += 60 * MINUTE;
    const said = numbered(40, 'missed');
    for (const [n, text] of said.entries())
      town.fake.says(n % 3 ? NOA : SAMI, n % 2 ? GROUP : 'private', text);
    await town.start();
    expect(town.texts()).toEqual(['before', ...said]);
  });

  it('keeps the order of many messages of one second, of which the page has only the last', async () => {
    for (const text of numbered(100, 'long ago')) town.fake.says(NOA, 'private', text);
    now += 60 * MINUTE;
    await town.start();
    await town.stop();
    now += 60 * MINUTE;
    pace = 1;
    const said = numbered(120, 'in haste');
    for (const text of said) town.fake.says(NOA, 'private', text);
    await town.start();
    expect(town.texts()).toEqual(said);
  });

  it('hears again, under the same ids, what it was killed before noting', async () => {
    await town.start();
    town.fake.says(NOA, 'private', 'first');
    town.fake.says(NOA, GROUP, 'second');
    await expect.poll(town.texts).toEqual(['first', 'second']);
    await town.kill();
    await town.start();
    const ids = town.heard('message').map(({ id }) => id);
    expect(town.texts()).toEqual(['first', 'second']);
    expect(town.deliveries.filter((id) => ids.includes(id))).toEqual([...ids, ...ids]);
  });

  it('lets what is said meanwhile wait until what was missed is heard', async () => {
    await town.start();
    await town.stop();
    now += 60 * MINUTE;
    const missed = numbered(5, 'missed');
    for (const text of missed) town.fake.says(NOA, 'private', text);
    town.world.bend = (client) => {
      const getChats = client.getChats.bind(client);
      client.getChats = async () => {
        const chats = await getChats();
        const told = new Promise((resolve) => client.once('message', resolve));
        town.fake.says(SAMI, GROUP, 'meanwhile');
        await told;
        return chats;
      };
    };
    await town.start();
    await expect.poll(town.texts).toEqual([...missed, 'meanwhile']);
  });

  it('tries what the app could not keep until it can, and lets the rest wait', async () => {
    await town.start();
    let failures = 2;
    town.world.before = async () => {
      failures -= 1;
      if (failures >= 0) throw new Error('Redis is away');
    };
    const said = numbered(3, 'kept');
    for (const text of said) town.fake.says(NOA, 'private', text);
    await expect.poll(town.texts, { timeout: 5000 }).toEqual(said);
    expect(town.reports).toHaveLength(1);
  });

  it('ends at once while the app can keep nothing, and hears it next time', async () => {
    await town.start();
    town.world.before = () => Promise.reject(new Error('Redis is away'));
    town.fake.says(NOA, 'private', 'waiting');
    await expect.poll(() => town.reports).toHaveLength(1);
    await town.stop();
    town.world.before = async () => undefined;
    await town.start();
    expect(town.texts()).toEqual(['waiting']);
  });

  it('finds out who came and went, and how polls stand', async () => {
    town.fake.addContact({ phone: '972503333333', name: 'Dana Katz' });
    const client = await town.start();
    expect(town.events.map(({ kind, by }) => [kind, by.id])).toEqual([
      ['joined', `${NOA}@c.us`],
      ['joined', `${SAMI}@c.us`],
    ]);
    const poll = await client.sendMessage(GROUP, new whatsapp.Poll('Coming?', ['Yes', 'No']), SURELY);
    const choices = [{ id: 'rsvp m1 yes', label: 'Yes' }];
    await town.shown.notePoll(poll.id._serialized, choices);
    await town.stop();
    town.events.splice(0);
    town.fake.votes(NOA, poll.id._serialized, ['Yes']);
    town.fake.leaves(SAMI, GROUP);
    town.fake.joins('972503333333', GROUP);
    await town.start();
    expect(town.events).toMatchObject([
      { kind: 'joined', by: { id: '972503333333@c.us' }, in: { id: GROUP } },
      { kind: 'left', by: { id: `${SAMI}@c.us` }, in: { id: GROUP } },
      { kind: 'choice', by: { id: `${NOA}@c.us` }, choice: 'rsvp m1 yes' },
    ]);
  });

  it('knows nothing of who comes and goes where it is no member itself', async () => {
    await town.start();
    await town.stop();
    town.events.splice(0);
    town.fake.leaves(NOA, GROUP);
    town.fake.leaves(town.fake.account.phone, GROUP);
    await town.start();
    expect(town.events).toEqual([]);
    expect([...town.notes.keys()]).not.toContain(`members/${GROUP}`);
  });

  it('reads a chat again that could not be read, and notes nothing as heard until then', async () => {
    await town.start();
    await town.stop();
    now += 60 * MINUTE;
    town.fake.says(NOA, 'private', 'unreadable at first');
    town.fake.says(NOA, GROUP, 'read at once');
    const noted = town.notes.get('heard');
    let listings = 0;
    town.world.bend = (client) => {
      const getChats = client.getChats.bind(client);
      client.getChats = async () => {
        const chats = await getChats();
        listings += 1;
        const fetchMessages = () => Promise.reject(new Error('odd'));
        return chats.map((chat) =>
          listings > 1 || chat.isGroup ? chat : Object.assign(chat, { fetchMessages }),
        );
      };
    };
    await town.start();
    expect([town.texts(), town.notes.get('heard')]).toEqual([['read at once'], noted]);
    await expect.poll(town.texts, { timeout: 3000 }).toEqual(['read at once', 'unreadable at first']);
  });

  it('hears what came while the page was loaded anew', async () => {
    const client = await town.start();
    const ready = new Promise((resolve) => client.once('ready', resolve));
    town.fake.reloadPage();
    town.fake.says(NOA, 'private', 'in between');
    await ready;
    await expect.poll(town.texts).toEqual(['in between']);
  });
});
