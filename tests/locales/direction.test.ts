import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/core/languages.ts';
import { isolate } from '../../src/locales/direction.ts';

const wrapped = (text: string) => `\u2068${text}\u2069`;

describe('keeping the direction of a sentence', () => {
  it.each(['Dana', 'Zoom & Slack', '19:00', '25.11', 'Dana כהן', '+972-50-1234567', '٢٥/١١'])(
    'wraps %s in Hebrew and Arabic',
    (text) => {
      expect(isolate(text, 'he')).toBe(wrapped(text));
      expect(isolate(text, 'ar')).toBe(wrapped(text));
    },
  );

  it.each(['דנה', 'קבוצה 3', 'ליאת (גריאטריה)', 'ליلى', '4000', '٣', '', '👍', '…'])(
    'leaves %s alone in Hebrew and Arabic',
    (text) => {
      expect(isolate(text, 'he')).toBe(text);
      expect(isolate(text, 'ar')).toBe(text);
    },
  );

  it('wraps in English whatever holds a right-to-left letter, and nothing else', () => {
    expect(isolate('Dana כהן', 'en')).toBe(wrapped('Dana כהן'));
    expect(isolate('ليلى', 'en')).toBe(wrapped('ليلى'));
    for (const text of ['Dana', '19:00', 'https://example.org/a', 'Ελένη'])
      expect(isolate(text, 'en')).toBe(text);
  });

  it('glues nothing to a link, so that it stays clickable', () => {
    expect(isolate('https://zoom.us/j/1', 'he')).toBe('https://zoom.us/j/1');
    expect(isolate('לקרוא https://zoom.us/j/1', 'he')).toBe(wrapped('לקרוא https://zoom.us/j/1 '));
  });

  it('wraps each line for itself: an isolate ends with its paragraph', () => {
    expect(isolate('Dana\nדנה\nOmar', 'he')).toBe('\u2068Dana\u2069\nדנה\n\u2068Omar\u2069');
  });

  it('takes every override, embedding and mark out of a name', () => {
    expect(isolate('\u202Ednim\u202C\u200F\u061C', 'en')).toBe('dnim');
    expect(isolate('\u2067דנה\u2069', 'he')).toBe('דנה');
  });

  it('keeps a sentence that was put together before, isolates and all', () => {
    const inner = `מאת ${wrapped('Dana')}, 3 קולות`;
    expect(isolate(inner, 'he')).toBe(inner);
    expect(isolate(wrapped(`by ${wrapped('דנה')}`), 'en')).toBe(wrapped(`by ${wrapped('דנה')}`));
  });

  it('never lets an isolate reach past the text, and wraps nothing twice', () => {
    const piece = fc.constantFrom(
      'a',
      'ב',
      'ج',
      '1',
      ':',
      ' ',
      '\n',
      '\u2068',
      '\u2069',
      '\u2066',
      '\u202E',
      '😀',
    );
    const text = fc.array(piece).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom(...LANGUAGES), (typed, language) => {
        const safe = isolate(typed, language);
        expect(safe).not.toMatch(/[\u202A-\u202E\u2066\u2067]/);
        for (const line of safe.split('\n')) {
          let depth = 0;
          for (const character of line) {
            if (character === '\u2068') depth += 1;
            if (character === '\u2069') depth -= 1;
            expect(depth).toBeGreaterThanOrEqual(0);
          }
          expect(depth).toBe(0);
        }
        expect(isolate(safe, language)).toBe(safe);
      }),
    );
  });
});
