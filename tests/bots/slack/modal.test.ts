import type { types } from '@slack/bolt';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modalOf } from '../../../src/bots/slack/showing/modal.ts';
import type { Field, Form, Place } from '../../../src/core/chat.ts';
import { anyForm, anyPlace } from './any-words.ts';
import { refusedInView } from './slack-limits.ts';

const place: Place = { platform: 'slack', kind: 'group', id: 'C1', only: 'U1' };
const form: Form = {
  command: 'meeting',
  title: 'meeting',
  answers: { verb: 'book' },
  fields: [],
  labels: {
    send: 'Send',
    cancel: 'Cancel',
    other: 'Or something else',
    answer: 'Your answer',
    needed: 'Needed.',
  },
};
const option = (id: string, label = id) => ({ id, label });

function viewOf(...fields: Field[]): types.ModalView | undefined {
  return modalOf({ ...form, fields }, { place });
}

function inputsOf(...fields: Field[]): types.InputBlock[] {
  const blocks = viewOf(...fields)?.blocks ?? [];
  return blocks.filter((block): block is types.InputBlock => block.type === 'input');
}

describe('a form', () => {
  it('is a modal that remembers what it is for', () => {
    const view = viewOf({ name: 'title', label: 'What is it called?' });
    expect(view).toMatchObject({
      type: 'modal',
      callback_id: 'form',
      title: { text: 'Meeting' },
      submit: { text: 'Send' },
      close: { text: 'Cancel' },
    });
    expect(JSON.parse(view?.private_metadata ?? '')).toEqual({
      command: 'meeting',
      answers: { verb: 'book' },
      place,
    });
    expect(view?.blocks).toEqual([
      {
        type: 'input',
        block_id: 'field/title',
        label: { type: 'plain_text', text: 'What is it called?', emoji: false },
        optional: false,
        element: { type: 'plain_text_input', action_id: 'answer', multiline: false, max_length: 3000 },
      },
    ]);
  });

  it.each([
    ['a line', {}, { type: 'plain_text_input', multiline: false }],
    ['a text area when long', { long: true }, { type: 'plain_text_input', multiline: true }],
    ['buttons side by side for two', { options: [option('yes'), option('no')] }, { type: 'radio_buttons' }],
    ['a menu for one', { options: [option('yes')] }, { type: 'static_select' }],
    ['a menu for four', { options: ['a', 'b', 'c', 'd'].map((id) => option(id)) }, { type: 'static_select' }],
    [
      'a menu, which can be left, when optional',
      { options: [option('yes'), option('no')], optional: true },
      { type: 'static_select' },
    ],
  ])('asks by %s', (_, field, element) => {
    const [input] = inputsOf({ name: 'x', label: 'X?', ...field });
    expect(input?.element).toMatchObject(element);
    expect(input?.optional).toBe('optional' in field);
  });

  it('that takes something other than the options has a place for that below, and neither must be filled in', () => {
    const inputs = inputsOf({
      name: 'until',
      label: 'How long?',
      options: [option('1w'), option('2w')],
      free: true,
    });
    expect(
      inputs.map(({ block_id, optional, element, label }) => [block_id, optional, element.type, label.text]),
    ).toEqual([
      ['field/until', true, 'static_select', 'How long?'],
      ['other/until', true, 'plain_text_input', 'Or something else'],
    ]);
  });

  it('asks for more than a word first, and then for one of the options', () => {
    const inputs = inputsOf({
      name: 'did',
      label: 'What was done?',
      options: [option('x')],
      free: true,
      long: true,
    });
    expect(inputs.map(({ block_id, element, label }) => [block_id, element.type, label.text])).toEqual([
      ['other/did', 'plain_text_input', 'What was done?'],
      ['field/did', 'static_select', 'Or something else'],
    ]);
  });

  it('begins with what was written before, where that fits', () => {
    const beginning = (was: string, long: boolean) => {
      const [input] = inputsOf({ name: 'x', label: 'X?', was, long });
      return (input?.element as types.PlainTextInput | undefined)?.initial_value;
    };
    expect(beginning('We moved\nthe beds.', true)).toBe('We moved\nthe beds.');
    expect(beginning('x'.repeat(3001), true)).toBeUndefined();
    expect(beginning('a\nb', false)).toBeUndefined();
  });

  it.each([
    ['of several lines', 'So it will read:\nWe moved\nthe beds.'],
    ['too long for a label', 'So it will read: '.repeat(150)],
  ])('shows what is asked as it is, whole, above its input when it is %s', (_what, label) => {
    const options = [option('send'), option('drop')];
    for (const field of [
      { name: 'x', label },
      { name: 'x', label, options },
    ]) {
      const [above, input] = viewOf(field)?.blocks ?? [];
      expect(JSON.stringify(above)).toContain(JSON.stringify(label.trim()).slice(1, -1));
      expect(input).toMatchObject({ block_id: 'field/x', label: { text: 'Your answer' } });
    }
  });

  it('lists options in full above when their labels are cut', () => {
    const view = viewOf({
      name: 'x',
      label: 'X?',
      options: [option('a', 'A '.repeat(60)), option('b', 'B')],
    });
    expect(view?.blocks.map(({ type }) => type)).toEqual(['rich_text', 'input']);
    expect(view?.blocks[1]).toMatchObject({ element: { type: 'static_select' } });
    expect(JSON.stringify(view?.blocks[0])).toContain(`1. ${'A '.repeat(59)}A\\n2. B`);
  });

  it('is no modal when Slack would not take it', () => {
    const many = Array.from({ length: 101 }, (_, i) => option(`m_${i}`));
    expect(viewOf({ name: 'x', label: 'X?', options: many.slice(1) })).toBeDefined();
    expect(viewOf({ name: 'x', label: 'X?', options: many })).toBeUndefined();
    expect(viewOf({ name: 'x', label: 'X?', options: [option('i'.repeat(151))] })).toBeUndefined();
    expect(viewOf({ name: 'x', label: 'X?', options: many }, { name: 'y', label: 'Y?' })).toBeUndefined();
    expect(viewOf()).toBeUndefined();
    expect(viewOf({ name: 'n'.repeat(251), label: 'X?' })).toBeUndefined();
    expect(viewOf(...many.map(({ id }) => ({ name: id, label: 'X?' })))).toBeUndefined();
    const wordy = many.slice(1).map(({ id }) => option(id.padEnd(150, 'x'), 'y'.repeat(75)));
    expect(
      viewOf(...many.slice(90).map(({ id }) => ({ name: id, label: 'X?', options: wordy }))),
    ).toBeUndefined();
    expect(viewOf({ name: 'x', label: 'X?' }, { name: 'x', label: 'Again?' })).toBeUndefined();
    const answered = { ...form, answers: { story: 's'.repeat(3000) }, fields: [{ name: 'x', label: 'X?' }] };
    expect(modalOf(answered, { place })).toBeUndefined();
  });

  it('is a modal that Slack takes, or none', () => {
    let modals = 0;
    fc.assert(
      fc.property(anyForm, anyPlace, (any, at) => {
        const view = modalOf(any, { place: at });
        if (view) expect(refusedInView(view)).toEqual([]);
        modals += view ? 1 : 0;
      }),
    );
    expect(modals).toBeGreaterThan(10);
  });
});
