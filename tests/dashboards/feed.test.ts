import { describe, expect, it } from 'vitest';
import { feedPath } from '../../src/community/feed-address.ts';
import { readerOf } from './reader-of.ts';
import { geriatrics, SECRET, weekly } from './records.ts';
import { served } from './served.ts';

const RECORDS = {
  'group/geriatrics': geriatrics,
  'group/oncology': { ...geriatrics, id: 'oncology' },
  'series/geri-weekly': weekly({ speakers: ['noa', 'Dr. Samir Haddad'] }),
  'series/onco': weekly({ id: 'onco', group: 'oncology', title: 'Tumour board', uid: 'onco@kehila.example' }),
  'member/noa': { name: 'Noa Adler' },
};
const PATH = feedPath(SECRET, geriatrics);

const site = (records: Readonly<Record<string, unknown>> = RECORDS) =>
  served({ read: () => readerOf(records) });

describe('GET /feeds/:group/:token.ics', () => {
  it('gives the group’s own series, as a private calendar', async () => {
    const response = await (await site()).get(PATH);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private',
      'x-robots-tag': 'noindex',
      'referrer-policy': 'no-referrer',
      etag: expect.stringMatching(/^"[\w-]{27}"$/),
    });
    const text = await response.text();
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n.*\r\nEND:VCALENDAR\r\n$/s);
    expect(text).toContain('SUMMARY:Case round');
    expect(text).not.toContain('Tumour board');
  });

  it('names speakers who are members, and those who are not', async () => {
    const text = await (await (await site()).get(PATH)).text();
    expect(text.replaceAll('\r\n ', '')).toContain('Noa Adler\\, Dr. Samir Haddad');
  });

  it('speaks the language of the group', async () => {
    const hebrew = { ...geriatrics, language: 'he' };
    const series = weekly({ title: { en: 'Case round', he: 'דיון מקרה' } });
    const records = { 'group/geriatrics': hebrew, 'series/geri-weekly': series };
    const text = (await (await (await site(records)).get(PATH)).text()).replaceAll('\r\n ', '');
    expect(text).toContain('X-WR-CALNAME:גריאטריה');
    expect(text).toContain('SUMMARY:דיון מקרה');
    expect(text).toContain('הגעה כן');
  });

  it('answers 304 to whoever has it already, until something changes', async () => {
    const first = await (await site()).get(PATH);
    const tag = first.headers.get('etag') ?? '';
    const ask = async (etag: string, records: Readonly<Record<string, unknown>> = RECORDS) =>
      await (await site(records)).get(PATH, { headers: { 'If-None-Match': etag } });
    for (const etag of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const again = await ask(etag);
      expect([again.status, await again.text()]).toEqual([304, '']);
      expect(again.headers.get('etag')).toBe(tag);
    }
    const changed = { ...RECORDS, 'series/geri-weekly': weekly({ sequence: 4, agenda: 'Delirium' }) };
    expect((await ask(tag, changed)).status).toBe(200);
    expect((await ask('"other"')).status).toBe(200);
  });

  it('does not tell a wrong token from an unknown group', async () => {
    const { get, failures } = await site();
    const token = PATH.slice('/feeds/geriatrics/'.length);
    const paths = [
      '/feeds/geriatrics/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics',
      `/feeds/oncology/${token}`,
      `/feeds/nobody/${token}`,
      `/feeds/constructor/${token}`,
      '/feeds/geriatrics/.ics',
      `/feeds/geriatrics/x/${token}`,
      PATH.replace('.ics', ''),
      PATH.replace('.ics', '.icsx'),
      '/feeds/geriatrics/%E0%A4.ics',
    ];
    const answers = await Promise.all(
      paths.map(async (path) => {
        const response = await get(path);
        const { date, ...headers } = Object.fromEntries(response.headers);
        return [response.status, await response.text(), headers];
      }),
    );
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]?.slice(0, 2)).toEqual([404, 'There is nothing at this address.\n']);
    expect(failures).toEqual([]);
  });

  it('ends an address when the group takes a new one', async () => {
    const { get } = await site({ ...RECORDS, 'group/geriatrics': { ...geriatrics, feed: 2 } });
    expect((await get(PATH)).status).toBe(404);
    expect((await get(feedPath(SECRET, { id: 'geriatrics', feed: 2 }))).status).toBe(200);
  });

  it('keeps the other series when one cannot be told', async () => {
    const bad = weekly({ id: 'bad', rule: 'FREQ=HOURLY', uid: 'bad@kehila.example' });
    const { get, failures } = await site({ ...RECORDS, 'series/bad': bad });
    expect(await (await get(PATH)).text()).toContain('SUMMARY:Case round');
    expect(failures.map(({ what }) => what)).toEqual(['series bad could not be put in its feed']);
  });

  it('reports a failure without the address, and says nothing of it', async () => {
    const { get, failures } = await served({
      read: () => ({ ...readerOf({}), get: () => Promise.reject(new Error('Connection is closed.')) }),
    });
    const response = await get(PATH);
    expect([response.status, await response.text()]).toEqual([
      500,
      'Something went wrong here. It has been noted; please try again later.\n',
    ]);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(failures).toEqual([
      { what: 'GET /feeds could not be answered', error: new Error('Connection is closed.') },
    ]);
  });
});
