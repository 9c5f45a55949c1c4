import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { soundsOf, unlikenessInSound } from '../../../src/community/name-sounds.ts';
import { wordsOf } from '../../../src/community/name-words.ts';
import { guessAcrossScripts, peopleCalled } from '../../../src/community/names-across-scripts.ts';
import { FIRST_NAMES, LAST_NAMES, type Triple, UNSEEN_NAMES } from './names-in-three-scripts.ts';

const ACROSS = [0, 1, 2].flatMap((one) => [0, 1, 2].flatMap((other) => (one < other ? [[one, other]] : [])));
const EVERY = [...FIRST_NAMES, ...LAST_NAMES, ...UNSEEN_NAMES];

const SOUNDS = new Map(EVERY.flat().map((name) => [name, soundsOf(wordsOf(name).join(''))]));

function isAlike(one = '', other = ''): boolean {
  const [mine, theirs] = [SOUNDS.get(one), SOUNDS.get(other)];
  return mine !== undefined && theirs !== undefined && unlikenessInSound(mine, theirs) !== undefined;
}

function missedOf(names: readonly Triple[]): string[] {
  return names.flatMap((name) =>
    ACROSS.filter(([a = 0, b = 0]) => !isAlike(name[a], name[b])).map(
      ([a = 0, b = 0]) => `${name[a]} ${name[b]}`,
    ),
  );
}

/** Always the same, and as good as any. */
function createChance(): (below: number) => number {
  let state = 7;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return (state >> 8) % below;
  };
}

/** 1,200 members with a random first and last name, each written in a random script. */
function membersByChance() {
  const chance = createChance();
  const [firsts, lasts] = [[...FIRST_NAMES, ...UNSEEN_NAMES], LAST_NAMES];
  return Array.from({ length: 1200 }, (_, i) => {
    const name = [firsts[chance(firsts.length)], lasts[chance(lasts.length)]] as [Triple, Triple];
    const [script, typed] = [chance(3), 1 + chance(2)];
    const written = (as: number) => name.map((part) => part[as % 3]).join(' ');
    return { id: `m${i}`, name: written(script), typed: written(script + typed), key: written(0) };
  });
}

describe('a name in another script', () => {
  it('is found: of the names the table was made with all, of others nearly all', () => {
    expect([...FIRST_NAMES, ...LAST_NAMES]).toHaveLength(108);
    expect(missedOf([...FIRST_NAMES, ...LAST_NAMES])).toEqual([]);
    expect(missedOf(UNSEEN_NAMES)).toEqual(['Konstantin قسطنطين', 'קונסטנטין قسطنطين', 'Taha طه', 'טאהא طه']);
  });

  it('is hardly ever taken for another one', () => {
    const pairs = EVERY.flatMap((one) =>
      EVERY.flatMap((other) => (one === other ? [] : ACROSS.map(([a = 0, b = 0]) => [one[a], other[b]]))),
    );
    expect(pairs).toHaveLength(65_268);
    expect(pairs.filter(([one, other]) => isAlike(one, other))).toHaveLength(53);
  });

  it('finds its owner among 1,200 members, and hardly anyone else', () => {
    const members = membersByChance();
    let [found, wrong] = [0, 0];
    for (const { typed, key } of members.filter((_member, i) => i % 12 === 0)) {
      const guessed = guessAcrossScripts(typed, members);
      found += Number(guessed.some((one) => one.key === key));
      wrong += guessed.filter((one) => one.key !== key).length;
    }
    expect({ found, wrong }).toEqual({ found: 99, wrong: 4 });
  });
});

describe('a guess', () => {
  const people = [
    ...[
      { id: 'dana', name: 'Dana Levi' },
      { id: 'dana2', name: 'ד״ר דנה כהן' },
      { id: 'abd', name: 'Abdel Rahman Nasser' },
    ],
    ...[
      { id: 'khatib', name: 'سامي الخطيب' },
      { id: 'abu', name: 'Abuhamad Golan' },
      { id: 'li', name: 'Bo Li' },
    ],
  ];

  it.each([
    ['דנה לוי', ['dana']],
    ['לוי, דנה', ['dana']],
    ['פרופ׳ דנה לוי', ['dana']],
    ['دانا', ['dana', 'dana2']],
    ['עבד אלרחמן', ['abd']],
    ['عبد الرحمن ناصر', ['abd']],
    ['Sami Al-Khatib', ['khatib']],
    ["סמי ח'טיב", ['khatib']],
    ['אבו חמד גולן', ['abu']],
    // In the script that was typed, and nobody of the name, and nothing at all.
    ['Dana Levi', []],
    ['דנה כהן', []],
    ['דנה ברק', []],
    ['דן', []],
    ['', []],
    ['🌻', []],
    ['Дана Леви', []],
  ])('for %s is whoever is so called', (said, ids) => {
    expect(guessAcrossScripts(said, people).map(({ id }) => id)).toEqual(ids);
  });

  it('stands after those who are called so in the script that was typed', () => {
    expect(peopleCalled('דנה', people).map(({ id }) => id)).toEqual(['dana2', 'dana']);
    expect(peopleCalled('Dana', people).map(({ id }) => id)).toEqual(['dana', 'dana2']);
  });

  it('is made of anything, and of no more than five', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aekhLוילנדהאדنوعا ׳-\u0301٣'), maxLength: 60 });
    const name = fc.oneof(letters, fc.string({ unit: 'grapheme', maxLength: 100 }));
    fc.assert(
      fc.property(name, fc.array(name, { maxLength: 12 }), (said, names) => {
        const members = names.map((one, i) => ({ id: `${i}`, name: one }));
        expect(guessAcrossScripts(said, members).length).toBeLessThanOrEqual(5);
      }),
    );
  });
});
