import { expect, it } from 'vitest';
import { PROFESSIONS } from '../../src/community/lexicon/english.ts';
import { meaningOf } from '../../src/community/lexicon/meanings.ts';
import { professionIn } from '../../src/community/profession.ts';
import { createWords } from '../../src/locales/words.ts';

it.each([
  ['nurse', 'he', 'סיעוד'],
  ['Social Worker', 'ar', 'العمل الاجتماعي'],
  ['אחות', 'en', 'nurse'],
  ['אחות', 'he', 'אחות'],
  ['nurse', 'en', 'nurse'],
  ['falls', 'he', 'falls'],
  ['perfusionist', 'he', 'perfusionist'],
  ['', 'ar', ''],
] as const)('%j is said in %s as %j', (profession, language, said) => {
  expect(professionIn(profession, createWords(language))).toBe(said);
});

it('every profession of the lexicon has a word in every language', () => {
  for (const one of PROFESSIONS) {
    expect(meaningOf(one)).toBe(one);
    for (const language of ['en', 'he', 'ar'] as const)
      expect(createWords(language).say(`profession-${one}`)).toMatch(/^\p{L}/u);
  }
});
