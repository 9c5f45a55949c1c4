import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstSentence } from '../../src/community/first-sentence.ts';
import { LANGUAGES } from '../../src/core/languages.ts';

describe('the first sentence', () => {
  it.each([
    { language: 'en', text: 'Older people stay at home. We help.', first: 'Older people stay at home.' },
    { language: 'en', text: 'Is it 3.5 hours? No.', first: 'Is it 3.5 hours?' },
    { language: 'he', text: 'לחיות בבית. ככל שרוצים.', first: 'לחיות בבית.' },
    { language: 'ar', text: 'هل نبقى في البيت؟ نعم.', first: 'هل نبقى في البيت؟' },
    { language: 'en', text: '  One line\nand another', first: 'One line and another' },
    { language: 'en', text: '', first: '' },
  ] as const)('of "$text" is "$first"', ({ language, text, first }) => {
    expect(firstSentence(text, language)).toBe(first);
  });

  it('is cut at a word when it is long', () => {
    const first = firstSentence('word '.repeat(100), 'en');
    expect(first.endsWith(' word…')).toBe(true);
    expect(first.length).toBeLessThanOrEqual(160);
  });

  it('is one short line of what was written, whatever that was', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 400 });
    fc.assert(
      fc.property(texts, fc.constantFrom(...LANGUAGES), (text, language) => {
        const first = firstSentence(text, language);
        expect(first.length).toBeLessThanOrEqual(160);
        expect(first).not.toMatch(/\n/);
        expect(text.replaceAll(/\s+/g, ' ').trim().startsWith(first.replace(/…$/, ''))).toBe(true);
      }),
    );
  });
});
