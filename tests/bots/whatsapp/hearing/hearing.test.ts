import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import whatsapp, { type Client } from 'whatsapp-web.js';
import { instantNamed } from '../../../../src/bots/console/session.ts';
import { members } from '../../../../src/community/member.ts';
import { GROUP, NOA, SAMI, SAMI_LID } from '../../../fakes/whatsapp/town.ts';
import { useRedis } from '../../../world/use-redis.ts';
import { fixture, ZONE } from '../../../world.ts';
import { houseInTown } from './house-in-town.ts';
import { createTownWithEars, type TownWithEars } from './town-with-ears.ts';

const SURELY = { waitUntilMsgSent: true, sendSeen: false };
const noa = { platform: 'whatsapp', id: `${NOA}@c.us` };
const sami = { platform: 'whatsapp', id: `${SAMI}@c.us` };
const us = { platform: 'whatsapp', id: '972500000000@c.us' };
const inGroup = { platform: 'whatsapp', kind: 'group', id: GROUP };
const CHOICES = [
  { id: 'rsvp m1 yes', label: 'Yes' },
  { id: 'rsvp m1 no', label: 'No' },
];

const redis = useRedis();

describe('hearing WhatsApp', () => {
  let town: TownWithEars;
  let client: Client;
  let now = 1_764_000_000_000;

  beforeAll(async () => {
    town = await createTownWithEars({ now: () => (now += 1000), lookEvery: 200 });
    client = await town.start();
  });
  beforeEach(() => void town.events.splice(0));
  afterAll(async () => {
    expect(town.reports).toEqual([]);
    expect(town.fake.modulesMissing()).toEqual([]);
    await town.hearing()?.stop();
    expect(await town.end()).toEqual([]);
  });

  const messages = async (count: number) => {
    await expect.poll(() => town.heard('message').length).toBe(count);
    return town.heard('message');
  };

  it('knows one person in private and in groups, by phone or by lid', async () => {
    town.fake.says(NOA, 'private', 'שלום');
    town.fake.says(SAMI, 'private', 'by lid');
    town.fake.says(SAMI, GROUP, 'by lid too');
    const [first, second, third] = await messages(3);
    expect(first).toMatchObject({ by: noa, in: { kind: 'private', id: noa.id }, text: 'שלום' });
    expect(second).toMatchObject({ by: sami, in: { kind: 'private', id: sami.id }, text: 'by lid' });
    expect(third).toMatchObject({ by: sami, in: inGroup, text: 'by lid too', toUs: false });
    expect(first).not.toHaveProperty('toUs');
    expect(town.notes.get(`lid/${SAMI_LID}`)).toBe(sami.id);
  });

  it('gives who writes in private, or calls on Kehila in a group, the standing of one who talks', async () => {
    const talks = ({ id }: { id: string }) => town.talking.isTalking(id, Date.now());
    town.fake.addContact({ phone: '972506666666', name: 'Lea' });
    town.fake.joins('972506666666', GROUP);
    const lea = { id: '972506666666@c.us' };
    town.fake.says('972506666666', GROUP, 'good morning');
    await messages(1);
    expect(talks(lea)).toBe(false);
    town.fake.says('972506666666', GROUP, 'קהילה, מפגשים');
    await messages(2);
    expect(talks(lea)).toBe(true);
  });

  it('keeps to the lid of someone whose number WhatsApp does not tell', async () => {
    town.fake.addContact({ phone: '972505555555', name: 'Rivka', lid: '555500005555', hidesPhone: true });
    town.fake.says('972505555555', 'private', 'hello');
    const [hello] = await messages(1);
    expect(hello).toMatchObject({ by: { id: '555500005555@lid' }, in: { id: '555500005555@lid' } });
  });

  it('takes a mention out of the text, and a reply to the account for words to it', async () => {
    const own = await client.sendMessage(GROUP, 'Who comes?', SURELY);
    await town.shown.note(own.id._serialized, CHOICES);
    const mentions = [town.fake.account.phone];
    town.fake.says(NOA, GROUP, { text: `@${town.fake.account.lid} meetings`, mentions });
    town.fake.says(SAMI, GROUP, { text: '1', quotes: own.id._serialized });
    const [mention, reply] = await messages(2);
    expect(mention).toMatchObject({ text: 'meetings', toUs: true });
    const at = own.timestamp * 1000;
    expect(reply).toMatchObject({ text: '1', toUs: true, re: { by: us, at, choices: CHOICES } });
  });

  it('finds the time of what was quoted, and the choices in it, also when it was said before all this', async () => {
    const asked = town.fake.says(NOA, GROUP, 'asked');
    await messages(1);
    const own = await client.sendMessage(`${SAMI}@c.us`, 'Pick one', SURELY);
    await town.shown.note(own.id._serialized, CHOICES);
    await town.stop();
    client = await town.start();
    town.events.splice(0);
    const reply = { by: noa, at: expect.any(Number) };
    town.fake.says(SAMI, GROUP, { text: 'answered', quotes: asked.id });
    town.fake.says(SAMI, 'private', { text: '2', quotes: own.id._serialized });
    const [answer, picked] = await messages(2);
    expect(answer).toMatchObject({ toUs: false, re: reply });
    expect(picked).toMatchObject({ re: { by: us, at: own.timestamp * 1000, choices: CHOICES } });
  });

  it('hears what comes without words as a message of no words, and a caption as its words', async () => {
    town.fake.sends(NOA, 'private', { kind: 'voice' });
    town.fake.sends(NOA, 'private', { kind: 'sticker' });
    town.fake.sends(NOA, GROUP, { kind: 'picture', caption: 'look' });
    town.fake.sends(NOA, GROUP, { kind: 'file', filename: 'list.csv', file: { base64: 'YSxi' } });
    town.fake.sends(NOA, 'private', { kind: 'file', filename: 'list.csv', size: 5_000_001 });
    town.fake.sends(NOA, 'private', { kind: 'file', filename: 'list.exe' });
    const heard = await messages(6);
    expect(heard.map(({ text }) => text)).toEqual(['', '', 'look', '', '', '']);
    expect(town.heard('file')).toEqual([]);
  });

  it('reads the files that may be a calendar or a report, in private', async () => {
    const excel = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('שם\tדקות', 'utf16le')]);
    const file = { base64: excel.toString('base64') };
    town.fake.sends(NOA, 'private', { kind: 'file', filename: 'zoom.CSV', caption: 'yesterday', file });
    await expect.poll(() => town.heard('file')).toHaveLength(1);
    expect(town.heard('file')[0]).toMatchObject({ name: 'zoom.CSV', text: 'שם\tדקות', caption: 'yesterday' });
  });

  it('hears reactions, but not their taking back', async () => {
    const { id } = town.fake.says(NOA, GROUP, 'good news');
    const [news] = await messages(1);
    town.fake.reacts(SAMI, id, '👍');
    town.fake.reacts(SAMI, id, '');
    town.fake.says(NOA, GROUP, 'the end');
    await messages(2);
    expect(town.heard('reaction')).toMatchObject([{ by: sami, in: inGroup, re: { by: noa, at: news?.at } }]);
  });

  it('hears a vote as the choice it stands for, once, also when nobody was told of it', async () => {
    const poll = await client.sendMessage(GROUP, new whatsapp.Poll('Coming?', ['Yes', 'No']), SURELY);
    const { _serialized: id } = poll.id;
    await town.shown.notePoll(id, CHOICES);
    town.fake.votes(SAMI, id, ['Yes']);
    await expect.poll(() => town.heard('choice')).toHaveLength(1);
    town.fake.votesUnheard(NOA, id, ['No']);
    await expect.poll(() => town.heard('choice')).toHaveLength(2);
    town.fake.votes(SAMI, id, []);
    town.fake.votes(SAMI, id, ['No']);
    await expect.poll(() => town.heard('choice')).toHaveLength(3);
    expect(town.heard('choice')).toMatchObject([
      { by: sami, in: inGroup, choice: 'rsvp m1 yes' },
      { by: noa, in: inGroup, choice: 'rsvp m1 no' },
      { by: sami, in: inGroup, choice: 'rsvp m1 no' },
    ]);
  });

  it('hears a vote also when it came before it was noted what the poll is', async () => {
    const poll = await client.sendMessage(GROUP, new whatsapp.Poll('Soon?', ['Yes', 'No']), SURELY);
    const { _serialized: id } = poll.id;
    const before = town.heard('choice').length;
    town.fake.votes(SAMI, id, ['Yes']);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await town.shown.notePoll(id, CHOICES);
    await expect.poll(() => town.heard('choice'), { timeout: 10_000 }).toHaveLength(before + 1);
  });

  it('hears who comes and goes, and all who are there when the account itself comes', async () => {
    town.fake.addContact({ phone: '972503333333', name: 'Dana Katz' });
    town.fake.joins('972503333333', GROUP);
    town.fake.leaves('972503333333', GROUP, { removedBy: NOA });
    await expect.poll(() => town.heard('left')).toHaveLength(1);
    const dana = { platform: 'whatsapp', id: '972503333333@c.us' };
    expect(town.events).toMatchObject([
      { kind: 'joined', by: dana, in: inGroup },
      { kind: 'left', by: dana, in: inGroup },
    ]);
    town.events.splice(0);
    town.fake.leaves(town.fake.account.phone, GROUP);
    town.fake.joins(town.fake.account.phone, GROUP);
    await expect
      .poll(() => town.heard('joined').map(({ by }) => by))
      .toEqual(expect.arrayContaining([noa, sami]));
    expect(town.heard('left')).toEqual([]);
  });

  it('hears a message once, as it was first said', async () => {
    const { id } = town.fake.says(NOA, 'private', 'teh');
    await messages(1);
    town.fake.redeliver(id);
    town.fake.edits(id, 'the');
    town.fake.redeliver(id);
    town.fake.deletes(id);
    town.fake.says(NOA, 'private', 'the end');
    expect((await messages(2)).map(({ text }) => text)).toEqual(['teh', 'the end']);
    expect(town.deliveries.filter((one) => id.includes(one.split('/')[1] ?? '-'))).toHaveLength(1);
  });

  it('survives whatever the library may tell', async () => {
    const names = [
      'message',
      'message_create',
      'message_reaction',
      'vote_update',
      'group_join',
      'group_leave',
    ];
    const odd = fc.oneof(fc.anything(), fc.record({ rawData: fc.anything(), id: fc.anything() }));
    const { length } = town.reports;
    fc.assert(fc.property(fc.constantFrom(...names), odd, (name, what) => void client.emit(name, what)));
    town.fake.says(NOA, 'private', 'still there');
    expect((await messages(1)).map(({ text }) => text)).toEqual(['still there']);
    expect(town.reports.length).toBe(length);
  });

  it('carries the newest rituals, and nothing that is secret into the group', async () => {
    now = instantNamed('2026-11-22T09:00', ZONE);
    const { store } = await redis.openStore();
    const community = fixture('communities/check-ins.yaml');
    const house = await houseInTown({ town, client, store, community, now: () => now });
    const advance = async (to: string) => {
      now = instantNamed(to, ZONE);
      await house.settles();
    };
    const { says, told } = house;
    await says('ruth', 'קבוצה עד 10.12.2026');

    // Three taps each, in private, by number, by word and in any digits.
    await advance('2026-11-23T10:00');
    await says('noam', '4', 'Very heavy', '2');
    await says('dana', '4', 'כבד מאוד', '2');
    await says('layla', '٤', '٥', 'نادرًا');
    await says('ruth', '4', '5', '2');
    await house.saysInGroup('tamar', 'kehila checkin');
    await says('tamar', '4', '5', '2');
    for (const name of ['noam', 'tamar'] as const) expect(told(name).at(-1)).toContain('that was all');
    await house.quotes('noam', /1\/3/u, '1');
    expect(told('noam').at(-1)).toContain('This was counted before');

    // A ballot, answered by its number, by quoting it, and when asked for in the group.
    await house.quotes('noam', /votes on its future/u, '4');
    await says('dana', 'הצבעה', '1');
    await house.saysInGroup('layla', 'kehila group vote');
    await says('layla', '٣', '١');
    expect(told('layla').at(-1)).toContain('سُجّل: الاندماج مع مجموعة أخرى');
    expect(told('group').filter((text) => !text.includes('To vote, write'))).toEqual([]);
    for (const name of ['noam', 'dana', 'layla', 'ruth'] as const) expect(house.polls(name)).toBe(0);

    await advance('2026-11-26T10:00');
    expect(told('layla').at(-1)).toContain('أجاب 5 من أصل 6');
    await says('ruth', 'עשינו', 'הישיבה בצהריים', '1');
    expect(told('group').at(-1)).toMatch(/^You said[\s\S]*We did: הישיבה בצהריים$/u);

    // A question is a poll; who picks from it is asked the rest in private.
    await says('shira', 'ask who has a protocol for falls?', 'send');
    await house.votes('layla', 'Answer');
    await says('layla', 'نعم، عندنا', '١');
    expect(told('group').at(-1)).toContain('“نعم، عندنا”');
    await says('shira', '1');
    await house.quotes('shira', /This will be put/u, '1');
    expect(told('shira').slice(-2)).toEqual([
      expect.stringContaining('Nobody else is asked any more'),
      expect.stringContaining('This question is not open any more'),
    ]);

    // A story, from five questions to its card.
    await says('dana', 'סיפור', 'נפילות', 'הזזנו', 'פחות', 'דילוג', 'דילוג');
    expect(told('dana').at(-1)).toMatch(/זו טיוטה[\s\S]*הפרסום יראה אותו בשמך[\s\S]*1\. לפרסם/u);
    await says('dana', '1');
    await house.votes('noam', 'Read it');
    expect(told('noam').at(-1)).toContain('What came of it: פחות');

    // Leaving, by one word alone.
    await says('dana', 'פרטיות מחיקה', '2', '1');
    expect(told('dana').at(-1)).toContain('לא נמחק דבר');
    expect(await store.reading().get(members, 'dana')).toBeDefined();
    await says('dana', 'מחיקה');
    expect(told('dana').at(-1)).toContain('אין כאן עוד דבר עליך');
    expect(await store.reading().get(members, 'dana')).toBeUndefined();
  });
});
