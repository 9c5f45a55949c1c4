// Someone in every place a ritual keeps people: what is left when they are erased names them nowhere, and what ends, ends.
import { describe, expect, it } from 'vitest';
import type { Who } from '../../src/community/holding.ts';
import { HOLDINGS } from '../../src/community/holdings.ts';
import { createMention } from '../../src/core/names.ts';
import { DAY, instantOf, WEEK } from '../../src/core/time.ts';

const DANA: Who = {
  id: 'dana',
  name: 'Dana Levi',
  handles: { console: 'dana' },
  texts: 'hand-over',
  stead: 'e1',
};
const AT = 1_795_000_000_000;

interface Case {
  readonly kind: string;
  readonly id?: string;
  readonly shelf?: string;
  readonly value: unknown;
  /** What is left; absent where the whole record goes. */
  readonly left?: unknown;
  readonly ends?: number;
}

const STORY = { id: 's', by: 'dana', language: 'en', at: AT, parts: { title: 'T', contact: 'Dana Levi' } };
const QUESTION = { id: 'q', text: 'who?', at: AT, asked: [{ member: 'noam', passed: false }], answered: [] };

const CASES: readonly Case[] = [
  {
    kind: 'checkin-group',
    ...{ value: { rounds: 3, lastAsked: { dana: 2, noam: 1 } }, left: { rounds: 3, lastAsked: { noam: 1 } } },
  },
  {
    kind: 'checkin-shown',
    value: { shown: [{ closed: AT, who: ['amal', 'dana', 'noam'] }] },
    left: { shown: [{ closed: AT, who: ['amal', 'erased/e1', 'noam'] }] },
    ends: AT + 8 * WEEK + DAY,
  },
  {
    kind: 'checkin-round',
    value: { group: 'g', number: 0, items: [], asked: ['dana', 'noam'], opened: AT, closes: AT },
    left: { group: 'g', number: 0, items: [], asked: ['erased/e1', 'noam'], opened: AT, closes: AT },
  },
  { kind: 'checkin-progress', id: 'dana', shelf: 'c1', value: { upTo: 2 }, left: { upTo: 2 } },
  { kind: 'checkin-leave', id: 'dana', value: { until: AT } },
  { kind: 'introducing', id: 'dana', value: { on: true, not: ['noam'] } },
  { kind: 'introducing', id: 'noam', value: { on: true, not: ['dana'] }, left: { on: true, not: [] } },
  {
    kind: 'introduction',
    value: {
      id: 'i',
      one: 'noam',
      other: 'dana',
      at: AT,
      by: 'pairing',
      state: 'made',
      met: { dana: 'yes' },
    },
  },
  {
    kind: 'question',
    value: {
      ...{ ...QUESTION, asker: 'dana', asked: [{ member: 'dana', passed: true }, ...QUESTION.asked] },
      ...{ answered: [{ by: 'dana', at: AT }], closed: { at: AT, helped: 'dana' } },
    },
    left: { ...QUESTION, asker: '', answered: [{ by: '', at: AT }], closed: { at: AT } },
    ends: AT + 730 * DAY,
  },
  { kind: 'welcome', id: 'dana', value: { told: 2, at: AT } },
  { kind: 'teller', id: 'dana', value: { draft: 's', told: [] } },
  { kind: 'story', value: { ...STORY, state: 'draft' } },
  { kind: 'story', value: { ...STORY, state: 'withdrawn' } },
  {
    kind: 'story',
    value: { ...STORY, state: 'published' },
    left: { ...STORY, state: 'published', by: '', parts: { title: 'T', contact: '' } },
  },
  {
    kind: 'charter-vote',
    ...{ id: 'dana', shelf: 'g@2026-12-06', value: { choice: 'renew', at: AT } },
    ends: instantOf('2026-12-06T12:00', 'UTC') + 8 * DAY,
  },
  { kind: 'helping', id: 'dana', value: { asked: [], answered: [] } },
  { kind: 'story-request', id: 'dana', shelf: 'one', value: { at: [AT - DAY, AT] }, ends: AT + 7 * DAY },
  { kind: 'thanking', id: 'dana', value: { at: [AT] } },
  { kind: 'presence', id: 's1', shelf: 'm@20261125T1900', value: { person: 'z1', name: 'Dr. Dana  LEVI' } },
  {
    kind: 'doubt',
    id: 'm@20261125T1900',
    value: {
      people: [
        { name: 'dana levi', minutes: 5, candidates: [] },
        { name: 'D', minutes: 5, candidates: ['dana', 'noam'] },
      ],
    },
    left: { people: [{ name: 'D', minutes: 5, candidates: ['noam'] }] },
  },
];

describe('when someone is erased', () => {
  it.each(CASES)('a $kind names them no more', ({ kind, id = 'x', shelf = '', value, left, ends }) => {
    const found = HOLDINGS.find((one) => one.kind.name === kind);
    const held = { id, shelf, value };
    const share = found?.share(held, DANA);
    expect(share).not.toBe('nothing');
    const rest = typeof share === 'object' ? share.left : undefined;
    expect(rest).toEqual(left);
    expect(createMention({ id: 'dana', handles: [] })(JSON.stringify(rest ?? ''))).toBe(false);
    if (ends !== undefined) expect(found?.ends?.(held)).toBe(ends);
    // The others' records stay as they are.
    expect(found?.share(held, { ...DANA, id: 'zoe', name: 'Zoe', handles: {} })).toBe('nothing');
  });
});
