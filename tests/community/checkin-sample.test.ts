import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleOf } from '../../src/community/checkin-sample.ts';

const names = (count: number) => Array.from({ length: count }, (_, i) => `m${String(i).padStart(2, '0')}`);
const sampling = fc.record({
  count: fc.nat(60),
  share: fc.double({ min: 0.1, max: 1, noNaN: true }),
  seed: fc.string(),
});

/** Whom the rounds of an unchanging group ask. */
function rounds(
  { count, share, seed }: { count: number; share: number; seed: string },
  many: number,
): string[][] {
  const lastAsked: Record<string, number> = {};
  return Array.from({ length: many }, (_, number) => {
    const asked = sampleOf({
      eligible: names(count),
      lastAsked: { ...lastAsked },
      number,
      share,
      seed: seed + number,
    });
    for (const id of asked) lastAsked[id] = number;
    return asked;
  });
}

describe('whom a round asks', () => {
  it('is nobody below five, and everyone below sixteen', () => {
    for (let count = 0; count < 5; count += 1)
      expect(rounds({ count, share: 0.5, seed: '' }, 2)).toEqual([[], []]);
    for (let count = 5; count < 16; count += 1)
      expect(rounds({ count, share: 0.5, seed: '' }, 2)).toEqual([names(count), names(count)]);
  });

  it('is nobody twice running in a larger group, and at least eight', () => {
    fc.assert(
      fc.property(sampling, (given) => {
        fc.pre(given.count >= 16);
        const [first = [], second = [], third = []] = rounds(given, 3);
        expect(second.filter((id) => first.includes(id))).toEqual([]);
        expect(third.filter((id) => second.includes(id))).toEqual([]);
        for (const asked of [first, second, third]) expect(asked.length).toBeGreaterThanOrEqual(8);
      }),
    );
  });

  it('is fewer rather than anyone twice running, when many have left since', () => {
    const lastAsked = Object.fromEntries(names(10).map((id) => [id, 0]));
    const asked = sampleOf({ eligible: names(18), lastAsked, number: 1, share: 0.5, seed: '' });
    expect(asked).toEqual(names(18).slice(10));
  });

  it('is everyone in turn: nobody is asked again before all others were', () => {
    const all = rounds({ count: 40, share: 0.25, seed: 'x' }, 4);
    expect(all.flat().toSorted()).toEqual(names(40));
  });

  it('is the same when asked again, in whatever order the group is read', () => {
    fc.assert(
      fc.property(sampling, ({ count, share, seed }) => {
        const given = { lastAsked: {}, number: 0, share, seed };
        expect(sampleOf({ ...given, eligible: names(count).toReversed() })).toEqual(
          sampleOf({ ...given, eligible: names(count) }),
        );
      }),
    );
  });
});
