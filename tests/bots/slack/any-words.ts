// Texts as people and machines write them, at their most awkward.
import fc from 'fast-check';
import type { Choice, Field, Form, Place } from '../../../src/core/chat.ts';

export const LINK = 'https://meet.example/רון?a=1&b=2';
export const LINKS = [LINK, 'https://meet.example/', 'https://kehila.example/feed.ics'] as const;

const AWKWARD = [
  ...['\n', '\n\n', ' ', '\t', '\r\n', '. ', '? ', '\u00A0'],
  ...[
    '<!channel>',
    '<@U1>',
    '@here',
    '#general',
    ':wave:',
    '*b*',
    '`',
    '&amp;',
    '"',
    '\\',
    'www.x.example',
    'a@b.example',
  ],
  ...['שלום', 'مرحبا', 'Dana', '\u2068Dana\u2069', '\u2067', '\u2066', '\u2069', '\u200F', '\u202E', '۱۲'],
  ...[
    '👩‍👩‍👧‍👦',
    '🇮🇱',
    'e\u0301\u0302',
    '\u0301',
    'ש\u05C1\u05B8',
    '\u0600',
    '\uD83D',
    '\uDE00',
    '\u0000',
    '\u001B',
    '\u2028',
  ],
  ...LINKS,
  ...LINKS.map((link) => `\u2068${link}\u2069`),
] as const;

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...AWKWARD) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.lorem({ maxCount: 8, mode: 'sentences' }) },
);

/** Short, long, or one awkward piece over and over. */
export const anyText = fc.oneof(
  fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
  fc.array(piece, { maxLength: 300, size: 'max' }).map((pieces) => pieces.join('')),
  fc
    .tuple(piece, fc.constantFrom(...AWKWARD), fc.nat({ max: 4000 }))
    .map(([a, b, n]) => `${a}${b}`.repeat(n).slice(0, 12_000)),
);

/** A few lines. */
export const mediumText = fc.array(piece, { maxLength: 60, size: 'max' }).map((pieces) => pieces.join(''));

export const shortText = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

const id = fc.oneof(
  { weight: 8, arbitrary: fc.stringMatching(/^[a-z]{1,8} [a-z0-9@-]{1,30}$/) },
  { weight: 1, arbitrary: fc.nat({ max: 3000 }).map((n) => 'x'.repeat(n)) },
);

/** Of many, each says little: making them up takes longer than showing them. */
export function anyChoices(maxLength: number): fc.Arbitrary<Choice[]> {
  const label = maxLength > 30 ? fc.constantFrom(...AWKWARD, 'A label of many words. '.repeat(5)) : shortText;
  return fc.uniqueArray(fc.record({ id, label }), {
    maxLength,
    size: 'max',
    selector: (choice) => choice.id,
  });
}

export const someChoices = fc.oneof(anyChoices(5), anyChoices(30), anyChoices(130));

export const anyPlace: fc.Arbitrary<Place> = fc.record(
  {
    platform: fc.constant('slack' as const),
    kind: fc.constantFrom('private', 'group'),
    id: fc.stringMatching(/^[CDU][A-Z0-9]{8}$/),
    thread: fc.constant('1764000000.000100'),
    only: fc.constant('U12345678'),
  },
  { requiredKeys: ['platform', 'kind', 'id'] },
);

const name = fc.stringMatching(/^[a-z][a-z-]{0,12}$/);

const field: fc.Arbitrary<Field> = fc.record(
  {
    name,
    label: shortText,
    options: fc.oneof(anyChoices(4), anyChoices(105)),
    free: fc.boolean(),
    optional: fc.boolean(),
    long: fc.boolean(),
    was: fc.oneof(shortText, fc.constant('Long. '.repeat(600))),
  },
  { requiredKeys: ['name', 'label'] },
);

export const anyForm: fc.Arbitrary<Form> = fc.record({
  command: name,
  title: shortText,
  answers: fc.dictionary(name, shortText, { maxKeys: 4 }),
  fields: fc.array(field, { minLength: 1, maxLength: 4 }),
  labels: fc.record({
    ...{ send: shortText, cancel: shortText, other: shortText },
    ...{ answer: shortText, needed: shortText },
  }),
});
