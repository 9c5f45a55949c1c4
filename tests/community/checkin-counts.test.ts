import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counted, noCounts, seal, unseal } from '../../src/community/checkin-counts.ts';

const under = { secret: 'a secret', round: 'c00000000' };
const taps = fc.array(fc.record({ position: fc.nat(2), bucket: fc.integer({ min: 1, max: 5 }) }), {
  maxLength: 60,
});

describe('the counts of a round', () => {
  it('are what was tapped, in whatever order', () => {
    fc.assert(
      fc.property(taps, (all) => {
        const add = (those: typeof all) =>
          those.reduce((counts, t) => counted(counts, t.position, t.bucket), noCounts(3));
        expect(add(all)).toEqual(add(all.toReversed()));
        expect(
          add(all)
            .flat()
            .reduce((sum, n) => sum + n, 0),
        ).toBe(all.length);
      }),
    );
  });

  it('come out of their seal as they went in, and are of one length whatever they hold', () => {
    fc.assert(
      fc.property(taps, fc.string(), (all, cause) => {
        const counts = all.reduce((sum, t) => counted(sum, t.position, t.bucket), noCounts(3));
        const sealed = seal(counts, under, cause);
        expect(unseal(sealed, under)).toEqual(counts);
        expect(sealed).toHaveLength(seal(noCounts(3), under, 'opening').length);
      }),
    );
  });

  it('cannot be read with another secret, for another round, or when something was changed', () => {
    const sealed = seal(noCounts(3), under, 'opening');
    expect(unseal(sealed, { ...under, secret: 'another' })).toBeUndefined();
    expect(unseal(sealed, { ...under, round: 'c11111111' })).toBeUndefined();
    expect(unseal(`AAAA${sealed.slice(4)}`, under)).toBeUndefined();
    expect(unseal('', under)).toBeUndefined();
  });
});
