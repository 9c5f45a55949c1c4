import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reasonsFor } from '../../src/community/expertise.ts';
import { plainWords, shared, termsOf } from '../../src/community/expertise-words.ts';
import { ARABIC } from '../../src/community/lexicon/arabic.ts';
import { ENGLISH } from '../../src/community/lexicon/english.ts';
import { HEBREW } from '../../src/community/lexicon/hebrew.ts';
import { meaningsOf, otherForms } from '../../src/community/lexicon/meanings.ts';
import { fold } from '../../src/locales/folding.ts';

const FORMS = [ENGLISH, HEBREW, ARABIC].flatMap((words) =>
  Object.entries(words).flatMap(([meaning, forms]) => forms.split(', ').map((form) => ({ meaning, form }))),
);
const meant = (text: string) => meaningsOf(plainWords(text));

describe('the lexicon', () => {
  it('gives each form one meaning, and knows every form of its own, however folded', () => {
    expect(new Set(FORMS.map(({ form }) => fold(form))).size).toBe(FORMS.length);
    for (const { meaning, form } of FORMS) {
      expect(new Set(meant(form)), form).toEqual(new Set([meaning]));
      expect(new Set(meaningsOf(fold(form).split(' '))), form).toEqual(new Set([meaning]));
    }
  });

  it.each([
    ['ולנפילות בבית', ['fall', undefined]],
    ['כשהרוקחת', ['pharmacist']],
    ['של העובדת הסוציאלית', [undefined, 'social-worker', 'social-worker']],
    ['בחדר המיון', ['emergency-room', 'emergency-room']],
    ['عن السقوط', [undefined, 'fall']],
    ['وللصيدلانية', ['pharmacist']],
    ['بالعلاج عن بُعد', ['telemedicine', 'telemedicine', 'telemedicine']],
    ['the Night-Shift nurses', [undefined, 'night-shift', 'night-shift', 'nurse']],
    ['night and shift', [undefined, undefined, 'shift']],
  ])('reads %j', (text, meanings) => {
    expect(meant(text)).toEqual(meanings);
  });

  it.each([
    'social',
    'worker',
    'בתור',
    'בחום',
    'מנהרה',
    'קופה',
    'فالح',
    'وكالة',
    'painting',
    'former',
    'بيت',
    '',
  ])('takes %j for nothing it knows', (text) => {
    expect(meant(text).filter((meaning) => meaning !== undefined)).toEqual([]);
  });

  it('says a profession in every form', () => {
    expect(otherForms('Nurse')).toEqual(expect.arrayContaining(['nurses', 'אחות', 'تمريض']));
    expect(otherForms('social-worker')).toContain('עובדת סוציאלית');
    expect(otherForms('astronaut')).toEqual([]);
  });

  it('has a meaning, or none, for each word of anything', () => {
    const word = fc.oneof(fc.constantFrom(...FORMS.map(({ form }) => form)), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(meaningsOf(words)).toHaveLength(words.length);
      }),
    );
  });
});

describe('words of other languages', () => {
  const meet = (one: string, other: string) => shared(termsOf(one), termsOf(other)).length > 0;

  it.each([
    ['חיפוש נפילות', 'falls'],
    ['דמנציה', 'dementia'],
    ['מישהי שהיא רוקחת', 'pharmacist'],
    ['الخرف', 'דמנציה'],
    ['صيدلي', 'pharmacist'],
    ['للأخصائية الاجتماعية', 'social worker'],
    ['السكري', 'סוכרת'],
    ['wound care', 'טיפול בפצעים'],
  ])('meet where they mean the same: %s, %s', (one, other) => {
    expect(meet(one, other)).toBe(true);
    expect(meet(other, one)).toBe(true);
  });

  it.each([
    ['משמרת לילה', 'shift work'],
    ['social media', 'עובדת סוציאלית'],
    ['תור לרופא', 'waiting list'],
    ['فرز', 'night shift'],
    ['כאבים', 'painting'],
  ])('do not meet otherwise: %s, %s', (one, other) => {
    expect(meet(one, other)).toBe(false);
    expect(meet(other, one)).toBe(false);
  });

  it('count once, however many languages a topic stands in', () => {
    const member = { topics: ['triage', 'الفرز', 'falls'], profession: '', organisation: '', region: '' };
    const knower = { member: member as never, helping: undefined, stories: [] };
    expect(reasonsFor(termsOf('triage'), knower)).toEqual([{ kind: 'topic', what: 'triage', weight: 3 }]);
  });

  it('are worth no more than one whole match, also where one says in three words what the other says in one', () => {
    const member = { topics: ['telemedicine'], profession: '', organisation: '', region: '' } as never;
    const [reason] = reasonsFor(termsOf('علاج عن بعد'), { member, helping: undefined, stories: [] });
    expect(reason).toMatchObject({ kind: 'topic', weight: 3 });
  });
});
