import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkin } from '../../src/commands/checkin.ts';
import type { Call } from '../../src/commands/command.ts';
import { checkinBallots } from '../../src/community/checkin.ts';
import { BUCKETS, itemsOf } from '../../src/community/checkin-items.ts';
import { newRoundKey, unseal } from '../../src/community/checkin-seal.ts';
import type { Effect } from '../../src/core/effects.ts';
import { UserError } from '../../src/core/errors.ts';
import { createWords } from '../../src/locales/words.ts';

const KEY = newRoundKey();
const ROUND = 'c12345678';

function tapped(bucket: number, upTo: number): Effect[] {
  const items = [...itemsOf(0)];
  const round = { group: 'g', number: 0, items, asked: ['dana'], opened: 0, closes: 10, lock: KEY.lock };
  const open = {
    ...{ id: ROUND, round, group: { name: 'Group' }, progress: { upTo } },
  };
  const call = {
    ...{ id: 'console/1', at: 5, member: { id: 'dana', zone: 'UTC' } },
    ...{
      answers: { round: ROUND, item: items[upTo] ?? '', bucket: String(bucket) },
      words: createWords('en'),
    },
  } as unknown as Call;
  const facts = { open: [open], meant: open, results: [], led: [], isAway: false, ballot: 'a ballot' };
  return checkin.run({ ...facts, member: call.member }, call);
}

const isBallot = (effect: Effect) => effect.do === 'save' && effect.kind.name === checkinBallots.name;

describe('an answer', () => {
  it.each([0, 1, 2])('to question %i changes nothing by what it is, but what is sealed', (upTo) => {
    const [first, ...others] = BUCKETS.map((bucket) => tapped(bucket, upTo));
    const rest = first?.filter((effect) => !isBallot(effect));
    expect(rest).not.toHaveLength(0);
    for (const effects of others) expect(effects.filter((effect) => !isBallot(effect))).toEqual(rest);
  });

  it('is sealed under the lock of its round, and beside it stands only how far someone has come', () => {
    const saves = tapped(4, 0).flatMap((effect) => (effect.do === 'save' ? [effect.value] : []));
    expect(saves).toHaveLength(2);
    const [ballot, progress] = saves as [{ sealed: string }, unknown];
    expect(unseal(ballot.sealed, ROUND, KEY)).toEqual({ position: 0, bucket: 4 });
    expect(progress).toEqual({ upTo: 1 });
  });
});

describe('whatever is typed after the word', () => {
  it('is understood, or refused with a sentence', () => {
    const call = { words: createWords('en') } as Call;
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('', `${ROUND} `, `${ROUND} energy `),
        (text, head) => {
          try {
            const { bucket } = checkin.parse(head + text, call);
            if (bucket !== undefined) expect(bucket).toMatch(/^[1-5]$/);
          } catch (error) {
            expect(error).toBeInstanceOf(UserError);
          }
        },
      ),
    );
  });
});
