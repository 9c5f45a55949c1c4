import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import whatsapp, {
  type Client,
  type GroupChat,
  type GroupNotification,
  type Message,
  type PollVote,
  type Reaction,
} from 'whatsapp-web.js';
import type { FakeWhatsApp } from './whatsapp/fake-whatsapp.ts';
import { createTown, GROUP, heard, NOA, SAMI, SAMI_LID, type Town } from './whatsapp/town.ts';

const SURELY = { waitUntilMsgSent: true, sendSeen: false };

describe('talking on the fake WhatsApp', () => {
  let town: Town;
  let fake: FakeWhatsApp;
  let client: Client;
  let now = 1_764_000_000_000;

  beforeAll(async () => {
    // A second passes with everything that happens: of one second, `fetchMessages` gives the messages in any order.
    town = await createTown({ now: () => (now += 1000) });
    fake = town.fake;
    client = await town.startReady();
  });

  afterAll(async () => {
    expect(fake.modulesMissing()).toEqual([]);
    expect(fake.troubles).toEqual([]);
    expect(await town.end()).toEqual([]);
  });

  it('reaches nothing but the fake, not even by another name', async () => {
    const server = createServer((_, response) => void response.end()).listen(0);
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const reached = (host: string) =>
      client.pupPage?.evaluate(
        `fetch('http://${host}:${port}/', { mode: 'no-cors' }).then(() => 'reached', () => 'refused')`,
      );
    expect(await reached('127.0.0.1')).toBe('reached');
    expect([await reached('localhost'), await reached('127.0.0.2')]).toEqual(['refused', 'refused']);
    server.close();
  });

  it('brings what people write, in private and in groups, known by lid where they have one', async () => {
    const got: Message[] = [];
    client.on('message', (message) => got.push(message));
    fake.says(NOA, 'private', 'שלום');
    const asked = fake.says(NOA, GROUP, 'who comes?');
    fake.says(SAMI, GROUP, { text: '@100000000000 me', quotes: asked.id, mentions: [fake.account.phone] });
    await expect.poll(() => got).toHaveLength(3);
    const [hello, question, answer] = got as [Message, Message, Message];
    expect([hello.body, hello.from, hello.fromMe]).toEqual(['שלום', `${NOA}@c.us`, false]);
    expect([question.from, question.author]).toEqual([GROUP, `${NOA}@c.us`]);
    expect([answer.from, answer.author]).toEqual([GROUP, SAMI_LID]);
    expect((await answer.getQuotedMessage()).id._serialized).toBe(asked.id);
    expect((await answer.getMentions()).map(({ isMe }) => isMe)).toEqual([true]);
    client.removeAllListeners('message');
  });

  it('takes what the account sends, acknowledged, and keeps what was answered', async () => {
    const { id } = fake.says(NOA, 'private', 'a question');
    const sent = await client.sendMessage(`${NOA}@c.us`, 'an answer', { ...SURELY, quotedMessageId: id });
    expect(sent.ack).toBe(1);
    expect(fake.said(NOA).at(-1)).toMatchObject({ text: 'an answer', ack: 1, quoted: id });
    const toSami = await client.sendMessage(`${SAMI}@c.us`, 'by his lid', SURELY);
    expect(toSami.to).toBe(SAMI_LID);
    expect(fake.said(SAMI).map(({ text }) => text)).toEqual(['by his lid']);
    const acks: number[] = [];
    client.on('message_ack', (_, ack) => acks.push(ack));
    fake.reads(SAMI);
    await expect.poll(() => acks).toEqual([3]);
    expect(fake.markedRead).toEqual([]);
  });

  it('sends a text that begins like a visiting card as one, unless told not to', async () => {
    const card = 'BEGIN:VCARD\nFN:Noa\nEND:VCARD';
    await client.sendMessage(GROUP, card, SURELY);
    await client.sendMessage(GROUP, card, { ...SURELY, parseVCards: false });
    expect(fake.said(GROUP).map(({ type }) => type)).toEqual(['vcard', 'chat']);
  });

  it('finds older messages, a few at the start and the rest when asked', async () => {
    for (let n = 0; n < 120; n += 1) fake.says(NOA, 'private', `older ${n}`);
    await client.pupPage?.reload();
    await heard(client, 'ready');
    const chat = await client.getChatById(`${NOA}@c.us`);
    expect((await chat.fetchMessages({})).length).toBe(20);
    const found = await chat.fetchMessages({ limit: 100, fromMe: false });
    expect(found.map(({ body }) => body)).toEqual(Array.from({ length: 100 }, (_, n) => `older ${n + 20}`));
    const own = await chat.fetchMessages({ limit: 500, fromMe: true });
    expect(own.map(({ body }) => body)).toEqual(['an answer']);
  });

  it('counts votes in polls, also those nobody was told of', async () => {
    const poll = await client.sendMessage(GROUP, new whatsapp.Poll('Coming?', ['yes', 'no']), SURELY);
    const { _serialized: id } = poll.id;
    expect(fake.said(GROUP).at(-1)).toMatchObject({
      text: 'Coming?',
      poll: { options: ['yes', 'no'], several: false },
    });
    const vote = heard<PollVote>(client, 'vote_update');
    fake.votes(SAMI, id, ['yes']);
    const { voter, selectedOptions, parentMessage } = await vote;
    expect(voter).toMatchObject({ _serialized: SAMI_LID });
    expect(selectedOptions.map(({ name }) => name)).toEqual(['yes']);
    expect(parentMessage.id._serialized).toBe(id);
    fake.votesUnheard(NOA, id, ['yes']);
    fake.votesUnheard(SAMI, id, []);
    expect(() => fake.votes(NOA, id, ['yes', 'no'])).toThrow('only one');
    const votes = await client.getPollVotes(id);
    expect(votes.map((one) => [one.voter, one.selectedOptions.map(({ name }) => name)])).toEqual([
      [SAMI_LID, []],
      [`${NOA}@c.us`, ['yes']],
    ]);
  });

  it('tells of reactions, and of who comes and goes', async () => {
    const { id } = fake.says(NOA, GROUP, 'good news');
    const reaction = heard<Reaction>(client, 'message_reaction');
    fake.reacts(SAMI, id, '👍');
    expect(await reaction).toMatchObject({ reaction: '👍', senderId: SAMI_LID, msgId: { _serialized: id } });
    fake.addContact({ phone: '972503333333', name: 'Dana Katz', isStranger: true });
    const joined = heard<GroupNotification>(client, 'group_join');
    fake.joins('972503333333', GROUP);
    expect(await joined).toMatchObject({
      chatId: GROUP,
      recipientIds: ['972503333333@c.us'],
      type: 'invite',
    });
    const left = heard<GroupNotification>(client, 'group_leave');
    fake.leaves('972503333333', GROUP, { removedBy: NOA });
    expect(await left).toMatchObject({
      author: `${NOA}@c.us`,
      recipientIds: ['972503333333@c.us'],
      type: 'remove',
    });
    const group = (await client.getChatById(GROUP)) as GroupChat;
    const members = group.participants.map(({ id: member }) => member._serialized);
    expect(members).toEqual([`${NOA}@c.us`, `${SAMI}@c.us`, `${fake.account.phone}@c.us`]);
  });

  it('knows people by number and by lid, and numbers that are nobody', async () => {
    fake.addContact({ phone: '972504444444', name: 'Omar', lid: '555500004444', mustBeLookedUp: true });
    fake.addContact({
      phone: '972505555555',
      name: 'Rivka',
      lid: '555500005555',
      hidesPhone: true,
      isStranger: true,
    });
    const sami = await client.getContactById(SAMI_LID);
    expect([sami.number, sami.id.user, sami.isMyContact]).toEqual(['555500001111', SAMI, true]);
    const rivka = await client.getContactById('555500005555@lid');
    expect([rivka.id._serialized, rivka.pushname, rivka.isMyContact]).toEqual([
      '555500005555@lid',
      'Rivka',
      false,
    ]);
    await expect(client.sendMessage('972504444444@c.us', 'hello', SURELY)).rejects.toThrow('No LID for user');
    expect(await client.getNumberId('972504444444')).toMatchObject({ user: '972504444444' });
    expect((await client.sendMessage('972504444444@c.us', 'hello', SURELY)).ack).toBe(1);
    expect(await client.getNumberId('15550000000')).toBe(null);
  });

  it('carries voice notes, stickers, pictures and files in both directions', async () => {
    const got: Message[] = [];
    client.on('message', (message) => got.push(message));
    fake.sends(NOA, 'private', { kind: 'voice' });
    fake.sends(NOA, 'private', { kind: 'sticker' });
    fake.sends(NOA, 'private', { kind: 'picture', caption: 'look' });
    fake.sends(NOA, 'private', { kind: 'file', filename: 'list.csv', file: { base64: 'YSxi' } });
    await expect.poll(() => got).toHaveLength(4);
    client.removeAllListeners('message');
    expect(got.map(({ type, body, hasMedia }) => [type, body, hasMedia])).toEqual([
      ['ptt', '', true],
      ['sticker', '', true],
      ['image', 'look', true],
      ['document', '', true],
    ]);
    expect(await got[3]?.downloadMedia()).toMatchObject({ data: 'YSxi', filename: 'list.csv' });
    const picture = new whatsapp.MessageMedia('image/png', 'iVBORw0KGgo=', 'map.png');
    await client.sendMessage(`${NOA}@c.us`, picture, { ...SURELY, caption: 'a map' });
    const file = { mimetype: 'image/png', base64: 'iVBORw0KGgo=' };
    expect(fake.said(NOA).at(-1)).toMatchObject({ type: 'image', text: 'a map', file });
  });

  it('tells of messages that were changed or taken back', async () => {
    const { id } = fake.says(NOA, GROUP, 'teh');
    const edited = heard<Message>(client, 'message_edit');
    fake.edits(id, 'the');
    expect((await edited).body).toBe('the');
    const revoked = heard<Message>(client, 'message_revoke_everyone');
    fake.deletes(id);
    expect((await revoked).id._serialized).toBe(id);
  });
});
