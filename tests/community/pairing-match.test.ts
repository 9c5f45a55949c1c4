import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairOf } from '../../src/community/pairing.ts';
import {
  type Candidate,
  factorsOf,
  profilesOf,
  scoreOf,
  strongest,
} from '../../src/community/pairing-factors.ts';
import { match } from '../../src/community/pairing-match.ts';

const weights = { region: 1, context: 2, technology: 2, goals: 2, agenda: 2 };
const free = { weights, never: new Set<string>(), spoke: new Set<string>() };

interface Given {
  readonly region?: string;
  readonly profession?: string;
  readonly organisation?: string;
  readonly topics?: readonly string[];
  readonly groups?: readonly string[];
  readonly missions?: readonly string[];
}

function candidate(id: string, given: Given = {}): Candidate {
  const { groups = [], missions = [], ...rest } = given;
  const member = {
    id,
    name: id,
    region: '',
    profession: '',
    organisation: `${id} house`,
    topics: [],
    ...rest,
  };
  return {
    member: member as unknown as Candidate['member'],
    helping: undefined,
    stories: [],
    groups,
    missions,
    reachable: { slack: true, console: false, whatsapp: false, circles: [] },
  };
}

const profiles = (candidates: readonly Candidate[]) => profilesOf(candidates, new Set(['the']));

const someone = fc.record({
  region: fc.constantFrom('north', 'south', ''),
  profession: fc.constantFrom('nurse', 'physician'),
  organisation: fc.constantFrom('North Hospital', 'South Clinic', 'Fund'),
  topics: fc.subarray(['triage', 'falls', 'wounds', 'home care']),
  groups: fc.subarray(['a', 'b']),
});
const several = fc
  .array(someone, { minLength: 2, maxLength: 12 })
  .map((all) => all.map((given, i) => candidate(`m${i}`, given)));

describe('the factors', () => {
  const dana = candidate('dana', {
    ...{ region: 'north', profession: 'nurse', organisation: 'North Hospital', topics: ['triage', 'falls'] },
    ...{ groups: ['a'], missions: ['Older people stay at home'] },
  });
  const noam = candidate('noam', {
    ...{ region: 'north', profession: 'nurse', organisation: 'Carmel Hospital', topics: ['triage'] },
    ...{ groups: ['a'], missions: ['At home the older people thrive'] },
  });

  it('are whole where everything is shared, and told by the strongest two', () => {
    const [a, b] = profiles([dana, noam]);
    if (!a || !b) throw new Error('two were given');
    const factors = factorsOf(a, b);
    expect(factors).toMatchObject({ region: 1, context: 1, technology: 1, agenda: 0.6 });
    expect(factors.goals).toBeGreaterThan(0.5);
    expect(strongest(factors, weights)).toEqual(['context', 'technology']);
  });

  it('are nothing where nothing is known', () => {
    const [a, b] = profiles([candidate('x'), candidate('y', { organisation: '' })]);
    if (!a || !b) throw new Error('two were given');
    expect(scoreOf(factorsOf(a, b), weights)).toBe(0);
  });

  it('are the same from both sides, and between 0 and 1', () => {
    fc.assert(
      fc.property(several, (candidates) => {
        const [a, b] = profiles(candidates);
        if (!a || !b) return;
        expect(factorsOf(a, b)).toEqual(factorsOf(b, a));
        for (const value of Object.values(factorsOf(a, b))) expect(value >= 0 && value <= 1).toBe(true);
      }),
    );
  });
});

describe('pairs', () => {
  it('hold nobody twice, honour what must never be, and come out the same again', () => {
    fc.assert(
      fc.property(several, fc.array(fc.tuple(fc.nat(11), fc.nat(11))), (candidates, barred) => {
        const never = new Set(barred.map(([a, b]) => pairOf(`m${a}`, `m${b}`)));
        const pairs = match(profiles(candidates), { ...free, never });
        const people = pairs.flatMap(({ one, other }) => [one, other]);
        expect(new Set(people).size).toBe(people.length);
        for (const { one, other } of pairs) expect(never.has(pairOf(one, other))).toBe(false);
        for (const { factors } of pairs) expect(strongest(factors, weights).length).toBeGreaterThan(0);
        expect(match(profiles(candidates), { ...free, never })).toEqual(pairs);
      }),
    );
  });

  it('pair as many as can be, and not the two best at the cost of the others', () => {
    const all = [
      candidate('a', { topics: ['triage'] }),
      candidate('b', { topics: ['triage', 'falls'], region: 'north' }),
      candidate('c', { topics: ['falls', 'wounds'], region: 'north' }),
      candidate('d', { topics: ['wounds'] }),
    ];
    const pairs = match(profiles(all), free).map(({ one, other }) => pairOf(one, other));
    expect(pairs.toSorted()).toEqual(['a b', 'c d']);
  });

  it('are rather made across organisations, and of those who never spoke', () => {
    const of = (id: string, organisation: string) => candidate(id, { organisation, region: 'north' });
    const all = profiles([of('a', 'Red'), of('b', 'Red'), of('c', 'Blue'), of('d', 'Blue')]);
    const made = match(all, { ...free, spoke: new Set(['a c']) }).map(({ one, other }) => pairOf(one, other));
    expect(made.toSorted()).toEqual(['a d', 'b c']);
  });

  it('are found for 1,200 members, all of them', () => {
    const of = <T>(list: readonly T[], i: number) => list[i % list.length] as T;
    const topics = [
      'triage',
      'falls',
      'home care',
      'stroke',
      'sepsis',
      'data',
      'pharmacy',
      'pain',
      'diabetes',
    ];
    const all = Array.from({ length: 1200 }, (_, i) =>
      candidate(`m${String(i).padStart(4, '0')}`, {
        region: of(['north', 'south', 'centre', 'jerusalem'], i * 7),
        profession: of(['nurse', 'physician', 'manager'], i * 5 + (i >> 3)),
        organisation: `${of(['North', 'South', 'Galil', 'Carmel', 'Centre'], i)} ${of(['Hospital', 'Clinic'], i >> 4)}`,
        topics: [of(topics, i), of(topics, i >> 2), of(topics, i >> 5)],
        groups: [`g${i % 7}`],
        missions: [`Older people with ${of(topics, i % 7)} stay at home`],
      }),
    );
    expect(match(profiles(all), free).length).toBe(600);
  });
});
