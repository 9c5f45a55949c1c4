import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begunBy, picked } from '../../src/commands/picking.ts';
import type { Choice } from '../../src/core/chat.ts';

const among = (...ids: string[]): Choice[] => ids.map((id) => ({ id, label: `label of ${id}` }));
const labelled = (...labels: string[]): Choice[] => labels.map((label, i) => ({ id: `c${i}`, label }));

const COMING = among('yes', 'maybe', 'no');
const PROMPT = among('story', 'story later', 'story never');
const REQUEST = among('intro yes i11111111', 'intro no i11111111');
const PREVIEW = among('send', 'change', 'cancel');

describe('what is picked', () => {
  it.each([
    ['כן!', COMING, 'yes'],
    ['أيوه', COMING, 'yes'],
    ['👎', COMING, 'no'],
    ['אולי', COMING, 'maybe'],
    ['yes', PROMPT, 'story'],
    ['לא', PROMPT, 'story later'],
    ['כן', REQUEST, 'intro yes i11111111'],
    ['لا', REQUEST, 'intro no i11111111'],
    ['yes', PREVIEW, 'send'],
    ['yes', among('meant pause 3 days'), 'meant pause 3 days'],
    ['yes', among('rsvp a yes', 'rsvp a no', 'rsvp b yes', 'rsvp b no'), undefined],
    ['yes', [...REQUEST, ...among('intro yes i22222222', 'intro no i22222222')], undefined],
    ['maybe', PROMPT, undefined],
    ['yes', among('rsvp a'), undefined],
  ])('is by its meaning: %s', (text, choices, id) => {
    expect(picked(text, choices)?.id).toBe(id);
  });

  it.each([
    ['غدا', labelled('غدًا')],
    ['שבוע הבא', labelled('השבוע הבא')],
    ['القدس', labelled('قدس')],
    ['every WEEK', labelled('Every week.')],
    ['yes my answer', labelled('Yes, my answer')],
  ])('is by its label, however it is written: %s', (text, choices) => {
    expect(picked(text, choices)?.id).toBe('c0');
  });

  it('is by the first words of one label alone', () => {
    const people = labelled('ليلى منصور، عيادة الجليل', 'Dana Levi, North Hospital', 'Dana Cohen');
    expect(begunBy('ليلى', people)?.id).toBe('c0');
    expect(begunBy('dana cohen', people)).toBeUndefined();
    expect(begunBy('Dana L', people)).toBeUndefined();
    expect(begunBy('dana levi', people)?.id).toBe('c1');
    expect(begunBy('Dana', people)).toBeUndefined();
    expect(begunBy('', people)).toBeUndefined();
  });

  it('is never anything else than one of the choices, whatever is typed', () => {
    const choices = [...COMING, ...PROMPT];
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const one of [picked(text, choices), begunBy(text, choices)])
          expect([undefined, ...choices]).toContain(one);
      }),
    );
  });
});
