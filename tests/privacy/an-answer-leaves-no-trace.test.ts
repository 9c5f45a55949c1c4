import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkin } from '../../src/commands/checkin.ts';
import type { Call } from '../../src/commands/command.ts';
import { checkinCounts } from '../../src/community/checkin.ts';
import { noCounts, seal, unseal } from '../../src/community/checkin-counts.ts';
import { BUCKETS, itemsOf } from '../../src/community/checkin-items.ts';
import type { Effect } from '../../src/core/effects.ts';
import { UserError } from '../../src/core/errors.ts';
import { createWords } from '../../src/locales/words.ts';
import { fixture, useWorlds } from '../world.ts';

const SECRET = 'a secret for tests';
const ROUND = 'c12345678';
const createWorld = useWorlds();

function tapped(bucket: number, upTo: number): Effect[] {
  const items = [...itemsOf(0)];
  const round = { group: 'g', number: 0, items, asked: ['dana'], opened: 0, closes: 10 };
  const open = {
    ...{ id: ROUND, round, group: { name: 'Group' }, progress: { upTo } },
    sealed: seal(noCounts(3), { secret: SECRET, round: ROUND }, 'opening'),
  };
  const call = {
    ...{ id: 'console/1', at: 5, member: { id: 'dana', zone: 'UTC' }, site: { secret: SECRET } },
    ...{
      answers: { round: ROUND, item: items[upTo] ?? '', bucket: String(bucket) },
      words: createWords('en'),
    },
  } as unknown as Call;
  return checkin.run({ open: [open], meant: open, results: [], isAway: false, member: call.member }, call);
}

const isCount = (effect: Effect) => effect.do === 'save' && effect.kind.name === checkinCounts.name;

describe('an answer', () => {
  it.each([0, 1, 2])('to question %i changes nothing by what it is, but the sealed counts', (upTo) => {
    const [first, ...others] = BUCKETS.map((bucket) => tapped(bucket, upTo));
    const rest = first?.filter((effect) => !isCount(effect));
    expect(rest).not.toHaveLength(0);
    for (const effects of others) expect(effects.filter((effect) => !isCount(effect))).toEqual(rest);
  });

  it('is in the counts, and nowhere as a step in time: nothing saved holds an instant', () => {
    const saves = tapped(4, 0).flatMap((effect) => (effect.do === 'save' ? [effect.value] : []));
    expect(saves).toHaveLength(2);
    const [counts, progress] = saves as [{ sealed: string }, unknown];
    expect(unseal(counts.sealed, { secret: SECRET, round: ROUND })?.[0]).toEqual([0, 0, 0, 1, 0]);
    expect(progress).toEqual({ upTo: 1 });
  });

  it('is logged by nobody while the round is open, and all at once when it closes', async () => {
    const world = await createWorld({ community: fixture('communities/check-ins.yaml') });
    await world.advance('2026-11-23T10:00');
    for (const who of ['tamar', 'dana', 'layla', 'noam', 'ruth'])
      for (const tap of ['2', '4', '3']) await world.says(who, tap);
    const answered = async () => (await world.log()).filter(({ kind }) => kind === 'checkin.answered');
    expect(await answered()).toEqual([]);
    await world.advance('2026-11-26T10:00');
    expect(await answered()).toHaveLength(5);
    expect(new Set((await answered()).map(({ at }) => at)).size).toBe(1);
    expect((await answered()).every(({ size }) => size === 0)).toBe(true);
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
