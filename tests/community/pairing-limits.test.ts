import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Introduction } from '../../src/community/pairing.ts';
import { nextRequest } from '../../src/community/pairing-limits.ts';
import { DAY, WEEK } from '../../src/core/time.ts';

const NOW = 1_800_000_000_000;

function request(at: number, what: Partial<Introduction> = {}): Introduction {
  return { id: `i${at}`, one: 'noam', other: 'dana', at, by: 'request', state: 'asked', met: {}, ...what };
}

describe('a limit on requests', () => {
  it('is reached by as many as are allowed, and ends a week after the oldest that counts', () => {
    const all = [request(NOW - 6 * DAY), request(NOW - 2 * DAY)];
    expect(nextRequest(all, { who: 'noam', as: 'one', most: 3, at: NOW })).toBeUndefined();
    expect(nextRequest(all, { who: 'noam', as: 'one', most: 2, at: NOW })).toBe(NOW + DAY);
    expect(nextRequest(all, { who: 'dana', as: 'other', most: 1, at: NOW })).toBe(NOW + 5 * DAY);
    expect(nextRequest(all, { who: 'dana', as: 'one', most: 1, at: NOW })).toBeUndefined();
  });

  it('counts no pairs, and nothing older than a week', () => {
    const all = [request(NOW - WEEK), request(NOW, { by: 'pairing' })];
    expect(nextRequest(all, { who: 'noam', as: 'one', most: 1, at: NOW })).toBeUndefined();
  });

  it('never lets through more than allowed in any week, and keeps nobody longer than it must', () => {
    const steps = fc.array(fc.integer({ min: 0, max: 3 * DAY }), { maxLength: 40 });
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 5 }), (waits, most) => {
        const made: Introduction[] = [];
        let at = NOW;
        for (const wait of waits) {
          at += wait;
          const next = nextRequest(made, { who: 'noam', as: 'one', most, at });
          if (next === undefined) made.push(request(at));
          else expect(nextRequest(made, { who: 'noam', as: 'one', most, at: next })).toBeUndefined();
          expect(made.filter((one) => one.at > at - WEEK).length).toBeLessThanOrEqual(most);
        }
      }),
    );
  });
});
