import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/core/languages.ts';
import { DAY, HOUR, instantOf, MINUTE, WEEK } from '../../src/core/time.ts';
import { fold } from '../../src/locales/folding.ts';
import {
  readDate,
  readDateTime,
  readDuration,
  readLanguage,
  readNumber,
  readTimeOfDay,
  readUntil,
  readZone,
} from '../../src/locales/reading.ts';
import { allForms } from '../../src/locales/typed-forms.ts';
import { createWords } from '../../src/locales/words.ts';

const zone = 'Asia/Jerusalem';
/** A Sunday. */
const moment = { now: instantOf('2026-11-22T12:00', zone), zone };

describe('reading numbers', () => {
  it.each([
    ['3', 3],
    ['٣', 3],
    ['۳', 3],
    ['3.', 3],
    ['#3', 3],
    ['(3)', 3],
    ['2️⃣', 2],
    ['-3', -3],
    ['2.5', 2.5],
    ['1,200', 1200],
    ['١٬٢٠٠', 1200],
    ['three', 3],
    ['שלוש', 3],
    ['ثلاثة', 3],
    ['12,3', undefined],
    ['1-2', undefined],
    ['3 cats', undefined],
    ['', undefined],
    ['1e9', undefined],
    ['0x10', undefined],
    ['9999999999', undefined],
  ])('%j', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });
});

describe('reading lengths of time', () => {
  it.each([
    ['3d', 3 * DAY],
    ['2 weeks', 2 * WEEK],
    ['an hour', HOUR],
    ['1h30m', 90 * MINUTE],
    ['half an hour', 30 * MINUTE],
    ['an hour and a half', 90 * MINUTE],
    ['for two days', 2 * DAY],
    ['1.5h', 90 * MINUTE],
    ['A Month', 30 * DAY],
    ['3 ימים', 3 * DAY],
    ['שבוע', WEEK],
    ['יומיים', 2 * DAY],
    ['שעתיים וחצי', 150 * MINUTE],
    ['למשך שבועיים', 2 * WEEK],
    ['חצי שעה', 30 * MINUTE],
    ['90 דקות', 90 * MINUTE],
    ['שבוע ויומיים', 9 * DAY],
    ['٣ أيام', 3 * DAY],
    ['أسبوع', WEEK],
    ['لمدة أسبوعين', 2 * WEEK],
    ['ساعة ونصف', 90 * MINUTE],
    ['ثلاثة أيّام', 3 * DAY],
  ])('%j', (text, value) => {
    expect(readDuration(text)).toBe(value);
  });

  it.each(['', '3', '-3d', '0d', '3 cats', '9999 years', 'd3', '2 and a half hours', 'yesterday'])(
    'not %j',
    (text) => {
      expect(readDuration(text)).toBeUndefined();
    },
  );
});

describe('reading times of day', () => {
  it.each([
    ['19:00', '19:00'],
    ['19.30', '19:30'],
    ['1900', '19:00'],
    ['19', '19:00'],
    ['7:05', '07:05'],
    ['7pm', '19:00'],
    ['7 p.m.', '19:00'],
    ['12am', '00:00'],
    ['12pm', '12:00'],
    ['noon', '12:00'],
    ['midnight', '00:00'],
    ['at 7 in the evening', '19:00'],
    ['7:30 בערב', '19:30'],
    ['ב-19:00', '19:00'],
    ['בשעה 8 בבוקר', '08:00'],
    ['1 בצהריים', '13:00'],
    ['12 בלילה', '00:00'],
    ['3 אחה"צ', '15:00'],
    ['שבע בערב', '19:00'],
    ['٧ مساءً', '19:00'],
    ['الساعة ١٩:٠٠', '19:00'],
    ['٨ ص', '08:00'],
  ])('%j', (text, value) => {
    expect(readTimeOfDay(text)).toBe(value);
  });

  it.each(['', '7', '10', '25:00', '19:60', '14:00 am', '13 בבוקר', 'soon', '7pm 8pm', '19:5'])(
    'not %j',
    (text) => {
      expect(readTimeOfDay(text)).toBeUndefined();
    },
  );
});

describe('reading dates', () => {
  it.each([
    ['2026-11-25', '2026-11-25'],
    ['25.11', '2026-11-25'],
    ['25/11/2026', '2026-11-25'],
    ['25.11.26', '2026-11-25'],
    ['٢٥/١١', '2026-11-25'],
    ['22.11', '2026-11-22'],
    ['21.11', '2027-11-21'],
    ['1.1', '2027-01-01'],
    ['today', '2026-11-22'],
    ['tomorrow', '2026-11-23'],
    ['day after tomorrow', '2026-11-24'],
    ['מחר', '2026-11-23'],
    ['מחרתיים', '2026-11-24'],
    ['غداً', '2026-11-23'],
    ['بعد غد', '2026-11-24'],
    ['Wednesday', '2026-11-25'],
    ['next Sunday', '2026-11-29'],
    ['ביום רביעי', '2026-11-25'],
    ["יום ד'", '2026-11-25'],
    ['שבת', '2026-11-28'],
    ['الأربعاء القادم', '2026-11-25'],
    ['25 November', '2026-11-25'],
    ['25th of Nov 2027', '2027-11-25'],
    ['November 25, 2027', '2027-11-25'],
    ['25 בנובמבר', '2026-11-25'],
    ['ה־25 בנובמבר', '2026-11-25'],
    ['25 تشرين الثاني', '2026-11-25'],
    ['25 نوفمبر', '2026-11-25'],
    ['Wed 25.11', '2026-11-25'],
    ['29.2.2028', '2028-02-29'],
  ])('%j', (text, value) => {
    expect(readDate(text, moment)).toBe(value);
  });

  it.each([
    '',
    '31.2',
    '29.2.2027',
    '0.1',
    '1.13',
    '2026-13-01',
    'Mon 25.11',
    '25',
    '25.11 19:00',
    '1.1.1999',
    'someday',
  ])('not %j', (text) => {
    expect(readDate(text, moment)).toBeUndefined();
  });

  it('takes today from the zone of whoever wrote', () => {
    const now = instantOf('2026-11-22T23:30', zone);
    expect(readDate('tomorrow', { now, zone })).toBe('2026-11-23');
    expect(readDate('tomorrow', { now, zone: 'Asia/Tokyo' })).toBe('2026-11-24');
  });
});

describe('reading a day with a time', () => {
  it.each([
    ['25.11 19:00', '2026-11-25T19:00'],
    ['2026-11-25T19:00', '2026-11-25T19:00'],
    ['tomorrow at 7pm', '2026-11-23T19:00'],
    ['19:00 tomorrow', '2026-11-23T19:00'],
    ['25 November 2026 1900', '2026-11-25T19:00'],
    ['מחר בשעה 7 בערב', '2026-11-23T19:00'],
    ['25.11 ב־19:00', '2026-11-25T19:00'],
    ['غدا الساعة ٧ مساء', '2026-11-23T19:00'],
  ])('%j', (text, value) => {
    expect(readDateTime(text, moment)).toBe(value);
  });

  it('takes no year for a time', () => {
    expect(readDateTime('25 November 2026', moment)).toBeUndefined();
  });

  it('takes no time that the clocks skip', () => {
    expect(readDateTime('26.3.2027 02:30', moment)).toBeUndefined();
    expect(readDateTime('26.3.2027 02:30', { ...moment, zone: 'Asia/Tokyo' })).toBe('2027-03-26T02:30');
    expect(readDateTime('25.10.2026 01:30', moment)).toBe('2026-10-25T01:30');
  });

  it.each(LANGUAGES)('understands, in %s, what we ourselves write', (language) => {
    const words = createWords(language);
    const at = instantOf('2027-02-03T19:30', zone);
    expect(readDateTime(`${words.day(at, zone)}, ${words.clock(at, zone)}`, moment)).toBe('2027-02-03T19:30');
  });
});

describe('reading until when', () => {
  it.each([
    ['3d', '2026-11-25T12:00'],
    ['for a week', '2026-11-29T12:00'],
    ['until 1.12', '2026-12-01T00:00'],
    ['עד 1.12', '2026-12-01T00:00'],
    ['حتى ١.١٢', '2026-12-01T00:00'],
    ['until tomorrow 8:00', '2026-11-23T08:00'],
    ['יומיים', '2026-11-24T12:00'],
  ])('%j', (text, local) => {
    expect(readUntil(text, moment)).toBe(instantOf(local, zone));
  });

  it.each(['today', '2026-11-01', '3', 'until', 'never'])(
    'not %j, which lies in the past or says nothing',
    (text) => {
      expect(readUntil(text, moment)).toBeUndefined();
    },
  );
});

describe('reading languages and zones', () => {
  it.each([
    ['he', 'he'],
    ['Hebrew', 'he'],
    ['עברית', 'he'],
    ['العبرية', 'he'],
    ['arabic', 'ar'],
    ['French', undefined],
  ])('%j', (text, value) => {
    expect(readLanguage(text)).toBe(value);
  });

  it.each([
    ['asia/jerusalem', 'Asia/Jerusalem'],
    ['New York', 'America/New_York'],
    ['ירושלים', 'Asia/Jerusalem'],
    ['القدس', 'Asia/Jerusalem'],
    ['utc', 'UTC'],
    ['Atlantis', undefined],
    ['', undefined],
    ['+02:00', undefined],
  ])('%j', (text, value) => {
    expect(readZone(text)).toBe(value);
  });
});

describe('every reader', () => {
  const readers = [
    readNumber,
    readDuration,
    readTimeOfDay,
    readLanguage,
    readZone,
    (text: string) => readDate(text, moment),
    (text: string) => readDateTime(text, moment),
    (text: string) => readUntil(text, moment),
  ];
  const prefixes = ['unit', 'number', 'part', 'weekday', 'month', 'ahead'] as const;
  const names = {
    unit: ['day', 'hour'],
    number: ['2', '7'],
    part: ['pm'],
    weekday: ['3'],
    month: ['11'],
    ahead: ['1'],
  };
  const known = prefixes.flatMap((prefix) => allForms(prefix, names[prefix]).map(({ text }) => text));
  const figures = fc.stringMatching(/^[0-9٠-٩]{1,4}([-.:/,][0-9٠-٩]{1,4}){0,3}$/);
  const phrase = fc.array(fc.oneof(fc.constantFrom(...known), figures, fc.string()), { maxLength: 5 });

  it('gives a value or nothing for any text at all', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          phrase.map((parts) => parts.join(' ')),
        ),
        (text) => {
          for (const read of readers) {
            const value = read(text);
            if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is not slowed by a long text', () => {
    for (const unit of ['3d', ' ', '1.', 'م', '\u064B', 'ﷺ', '😀', '-1']) {
      const long = unit.repeat(Math.ceil(100_000 / unit.length));
      const started = performance.now();
      for (const read of readers) expect(read(long)).toBeUndefined();
      expect(performance.now() - started).toBeLessThan(1000);
    }
  });

  it('knows one meaning for each word of a kind, whatever the language', () => {
    const kinds = { number: 12, month: 12, weekday: 7 };
    for (const [kind, last] of Object.entries(kinds)) {
      const forms = allForms(
        kind,
        Array.from({ length: last }, (_, i) => String(i + 1)),
      );
      const meanings = new Map<string, Set<string>>();
      for (const { name, text } of forms)
        meanings.set(fold(text), (meanings.get(fold(text)) ?? new Set()).add(name));
      expect([...meanings].filter(([, values]) => values.size > 1)).toEqual([]);
    }
  });
});

describe('the examples we give', () => {
  const examples = {
    'bad-date': ['25.11', '25 November', '25 בנובמבר', '25 تشرين الثاني', 'tomorrow', 'מחר', 'غدًا'],
    'bad-time': ['19:00', '7pm', '7 בערב', '7 مساء'],
    'bad-date-time': ['25.11 19:00', 'tomorrow 19:00', 'מחר 19:00', 'غدًا 19:00'],
    'bad-duration': ['3 days', '3 ימים', '3 أيام', '2 weeks', 'שבועיים', 'أسبوعين', 'an hour', 'שעה', 'ساعة'],
    'bad-zone': ['Jerusalem', 'ירושלים', 'القدس', 'London', 'לונדון', 'لندن', 'ניו יורק', 'نيويورك'],
  };
  const readers = {
    'bad-date': (text: string) => readDate(text, moment),
    'bad-time': readTimeOfDay,
    'bad-date-time': (text: string) => readDateTime(text, moment),
    'bad-duration': readDuration,
    'bad-zone': readZone,
  };

  it.each(Object.keys(examples) as (keyof typeof examples)[])('in %s can be read', (id) => {
    const said = LANGUAGES.map((language) => createWords(language).say(id)).join('\n');
    for (const example of examples[id]) {
      expect(said).toContain(example);
      expect(readers[id](example), example).toBeDefined();
    }
  });
});
