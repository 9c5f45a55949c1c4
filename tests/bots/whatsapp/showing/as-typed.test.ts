import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asTyped } from '../../../../src/bots/whatsapp/showing/as-typed.ts';
import { anyText, readable } from '../../../conformance/hard-texts.ts';
import { shownText } from '../../../conformance/whatsapp-view.ts';

const typed = fc
  .array(
    fc.constantFrom(
      ...[
        '*',
        '_',
        '~',
        '`',
        '```',
        '> ',
        '- ',
        '* ',
        '1. ',
        '12) ',
        '\n',
        ' ',
        'a',
        'b c',
        'ש',
        'ل',
        '3',
        '.',
      ],
      ...[
        '://',
        'http://a.example/_x_',
        'www.',
        'WWW.b.example',
        'me@c.example',
        '10.0.0.1',
        '\u2068',
        '👩🏽‍⚕️',
      ],
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

describe('what people typed', () => {
  it.each([
    ['*bold* _slanted_ ~struck~ `code` ```block```', 'inline'],
    ['**bold** *_both_* (*bold*) "*bold*", *ב* _ل_', 'nested, and beside signs'],
    ['```one\ntwo```', 'code over lines'],
    ['> quoted\n- one\n* two\n1. three\n  - four\n>five', 'lists'],
    ['http://a.example HTTPS://a.example/x www.a.example a.example/x me@a.example 10.0.0.1', 'addresses'],
  ])('becomes nothing else: %s (%s)', (text) => {
    expect(shownText(text)).not.toBe(text);
    expect(readable(shownText(asTyped(text)))).toBe(text);
  });

  it('becomes nothing else, whatever it is made of', () => {
    const check = (text: string) => {
      expect(readable(shownText(asTyped(text)))).toBe(readable(text));
    };
    fc.assert(fc.property(typed, check), { numRuns: 2_000 });
    fc.assert(fc.property(anyText, check), { numRuns: 200 });
  });

  it.each([
    'snake_case_name and 2*3*4',
    'a * b * c, 5 - 3, 4 > 3',
    '19.30, 5.4.2026, 3.14, e.g. this, and so on... yes',
    '~ 5 minutes, one * alone',
  ])('stays byte for byte where nothing could come of it: %s', (text) => {
    expect(asTyped(text)).toBe(text);
  });

  it('keeps the addresses that may be followed byte for byte, wherever they stand', () => {
    const ours = 'https://kehila.example/join_us/_now_?a=*b*#~c~';
    for (const text of [ours, `*${ours}*`, `see ${ours}.\n- ${ours}`, `a.example ${ours} _b_`])
      expect(asTyped(text, [ours])).toContain(ours);
    expect(asTyped(`${ours}.evil.example`, [ours])).not.toContain('evil.example');
  });

  it('is done with soon, however hard it is made', () => {
    const started = performance.now();
    for (const hard of ['*', '`', '*a', '\n- ', 'a.', '_*~', 'https://', '1. ', ' *'])
      asTyped(hard.repeat(65_536 / hard.length));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
