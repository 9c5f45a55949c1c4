import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchLibrary, type Told } from '../../../src/commands/story/library.ts';
import { formsOf, searchWords } from '../../../src/commands/story/search-forms.ts';
import { createStoryIndex } from '../../../src/commands/story/story-index.ts';
import type { Group } from '../../../src/community/group.ts';
import type { Member } from '../../../src/community/member.ts';
import type { Story } from '../../../src/community/story.ts';
import { createWords } from '../../../src/locales/words.ts';
import { createChance } from '../../chaos/seeded.ts';

function told(id: string, challenge: string, extra: Partial<Member & { group: string }> = {}): Told {
  const who = { id: 'noam', profession: 'nurse', organisation: 'North Hospital', region: 'north', ...extra };
  const story: Story = {
    id,
    by: who.id,
    language: /[א-ת]/.test(challenge) ? 'he' : /[ء-ي]/.test(challenge) ? 'ar' : 'en',
    parts: { challenge, did: '', outcome: '' },
    state: 'published',
    at: 0,
    publishedAt: Number(id),
  };
  const group = extra.group === undefined ? undefined : ({ id: 'g', name: extra.group } as Group);
  return { story, teller: who as unknown as Member, group };
}

const LIBRARY = [
  told('1', 'Falls at night on an oncology ward'),
  told('2', 'Letters that nobody read', { region: 'south', profession: 'social worker' }),
  told('3', 'נפילות בבית החולים', { region: 'צפון', organisation: 'המרכז הרפואי' }),
  told('4', 'رِعاية المرضى في البيت', { region: 'الجليل', group: 'طب الشيخوخة' }),
  told('5', 'Reports of falls', { region: 'south', organisation: 'South Clinic' }),
];

const desk = (index = createStoryIndex()) => ({ index, named: {}, reader: createWords('en') });

const found = (text: string) => {
  const { hits, filters } = searchLibrary(LIBRARY, text, desk());
  return { ids: hits.map(({ story }) => story.id), filters };
};

describe('searching stories', () => {
  it.each<[string, string[], string[]?]>([
    ['', ['5', '4', '3', '2', '1']],
    ['falls', ['5', '3', '1']],
    ['FALL', ['5', '3', '1']],
    ['report', ['5']],
    ['falls night', ['1']],
    ['letters night', ['2', '1']],
    ['unicorn', []],
    ['בית חולים', ['3']],
    ['בבית־החולים', ['3']],
    ['נְפִילָה', ['5', '3', '1']],
    ['נְפִילוֹת', ['5', '3', '1']],
    ['וכשבנפילות', []],
    ['ובנפילות', ['5', '3', '1']],
    ['السقوط', ['5', '3', '1']],
    ['أخصائية اجتماعية', ['2'], ['أخصائية اجتماعية']],
    ['للعاملة الاجتماعية', ['2'], ['عاملة اجتماعية']],
    ['مرضي', ['4']],
    ['للمرضى', ['4']],
    ['رعايه بيت', ['4']],
    ['والبَيـــت', ['4']],
    ['south falls', ['5'], ['south']],
    ['clinic', []],
    ['south clinic', ['5'], ['South Clinic']],
    ['social worker', ['2'], ['social worker']],
    ['hebrew', ['3'], ['Hebrew']],
    ['בעברית', ['3'], ['עברית']],
    ['בצפון', ['3'], ['צפון']],
    ['طب الشيخوخة', ['4'], ['طب الشيخوخة']],
    ['oncology north', ['1'], ['north']],
    ['night south', ['1']],
  ])('for %j finds %j', (text, ids, filters = []) => {
    const hits = found(text);
    expect([...hits.ids].sort()).toEqual([...ids].sort());
    expect(hits.filters).toEqual(filters);
  });

  it('never fails, whatever is asked, and finds every story by its own first word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        found(text);
        const [word] = searchWords(text);
        if (word === undefined) return;
        const library = [...LIBRARY, told('9', text)];
        const { hits } = searchLibrary(library, word, desk());
        expect(hits.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('the index', () => {
  const ids = (index: ReturnType<typeof createStoryIndex>, stories: readonly Told[], word: string) =>
    index.search(
      stories.map(({ story }) => story),
      [word],
    );

  it('follows what it is asked about: what is new, edited and gone', () => {
    const index = createStoryIndex();
    expect(ids(index, LIBRARY, 'falls')).toHaveLength(3);
    expect(ids(index, LIBRARY.slice(1), 'falls')).toEqual(['5', '3']);
    expect(ids(index, [told('5', 'Something else')], 'falls')).toEqual([]);
    expect(ids(index, LIBRARY, 'falls')).toHaveLength(3);
    expect(ids(index, [], 'falls')).toEqual([]);
  });

  it('answers as one made afresh, whatever it was asked before', () => {
    const some = fc.subarray(LIBRARY);
    fc.assert(
      fc.property(fc.array(some), some, (before, now) => {
        const index = createStoryIndex();
        for (const stories of before) ids(index, stories, 'falls');
        expect(ids(index, now, 'falls').sort()).toEqual(ids(createStoryIndex(), now, 'falls').sort());
      }),
    );
  });

  it('of a thousand stories finds one, and many', () => {
    // Two thousand words, the n-th of them as often as words of a language are.
    const word = (n: number) => `${['fal', 'ward', 'בית', 'רופא', 'مرض', 'بيت'][n % 6]}${n.toString(36)}`;
    const chance = createChance(7);
    const thousand = Array.from({ length: 1000 }, (_, i) => {
      const text = Array.from({ length: 150 }, () => word(Math.floor(2000 ** chance.next())));
      return told(String(i), `${text.join(' ')} ${i === 500 ? 'lighthouse' : ''}`);
    });
    const index = createStoryIndex();
    searchLibrary(thousand, 'lighthouse', desk(index));
    for (const text of ['lighthouse', `${word(8)} ${word(30)}`, `ב${word(44)} north`, word(100)])
      expect(searchLibrary(thousand, text, desk(index)).hits.length).toBeGreaterThan(0);
  });
});

describe('the forms of a word', () => {
  it.each([
    ['ובבית', ['ובבית', 'בבית', 'בית']],
    ['בית', ['בית', 'ית']],
    ['של', ['של']],
    ['والبيت', ['والبيت', 'بيت']],
    ['falls', ['falls']],
  ])('of %s are %j', (word, forms) => {
    expect(formsOf(word)).toEqual(forms);
  });
});
