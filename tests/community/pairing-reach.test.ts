import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canReach, type Reachable, waysToReach } from '../../src/community/pairing-reach.ts';
import { createWords } from '../../src/locales/words.ts';

const nowhere: Reachable = { slack: false, console: false, whatsapp: false, circles: [] };
const onSlack = { ...nowhere, slack: true };
const byNumber = { ...nowhere, whatsapp: true, number: '+972501234567' };
const byLid = { ...nowhere, whatsapp: true };
const words = createWords('en');

const anyone: fc.Arbitrary<Reachable> = fc
  .record({
    slack: fc.boolean(),
    console: fc.boolean(),
    whatsapp: fc.boolean(),
    number: fc.option(fc.constant('+972501234567'), { nil: undefined }),
    circles: fc.subarray([1, 2, 3]),
  })
  .map(({ number, ...rest }) => ({ ...rest, ...(rest.whatsapp && number !== undefined && { number }) }));

describe('a way to reach someone', () => {
  it('is told only to who has it too', () => {
    expect(waysToReach(onSlack, byNumber, words)).toBe('');
    expect(waysToReach(byNumber, onSlack, words)).toBe('');
    expect(waysToReach({ ...byNumber, slack: true }, onSlack, words)).toBe('on Slack, by name');
    expect(waysToReach(byNumber, byLid, words).replaceAll(/[\u2066-\u2069]/g, '')).toBe(
      'on WhatsApp: +972501234567',
    );
  });

  it('is a group on WhatsApp only where both sit in one', () => {
    expect(waysToReach({ ...byLid, circles: [1] }, { ...byLid, circles: [2] }, words)).toBe('');
    expect(waysToReach({ ...byLid, circles: [1, 2] }, { ...byLid, circles: [2] }, words)).toBe(
      'on WhatsApp, in a group of yours',
    );
  });

  it('is there, for one of two, exactly when they can be introduced', () => {
    fc.assert(
      fc.property(anyone, anyone, (one, other) => {
        const told = [waysToReach(one, other, words), waysToReach(other, one, words)];
        expect(canReach(one, other)).toBe(told.some((ways) => ways !== ''));
        expect(canReach(one, other)).toBe(canReach(other, one));
      }),
    );
  });
});
