import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Member } from '../../src/community/member.ts';
import { PARTS, type Story } from '../../src/community/story.ts';
import { writtenIn } from '../../src/community/story-language.ts';
import { LONGEST_POST, postOf } from '../../src/community/story-post.ts';
import { cutAt, storyTitle } from '../../src/community/story-text.ts';
import { LANGUAGES } from '../../src/core/languages.ts';
import { createWords } from '../../src/locales/words.ts';

const STORY: Story = {
  id: 'st_00000000',
  by: 'noam',
  language: 'en',
  parts: { challenge: 'Falls at night. Many.', did: 'Dana Levi left a light on.', outcome: 'Fewer.' },
  state: 'published',
  at: 0,
};

const TELLER = { name: 'Noam Peled', profession: 'nurse' } as Member;
const everyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 1500 }), fc.lorem({ maxCount: 200 }));

describe('the text for LinkedIn', () => {
  it('has the challenge, the deed and the outcome, and no name but the teller’s', () => {
    const about = { story: STORY, teller: TELLER, others: ['Dana Levi', 'Night'], group: 'Falls & Frailty' };
    expect(postOf({ ...about, words: createWords('en') })).toBe(
      [
        'Falls at night. Many.',
        'a colleague left a light on.',
        'Fewer.',
        'Told by Noam Peled, nurse',
        '#DigitalHealth #SuccessStory #Falls_Frailty',
      ].join('\n'),
    );
  });

  it('is never longer than it may be, and has at most three hashtags, whatever was written', () => {
    const parts = fc.record({ challenge: everyText, did: everyText, outcome: everyText });
    fc.assert(
      fc.property(parts, everyText, fc.constantFrom(...LANGUAGES), (told, name, language) => {
        const story = { ...STORY, parts: told };
        const teller = { name, profession: name } as Member;
        const post = postOf({ story, teller, others: [name], words: createWords(language), group: name });
        expect(post.length).toBeLessThanOrEqual(LONGEST_POST);
        expect(post.match(/#/g)?.length ?? 0).toBeLessThanOrEqual(3);
      }),
    );
  });

  it('leaves out who to call', () => {
    const story = { ...STORY, parts: { ...STORY.parts, contact: 'Ruth, 050-0000000' } };
    const post = postOf({ story, teller: TELLER, others: [], words: createWords('en') });
    expect(post).not.toContain('050');
  });
});

describe('the language of a story', () => {
  it.each([
    ['Falls at night', 'he', 'en'],
    ['נפילות בלילה, ICU', 'en', 'he'],
    ['السقوط في الليل', 'en', 'ar'],
    ['1234 …', 'ar', 'ar'],
    ['', 'he', 'he'],
  ] as const)('of %j, by someone who speaks %s, is %s', (text, theirs, language) => {
    expect(writtenIn(text, theirs)).toBe(language);
  });
});

describe('the title of a story', () => {
  it('is the first sentence of its challenge, cut at a word', () => {
    expect(storyTitle(STORY)).toBe('Falls at night.');
    const long = storyTitle({ ...STORY, parts: { challenge: 'word '.repeat(100) } });
    expect(long.length).toBeLessThanOrEqual(80);
    expect(long.endsWith('word…')).toBe(true);
  });

  it('is never longer, nor broken in the middle of a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 }), (text, most) => {
        const cut = cutAt(text, most);
        expect(cut.length).toBeLessThanOrEqual(most);
        expect(/\p{Surrogate}/u.test(cut)).toBe(/\p{Surrogate}/u.test(text) && cut !== '…');
      }),
    );
  });

  it('has a part for everything that is asked', () => {
    for (const part of PARTS) expect(createWords('en').say(`story-ask-${part}`)).not.toBe('');
  });
});
