import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesOf, organisationOf, regionOf } from '../../src/community/affiliation.ts';
import type { Member } from '../../src/community/member.ts';
import { whoIs, whoWhere } from '../../src/community/pairing-reach.ts';
import { LANGUAGES } from '../../src/core/languages.ts';
import { createWords } from '../../src/locales/words.ts';

const NAMED = {
  organisations: { 'Galei Tzafon': { he: 'גלי צפון', ar: 'جالي تسافون' } },
  regions: { north: { he: 'צפון', en: 'The North' }, centre: 'Centre' },
};
const dana = { organisation: 'Galei Tzafon', region: 'north' };

describe('someone’s organisation and region', () => {
  it('are said by their names in a language, and by their keys where they have none there', () => {
    const said = (named: typeof NAMED | object) =>
      LANGUAGES.map((language) => [
        organisationOf(dana, named, { language }),
        regionOf(dana, named, { language }),
      ]);
    expect(said(NAMED)).toEqual([
      ['Galei Tzafon', 'The North'],
      ['גלי צפון', 'צפון'],
      ['جالي تسافون', 'north'],
    ]);
    expect(said({})).toEqual(LANGUAGES.map(() => ['Galei Tzafon', 'north']));
    expect(regionOf({ region: 'centre' }, NAMED, { language: 'he' })).toBe('Centre');
  });

  it('go by all of their names', () => {
    expect(namesOf('organisation', dana, NAMED)).toEqual(['Galei Tzafon', 'גלי צפון', 'جالي تسافون']);
    expect(namesOf('region', { ...dana, region: 'south' }, NAMED)).toEqual(['south']);
  });

  it('are a text whatever the key, and one of the names they go by', () => {
    const key = fc.oneof(fc.constantFrom('constructor', '__proto__', 'toString', ''), fc.string());
    const names = fc.oneof(fc.string(), fc.dictionary(fc.constantFrom(...LANGUAGES), fc.string()));
    const named = fc.record({ regions: fc.dictionary(key, names) }, { requiredKeys: [] });
    fc.assert(
      fc.property(key, named, fc.constantFrom(...LANGUAGES), (region, some, language) => {
        const said = regionOf({ region }, some, { language });
        expect(namesOf('region', { organisation: '', region }, some)).toContain(said);
      }),
    );
  });
});

describe('who someone is', () => {
  it('is said in the reader’s language, with a name in other letters in a direction of its own', () => {
    const member = { ...dana, name: 'Dana Levi', profession: 'nurse' } as Member;
    expect(whoIs(member, createWords('he'), NAMED)).toBe('\u2068Dana Levi\u2069, סיעוד, גלי צפון');
    expect(whoWhere(member, createWords('ar'), NAMED)).toBe('\u2068Dana Levi\u2069، جالي تسافون');
    expect(whoIs({ ...member, organisation: '' }, createWords('en'), NAMED)).toBe('Dana Levi, nurse');
  });
});

describe('the code', () => {
  /** Those who count and match by the keys. */
  const BY_KEY = new Set([
    'app/stamp.ts',
    'community/affiliation.ts',
    'community/pairing-factors.ts',
    'community/pairing-match.ts',
    'community/question-routing.ts',
    'core/engagement.ts',
    'imports/community-file-build.ts',
  ]);
  const TAKEN = [
    /(?<!\.)\.(?:organisation|region)\b/,
    /\[['"](?:organisation|region)['"]\]/,
    /\{[^{}]*\b(?:organisation|region)\b[^{}]*\}\s*(?:=[^=>]|: *(?:readonly )?(?:Said)?Member\b)/,
  ];

  it('takes a key from a member only to count and to match by it: whoever says it asks what it is called', () => {
    const src = new URL('../../src/', import.meta.url).pathname;
    const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.tsx?$/.test(name),
    );
    const taking = files.filter((file) => {
      const text = readFileSync(`${src}${file}`, 'utf8');
      return TAKEN.some((pattern) => pattern.test(text));
    });
    expect(files.length).toBeGreaterThan(500);
    expect(taking.filter((file) => !BY_KEY.has(file))).toEqual([]);
    expect([...BY_KEY].filter((file) => !taking.includes(file))).toEqual([]);
  });
});
