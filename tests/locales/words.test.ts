import { describe, expect, it } from 'vitest';
import { PermanentError } from '../../src/core/errors.ts';
import { LANGUAGES } from '../../src/core/languages.ts';
import { instantOf } from '../../src/core/time.ts';
import { listIn } from '../../src/locales/lists.ts';
import { parseSentences } from '../../src/locales/sentences.ts';
import { createWords, wordsFrom } from '../../src/locales/words.ts';

const [en, he, ar] = [createWords('en'), createWords('he'), createWords('ar')];
const at = instantOf('2026-11-25T19:00', 'Asia/Jerusalem');

const SAID = `
said = { $answer ->
    [yes] כן, { $name }
   *[other] לא, { $name }
}
`;

describe('saying a sentence', () => {
  it('puts what it is given into the sentence', () => {
    expect(en.say('did-you-mean', { word: 'metings', suggestion: 'meetings' })).toBe(
      'I do not know “metings”. Did you mean “meetings”?',
    );
  });

  it('chooses the form that goes with the number', () => {
    expect(en.say('not-a-choice', { count: 1 })).toContain('answer with 1');
    expect(en.say('not-a-choice', { count: 4 })).toContain('from 1 to 4');
    expect(ar.say('text-too-long', { limit: 3 })).toContain('3 أحرف');
  });

  it('leaves a word it chooses by as it is, in any direction', () => {
    const sentences = parseSentences('he', [SAID]);
    const words = wordsFrom('he', sentences);
    expect(words.say('said', { answer: 'yes', name: 'Dana' })).toBe('כן, \u2068Dana\u2069');
  });

  it('refuses files that say one thing twice', () => {
    expect(() => parseSentences('en', ['hello = Hello', 'hello = Hi'])).toThrow(PermanentError);
  });

  it.each(LANGUAGES)('throws rather than show the name of a sentence or a hole in it, in %s', (language) => {
    const words = createWords(language);
    expect(() => words.say('no-such-sentence')).toThrow(PermanentError);
    expect(() => words.say('toString')).toThrow(PermanentError);
    expect(() => words.say('unknown-command')).toThrow(/word/);
  });

  it('keeps a word of the other direction from moving its neighbours', () => {
    expect(he.say('unknown-command', { word: 'metings' })).toContain('״\u2068metings\u2069״');
    expect(en.say('unknown-command', { word: 'פגישת' })).toContain('“\u2068פגישת\u2069”');
    expect(he.say('unknown-command', { word: 'פגישת' })).toContain('״פגישת״');
  });
});

describe('saying when', () => {
  it('names day, date, time and city in the words of the language', () => {
    expect(en.when(at, 'Asia/Jerusalem')).toBe('Wednesday 25 November, 19:00 (Jerusalem)');
    expect(he.when(at, 'Asia/Jerusalem')).toBe('יום רביעי, 25 בנובמבר, 19:00 (ירושלים)');
    expect(ar.when(at, 'Asia/Jerusalem')).toBe('الأربعاء، 25 تشرين الثاني، 19:00 (القدس)');
  });

  it('tells the same moment by the clock of each zone', () => {
    expect(en.when(at, 'America/New_York')).toBe('Wednesday 25 November, 12:00 (New York)');
    expect(he.clock(at, 'Europe/London')).toBe('17:00');
    expect(ar.day(at, 'Asia/Tokyo')).toBe('الخميس، 26 تشرين الثاني');
  });

  it('begins the day at 00:00', () => {
    expect(en.clock(instantOf('2026-11-25T00:05', 'Asia/Jerusalem'), 'Asia/Jerusalem')).toBe('00:05');
  });

  it('falls back to the name of the zone where a city has no translation', () => {
    expect(he.when(at, 'Asia/Tokyo')).toContain('(שעון יפן)');
    expect(en.when(at, 'Asia/Tokyo')).toContain('(Tokyo)');
  });

  it('needs no isolating inside a sentence of its own language', () => {
    for (const words of [en, he, ar]) {
      expect(words.say('not-allowed', { who: words.when(at, 'Asia/Jerusalem') })).not.toMatch(
        /[\u2066-\u2069]/,
      );
    }
  });
});

describe('listing', () => {
  it('joins as the language joins, each name kept in its own direction', () => {
    expect(listIn('en', ['Dana', 'Omar', 'Lea'])).toBe('Dana, Omar and Lea');
    expect(listIn('he', ['דנה', 'לאה'])).toBe('דנה ולאה');
    expect(listIn('en', ['דנה', 'Omar'])).toBe('\u2068דנה\u2069 and Omar');
    expect(listIn('ar', ['ليلى', 'Omar'])).toBe('ليلى و\u2068Omar\u2069');
  });
});
