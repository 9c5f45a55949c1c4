import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Knower, reasonsFor, withAnswered, withAsked } from '../../src/community/expertise.ts';
import { alike, termsOf } from '../../src/community/expertise-words.ts';
import type { Member } from '../../src/community/member.ts';
import { route } from '../../src/community/question-routing.ts';
import { DAY } from '../../src/core/time.ts';
import { commonWords } from '../../src/locales/common-words.ts';

const NOW = 1_800_000_000_000;

function knower(
  id: string,
  given: Partial<Member> & Partial<Pick<Knower, 'helping' | 'stories'>> = {},
): Knower {
  const { helping, stories = [], ...rest } = given;
  const member = {
    ...{ id, name: id, handles: { console: id }, profession: '', organisation: `of ${id}`, region: '' },
    ...{ topics: ['triage'], optedOut: [], ...rest },
  };
  return { member: member as unknown as Member, helping, stories };
}

const asker = knower('asker').member;
const routing = { query: termsOf('triage of falls'), asker, at: NOW, people: 3, not: new Set<string>() };
const ids = (members: readonly Member[]) => members.map(({ id }) => id);

describe('whom a question is put to', () => {
  it('is never who asks, is away, wants none, has left, or was asked twice this week', () => {
    const twice = withAsked(withAsked(undefined, 'q1', NOW - DAY), 'q2', NOW - 2 * DAY);
    const all = [
      knower('asker'),
      knower('away', { pausedUntil: NOW + 1 }),
      knower('unwilling', { optedOut: ['ask-person'] }),
      knower('silent', { optedOut: ['all'] }),
      knower('gone', { handles: {} }),
      knower('busy', { helping: twice }),
      knower('apart'),
      knower('stranger', { topics: ['knitting'] }),
      knower('back', { pausedUntil: NOW - 1 }),
    ];
    expect(ids(route(all, { ...routing, not: new Set(['apart']) }))).toEqual(['back']);
  });

  it('is spread over organisations', () => {
    const all = [
      knower('a', { organisation: 'Red', topics: ['triage', 'falls'] }),
      knower('b', { organisation: 'Red', topics: ['triage', 'falls'] }),
      knower('c', { organisation: 'Blue' }),
      knower('d', { organisation: 'Green' }),
    ];
    const lesser = knower('a', { organisation: 'Red', topics: ['triage'] });
    expect(ids(route([lesser, ...all.slice(1)], { ...routing, people: 2 }))).toEqual(['b', 'c']);
    expect(ids(route(all.slice(1), { ...routing, people: 3 }))).toEqual(['b', 'c', 'd']);
  });

  it('is rather who has not been asked of late', () => {
    const all = [knower('a', { helping: withAsked(undefined, 'q1', NOW - DAY) }), knower('b')];
    expect(ids(route(all, { ...routing, people: 1 }))).toEqual(['b']);
  });

  it('is nobody when the question has no word that tells anything', () => {
    const query = termsOf('who is it and why', commonWords());
    expect(query).toEqual([]);
    expect(route([knower('a')], { ...routing, query })).toEqual([]);
  });
});

describe('the reasons', () => {
  it('count answers that helped, more than those nobody spoke of', () => {
    const helping = ['q1', 'q2', 'q3'].reduce(
      (sum, question, i) =>
        withAnswered(sum, { question, words: ['triage', `w${i}`], at: NOW, helped: i > 0 }),
      withAsked(undefined, 'q0', NOW),
    );
    const [reason] = reasonsFor(termsOf('triage'), knower('a', { helping, topics: [] }));
    expect(reason).toMatchObject({ kind: 'answered', what: 'triage', count: 2 });
  });

  it.each([
    ['discharges', 'discharge'],
    ['therapies', 'therapy'],
    ['הסיעוד', 'סיעוד'],
    ['מיונים', 'מיון'],
    ['بالفرز', 'الفرز'],
    ['Triage', 'TRIAGE'],
  ])('see %s and %s as one word', (one, other) => {
    const [a] = termsOf(one);
    const [b] = termsOf(other);
    expect(a && b && alike(a, b)).toBe(true);
  });

  it('are given for any text, the best first', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.array(fc.string()), (text, topics) => {
        const weights = reasonsFor(termsOf(text), knower('a', { topics })).map(({ weight }) => weight);
        expect(weights).toEqual(weights.toSorted((a, b) => b - a));
      }),
    );
  });
});
