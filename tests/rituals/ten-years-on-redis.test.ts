// The same promise as over ten years, for a few weeks on the real ledger: every turn has one run or one recorded miss.
import { describe, expect, it } from 'vitest';
import { instantNamed } from '../../src/bots/console/session.ts';
import { isoOf, MINUTE } from '../../src/core/time.ts';
import { createChance } from '../chaos/seeded.ts';
import { useWorlds, type World, ZONE } from '../world.ts';

const BEGINS = instantNamed('2026-11-22T09:00', ZONE);
const ENDS = instantNamed('2026-12-20T09:00', ZONE);

const createWorld = useWorlds();

describe('four weeks of ticks', () => {
  it('of one host that never sleeps run every turn', async () => {
    const taken = await ticks(await createWorld(), { seed: 0, calm: true });
    expect(taken.size).toBeGreaterThan(20);
    expect([...taken.values()].flat().filter((how) => how !== 'ran')).toEqual([]);
  });

  it.each([31, 32, 33, 34])(
    'of two hosts that come and go take every turn once, seed %i',
    async (seed) => {
      const calm = await ticks(await createWorld(), { seed: 0, calm: true });
      const taken = await ticks(await createWorld(), { seed, calm: false });
      expect(planned(taken)).toEqual(planned(calm));
      const effects = [...taken].map(([id, hows]) => [id, hows.filter((how) => how !== 'already').length]);
      expect(effects.filter(([, count]) => count !== 1)).toEqual([]);
      expect([...taken.values()].flat()).toContain('missed');
    },
    30_000,
  );
});

/** Those with a slot of their own: what follows a sweep comes some minutes after it, whenever that was. */
function planned(taken: ReadonlyMap<string, unknown>): string[] {
  return [...taken.keys()].filter((id) => !id.startsWith('retention/rewriting/')).sort();
}

/** By turn, what came of it each time it was taken. */
async function ticks(world: World, { seed, calm }: { seed: number; calm: boolean }) {
  const chance = createChance(seed);
  const taken = new Map<string, string[]>();
  for (let now = BEGINS; now <= ENDS; ) {
    world.clockTo(isoOf(now));
    const hosts = calm ? 1 : 2;
    const plans = await Promise.all(Array.from({ length: hosts }, () => world.app.due(now)));
    const dies = !calm && chance.next() < 0.1;
    if (dies) await world.app.ticked(plans[0]?.tickedAt ?? now);
    const turns = plans.flatMap((plan) => plan.turns);
    const begun = dies ? turns.slice(0, chance.below(turns.length + 1)) : turns;
    await Promise.all(
      begun.map(async (turn) => {
        const how = await world.app.take(turn);
        taken.set(turn.id, [...(taken.get(turn.id) ?? []), how]);
      }),
    );
    if (!dies) await world.app.ticked(plans[0]?.tickedAt ?? now);
    const { lanes } = await world.app.due(now);
    await Promise.all(lanes.map(world.app.deliver));
    if (now === ENDS) break;
    const next = calm ? ((await world.app.nextDue(now, ENDS)) ?? ENDS) : now;
    const away = (chance.next() < 0.3 ? chance.below(10 * 24 * 60) : chance.below(90)) * MINUTE;
    now = Math.min(ENDS, calm ? Math.max(next, now + MINUTE) : now + MINUTE + away);
  }
  return taken;
}
