import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/bots/showing/plain.ts';
import { splitText } from '../../../src/bots/showing/split-text.ts';
import { mediumText } from '../slack/any-words.ts';

const FSI = '\u2068';
const PDI = '\u2069';
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const lettersOf = (text: string): string[] =>
  Array.from(graphemes.segment(text), ({ segment }) => segment).filter(
    (letter) => !/^[\s\u2066-\u2069]*$/.test(letter),
  );
const letters = (length: number, letter = 'x'): string => letter.repeat(length);

describe('a long text', () => {
  it('stays as it is while it fits', () => {
    expect(splitText('  One.\n\nTwo. ', 100)).toEqual(['  One.\n\nTwo. ']);
    expect(splitText('', 100)).toEqual([]);
  });

  it.each([
    ['a paragraph rather than a later line', `${letters(60)}\n\n${letters(10)}\nyy. zz`, 60],
    ['a line rather than a later sentence', `${letters(60)}\n${letters(10)}. yy zz`, 60],
    ['a sentence rather than a later word', `${letters(58)}." ${letters(10)} yy zz`, 60],
    ['a word rather than anywhere', `${letters(60)} ${letters(10)}`, 60],
    ['an early word, when no better comes', `${letters(5)} `, 5],
  ])('is cut after %s', (_, text, at) => {
    const rest = letters(95, 'r');
    const parts = splitText(`${text}${rest}`, 100);
    expect(parts[0]).toBe(text.slice(0, at));
    expect(parts.join('').replace(/\s/g, '')).toBe(`${text}${rest}`.replace(/\s/g, ''));
  });

  it('is not cut at a paragraph that would leave a part nearly empty', () => {
    const text = `Hello\n\n${letters(60)} ${letters(60)}`;
    expect(splitText(text, 100)).toEqual([`Hello\n\n${letters(60)}`, letters(60)]);
  });

  it('keeps what a space that does not break holds together', () => {
    expect(splitText(`${letters(80)} 10\u00A0000 ${letters(50)}`, 100)[0]).toBe(`${letters(80)} 10\u00A0000`);
    expect(splitText(`${letters(80)} 10\u00A0${letters(50)}`, 100)[0]).toBe(letters(80));
  });

  it('is not cut between a space and the accent that stands on it', () => {
    const text = `${letters(40)} ${letters(40)} \u0301${letters(60)}`;
    expect(splitText(text, 100)[0]).toBe(letters(40));
  });

  it('has an isolate that is cut closed in one part and opened again in the next', () => {
    const text = `${FSI}${letters(60)} ${letters(60)}${PDI} and ${letters(20)}`;
    expect(splitText(text, 100)).toEqual([
      `${FSI}${letters(60)}${PDI}`,
      `${FSI}${letters(60)}${PDI} and ${letters(20)}`,
    ]);
  });

  it('is whole when its parts are put together, none too long, no grapheme torn', () => {
    fc.assert(
      fc.property(mediumText.map(plain), fc.integer({ min: 60, max: 400 }), (text, limit) => {
        const parts = splitText(text, limit);
        for (const part of parts) {
          expect(part.length).toBeLessThanOrEqual(limit);
          expect(part).not.toMatch(/\p{Cs}/u);
        }
        const whole = lettersOf(text);
        fc.pre(whole.every((letter) => letter.length < 40));
        expect(parts.flatMap(lettersOf).join('|')).toBe(whole.join('|'));
      }),
    );
  });

  it('has no part that is too long for all the isolates there are', () => {
    for (const part of splitText(`${FSI.repeat(300)}${letters(300)}`, 100))
      expect(part.length).toBeLessThanOrEqual(100);
  });

  it('leaves no isolate open that was closed', () => {
    const isolated = fc
      .array(fc.lorem({ maxCount: 12 }), { minLength: 20, maxLength: 80 })
      .map((lines) =>
        lines
          .map((line, i) => (i % 3 === 0 ? `${FSI}${line} \u2067${line}${PDI} ${line}${PDI}` : line))
          .join(' '),
      );
    fc.assert(
      fc.property(isolated, (text) => {
        for (const part of splitText(text, 200)) {
          let depth = 0;
          for (const [mark] of part.matchAll(/[\u2066-\u2069]/g)) {
            depth += mark === PDI ? -1 : 1;
            expect(depth).toBeGreaterThanOrEqual(0);
          }
          expect(depth).toBe(0);
        }
      }),
    );
  });

  it('is cut somewhere even in one letter under a thousand marks', () => {
    const zalgo = `e${letters(500, '\u0301')}`;
    const parts = splitText(zalgo, 100);
    expect(parts.join('')).toBe(zalgo);
    const family = letters(100, '\u{E0061}');
    for (const part of splitText(`🏴${family}`, 101)) expect(part).not.toMatch(/\p{Cs}/u);
  });
});
