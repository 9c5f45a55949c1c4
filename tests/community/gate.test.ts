import { describe, expect, it } from 'vitest';
import { type GateFacts, gate, type Verdict } from '../../src/community/gate.ts';
import { DAY, isoOf, MINUTE, zoned } from '../../src/core/time.ts';
import { facts, groupFacts, ISRAEL, jerusalem } from './gate-facts.ts';

/** A verdict in a few words, its moment by Jerusalem's wall clock. */
function told(verdict: Verdict): string {
  if (verdict.do === 'pass') return 'pass';
  if (verdict.do === 'skip') return `skip: ${verdict.why}`;
  return `hold to ${zoned(verdict.until, 'Asia/Jerusalem').toPlainDateTime().toString().slice(0, 16)}: ${verdict.why}`;
}

type Given = NonNullable<Parameters<typeof facts>[0]>;

const paused = (until: string) => ({ optedOut: [], pausedUntil: jerusalem(until) });

const CASES: readonly [string, Given, string][] = [
  ['a weekday noon', {}, 'pass'],
  ['the last minute before quiet hours', { now: '2026-11-24T21:29' }, 'pass'],
  ['the first minute of quiet hours', { now: '2026-11-24T21:30' }, 'hold to 2026-11-25T08:00: quiet-hours'],
  ['quiet hours after midnight', { now: '2026-11-25T03:00' }, 'hold to 2026-11-25T08:00: quiet-hours'],
  ['the end of quiet hours', { now: '2026-11-25T08:00' }, 'pass'],
  [
    'their own quiet hours instead of the community’s',
    { now: '2026-11-24T13:30', person: { optedOut: [], quiet: { from: '13:00', to: '14:00' } } },
    'hold to 2026-11-24T14:00: quiet-hours',
  ],
  [
    'no quiet hours of their own',
    { now: '2026-11-25T03:00', person: { optedOut: [], quiet: { from: '00:00', to: '00:00' } } },
    'pass',
  ],
  ['Friday before the Sabbath', { now: '2026-11-27T15:59' }, 'pass'],
  ['the Sabbath', { now: '2026-11-27T16:00' }, 'hold to 2026-11-28T20:00: sabbath'],
  ['the night into the Sabbath', { now: '2026-11-27T23:00' }, 'hold to 2026-11-28T20:00: sabbath'],
  ['the end of the Sabbath', { now: '2026-11-28T20:00' }, 'pass'],
  ['a nudge on Friday', { now: '2026-11-27T10:00', weight: 'nudge' }, 'hold to 2026-11-29T08:00: day-off'],
  [
    'a broadcast on Friday',
    { now: '2026-11-27T10:00', weight: 'broadcast' },
    'hold to 2026-11-29T08:00: day-off',
  ],
  ['a nudge on a working day', { weight: 'nudge' }, 'pass'],
  ['the eve of Yom Kippur', { now: '2026-09-20T18:00' }, 'hold to 2026-09-22T08:00: holiday'],
  ['the day before the eve of Yom Kippur', { now: '2026-09-20T17:59' }, 'pass'],
  ['Rosh Hashana that meets the Sabbath', { now: '2026-09-11T15:00' }, 'pass'],
  ['Rosh Hashana entered by the Sabbath', { now: '2026-09-11T16:00' }, 'hold to 2026-09-14T08:00: sabbath'],
  ['out of this kind', { person: { optedOut: ['meetings'] } }, 'skip: opted-out'],
  ['out of everything', { person: { optedOut: ['all'] } }, 'skip: opted-out'],
  ['out of another kind', { person: { optedOut: ['stories'] } }, 'pass'],
  ['a pause', { person: paused('2026-11-26T10:00') }, 'hold to 2026-11-26T10:00: paused'],
  ['a pause that ends at night', { person: paused('2026-11-26T02:00') }, 'hold to 2026-11-26T08:00: paused'],
  ['a pause that has ended', { person: paused('2026-11-24T12:00') }, 'pass'],
  ['a pause of thirty days', { person: paused('2026-12-24T12:00') }, 'hold to 2026-12-24T12:00: paused'],
  ['a pause of more than thirty days', { person: paused('2026-12-24T12:01') }, 'skip: paused'],
  ['an open pause', { person: { optedOut: [], pausedUntil: Number.POSITIVE_INFINITY } }, 'skip: paused'],
  ['a budget with one left', { spent: 4 }, 'pass'],
  ['a spent budget', { spent: 5 }, 'hold to 2026-11-29T08:00: budget'],
  ['a spent budget at night', { now: '2026-11-24T23:00', spent: 5 }, 'hold to 2026-11-29T08:00: budget'],
  [
    'a spent budget when the Sabbath ends',
    { now: '2026-11-28T20:30', spent: 6 },
    'hold to 2026-11-29T08:00: budget',
  ],
  [
    'a night that leads into the next week, budget or not',
    { now: '2026-11-28T23:00', spent: 5 },
    'hold to 2026-11-29T08:00: quiet-hours',
  ],
  [
    'a spent budget and a pause into next week',
    { spent: 5, person: paused('2026-12-01T10:00') },
    'hold to 2026-12-01T10:00: paused',
  ],
  [
    'a spent budget and a pause within the week',
    { spent: 5, person: paused('2026-11-25T10:00') },
    'hold to 2026-11-29T08:00: paused',
  ],
  ['a budget of nothing', { spent: 0, limit: 0 }, 'skip: budget'],
];

const till = (local: string) => ({ until: jerusalem(local) });

const TOO_LATE: readonly [string, Given, string][] = [
  ['at exactly its end', till('2026-11-24T12:00'), 'skip: too-late'],
  ['a minute before its end', till('2026-11-24T12:01'), 'pass'],
  [
    'past its end, whatever else',
    { person: { optedOut: ['all'] }, ...till('2026-11-24T11:00') },
    'skip: too-late',
  ],
  ['held to exactly its end', { now: '2026-11-24T23:00', ...till('2026-11-25T08:00') }, 'skip: quiet-hours'],
  [
    'held to a minute before it',
    { now: '2026-11-24T23:00', ...till('2026-11-25T08:01') },
    'hold to 2026-11-25T08:00: quiet-hours',
  ],
  ['over the Sabbath', { now: '2026-11-27T18:00', ...till('2026-11-28T10:00') }, 'skip: sabbath'],
  ['over a holiday', { now: '2026-09-21T10:00', ...till('2026-09-21T20:00') }, 'skip: holiday'],
  [
    'over a weekend',
    { now: '2026-11-27T10:00', weight: 'nudge', ...till('2026-11-28T21:00') },
    'skip: day-off',
  ],
  [
    'to the end of a pause',
    { person: paused('2026-11-26T10:00'), ...till('2026-11-26T10:00') },
    'skip: paused',
  ],
  ['without budget', { spent: 5, ...till('2026-11-27T10:00') }, 'skip: budget'],
];

describe('the gate', () => {
  it.each(CASES)('%s', (_name, given, expected) => {
    expect(told(gate(facts(given)))).toBe(expected);
  });

  it.each(TOO_LATE)('of use only until a time: %s', (_name, given, expected) => {
    expect(told(gate(facts(given)))).toBe(expected);
  });

  it.each(['answer', 'urgent'] as const)('lets every %s pass', (weight) => {
    const worst: Given = {
      now: '2026-09-21T03:00',
      weight,
      until: jerusalem('2026-09-20T03:00'),
      person: { ...paused('2027-09-21T03:00'), optedOut: ['all'] },
      spent: 9,
    };
    expect(gate(facts(worst))).toEqual({ do: 'pass' });
  });

  it('goes by the recipient’s own zone', () => {
    const abroad = facts({ now: '2026-11-24T12:00', zone: 'America/New_York' });
    expect(told(gate(abroad))).toBe('hold to 2026-11-24T15:00: quiet-hours');
  });

  it('skips when the settings leave no good moment at all', () => {
    const community = { ...ISRAEL, workingDays: ['sat' as const], quiet: { from: '20:00', to: '08:00' } };
    expect(told(gate(facts({ community, weight: 'nudge' })))).toBe('skip: day-off');
  });
});

describe('the gate of a group’s channel', () => {
  const CHANNEL: readonly [string, Given, string][] = [
    ['noon', {}, 'pass'],
    ['night', { now: '2026-11-24T23:00' }, 'hold to 2026-11-25T08:00: quiet-hours'],
    ['the Sabbath', { now: '2026-11-28T12:00' }, 'hold to 2026-11-28T20:00: sabbath'],
    ['a holiday', { now: '2026-04-02T12:00' }, 'hold to 2026-04-03T08:00: holiday'],
    ['a broadcast on a day off', { now: '2026-11-27T12:00', weight: 'broadcast' }, 'pass'],
    ['no posts left', { spent: 5 }, 'hold to 2026-11-29T08:00: budget'],
  ];

  it.each(CHANNEL)('%s', (_name, given, expected) => {
    expect(told(gate(groupFacts(given)))).toBe(expected);
  });
});

describe('the gate at clock changes', () => {
  const quiet = (from: string, to: string): Given => ({ person: { optedOut: [], quiet: { from, to } } });
  const heldTo = (given: GateFacts) => {
    const verdict = gate(given);
    return verdict.do === 'hold' ? isoOf(verdict.until) : verdict.do;
  };

  it('ends quiet hours at the change when the change skips their end', () => {
    // On Friday 26 March 2027 clocks go from 02:00 to 03:00.
    expect(heldTo(facts({ now: '2027-03-26T00:30', ...quiet('22:00', '02:30') }))).toBe(
      '2027-03-26T00:00:00.000Z',
    );
  });

  it('keeps quiet again when the clock goes back into quiet hours', () => {
    // On Sunday 25 October 2026 clocks go from 02:00 to 01:00: 01:30 comes twice, an hour apart.
    const first = facts({ now: '2026-10-25T00:30', ...quiet('22:00', '01:30') });
    expect(heldTo(first)).toBe('2026-10-24T22:30:00.000Z');
    expect(heldTo({ ...first, now: first.now + 90 * MINUTE })).toBe('2026-10-24T23:30:00.000Z');
  });

  it('counts a pause of thirty days in hours, not in days on the wall', () => {
    const now = facts({ now: '2026-10-20T12:00' });
    expect(gate({ ...now, person: { optedOut: [], pausedUntil: now.now + 30 * DAY } }).do).toBe('hold');
    expect(gate({ ...now, person: { optedOut: [], pausedUntil: now.now + 30 * DAY + 1 } }).do).toBe('skip');
  });
});
