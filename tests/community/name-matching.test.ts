import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchNames, type Unmatched } from '../../src/community/name-matching.ts';

const MEMBERS = [
  { id: 'noa', name: 'Dr. Noa Barak' },
  { id: 'yusuf', name: 'Yusuf Haddad' },
  { id: 'jose', name: 'José Müller-Łoś', aliases: ['Pepe', 'jose@sharon.example'] },
  { id: 'tamar', name: 'ד"ר תמר אורן' },
  { id: 'layla', name: 'د. ليلى منصور' },
  { id: 'abd', name: 'عبد الله قاسم' },
  { id: 'dana1', name: 'Dana Levi' },
  { id: 'dana2', name: 'Dana Levi' },
  { id: 'dana3', name: 'Dana Cohen' },
];

function match(person: string | Unmatched) {
  const [first] = matchNames([typeof person === 'string' ? { name: person } : person], MEMBERS);
  return first;
}

describe('a certain match', () => {
  it.each([
    ['Noa Barak', 'noa'],
    ['BARAK, Noa', 'noa'],
    ['015_Noa Barak', 'noa'],
    ['Prof. Noa Barak, Ph.D.', 'noa'],
    ['Noa Barak (she/her)', 'noa'],
    ['Noa Barak - Carmel Hospital', 'noa'],
    ['Carmel Hospital | Noa Barak', 'noa'],
    ['Ｎｏａ　Ｂａｒａｋ', 'noa'],
    ['🌻 noa barak 🌻', 'noa'],
    ['Jose Muller Los', 'jose'],
    ['pepe', 'jose'],
    ['תמר אורן', 'tamar'],
    ['תָּמָר אוֹרֶן', 'tamar'],
    ['פרופ׳ אורן תמר', 'tamar'],
    ["ד''ר תמר אורן", 'tamar'],
    ['لَيْلَى مَنْصُور', 'layla'],
    ['ليلي منصور', 'layla'],
    ['الدكتورة ليـلى منصور', 'layla'],
    ['أ.د. ليلى منصور', 'layla'],
  ])('is %s', (name, member) => {
    expect(match(name)).toEqual({ person: 0, member, certain: true, candidates: [] });
  });

  it('is the original name of someone who renamed themselves', () => {
    expect(match({ name: 'iPhone', originalName: 'Yusuf Haddad' })).toMatchObject({
      member: 'yusuf',
      certain: true,
    });
  });

  it('is an address that is known to be theirs', () => {
    expect(match({ name: 'Dana', email: 'JOSE@sharon.example' })).toMatchObject({
      member: 'jose',
      certain: true,
    });
  });
});

describe('a match for the leader to confirm', () => {
  it.each([
    ['a first name', 'Yusuf', ['yusuf']],
    ['a name with more to it', 'Yusuf Ali Haddad', ['yusuf']],
    ['an initial and a surname', 'Y. Haddad', ['yusuf']],
    ['a first name and an initial', 'Yusuf H', ['yusuf']],
    ['a slip', 'Yusuf Hadad', ['yusuf']],
    ['two letters swapped', 'Yusuf Hadadd', ['yusuf']],
    ['a shortened name', 'Yus Haddad', ['yusuf']],
    ['a name written together', 'yusufhaddad', ['yusuf']],
    ['an Arabic name written together', 'عبدالله قاسم', ['abd']],
    ['a name two members have', 'Dana Levi', ['dana1', 'dana2']],
    ['a first name three members have', 'Dana', ['dana1', 'dana2', 'dana3']],
    ['two people at one screen', 'Noa Barak | Yusuf Haddad', ['noa', 'yusuf']],
  ])('is %s', (_, name, candidates) => {
    const found = match(name);
    expect(found).toMatchObject({ certain: false });
    expect(found?.member).toBeUndefined();
    expect(new Set(found?.candidates)).toEqual(new Set(candidates));
  });

  it('is whom the address names, where the name tells nothing', () => {
    expect(match({ name: 'iPad', email: 'yusuf.haddad@x.example' })).toMatchObject({
      certain: false,
      candidates: ['yusuf'],
    });
  });

  it.each([
    ['Mohammed Agbaria', 'Muhammad Agbaria'],
    ['liwei', 'Li Wei'],
  ])('is %s for %s', (name, whole) => {
    expect(matchNames([{ name }], [{ id: 'm', name: whole }])[0]).toMatchObject({
      certain: false,
      candidates: ['m'],
    });
  });

  it('lists the nearest first, and three at most', () => {
    const members = ['Dana Lev', 'Dana Levy', 'Dina Lavi', 'Dana Levin', 'Dana Levit'].map((name) => ({
      id: name,
      name,
    }));
    const [found] = matchNames([{ name: 'Dana Levi' }], members);
    expect(found?.candidates).toHaveLength(3);
    expect(found?.candidates).not.toContain('Dina Lavi');
  });

  it('is a lone first name that is one member’s whole name, when another bears it too', () => {
    const members = [
      { id: 'a', name: 'Dana' },
      { id: 'b', name: 'Dana Levi' },
    ];
    expect(matchNames([{ name: 'dana' }], members)).toEqual([
      { person: 0, certain: false, candidates: ['a', 'b'] },
    ]);
  });

  it('is the second of two who would be the same member', () => {
    const people = [{ name: 'Yusuf Haddad' }, { name: 'Haddad Yusuf' }];
    expect(matchNames(people, MEMBERS)).toEqual([
      { person: 0, member: 'yusuf', certain: true, candidates: [] },
      { person: 1, certain: false, candidates: ['yusuf'] },
    ]);
  });

  it('prefers members who were not certainly somebody else', () => {
    const members = [
      { id: 'a', name: 'Dana Cohen' },
      { id: 'b', name: 'Dana Levi' },
    ];
    const [, found] = matchNames([{ name: 'Dana Cohen' }, { name: 'Dana' }], members);
    expect(found?.candidates).toEqual(['b', 'a']);
  });
});

describe('no match', () => {
  it.each(['', '...', '🙂', 'iPhone', 'D. L.', '12345', 'Galaxy S24', 'Dr.'])('is %j', (name) => {
    expect(match(name)).toEqual({ person: 0, certain: false, candidates: [] });
  });
});

describe('a word', () => {
  it('is not enough against an initial alone', () => {
    expect(matchNames([{ name: 'Dana' }], [{ id: 'm', name: 'D. Levi' }])[0]?.candidates).toEqual([]);
  });

  it('is not taken for another of four letters when two differ', () => {
    expect(matchNames([{ name: 'Dana' }], [{ id: 'm', name: 'Dora' }])[0]?.candidates).toEqual([]);
  });
});

describe('any names at all', () => {
  const name = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'Dana Levi',
      'Dana',
      'Levi',
      'D. Levi',
      'Dr',
      'תמר',
      '(',
      'a - b | c',
      '1_2',
      'constructor',
      '__proto__',
    ),
  );
  const person = fc.record({ name, originalName: name, email: name }, { requiredKeys: ['name'] });
  const aliased = fc.array(fc.record({ name, aliases: fc.array(name, { maxLength: 2 }) }), { maxLength: 12 });

  it('get one answer each, and no member is claimed twice', () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 12 }), aliased, (people, named) => {
        const matches = matchNames(
          people,
          named.map((member, i) => ({ id: String(i), ...member })),
        );
        const claims = matches.flatMap(({ member }) => member ?? []);
        expect(matches.map((found) => found.person)).toEqual(people.map((_, i) => i));
        expect(new Set(claims).size).toBe(claims.length);
        for (const { certain, member, candidates } of matches) {
          expect(certain).toBe(member !== undefined);
          expect(candidates.length).toBeLessThanOrEqual(3);
          expect(new Set(candidates).size).toBe(candidates.length);
        }
      }),
    );
  });

  it('of the same name are never certain', () => {
    fc.assert(
      fc.property(name, (shared) => {
        const members = [
          { id: 'a', name: shared },
          { id: 'b', name: shared },
        ];
        return matchNames([{ name: shared }], members).every(({ certain }) => !certain);
      }),
    );
  });

  it('are matched fast: 300 of them to 1,200 members', () => {
    const parts = [
      'da',
      'na',
      'lev',
      'co',
      'hen',
      'mi',
      'ra',
      'sha',
      'lom',
      'ben',
      'tal',
      'or',
      'ya',
      'el',
      'gal',
    ];
    const word = (n: number) => [1, 7, 31].map((step) => parts[Math.floor(n / step) % parts.length]).join('');
    const members = Array.from({ length: 1_200 }, (_, i) => ({
      id: `m${i}`,
      name: `${word(i)} ${word(i * 13)}`,
    }));
    const people = members
      .slice(0, 300)
      .map(({ name: whole }, i) => ({ name: i % 2 ? whole : whole.slice(0, -1) }));
    const start = performance.now();
    matchNames(people, members);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
