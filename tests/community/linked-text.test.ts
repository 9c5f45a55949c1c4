import { describe, expect, it } from 'vitest';
import { inLines, linking } from '../../src/community/linked-text.ts';
import { LANGUAGES } from '../../src/core/languages.ts';
import { createWords } from '../../src/locales/words.ts';
import { FLUENT_SENTENCES } from '../locales/fluent-files.ts';
import { SOURCES } from '../locales/said-in-source.ts';

const LINK = 'https://zoom.example/j/1001';

describe('text with links', () => {
  it.each(LANGUAGES)('has the address in its sentence, and among its links, in %s', (language) => {
    const { text, links } = linking(createWords(language)).say('meeting-link', { link: LINK });
    expect(text).toContain(LINK);
    expect(links).toEqual([LINK]);
  });

  it('is put together by the line, with the links of all, each once', () => {
    const line = (link: string) => ({ text: `at ${link}`, links: [link] });
    expect(
      inLines(['a', line('https://one.example'), line('https://two.example'), line('https://one.example')]),
    ).toEqual({
      text: 'a\nat https://one.example\nat https://two.example\nat https://one.example',
      links: ['https://one.example', 'https://two.example'],
    });
  });

  it('makes no link of what someone typed', () => {
    expect(inLines(['see https://typed.example'])).toEqual({ text: 'see https://typed.example' });
  });

  it('is what every sentence with an address is said as', () => {
    const holding = new Set(
      FLUENT_SENTENCES.filter((s) => s.placeables.includes('link')).map(({ id }) => id),
    );
    expect(holding.size).toBeGreaterThan(0);
    const flat = SOURCES.flatMap(({ file, text }) =>
      [...text.matchAll(/(\S*)\bsay\(\s*'([a-z0-9-]+)'/g)]
        .filter(([, by = '', id = '']) => holding.has(id) && !by.includes('linking('))
        .map(([, , id]) => `${file}: ${id}`),
    );
    expect(flat).toEqual([]);
  });
});
