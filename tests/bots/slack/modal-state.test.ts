import type { types } from '@slack/bolt';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modalOf } from '../../../src/bots/slack/showing/modal.ts';
import { errorsFor, leftEmpty, submitted } from '../../../src/bots/slack/showing/modal-state.ts';
import type { Answers, Field, Form, Place } from '../../../src/core/chat.ts';
import { PermanentError } from '../../../src/core/errors.ts';
import { anyForm, anyPlace, shortText } from './any-words.ts';

const place: Place = { platform: 'slack', kind: 'private', id: 'U1' };
const options = [
  { id: '1w', label: 'A week' },
  { id: '2w', label: 'Two weeks' },
];
const fields: Field[] = [
  { name: 'until', label: 'How long?', options, free: true },
  { name: 'why', label: 'Why?', optional: true },
  { name: 'place', label: 'Where?', options, free: true, optional: true },
];
const form: Form = {
  command: 'pause',
  title: 'pause',
  answers: { what: 'all' },
  fields,
  labels: {
    send: 'Send',
    cancel: 'Cancel',
    other: 'Or something else',
    answer: 'Your answer',
    needed: 'Needed.',
  },
};

/** The view as Slack sends it back: every input with what was filled in, by block id; the rest empty. */
function sentBack(view: types.ModalView | undefined, filled: Answers): unknown {
  const inputs = (view?.blocks ?? []).filter((block): block is types.InputBlock => block.type === 'input');
  const values = inputs.map(({ block_id = '', element }) => {
    const { type, action_id = '' } = element as types.PlainTextInput;
    const given = filled[block_id] ?? null;
    const state =
      (type as string) === 'plain_text_input'
        ? { type, value: given }
        : {
            type,
            selected_option:
              given === null ? null : { text: { type: 'plain_text', text: '…' }, value: given },
          };
    return [block_id, { [action_id]: state }];
  });
  return { ...view, id: 'V1', state: { values: Object.fromEntries(values) } };
}

const pause = (filled: Answers): unknown => sentBack(modalOf(form, { place }), filled);

describe('what comes back from a modal', () => {
  it('is its command and place, earlier answers, then what was filled in, in the order of the fields', () => {
    const { answers, ...call } = submitted(
      pause({ 'field/until': '2w', 'field/why': ' Tired. ', 'field/place': '1w' }),
    );
    expect(call).toEqual({ command: 'pause', place });
    expect(Object.entries(answers)).toEqual([
      ['what', 'all'],
      ['until', '2w'],
      ['why', 'Tired.'],
      ['place', '1w'],
    ]);
  });

  it('is what was typed when something was also picked', () => {
    expect(submitted(pause({ 'field/until': '2w', 'other/until': 'till May' })).answers['until']).toBe(
      'till May',
    );
    expect(submitted(pause({ 'field/until': '2w', 'other/until': '  ' })).answers['until']).toBe('2w');
  });

  it('is in the order of the fields also when it was answered before', () => {
    const again = modalOf({ ...form, answers: { until: '1w', what: 'all' } }, { place });
    const { answers } = submitted(sentBack(again, { 'field/until': '2w' }));
    expect(Object.entries(answers).slice(0, 2)).toEqual([
      ['what', 'all'],
      ['until', '2w'],
    ]);
  });

  it('has nothing in place of an optional answer, and no answer in place of one that is needed', () => {
    expect(submitted(pause({})).answers).toEqual({ what: 'all', why: '', place: '' });
  });

  it('gives back whatever was filled in', () => {
    fc.assert(
      fc.property(
        anyForm,
        anyPlace,
        fc.array(shortText, { minLength: 6, maxLength: 6 }),
        (any, at, texts) => {
          const view = modalOf(any, { place: at });
          fc.pre(view !== undefined);
          const expected = new Map(Object.entries(any.answers));
          const filled = any.fields.map(
            ({ name, options: [choice] = [], optional = false }, i): [string, string] => {
              const text = texts[i] ?? '';
              const answer = choice ? choice.id : text.trim();
              if (answer !== '' || optional) {
                expected.delete(name);
                expected.set(name, answer);
              }
              return [`field/${name}`, choice ? choice.id : text];
            },
          );
          expect(submitted(sentBack(view, Object.fromEntries(filled)))).toEqual({
            command: any.command,
            answers: Object.fromEntries(expected),
            place: at,
          });
        },
      ),
    );
  });

  it('is refused by a clear error when it is no modal of ours', () => {
    const view = pause({}) as Record<string, unknown>;
    const metadata = JSON.parse(view['private_metadata'] as string);
    for (const odd of [
      { ...view, callback_id: 'other' },
      { ...view, private_metadata: '' },
      { ...view, private_metadata: '{' },
      { ...view, private_metadata: JSON.stringify({ ...metadata, place: { ...place, kind: 'public' } }) },
      { ...view, private_metadata: JSON.stringify({ ...metadata, answers: { what: 1 } }) },
      { ...view, state: null },
    ]) {
      expect(() => submitted(odd)).toThrow(PermanentError);
      expect(() => errorsFor(odd, {})).toThrow(PermanentError);
    }
    fc.assert(
      fc.property(fc.anything(), (any) => {
        expect(() => submitted(any)).toThrow(PermanentError);
      }),
    );
  });
});

describe('a mistake', () => {
  it('stands at its field: where it was typed, else where it was picked', () => {
    expect(errorsFor(pause({ 'field/until': '2w' }), { until: 'Too long.' })).toEqual({
      'field/until': 'Too long.',
    });
    expect(errorsFor(pause({ 'other/until': 'x' }), { until: 'Unknown.' })).toEqual({
      'other/until': 'Unknown.',
    });
  });

  it('is to leave empty what is asked again and must be answered, whatever may be left empty beside it', () => {
    const again: Form = { ...form, fields: fields.slice(0, 1) };
    expect(leftEmpty(pause({ 'field/why': 'Tired.' }), again)).toEqual({ 'field/until': 'Needed.' });
    expect(leftEmpty(pause({ 'other/until': '  ' }), form)).toEqual({ 'field/until': 'Needed.' });
    for (const filled of [{ 'field/until': '1w' }, { 'other/until': 'May' }] as Answers[])
      expect(leftEmpty(pause(filled), again)).toBeUndefined();
    const next: Form = { ...form, fields: [{ name: 'next', label: 'And now?' }] };
    expect(leftEmpty(pause({}), next)).toBeUndefined();
  });

  it('about an answer this modal does not ask for stands at the first input', () => {
    expect(errorsFor(pause({}), { what: 'One.', until: 'Two.', __proto__x: 'Three.' })).toEqual({
      'field/until': 'One.\nTwo.\nThree.',
    });
  });

  it('is a sentence that Slack takes', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('until', 'why', 'place', 'x', 'y'), shortText),
        (mistakes) => {
          const errors = errorsFor(pause({}), mistakes);
          expect(Object.keys(errors).length > 0).toBe(Object.keys(mistakes).length > 0);
          for (const [block, sentence] of Object.entries(errors)) {
            expect(['field/until', 'field/why', 'field/place']).toContain(block);
            expect(sentence).not.toBe('');
          }
        },
      ),
    );
    expect(errorsFor(pause({}), { why: 'x'.repeat(5000) })['field/why']).toHaveLength(2000);
  });
});
