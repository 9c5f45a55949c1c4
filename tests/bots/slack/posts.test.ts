import type { types } from '@slack/bolt';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain } from '../../../src/bots/showing/plain.ts';
import { type Post, postsOf } from '../../../src/bots/slack/showing/posts.ts';
import type { Choice } from '../../../src/core/chat.ts';
import { anyText, LINK, LINKS, someChoices } from './any-words.ts';
import { refusedInMessage } from './slack-limits.ts';

/** What may come, go or stand alone where a text is cut. */
const BETWEEN = /[\s\p{Cf}]/gu;

function elementsOf({ blocks }: Post): types.RichTextElement[] {
  return blocks.flatMap((block) =>
    block.type === 'rich_text'
      ? block.elements.flatMap((section) => (section as types.RichTextSection).elements)
      : [],
  );
}

function saidIn(post: Post): string {
  return elementsOf(post)
    .map((element) => (element.type === 'link' ? element.url : (element as types.RichTextText).text))
    .join('');
}

const linksIn = (text: string, links: readonly string[]): string[] =>
  postsOf({ text, links }).flatMap((post) =>
    elementsOf(post).flatMap((element) => (element.type === 'link' ? [element.url] : [])),
  );

const yesNo: Choice[] = [
  { id: 'rsvp s_1@2026-11-25 yes', label: 'Yes' },
  { id: 'rsvp s_1@2026-11-25 no', label: 'No' },
];

describe('a message', () => {
  it('is one post: its text where nothing is read as markup, then its choices', () => {
    expect(postsOf({ text: 'Will you come?\n\n<!here> & *all*', choices: yesNo })).toEqual([
      {
        text: 'Will you come?\n\n&lt;!here&gt; &amp; *all*',
        blocks: [
          {
            type: 'rich_text',
            elements: [
              {
                type: 'rich_text_section',
                elements: [{ type: 'text', text: 'Will you come?\n\n<!here> & *all*' }],
              },
            ],
          },
          {
            type: 'actions',
            elements: [
              {
                type: 'button',
                text: { type: 'plain_text', text: 'Yes', emoji: false },
                value: yesNo[0]?.id,
                action_id: 'choice/0',
              },
              {
                type: 'button',
                text: { type: 'plain_text', text: 'No', emoji: false },
                value: yesNo[1]?.id,
                action_id: 'choice/1',
              },
            ],
          },
        ],
      },
    ]);
  });

  it('is no post when there is nothing to be seen in it', () => {
    expect(postsOf({ text: ' \n\u2068\u2069' })).toEqual([]);
  });

  it('without a text is told by the labels of its choices', () => {
    expect(postsOf({ text: '', choices: yesNo }).map(({ text }) => text)).toEqual(['Yes · No']);
  });

  it('that is long is split at the end of a paragraph, its choices on the last post', () => {
    const [first, second] = ['a'.repeat(2000), 'b'.repeat(2000)];
    const posts = postsOf({ text: `${first}\n\n${second}`, choices: yesNo });
    expect(posts.map(saidIn)).toEqual([first, second]);
    expect(posts.map(({ blocks }) => blocks.map(({ type }) => type))).toEqual([
      ['rich_text'],
      ['rich_text', 'actions'],
    ]);
  });

  it('says in full what does not fit on its buttons', () => {
    const label = 'One of the longest names that a group has ever given to a meeting of its own';
    const [post] = postsOf({
      text: 'Which?',
      choices: [
        { id: 'm_1', label },
        { id: 'm_2', label: 'Two' },
      ],
    });
    expect(post?.text).toBe(`Which?\n\n1. ${label}\n2. Two`);
  });

  it('of quotation marks, or of links, is split by the room it takes', () => {
    const links = Array.from({ length: 250 }, (_, i) => `http://a.b/${i}`);
    const posts = postsOf({ text: links.join(' '), links });
    expect(posts.length).toBeGreaterThan(1);
    for (const post of posts) expect(refusedInMessage(post.blocks)).toEqual([]);
    expect(postsOf({ text: '"'.repeat(3500) }).length).toBe(2);
  });

  it('is whole when its posts are put together, whatever it says, and Slack takes every post', () => {
    fc.assert(
      fc.property(anyText, someChoices, (text, choices) => {
        const posts = postsOf({ text, choices, links: LINKS });
        for (const post of posts) {
          expect(refusedInMessage(post.blocks)).toEqual([]);
          expect(saidIn(post).length).toBeLessThanOrEqual(3000);
          expect(post.text).not.toMatch(/[<>]/);
          expect(post.text).not.toBe('');
        }
        const said = posts.map(saidIn).join('').replace(BETWEEN, '');
        expect(said.startsWith(plain(text).replace(BETWEEN, ''))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a link in a message', () => {
  it('is followable when it was named, also inside an isolate', () => {
    const post = postsOf({ text: `Here: \u2068${LINK}\u2069.`, links: [LINK] });
    expect(post.flatMap(elementsOf)).toEqual([
      { type: 'text', text: 'Here: \u2068' },
      { type: 'link', url: LINK },
      { type: 'text', text: '\u2069.' },
    ]);
  });

  it('is only text when it was not named', () => {
    expect(linksIn('https://typed.example/ www.x.example a@b.example', [LINK])).toEqual([]);
    expect(linksIn('https://typed.example/', [])).toEqual([]);
  });

  it('is only text when what was named is the beginning or the end of another', () => {
    const links = ['https://a.example', 'https://a.example/b'];
    expect(linksIn('https://a.example/b', links)).toEqual(['https://a.example/b']);
    expect(linksIn('https://a.example.evil.example/', links)).toEqual([]);
    expect(linksIn('https://a.example/bc', links)).toEqual([]);
    expect(linksIn('https://evil.example/?https://a.example', links)).toEqual([]);
    expect(linksIn('(https://a.example), https://a.example.', links)).toEqual([
      'https://a.example',
      'https://a.example',
    ]);
  });

  it('is only text when it does not lead into the web', () => {
    const links = ['javascript:alert(1)', 'slack://open', 'https://', 'https://a b', ''];
    expect(linksIn(links.join(' '), links)).toEqual([]);
  });

  it('never is anything else', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const url of linksIn(text, LINKS)) expect(LINKS).toContain(url);
        expect(linksIn(text, [])).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a text that begins in another direction than it runs', () => {
  const firstOf = (text: string): string | undefined => postsOf({ text }).map(saidIn)[0];

  it('has a mark in front, and no other has', () => {
    expect(firstOf('\u2068Dana\u2069 נרשמה למפגש')).toBe('\u200F\u2068Dana\u2069 נרשמה למפגש');
    expect(firstOf('\u2068دانة\u2069 is coming')).toBe('\u200E\u2068دانة\u2069 is coming');
    expect(firstOf('המפגש של \u2068Dana\u2069')).toBe('המפגש של \u2068Dana\u2069');
    expect(firstOf('\u2068Dana\u2069 is coming')).toBe('\u2068Dana\u2069 is coming');
    expect(firstOf('12:30')).toBe('12:30');
  });

  it('has it in each of its posts that needs it', () => {
    const posts = postsOf({ text: `${'מילה '.repeat(590)}\n\nZoom ${'מילה '.repeat(20)}` });
    expect(posts.map((post) => saidIn(post).slice(0, 3))).toEqual(['מיל', '\u200FZo']);
  });
});
