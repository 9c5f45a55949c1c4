import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counted, noCounts } from '../../src/community/checkin-counts.ts';

const taps = fc.array(fc.record({ position: fc.nat(2), bucket: fc.integer({ min: 1, max: 5 }) }), {
  maxLength: 60,
});

describe('the counts of a round', () => {
  it('are what was tapped, in whatever order', () => {
    fc.assert(
      fc.property(taps, (all) => {
        const add = (those: typeof all) => those.reduce(counted, noCounts(3));
        expect(add(all)).toEqual(add(all.toReversed()));
        const sum = add(all)
          .flat()
          .reduce((total, n) => total + n, 0);
        expect(sum).toBe(all.length);
      }),
    );
  });
});
