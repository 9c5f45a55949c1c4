import type { types } from '@slack/bolt';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceBlocks, choiceIn, labelsIn } from '../../../src/bots/slack/showing/choice-blocks.ts';
import type { Choice } from '../../../src/core/chat.ts';
import { someChoices } from './any-words.ts';
import { refusedInMessage } from './slack-limits.ts';

const numbered = (count: number, id = (i: number): string => `rsvp m_${i} yes`): Choice[] =>
  Array.from({ length: count }, (_, i) => ({ id: id(i), label: `Meeting ${i}` }));

/** Every action that pressing or picking something in these blocks would send. */
function actionsOf(blocks: readonly types.ActionsBlock[]): unknown[] {
  return blocks.flatMap(({ elements }) =>
    elements.flatMap((element): unknown[] => {
      if (element.type !== 'static_select') return [element];
      const { type, action_id, options = [] } = element;
      return options.map((selected_option) => ({ type, action_id, selected_option }));
    }),
  );
}

const kindsOf = (blocks: readonly types.ActionsBlock[]): string[][] =>
  blocks.map(({ elements }) => elements.map(({ type }) => type));

const refusedOf = (block: types.ActionsBlock): string[] => refusedInMessage([block]);

describe('choices', () => {
  it('are buttons up to five, and a menu beyond', () => {
    expect(kindsOf(choiceBlocks(numbered(5)).blocks)).toEqual([Array(5).fill('button')]);
    expect(kindsOf(choiceBlocks(numbered(6)).blocks)).toEqual([['static_select']]);
    expect(choiceBlocks([])).toEqual({ blocks: [], listing: '' });
  });

  it('are rows of buttons when their ids are too long, or they too many, for a menu', () => {
    const rows = [25, 5].map((count) => Array(count).fill('button'));
    expect(kindsOf(choiceBlocks(numbered(30, (i) => `${i} ${'x'.repeat(150)}`)).blocks)).toEqual(rows);
    expect(kindsOf(choiceBlocks(numbered(101)).blocks).map((row) => row.length)).toEqual([25, 25, 25, 25, 1]);
  });

  it('are parted when together they take more room than a message has', () => {
    const wordy = numbered(100).map(({ id }) => ({ id: id.padEnd(150, 'x'), label: 'y'.repeat(75) }));
    expect(choiceBlocks(wordy).blocks.length).toBeGreaterThan(1);
    const long = numbered(20, (i) => `${i}`.padEnd(1900, 'x'));
    expect(choiceBlocks(long).blocks.flatMap(refusedOf)).toEqual([]);
  });

  it('whose labels are cut are all numbered, and listed in full', () => {
    const long = `${'A very long name of a meeting, '.repeat(4)}the end`;
    const { blocks, listing } = choiceBlocks([
      { id: 'a', label: long },
      { id: 'b', label: 'Two' },
    ]);
    expect(listing).toBe(`1. ${long}\n2. Two`);
    const [first = '', second] = blocks.flatMap(labelsIn);
    expect(first).toMatch(/^1\. A very long name .*…$/);
    expect(first.length).toBeLessThanOrEqual(75);
    expect(second).toBe('2. Two');
  });

  it('are cut between graphemes', () => {
    const [label = ''] = choiceBlocks([{ id: 'a', label: '👩‍👩‍👧‍👦'.repeat(20) }]).blocks.flatMap(labelsIn);
    expect(label).toBe(`1. ${'👩‍👩‍👧‍👦'.repeat(6)}…`);
  });

  it('that no button can stand for are listed, so that their number can be typed', () => {
    const { blocks, listing } = choiceBlocks([
      { id: 'x'.repeat(2001), label: 'One' },
      { id: 'b', label: 'Two' },
    ]);
    expect(listing).toBe('1. One\n2. Two');
    expect(blocks.flatMap(labelsIn)).toEqual(['2. Two']);
  });

  it('have labels on one line that are never empty', () => {
    const choices = [
      { id: 'a', label: 'One\nline' },
      { id: 'b', label: ' \u2069' },
    ];
    expect(choiceBlocks(choices).blocks.flatMap(labelsIn)).toEqual(['One line', '…']);
  });

  it('are what Slack takes, and give their ids back when they are pressed', () => {
    fc.assert(
      fc.property(someChoices, (choices) => {
        const { blocks } = choiceBlocks(choices);
        for (const block of blocks) expect(refusedInMessage([block])).toEqual([]);
        const ids = choices.map(({ id }) => id).filter((id) => id !== '' && id.length < 1999);
        expect(actionsOf(blocks).map(choiceIn)).toEqual(ids);
      }),
    );
  });
});

describe('an action', () => {
  it('is no choice when it is none of ours', () => {
    const ours = { type: 'button', action_id: 'choice/1', value: 'help' };
    expect(choiceIn(ours)).toBe('help');
    expect(choiceIn({ ...ours, action_id: 'choices' })).toBeUndefined();
    expect(choiceIn({ ...ours, value: undefined })).toBeUndefined();
    expect(choiceIn({ ...ours, type: 'static_select' })).toBeUndefined();
    expect(choiceIn({ type: 'static_select', action_id: 'choice', selected_option: null })).toBeUndefined();
  });

  it('may be anything at all', () => {
    fc.assert(fc.property(fc.anything(), (action) => choiceIn(action) === undefined));
  });
});
