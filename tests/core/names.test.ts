import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMention } from '../../src/core/names.ts';

const mentions = createMention({ id: 'dana', handles: [{ platform: 'whatsapp', id: '972501234567@c.us' }] });

describe('a mention', () => {
  it('is of the whole name, wherever it stands', () => {
    for (const text of ['dana', 'console/dana', 'ask/a1/dana', '{"by":"dana"}', 'false_972501234567@c.us_AB'])
      expect(mentions(text), text).toBe(true);
    for (const text of ['ask/dana-ward', 'danae', 'jordana', '1972501234567@c.us', ''])
      expect(mentions(text), text).toBe(false);
  });

  it('is found whatever signs a name is made of', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (id) => {
        expect(createMention({ id, handles: [] })(`console/${id}/x`)).toBe(true);
      }),
    );
  });
});
