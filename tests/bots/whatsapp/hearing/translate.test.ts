import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decoded, isReadable } from '../../../../src/bots/whatsapp/hearing/files.ts';
import { messageName, readKey, waysToWrite } from '../../../../src/bots/whatsapp/hearing/ids.ts';
import { isSpokenTo, messageShape, said } from '../../../../src/bots/whatsapp/hearing/translate.ts';
import { readVote } from '../../../../src/bots/whatsapp/hearing/votes.ts';

const me = { phone: '972500000000@c.us', lid: '100000000000@lid' };
const GROUP = '120363000000000001@g.us';

const read = (raw: object) => {
  const { data } = messageShape.safeParse(raw);
  return data && said(data, me);
};
const inPrivate = (raw: object = {}) =>
  read({ id: 'false_972501111111@c.us_AB12', type: 'chat', t: 1_764_000_000, body: 'hello', ...raw });
const inGroup = (raw: object = {}) =>
  read({
    id: `false_${GROUP}_AB12_5555@lid`,
    author: '555500001111@lid',
    type: 'chat',
    t: 9,
    body: 'hi',
    ...raw,
  });

describe('what was said', () => {
  it('is read from ids written as text or as objects, with and without a device', () => {
    const id = { _serialized: 'false_972501111111@s.whatsapp.net_AB12', fromMe: false, remote: 'x' };
    const whole = {
      name: 'private/AB12',
      at: 1_764_000_000_000,
      by: '972501111111@c.us',
      text: 'hello',
      toUs: false,
    };
    expect([inPrivate(), inPrivate({ id })]).toEqual([whole, whole]);
    expect(inGroup({ author: { _serialized: '555500001111:12@lid' } })).toMatchObject({
      name: `${GROUP}/AB12`,
      by: '555500001111@lid',
      group: GROUP,
    });
  });

  it.each([
    ['the account itself', inPrivate({ id: 'true_972501111111@c.us_AB12' })],
    ['the account, from another of its names', inGroup({ author: me.lid })],
    ['a status', inPrivate({ id: 'false_status@broadcast_AB12', author: '972501111111@c.us' })],
    ['a channel', inPrivate({ id: 'false_120363000000000009@newsletter_AB12' })],
    ["WhatsApp's own account", inPrivate({ id: 'false_0@c.us_AB12' })],
    ['a list of recipients', inPrivate({ broadcast: true })],
    ['a message that was taken back', inPrivate({ type: 'revoked' })],
    ['one that cannot be read yet', inPrivate({ type: 'ciphertext' })],
    ['a notice', inPrivate({ type: 'e2e_notification' })],
    ['nobody', inGroup({ id: `false_${GROUP}_AB12`, author: null })],
  ])('is nothing when it comes from, or is, %s', (_, what) => expect(what).toBeUndefined());

  it('is to the account when it is mentioned by either name, which is then left out', () => {
    const mentionedJidList = [{ _serialized: me.lid }];
    const text = (body: string) => inGroup({ body, mentionedJidList })?.text;
    expect(inGroup({ body: '@100000000000 help', mentionedJidList })).toMatchObject({
      toUs: true,
      text: 'help',
    });
    expect(text('please, @972500000000: help')).toBe('please, help');
    expect(text('@1000000000001 help')).toBe('@1000000000001 help');
    expect(inGroup({ body: '@100000000000 help' })).toMatchObject({
      toUs: false,
      text: '@100000000000 help',
    });
  });

  it('is to the account when it answers it, wherever the quoted message stands', () => {
    const quote = { quotedStanzaID: 'CD34', quotedParticipant: me.phone };
    expect(inGroup(quote)).toMatchObject({
      toUs: true,
      quote: { key: { chat: GROUP, stanza: 'CD34' }, isOurs: true },
    });
    const privately = inPrivate({ ...quote, quotedRemoteJid: { _serialized: GROUP } });
    expect(privately).toMatchObject({ toUs: false, quote: { key: { chat: GROUP }, isOurs: true } });
  });

  it('is the caption of what has no words of its own, unless that is the name of the file', () => {
    const text = (raw: object) => inPrivate({ body: 'AAAA', ...raw })?.text;
    expect(text({ type: 'image', caption: 'look' })).toBe('look');
    expect(text({ type: 'ptt' })).toBe('');
    expect(text({ type: 'document', filename: 'a.csv', caption: 'a.csv' })).toBe('');
  });

  it('expects an answer in private, and in a group when it begins like a command', () => {
    const expects = (body: string) => isSpokenTo(inGroup({ body }) as never);
    expect(isSpokenTo(inPrivate() as never)).toBe(true);
    expect(['/help', '!help', 'Kehila help', '@קהילה עזרה', 'كهيلا مساعدة'].map(expects)).not.toContain(
      false,
    );
    expect(['help', 'dear kehila'].map(expects)).not.toContain(true);
  });

  it('never fails, whatever comes', () => {
    const odd = fc.record({
      id: fc.anything(),
      type: fc.anything(),
      t: fc.anything(),
      author: fc.anything(),
    });
    const bent = fc
      .dictionary(
        fc.constantFrom('body', 'caption', 'mentionedJidList', 'quotedParticipant', 'size'),
        fc.anything(),
      )
      .map((raw) => ({
        id: `false_${GROUP}_AB_5555@lid`,
        author: '555500001111@lid',
        type: 'chat',
        t: 9,
        ...raw,
      }));
    fc.assert(fc.property(fc.oneof(fc.anything(), odd), (raw) => void read(raw as object)));
    fc.assert(fc.property(bent, (raw) => read(raw) !== undefined));
    fc.assert(fc.property(fc.anything(), (raw) => void readVote({ me: () => me }, raw)));
  });
});

describe('the id of a message', () => {
  it('names it the same by lid and by phone', () => {
    const names = ['false_972501111111@c.us_AB', 'false_5555@lid_AB'].map((id) =>
      messageName(readKey(id) as never),
    );
    expect(names).toEqual(['private/AB', 'private/AB']);
    const inGroupBy = (who: string) => messageName(readKey(`false_${GROUP}_AB_${who}`) as never);
    expect(inGroupBy('5555@lid')).toBe(inGroupBy('972501111111@c.us'));
  });

  it('may be written in several ways when it is one of ours', () => {
    const ways = waysToWrite(me, { chat: GROUP, stanza: 'AB' }, [me.lid]);
    const start = `true_${GROUP}_AB`;
    expect(ways).toEqual([`${start}_${me.lid}`, `${start}_${me.phone}`, start]);
    expect(waysToWrite(me, { chat: '5555@lid', stanza: 'AB' }, ['5555@lid'])).toEqual(['true_5555@lid_AB']);
  });
});

describe('a vote', () => {
  const vote = { parentMsgKey: `true_${GROUP}_AB_${me.lid}`, interractedAtTs: 1_764_000_000_000 };
  it('is one choice, by someone known in either of two ways', () => {
    const selectedOptions = [{ name: 'Yes', localId: 0 }];
    const votes = ['5555000011@lid', { _serialized: '5555000011@lid' }].map((voter) =>
      readVote({ me: () => me }, { ...vote, voter, selectedOptions }),
    );
    expect(votes).toMatchObject([{ option: 'Yes' }, { option: 'Yes', voter: '5555000011@lid' }]);
  });

  it('is no choice when it was taken back, or is several', () => {
    for (const selectedOptions of [[], [{ name: 'Yes' }, { name: 'No' }], [{ localId: 1 }]])
      expect(readVote({ me: () => me }, { ...vote, voter: '5555000011@lid', selectedOptions })?.option).toBe(
        undefined,
      );
  });
});

describe('a file', () => {
  it('is read when its name and size say that it can be', () => {
    const readable = [
      { name: 'a.ICS', size: 1 },
      { name: 'a.csv', size: 5_000_000 },
    ];
    const others = [
      { name: 'a.csv', size: 5_000_001 },
      { name: 'a.csv', size: undefined },
      { name: 'csv', size: 1 },
    ];
    expect(readable.map(isReadable)).toEqual([true, true]);
    expect(others.map(isReadable)).toEqual([false, false, false]);
  });

  it('may be in UTF-8 or, marked so, in UTF-16 of either order', () => {
    const little = Buffer.from('\ufeffשלום, a', 'utf16le');
    for (const bytes of [
      Buffer.from('שלום, a'),
      Buffer.from('\ufeffשלום, a'),
      little,
      Buffer.from(little).swap16(),
    ])
      expect(decoded(bytes)).toBe('שלום, a');
  });
});
