import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { homeView } from '../../../src/bots/slack/showing/home-view.ts';
import { anyText, LINKS, shortText, someChoices } from './any-words.ts';
import { refusedInView } from './slack-limits.ts';

const choices = [
  { id: 'rsvp m_1 yes', label: 'Yes' },
  { id: 'rsvp m_1 no', label: 'No' },
];

describe('a home page', () => {
  it('is a block after the other, each with its title, text and choices', () => {
    const { type, blocks } = homeView({
      blocks: [
        { title: 'Meetings', text: 'Tomorrow at 18:00', choices },
        { text: 'Nothing waits.' },
        { title: 'Language', text: 'English', choices },
      ],
    });
    expect(type).toBe('home');
    expect(blocks.map((block) => block.type)).toEqual(
      'header rich_text actions divider rich_text divider header rich_text actions'.split(' '),
    );
    expect(JSON.stringify(blocks).match(/choice\/[\d-]+/g)).toEqual([
      'choice/0-0',
      'choice/0-1',
      'choice/2-0',
      'choice/2-1',
    ]);
  });

  it('shows nothing where there is nothing to show', () => {
    expect(homeView({ blocks: [{ text: '' }, { title: ' ', text: '\u2069' }] }).blocks).toEqual([]);
  });

  it('leaves out what there is no room for, and shows that it does', () => {
    const lines = Array.from({ length: 60 }, (_, i) => ({ text: `Line ${i}` }));
    expect(homeView({ blocks: lines.slice(0, 50) }).blocks).toHaveLength(99);
    const { blocks } = homeView({ blocks: lines });
    expect(blocks).toHaveLength(100);
    expect(JSON.stringify(blocks.at(-1))).toContain('"…"');
  });

  it('leaves out what is too much to be sent', () => {
    const lines = Array.from({ length: 45 }, () => ({ text: 'ש'.repeat(2900) }));
    const view = homeView({ blocks: lines });
    expect(refusedInView(view)).toEqual([]);
    expect(view.blocks.length).toBeGreaterThan(40);
    expect(JSON.stringify(view.blocks.at(-1))).toContain('"…"');
  });

  it('is a view that Slack takes, whatever is in it', () => {
    const block = fc.record(
      {
        title: shortText,
        text: fc.oneof(shortText, anyText),
        choices: someChoices,
        links: fc.constant(LINKS),
      },
      { requiredKeys: ['text'] },
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
        expect(refusedInView(homeView({ blocks }))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
