import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { nobodys } from '../../src/community/holding.ts';
import { HOLDINGS } from '../../src/community/holdings.ts';
import { LANGUAGES } from '../../src/core/languages.ts';
import { type OwnData, sectionsOf } from '../../src/dashboards/own-data.ts';
import { createWords } from '../../src/locales/words.ts';
import { served } from './served.ts';

const ASKED = Date.UTC(2026, 10, 22, 8);

const DATA: OwnData = {
  zone: 'Asia/Jerusalem',
  named: { regions: { north: { he: 'צפון' } } },
  names: { geriatrics: 'Geriatrics', noam: 'Noam Peled', 'geri@20261125T1900': 'Case hour, 25 November' },
  records: [
    {
      class: 'profile',
      kind: 'member',
      what: { id: 'noam', name: 'Noam <b>Peled</b>', language: 'en', region: 'north', roles: [] },
    },
    { class: 'profile', kind: 'handle', what: { shelf: 'slack', id: 'U1', member: 'noam' } },
    { class: 'profile', kind: 'seat', what: { shelf: 'geriatrics', id: 'noam', since: ASKED } },
    { class: 'participation', kind: 'rsvp', what: { shelf: 'geri@20261125T1900', answer: 'yes', at: ASKED } },
    { class: 'participation', kind: 'rsvp', what: { shelf: 'gone@20261225T1900', answer: 'no', at: ASKED } },
    {
      class: 'texts',
      kind: 'story',
      what: {
        id: 'st_0123abcd',
        by: 'noam',
        parts: { challenge: 'נפילות בלילה' },
        state: 'draft',
        at: ASKED,
      },
    },
    { class: 'security', kind: 'link-code', what: { id: 'f'.repeat(64), until: ASKED } },
  ],
  messages: [{ at: ASKED, text: 'Hello', state: 'sent' }],
  acts: [{ at: ASKED, kind: 'meeting.answered', group: 'geriatrics', subject: 'geri@20261125T1900' }],
};

/** Of these a person is shown a part that is told in other fields, or nothing: what they are is others' or the group's. */
const IN_PART: ReadonlySet<string> = new Set([
  ...['series', 'introduction', 'checkin-round', 'checkin-group', 'checkin-shown', 'doubt', 'question'],
]);
const UNSHOWN: ReadonlySet<string> = new Set(['doubt', 'checkin-shown']);

const shownIn = async (language: string) => {
  const { get } = await served({ spendExport: () => Promise.resolve(DATA) });
  const answer = await get(`/me/${language}`, { method: 'POST', body: new URLSearchParams({ token: 't' }) });
  return (await answer.text()).replaceAll(/[\u2066-\u2069]|&quot;/g, '');
};

describe('the page of all that is kept about someone', () => {
  it('is a page to read: headings in order, tables that say what they are of, its language and direction', async () => {
    const text = await shownIn('en');
    const body = text.slice(text.indexOf('<main>'));
    expect([...body.matchAll(/<(h\d)>/g)].map(([, tag]) => tag)).toEqual(['h1', ...Array(8).fill('h2')]);
    expect(text).toContain('<html lang="en" dir="ltr">');
    const tables = body.match(/<table>.*?<\/table>/gs) ?? [];
    expect(tables.map((table) => /^<table><caption>([^<]+)<\/caption>/.exec(table)?.[1])).toEqual([
      ...[
        'You',
        'Your seats in groups',
        'Your answers to meetings',
        'Your stories',
        'Messages',
        'Codes',
        'Acts',
      ],
    ]);
    for (const table of tables) expect(table).toMatch(/<th scope="(?:row|col)">/);
    expect(body).toContain('<th scope="row">Name</th><td dir="auto">Noam &lt;b&gt;Peled');
    expect(body).toContain('<td dir="auto">Case hour, 25 November</td><td dir="auto">Yes</td>');
    expect(body).toContain('Sunday 22 November, 10:00 (Jerusalem)');
    expect(body).toContain('<dt>The challenge</dt><dd dir="auto">נפילות בלילה</dd>');
    expect(body.replace(/href="[^"]*"/, '')).not.toMatch(/st_0123abcd|ffff|1795|geri@|checkin-|U1/);
  });

  it('says the same in Hebrew and Arabic, from right to left, with no word of another language', async () => {
    for (const language of ['he', 'ar']) {
      const text = await shownIn(language);
      expect(text).toContain(`<html lang="${language}" dir="rtl">`);
      const words = [...text.matchAll(/<(?:h1|h2|caption|th[^>]*|dt)>([^<]*)</g)].map(([, said]) => said);
      expect(words.filter((said) => /[A-Za-z]/.test(said ?? ''))).toEqual([]);
    }
  });

  it('says an organisation and a region by their names there, and hands them over as they are kept', async () => {
    expect(await shownIn('en')).toContain('<th scope="row">Region</th><td dir="auto">north</td>');
    const text = await shownIn('he');
    expect(text).toContain('<td dir="auto">צפון</td>');
    expect(text).not.toContain('>north<');
  });

  it('hands over, as a file, all of it as it is kept', async () => {
    const [, file = ''] = /href="data:application\/json;base64,([^"]*)"/.exec(await shownIn('en')) ?? [];
    const { records, messages, acts } = DATA;
    expect(JSON.parse(Buffer.from(file, 'base64').toString())).toEqual({ records, messages, acts });
  });

  it('says so where nothing of a class is kept', () => {
    const none = { zone: 'UTC', names: {}, named: {}, records: [], messages: [], acts: [] };
    expect(sectionsOf(none, createWords('en')).every(({ tables }) => tables.length === 0)).toBe(true);
  });

  it.each(LANGUAGES)(
    'has a word in %s for every kind that may be someone’s, and for each of its fields',
    (language) => {
      const { say } = createWords(language);
      const theirs = HOLDINGS.filter(({ share }) => share !== nobodys).map(({ kind }) => kind);
      const unnamed = theirs.flatMap(({ name, shape }) => {
        const fields = shape instanceof z.ZodObject ? Object.keys(shape.shape) : [];
        return [
          ...(UNSHOWN.has(name) || say('own-kind', { kind: name }) !== name ? [] : [name]),
          ...(IN_PART.has(name) ? [] : fields.filter((field) => say('own-field', { field }) === field)),
        ];
      });
      expect(unnamed).toEqual([]);
    },
  );
});
