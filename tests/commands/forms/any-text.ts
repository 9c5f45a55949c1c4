// What people may type where anything may be typed: in any script, of any length, and looking like something else.
import fc from 'fast-check';

const hard = fc.constantFrom(
  'שלום, מה שלומך?',
  '\u202Eabc\u202C \u2067def\u2069 \u2066ghi',
  'קפה e\u0301\u0323 n\u0303o',
  '👩🏽‍⚕️👍🏿🇮🇱',
  'one\ntwo\n\nthree',
  ' \t\n ',
  'a\u0000b\u0007c\u001B[31m',
  '<@U1> @123 <!channel> @972500000000',
  '*bold* _it_ ~no~ `code` ```block``` > quote',
  'meetings',
  '1.12',
  '٣',
  '0',
  '-1e9',
  '2026-02-30 25:61',
  '__proto__',
  '{ $name } {"x"}',
  'https://example.org/?q=שלום&x=<b>',
  '\uD800 lone',
);

const words = fc.constantFrom(
  ...[
    'Dana Levi',
    'דנה לוי',
    'tomorrow',
    'yes',
    'לא',
    'skip',
    '1',
    '٢',
    '3 days',
    '25.12 10:00',
    'https://a.example',
  ],
  ...[
    '*',
    '_x_',
    '`',
    '<@U1>',
    '\n',
    '\u200F',
    '\u2068',
    '\u0591',
    '🙂',
    '{',
    '%s',
    '|',
    '&amp;',
    '@dana',
    '#3',
    '-',
  ],
);

export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: hard },
  fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
  fc.array(words, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' ')),
  fc.integer({ min: 150, max: 4100 }).map((length) => 'ש'.repeat(length)),
);
