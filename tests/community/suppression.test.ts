import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marksOf, marksToKeep } from '../../src/community/suppression.ts';

const SECRET = 'a secret for tests';
const name = fc.string({ minLength: 1, maxLength: 30 });
const entry = fc.record(
  { id: name, handles: fc.record({ slack: name, whatsapp: name }, { requiredKeys: [] }), returns: name },
  { requiredKeys: ['id', 'handles'] },
);

describe('the marks of someone who was erased', () => {
  it('are of one name each, and of no other name, platform, return or secret', () => {
    fc.assert(
      fc.property(entry, entry, (one, other) => {
        const marks = [...marksOf(one, SECRET).values()];
        expect(marks).toHaveLength(1 + Object.keys(one.handles).length);
        for (const mark of marks) expect(mark).toMatch(/^[\da-f]{32}$/);
        expect(new Set([...marks, ...marksOf(one, `${SECRET}!`).values()]).size).toBe(2 * marks.length);
        for (const [by, mark] of marksOf(other, SECRET)) {
          const same = nameOf(one, by) === nameOf(other, by) && one.returns === other.returns;
          expect(marks.includes(mark)).toBe(same);
        }
      }),
    );
  });

  it('are kept also of entries that say nothing of a return', () => {
    fc.assert(
      fc.property(entry, (one) => {
        const { returns: _returns, ...silent } = one;
        const kept = marksToKeep(one, SECRET);
        for (const said of [one, silent])
          expect(kept).toEqual(expect.arrayContaining([...marksOf(said, SECRET).values()]));
      }),
    );
  });
});

function nameOf({ id, handles }: { id: string; handles: Readonly<Record<string, string>> }, by: string) {
  return by === 'id' ? id : handles[by];
}
