import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WHATSAPP_LIMITS } from '../../../../src/bots/whatsapp/showing/limits.ts';
import { type Post, postsOf } from '../../../../src/bots/whatsapp/showing/posts.ts';
import type { Choice, Message } from '../../../../src/core/chat.ts';
import { anyText, readable, textOf } from '../../../conformance/hard-texts.ts';

const RLM = '\u200F';
const choicesOf = (...labels: string[]): Choice[] => labels.map((label, i) => ({ id: `pick ${i}`, label }));
const YES_NO = choicesOf('Yes', 'No');
const picture = { name: 'load.png', png: 'iVBORw0KGgo=', alt: 'Load by week: 3, 4, 2' };

const wordsOf = (post: Post | undefined): string => {
  if (post?.kind === 'poll') return post.name;
  return (post?.kind === 'picture' ? post.caption : post?.text) ?? '';
};

describe('choices', () => {
  it('are numbered lines in private, in order, to be picked from in that post', () => {
    const posts = postsOf({ text: 'Coming?', choices: YES_NO }, 'private');
    expect(posts.map(wordsOf).map(readable)).toEqual(['Coming?\n\n1. Yes\n2. No']);
    expect(posts[0]?.choices).toEqual(YES_NO);
  });

  it('are a poll in a group, named by the text', () => {
    const posts = postsOf({ text: 'Coming?', choices: YES_NO }, 'group');
    expect(posts).toEqual([{ kind: 'poll', name: 'Coming?', options: ['Yes', 'No'], choices: YES_NO }]);
  });

  it.each([
    ['a long text', { text: `Who comes? ${textOf(400)}` }],
    ['a link', { text: 'Who comes? https://a.example/x', links: ['https://a.example/x'] }],
  ])('are a poll below the text when that has %s, named by its first sentence', (_what, said: Message) => {
    const [text, poll, ...more] = postsOf({ ...said, choices: YES_NO }, 'group');
    expect(text?.kind).toBe('text');
    expect(readable(wordsOf(text))).toBe(readable(said.text));
    expect(poll).toMatchObject({ kind: 'poll', name: 'Who comes?', choices: YES_NO });
    expect(more).toEqual([]);
  });

  it('are a poll named by what the text asks at its end', () => {
    const link = 'https://a.example/x';
    const said = { text: `בקרוב: שעת מקרה\nיום ראשון\n${link}\nהגעה?`, links: [link] };
    expect(postsOf({ ...said, choices: YES_NO }, 'group')[1]).toMatchObject({ kind: 'poll', name: 'הגעה?' });
    const unasked = { text: `בקרוב: שעת מקרה\n${link}`, links: [link] };
    expect(postsOf({ ...unasked, choices: YES_NO }, 'group')[1]).toMatchObject({ name: 'בקרוב: שעת מקרה' });
  });

  it.each([
    ['one', choicesOf('Yes')],
    ['thirteen', choicesOf(...Array.from({ length: 13 }, (_, i) => `${i}`))],
    ['two alike', choicesOf('Yes', ' Yes')],
    ['a long one', choicesOf('Yes', 'x'.repeat(26))],
  ])('are numbered in a group too when a poll will not do: %s', (_what, choices) => {
    const posts = postsOf({ text: 'Which?', choices }, 'group');
    expect(posts).toMatchObject([{ kind: 'text', choices }]);
  });

  it('are named by a vote as they were noted', () => {
    const [poll] = postsOf({ text: 'Which?', choices: choicesOf('*b*  c', '@here', 'a.example') }, 'group');
    expect(poll).toMatchObject({ options: poll?.choices?.map(({ label }) => label) });
    expect(poll?.choices?.map(({ id }) => id)).toEqual(['pick 0', 'pick 1', 'pick 2']);
  });

  it('run the way the text does, their numbers in front', () => {
    const [post] = postsOf({ text: 'באים?', choices: choicesOf('Yes', 'לא') }, 'private');
    const lines = wordsOf(post).split('\n').slice(2);
    expect(lines).toEqual([`${RLM}\u20681\u2069. Yes`, '\u20682\u2069. לא']);
  });
});

describe('a picture', () => {
  it('begins its caption with what it shows', () => {
    const posts = postsOf({ text: 'Your week.', picture }, 'private');
    expect(posts).toEqual([{ kind: 'picture', picture, caption: `${picture.alt}\n\nYour week.` }]);
  });

  it('says it once when the text does already', () => {
    const posts = postsOf({ text: `See: ${picture.alt}.`, picture }, 'private');
    expect(posts).toMatchObject([{ kind: 'picture', caption: `See: ${picture.alt}.` }]);
  });

  it('is followed by a text that does not fit below it, and by a poll', () => {
    const posts = postsOf({ text: textOf(2_000), picture, choices: YES_NO }, 'group');
    expect(posts.map(({ kind }) => kind)).toEqual(['picture', 'text', 'poll']);
    expect(wordsOf(posts[0])).toBe(picture.alt);
  });
});

describe('a text', () => {
  it('runs the right way in each line, whatever the line begins with', () => {
    const [post] = postsOf({ text: 'שלום\nZoom: הקישור\nWard 4 met.\n\u2068Ruth\u2069 באה' }, 'private');
    expect(wordsOf(post).split('\n')).toEqual([
      'שלום',
      `${RLM}Zoom: הקישור`,
      'Ward 4 met.',
      `${RLM}\u2068Ruth\u2069 באה`,
    ]);
  });

  it('too long for one post is parted', () => {
    const posts = postsOf({ text: textOf(150_000), choices: YES_NO }, 'private');
    expect(posts).toHaveLength(3);
    expect(posts.map(({ choices }) => choices?.length)).toEqual([undefined, undefined, 2]);
  });

  it('that nobody can see is no post', () => {
    expect(postsOf({ text: ' \u2068\u2069\n' }, 'private')).toEqual([]);
  });

  it('of any kind fits what WhatsApp takes', () => {
    const labels = fc.array(anyText, { maxLength: 14 });
    const message = fc.record({ text: anyText, labels, isPictured: fc.boolean() });
    const check = ({
      text,
      labels: all,
      isPictured,
    }: {
      text: string;
      labels: string[];
      isPictured: boolean;
    }) => {
      const given = { text, choices: choicesOf(...all), ...(isPictured && { picture }) };
      for (const where of ['private', 'group'] as const)
        for (const post of postsOf(given, where)) {
          const limit = { text: 'text', picture: 'caption', poll: 'pollName' } as const;
          expect(wordsOf(post).length).toBeLessThanOrEqual(WHATSAPP_LIMITS[limit[post.kind]]);
        }
    };
    fc.assert(fc.property(message, check), { numRuns: 100 });
  });
});
