// Rules for property tests: text near to a rule, and rules that the grammar allows, whether or not they name a date.
import fc from 'fast-check';

export const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

const PIECES = [
  'RRULE:',
  ';',
  '=',
  ',',
  '-',
  'FREQ=',
  'DAILY',
  'WEEKLY',
  'MONTHLY',
  'YEARLY',
  'HOURLY',
  'INTERVAL=',
  'COUNT=',
];
const MORE_PIECES = [
  'UNTIL=',
  'BYDAY=',
  'BYMONTH=',
  'BYYEARDAY=',
  'BYSETPOS=',
  'BYHOUR=',
  'WKST=',
  '20261231',
  'T190000Z',
];

/** Text made of what rules are made of. */
export const nearlyRule = fc
  .array(
    fc.oneof(
      fc.constantFrom(...PIECES, ...MORE_PIECES, ...DAYS),
      fc.integer({ min: -400, max: 400 }).map(String),
    ),
    {
      maxLength: 14,
    },
  )
  .map((pieces) => pieces.join(''));

function listOf(items: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.uniqueArray(items, { minLength: 1, maxLength: 4 }).map((all) => all.join(','));
}

function numbers(min: number, max: number): fc.Arbitrary<string> {
  const items = fc.integer({ min, max }).filter((number) => number !== 0 || min === 0);
  return listOf(items.map(String));
}

const places = fc
  .tuple(fc.constantFrom('', '1', '-1', '5'), fc.constantFrom(...DAYS))
  .map(([place, day]) => place + day);

const PARTS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  INTERVAL: fc.integer({ min: 1, max: 999 }).map(String),
  COUNT: fc.integer({ min: 1, max: 3660 }).map(String),
  BYMONTH: numbers(1, 12),
  BYWEEKNO: numbers(-53, 53),
  BYYEARDAY: numbers(-366, 366),
  BYMONTHDAY: numbers(-31, 31),
  BYDAY: listOf(fc.constantFrom(...DAYS)),
  BYPLACE: listOf(places),
  BYHOUR: numbers(0, 23),
  BYSETPOS: numbers(-366, 366),
};

/** Which parts may stand with which frequency (RFC 5545, 3.3.10). */
const ALLOWED = {
  DAILY: ['INTERVAL', 'COUNT', 'BYMONTH', 'BYMONTHDAY', 'BYDAY', 'BYHOUR', 'BYSETPOS'],
  WEEKLY: ['INTERVAL', 'COUNT', 'BYMONTH', 'BYDAY', 'BYHOUR', 'BYSETPOS'],
  MONTHLY: ['INTERVAL', 'COUNT', 'BYMONTH', 'BYMONTHDAY', 'BYPLACE', 'BYHOUR', 'BYSETPOS'],
  YEARLY: Object.keys(PARTS).filter((name) => name !== 'BYDAY'),
};

export const grammaticalRule = fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY').chain((frequency) =>
  fc
    .subarray(ALLOWED[frequency], { maxLength: 4 })
    .chain((names) =>
      fc.tuple(...names.map((name) => (PARTS[name] ?? fc.constant('')).map((value) => `${name}=${value}`))),
    )
    .map((parts) => [`FREQ=${frequency}`, ...parts].join(';').replace('BYPLACE', 'BYDAY')),
);
