import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Message } from '../../../../src/core/chat.ts';
import { MINUTE, SECOND } from '../../../../src/core/time.ts';
import { heard } from '../../../fakes/whatsapp/town.ts';
import { useDeliveries } from './deliveries.ts';
import { createNotes, HASTY } from './own-line.ts';

const { open, end } = useDeliveries();
afterAll(async () => expect(await end()).toEqual([]));

const CHOICES = [
  { id: 'rsvp s_1 yes', label: 'Yes' },
  { id: 'rsvp s_1 no', label: 'No' },
];
/** A text, and then a poll. */
const TWO: Message = {
  text: 'Who comes? https://a.example/1',
  links: ['https://a.example/1'],
  choices: CHOICES,
};
/** Longer than what WhatsApp is waited for. */
const LATE = 2 * HASTY.answerWithin;
const PATIENT = { ...HASTY, onItsWay: 2 * MINUTE };

describe('a message that WhatsApp took and did not confirm', () => {
  it('is found, and not sent again', async () => {
    const { wants, delivers, town, texts, dana, line } = await open();
    await wants('a', dana);
    town.fake.fault({ kind: 'ack-lost' });
    const [row] = await delivers(dana, 'a');
    expect(row).toMatchObject({ state: 'sent', tries: 1, receipt: { id: town.fake.said(dana.id)[0]?.id } });
    expect(texts(dana)).toEqual(['about a']);
    expect(line.reloads()).toBeGreaterThan(0);
  });

  it('and that goes out later is waited for, not sent again', async () => {
    const { wants, delivers, passes, another, by, town, texts, dana, line } = await open();
    by(another({ rates: PATIENT }));
    const before = line.reloads();
    await wants('a', dana);
    town.fake.fault({ kind: 'late', ms: LATE });
    expect(await delivers(dana, 'a')).toMatchObject([{ state: 'sending', tries: 1 }]);
    expect(texts(dana)).toEqual([]);
    await vi.waitFor(() => expect(texts(dana)).toEqual(['about a']), { timeout: 5_000 });
    passes(10 * SECOND);
    expect(await delivers(dana, 'a')).toMatchObject([{ state: 'sent', tries: 1 }]);
    expect(texts(dana)).toEqual(['about a']);
    expect(line.reloads()).toBe(before);
  });

  it('is told from the same words said before, and after', async () => {
    const { bot, town, dana, another } = await open();
    const first = await bot.send(dana, { text: 'hello' }, 'a');
    town.fake.fault({ kind: 'ack-lost' });
    await expect(bot.send(dana, { text: 'hello' }, 'b')).rejects.toThrow('in time');
    const again = another();
    const second = await again.find(dana, 'b', first.at);
    expect(second).toMatchObject({ id: town.fake.said(dana.id)[1]?.id });
    expect(await again.find(dana, 'a', first.at)).toEqual(first);
    town.fake.fault({ kind: 'refused' });
    await expect(again.send(dana, { text: 'hello' }, 'c')).rejects.toThrow('refused');
    expect(await again.find(dana, 'c', first.at)).toBe('absent');
  });
});

describe('a message that got lost on the way', () => {
  it('goes out once it can no longer be on its way', async () => {
    const { wants, delivers, passes, town, texts, dana } = await open();
    await wants('a', dana);
    town.fake.fault({ kind: 'lost' });
    expect(await delivers(dana, 'a')).toMatchObject([{ state: 'sending', tries: 1 }]);
    passes(10 * SECOND);
    await delivers(dana);
    passes(MINUTE);
    expect(await delivers(dana, 'a')).toMatchObject([{ state: 'sent', tries: 2 }]);
    expect(texts(dana)).toEqual(['about a']);
  });

  it('is not asked about by loading the page anew again and again', async () => {
    const { another, town, dana, line } = await open();
    const bot = another({ rates: { ...HASTY, reloads: MINUTE } });
    const before = line.reloads();
    for (const key of ['a', 'b']) {
      town.fake.fault({ kind: 'lost' });
      await expect(bot.send(dana, { text: key }, key)).rejects.toThrow('in time');
    }
    for (const key of ['a', 'b']) expect(await bot.find(dana, key, 0)).toBe('absent');
    town.fake.fault({ kind: 'lost' });
    await expect(bot.send(dana, { text: 'c' }, 'c')).rejects.toThrow('in time');
    await expect(bot.find(dana, 'c', 0)).rejects.toThrow('still means to send');
    expect(line.reloads() - before).toBe(1);
  });
});

describe('a message of several posts', () => {
  it.each(['lost', 'ack-lost', 'refused'] as const)(
    'of which one is there gets the other (%s)',
    async (kind) => {
      const { wants, delivers, passes, another, by, town, texts, group, shown } = await open();
      await wants('a', group, TWO);
      const stop = town.fake.watchSends((stage) => {
        if (stage !== 'taken') return;
        town.fake.fault({ kind });
        stop();
      });
      await delivers(group, 'a');
      by(another());
      for (const wait of [11 * SECOND, 11 * MINUTE, 11 * MINUTE]) {
        passes(wait);
        await delivers(group);
      }
      expect(await delivers(group, 'a')).toMatchObject([{ state: 'sent' }]);
      expect(texts(group)).toEqual([TWO.text, 'Who comes?']);
      const poll = town.fake.said(group.id)[1];
      expect(await shown.choicesOf(poll?.id ?? '')).toEqual(CHOICES);
      expect(await shown.openPolls()).toEqual([poll?.id]);
    },
  );

  it('is all sent in one go, and gives the first one’s receipt', async () => {
    const { bot, town, group } = await open();
    const receipt = await bot.send(group, TWO, 'a');
    const [text, poll] = town.fake.said(group.id);
    expect(receipt.id).toBe(text?.id);
    expect(poll).toMatchObject({ text: 'Who comes?', poll: { options: ['Yes', 'No'], several: false } });
  });
});

describe('what is kept of a message', () => {
  it('is no word of it but the choices', async () => {
    const { another, town, group } = await open();
    const notebook = createNotes();
    await another({ notebook }).send(group, TWO, 'a');
    const kept = JSON.stringify([...notebook.notes]);
    expect(town.fake.said(group.id)).toHaveLength(2);
    expect(kept).not.toMatch(/Who|comes|example/u);
    expect(kept).toContain('rsvp s_1 yes');
  });

  it('is for that place alone: the same key elsewhere is another message', async () => {
    const { bot, dana, group, texts } = await open();
    await bot.send(dana, { text: 'hello' }, 'a');
    expect(await bot.find(group, 'a', 0)).toBe('absent');
    await bot.send(group, { text: 'hello' }, 'a');
    expect([texts(dana), texts(group)]).toEqual([['hello'], ['hello']]);
  });
});

describe('what is for one person in a group', () => {
  it('is never shown to all of them', async () => {
    const { bot, dana, group, texts } = await open();
    const whisper = { ...group, only: dana.id };
    await expect(bot.send(whisper, { text: 'hello' }, 'a')).rejects.toMatchObject({ retryAfter: undefined });
    expect(texts(group)).toEqual([]);
  });
});

describe('a picture', () => {
  it('goes out with its caption, and is found by it', async () => {
    const { bot, town, dana } = await open();
    const picture = { name: 'load.png', png: 'iVBORw0KGgo=', alt: 'Load by week' };
    town.fake.fault({ kind: 'ack-lost' });
    await expect(bot.send(dana, { text: 'Yours.', picture }, 'a')).rejects.toThrow('in time');
    expect(await bot.find(dana, 'a', 0)).toMatchObject({ id: town.fake.said(dana.id)[0]?.id });
    expect(town.fake.said(dana.id)).toMatchObject([{ type: 'image', text: 'Load by week\n\nYours.' }]);
  });
});

describe('a message that is refused', () => {
  it('waits, and after three refusals the admins are told', async () => {
    const { wants, delivers, passes, town, alarms, dana, texts } = await open();
    town.fake.fault({ kind: 'refused', times: 3 });
    for (const key of ['a', 'b', 'c']) {
      await wants(key, dana);
      expect(await delivers(dana, key)).toMatchObject([{ state: 'waiting', why: 'refused' }]);
    }
    expect([texts(dana), alarms]).toEqual([[], ['refused']]);
    passes(11 * MINUTE);
    await delivers(dana);
    expect(texts(dana)).toEqual(['about a', 'about b', 'about c']);
  });

  it('has failed for good where nothing can ever arrive', async () => {
    const { wants, delivers, town, dana, group, alarms } = await open();
    town.fake.leaves(town.fake.account.phone, group.id);
    await wants('a', group);
    expect(await delivers(group, 'a')).toMatchObject([{ state: 'failed' }]);
    const nobody = { ...dana, id: '15550000000@c.us' };
    await wants('b', nobody);
    expect(await delivers(nobody, 'b')).toMatchObject([{ state: 'failed' }]);
    expect(alarms).toEqual([]);
  });
});

describe('a number WhatsApp must be asked about', () => {
  async function withOmar() {
    const { dana, town, ...rest } = await open();
    const id = `${Number(dana.id.slice(0, -5)) + 1_000_000}`;
    town.fake.addContact({ phone: id, name: 'Omar', lid: `5555${id}`, mustBeLookedUp: true });
    return { ...rest, town, id, omar: { ...dana, id: `${id}@c.us` } };
  }

  it('is asked about once, and again by a page that forgot', async () => {
    const { bot, town, line, omar, id } = await withOmar();
    await bot.send(omar, { text: 'one' }, 'a');
    await line.reload();
    await bot.send(omar, { text: 'two' }, 'b');
    expect(town.fake.said(id).map(({ text }) => text)).toEqual(['one', 'two']);
  });

  it('is asked about again also where a message is looked for', async () => {
    const { bot, town, line, omar, id } = await withOmar();
    const { at } = await bot.send(omar, { text: 'one' }, 'a');
    town.fake.fault({ kind: 'ack-lost' });
    await expect(bot.send(omar, { text: 'two' }, 'b')).rejects.toThrow('in time');
    await line.reload();
    const found = await bot.find(omar, 'b', at).catch(String);
    expect(found).toMatchObject({ id: town.fake.said(id)[1]?.id });
  });
});

describe('without a page', () => {
  it('nothing is begun, and what was begun is waited for', async () => {
    const { wants, delivers, passes, line, texts, dana, town } = await open();
    await wants('a', dana);
    line.stands('away');
    expect(await delivers(dana, 'a')).toMatchObject([{ state: 'waiting', why: 'not-its-turn', tries: 0 }]);
    line.stands('ready');
    passes(MINUTE);
    const stop = town.fake.watchSends(() => line.stands('away'));
    town.fake.fault({ kind: 'ack-lost' });
    expect(await delivers(dana, 'a')).toMatchObject([{ state: 'sending', tries: 1 }]);
    stop();
    line.stands('ready');
    passes(MINUTE);
    expect(await delivers(dana, 'a')).toMatchObject([{ state: 'sent', tries: 1 }]);
    expect(texts(dana)).toEqual(['about a']);
  });

  it.each(['arrived', 'taken'] as const)(
    'that was lost when a message had %s, it is sent once',
    async (moment) => {
      const { wants, delivers, passes, line, texts, dana, town } = await open();
      await wants('a', dana);
      const client = line.client();
      const back = heard(client, 'ready');
      const stop = town.fake.watchSends(async (stage) => {
        if (stage !== moment) return;
        stop();
        line.stands('away');
        town.fake.reloadPage();
        await back;
      });
      expect(await delivers(dana, 'a')).toMatchObject([{ state: 'sending', tries: 1 }]);
      await back;
      line.stands('ready');
      for (const wait of [10 * SECOND, 10 * SECOND, MINUTE]) {
        passes(wait);
        await delivers(dana);
      }
      expect(await delivers(dana, 'a')).toMatchObject([{ state: 'sent' }]);
      expect(texts(dana)).toEqual(['about a']);
    },
  );
});
