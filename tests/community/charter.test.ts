import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afterVote,
  areTellable,
  CHARTER_CHOICES,
  type CharterVote,
  charterEnd,
  charterVoteId,
  LEADER_DECIDES,
  laterBy,
  parseCharterVoteId,
  tally,
} from '../../src/community/charter.ts';

const votesFor = (...choices: CharterVote['choice'][]) => choices.map((choice) => ({ choice, at: 0 }));

describe('a vote on a charter', () => {
  it('needs a quorum, and one way that more want than any other', () => {
    expect(tally({ votes: votesFor('renew', 'renew', 'close'), seats: 10, quorum: 0.3 }).outcome).toBe(
      'renew',
    );
    expect(tally({ votes: votesFor('renew', 'renew'), seats: 10, quorum: 0.3 }).outcome).toBe('undecided');
    expect(tally({ votes: votesFor('renew', 'close'), seats: 4, quorum: 0.5 }).outcome).toBe('undecided');
    expect(tally({ votes: [], seats: 0, quorum: 0.3 }).outcome).toBe('undecided');
  });

  it('needs of seven hundredths of a hundred seats seven votes, not eight', () => {
    expect(tally({ votes: votesFor('renew'), seats: 100, quorum: 0.07 }).needed).toBe(7);
    expect(tally({ votes: votesFor('renew'), seats: 10, quorum: 0.31 }).needed).toBe(4);
    expect(tally({ votes: votesFor('close'), seats: 1, quorum: 0.3 })).toMatchObject({
      ...{ needed: 1, outcome: 'close' },
    });
  });

  it('renews a charter that ends on a leap day until the last of a February', () => {
    expect(laterBy('2028-02-29', { years: 1 })).toBe('2029-02-28');
  });

  it('names the group that most of those who want to merge named', () => {
    const votes: CharterVote[] = ['a', 'b', 'b'].map((into) => ({ choice: 'merge', into, at: 0 }));
    expect(tally({ votes, seats: 3, quorum: 0.3 })).toMatchObject({ outcome: 'merge', into: 'b' });
  });

  it('counts each vote once, whatever their order', () => {
    const vote = fc.constantFrom(...CHARTER_CHOICES).map((choice): CharterVote => ({ choice, at: 0 }));
    fc.assert(
      fc.property(fc.array(vote), fc.nat(50), (votes, more) => {
        const ballot = { seats: votes.length + more, quorum: 0.3 };
        const counted = tally({ votes, ...ballot });
        expect(Object.values(counted.counts).reduce((a, b) => a + b, 0)).toBe(votes.length);
        expect(tally({ votes: votes.toReversed(), ...ballot })).toEqual(counted);
      }),
    );
  });

  it('tells counts only where two ways at least were chosen, each by five at least', () => {
    const told = (...[renew, change, merge, close]: [number, number, number, number]) =>
      areTellable({ renew, change, merge, close });
    expect([told(4, 0, 0, 1), told(5, 0, 0, 0), told(20, 0, 0, 0), told(9, 5, 0, 1)]).toEqual(
      Array(4).fill(false),
    );
    expect([told(5, 5, 0, 0), told(0, 7, 5, 30)]).toEqual([true, true]);
  });

  it('tells nothing of a fifth to any four who put their own votes together', () => {
    const some = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9 }));
    const four = fc.array(fc.constantFrom(...CHARTER_CHOICES), { maxLength: 4 });
    fc.assert(
      fc.property(fc.tuple(some, some, some, some), four, ([renew, change, merge, close], own) => {
        const counts = { renew, change, merge, close };
        const others = CHARTER_CHOICES.filter(
          (choice) => counts[choice] > own.filter((one) => one === choice).length,
        );
        // Every other vote may have been any of these.
        if (areTellable(counts)) expect(others.length).toBeGreaterThan(1);
      }),
      { numRuns: 1000 },
    );
  });

  it('is kept until it cannot be counted any more, by whatever clock', () => {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      const last = (charterEnd({ until: '2026-12-13', zone }) ?? 0) + LEADER_DECIDES;
      expect(afterVote(charterVoteId('g', '2026-12-13'))).toBeGreaterThan(last);
    }
  });

  it('is named by its group and its day', () => {
    expect(parseCharterVoteId(charterVoteId('g@1', '2027-03-31'))).toEqual({
      group: 'g@1',
      until: '2027-03-31',
    });
    fc.assert(fc.property(fc.string(), (text) => void parseCharterVoteId(text)));
  });
});
