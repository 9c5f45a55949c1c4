import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Call } from '../../src/commands/command.ts';
import { link } from '../../src/commands/link.ts';
import { inHalves, linkCodeId, newLinkCode, readLinkCode } from '../../src/community/link-code.ts';
import { undoable, withLinked, withoutLast } from '../../src/community/linking.ts';
import type { Member } from '../../src/community/member.ts';
import { DAY } from '../../src/core/time.ts';

const parse = (text: string) => link.parse(text, {} as Call);

const code = fc.stringMatching(/^\d{8}$/);
const DIGITS = ['0123456789', '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹', '０１２３４５６７８９'];
const between = fc.constantFrom('', ' ', '-', '–', '.', '\u2068', '\u00a0', '`');

describe('link', () => {
  it('alone asks for a code; with `undo`, in any language, takes one back', () => {
    expect(parse('')).toEqual({});
    for (const word of ['undo', 'UNDO', 'unlink', 'ביטול', 'إلغاء', 'الغاء'])
      expect(parse(word)).toEqual({ do: 'undo' });
  });

  it.each(['to the file', 'undo it all', '1234', '1234 567', 'room 12345678', '123456789'])(
    'is not understood with: %s',
    (text) => {
      expect(() => parse(text)).toThrow('link-not-understood');
    },
  );
});

describe('a code', () => {
  it('is eight digits, read back from its halves', () => {
    const codes = Array.from({ length: 1000 }, newLinkCode);
    for (const one of codes) {
      expect(one).toMatch(/^\d{8}$/);
      expect(readLinkCode(inHalves(one))).toBe(one);
    }
    expect(new Set(codes).size).toBeGreaterThan(990);
  });

  it('is read in whatever digits, however set off', () => {
    fc.assert(
      fc.property(
        code,
        fc.constantFrom(...DIGITS),
        fc.array(between, { minLength: 9, maxLength: 9 }),
        (plain, digits, marks) => {
          const typed = [...plain].map((d, i) => `${marks[i]}${digits[Number(d)]}`).join('') + marks[8];
          expect(readLinkCode(typed)).toBe(plain);
        },
      ),
    );
  });

  it('is read out of nothing else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const read = readLinkCode(text);
        if (read !== undefined) expect(read).toMatch(/^\d{8}$/);
      }),
    );
  });

  it('is kept by a hash that another secret would make otherwise', () => {
    expect(linkCodeId('one', '12345678')).toMatch(/^[0-9a-f]{64}$/);
    expect(linkCodeId('one', '12345678')).not.toBe(linkCodeId('two', '12345678'));
    expect(linkCodeId('one', '12345678')).not.toBe(linkCodeId('one', '12345679'));
  });
});

describe('what can be undone', () => {
  const slack = { platform: 'slack', id: 'U1' } as const;
  const whatsapp = { platform: 'whatsapp', id: 'W1' } as const;
  const having = (handles: Member['handles']) => ({ handles }) as Member;
  const both = withLinked(withLinked(undefined, slack, 0), whatsapp, 1);
  const everywhere = having({ console: 'noam', slack: 'U1', whatsapp: 'W1' });

  it('is the last link, then the one before', () => {
    expect(undoable(both, everywhere, 2)).toEqual(whatsapp);
    expect(undoable(withoutLast(both), everywhere, 2)).toEqual(slack);
    expect(undoable(withoutLast(withoutLast(both)), everywhere, 2)).toBeUndefined();
  });

  it('is nothing a day later, nor what is theirs no more, nor their only account', () => {
    expect(undoable(both, everywhere, DAY)).toEqual(whatsapp);
    expect(undoable(both, everywhere, DAY + 1)).toBeUndefined();
    expect(undoable(both, having({ console: 'noam', whatsapp: 'W2' }), 2)).toBeUndefined();
    expect(undoable(both, having({ whatsapp: 'W1' }), 2)).toBeUndefined();
    expect(withLinked(both, slack, DAY + 1).linked).toHaveLength(1);
  });
});
