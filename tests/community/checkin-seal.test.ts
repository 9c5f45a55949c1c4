import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newRoundKey, seal, unseal } from '../../src/community/checkin-seal.ts';

const KEY = newRoundKey();
const LOCKED = { round: 'c00000000', lock: KEY.lock };
const answers = fc.record({ position: fc.nat(5), bucket: fc.integer({ min: 1, max: 5 }) });

describe('a sealed answer', () => {
  it('comes out as it went in, is always of one length, and never looks the same twice', () => {
    const length = seal({ position: 0, bucket: 1 }, LOCKED).length;
    fc.assert(
      fc.property(answers, (answer) => {
        const sealed = seal(answer, LOCKED);
        expect(unseal(sealed, LOCKED.round, KEY)).toEqual(answer);
        expect(sealed).toHaveLength(length);
        expect(seal(answer, LOCKED)).not.toBe(sealed);
      }),
      { numRuns: 50 },
    );
  });

  it('is opened by no other key, not by what closed it, for no other round, and not once it was changed', () => {
    const sealed = seal({ position: 1, bucket: 4 }, LOCKED);
    expect(unseal(sealed, LOCKED.round, newRoundKey())).toBeUndefined();
    expect(unseal(sealed, LOCKED.round, { lock: KEY.lock, key: KEY.lock })).toBeUndefined();
    expect(unseal(sealed, 'c11111111', KEY)).toBeUndefined();
    expect(unseal(`AAAA${sealed.slice(4)}`, LOCKED.round, KEY)).toBeUndefined();
    expect(unseal(`${sealed.slice(0, -4)}AAAA`, LOCKED.round, KEY)).toBeUndefined();
  });

  it('is nothing where it is no sealed answer at all', () => {
    const texts = fc.oneof(fc.string(), fc.base64String({ minLength: 68, maxLength: 68 }));
    fc.assert(
      fc.property(texts, (text) => {
        expect(unseal(text, LOCKED.round, KEY)).toBeUndefined();
      }),
    );
  });
});
