import { describe, expect, it } from 'vitest';
import { checkinTotals } from '../../src/insights/checkin-totals.ts';
import { excluded, smallestSolved, subtractable, waysOf } from './adversary.ts';
import { liveThrough, type Months } from './population.ts';

/** Each an independent population of months; `POPULATIONS=10000` tries as many. */
const POPULATIONS = Number(process.env['POPULATIONS'] ?? 2000);

/** What an adversary finds out about fewer than five answers; nothing, if all is well. */
function foundOut({ statements, results, told }: Months): string[] {
  const found: string[] = [];
  const sets = statements.map(({ round, item, who }) => new Set(who.map((id) => `${round}/${item}/${id}`)));
  const solved = smallestSolved(sets);
  if (solved < 5) found.push(`a sum of ${solved} answers`);
  for (const { who, shown } of statements) {
    const cells = shown.counts ?? [who.length];
    if (cells.some((cell) => cell < 5)) found.push(`a count of ${Math.min(...cells)}`);
    const out = excluded(who.length, shown);
    if (out.length > 0) found.push(`that none of ${who.length} answers was ${out.join(' or ')}`);
  }
  for (const [a, b] of subtractable(statements)) found.push(`${a.round} less ${b.round}`);
  for (const { answered, did } of told)
    if (answered !== did) found.push(`that ${answered} answered where ${did} did`);
  const totals = checkinTotals(results);
  const shown = results.filter(({ items }) => items.length > 0);
  const hidden = totals.answered - shown.reduce((sum, { answered = 0 }) => sum + answered, 0);
  if (hidden > 0 && hidden < 5) found.push(`that ${hidden} answered where nothing was shown`);
  return found;
}

describe('an adversary who knows all but the answers', () => {
  it(`finds nothing out about fewer than five, in ${POPULATIONS} populations`, { timeout: 600_000 }, () => {
    let shown = 0;
    for (let seed = 0; seed < POPULATIONS; seed += 1) {
      const months = liveThrough(seed);
      shown += months.statements.length;
      expect(foundOut(months), `population ${seed}`).toEqual([]);
    }
    // That nothing is found out must not be because nothing is shown.
    expect(shown).toBeGreaterThan(POPULATIONS * 5);
  });

  it('cannot narrow down anyone’s answer, however the first results of 5 to 24 people fell out', () => {
    for (let count = 5; count <= 24; count += 1)
      for (const band of ['low', 'middle', 'high'] as const)
        expect(excluded(count, { item: 'load', band }), `${count}, ${band}`).toEqual([]);
    for (const counts of [...waysOf(9, 3)].map((ways) => ways.map((n) => n + 5) as [number, number, number]))
      expect(excluded(24, { item: 'load', counts }), `${counts}`).toEqual([]);
  });
});

describe('the same adversary, shown a little too much', () => {
  const months = Array.from({ length: 60 }, (_, seed) => liveThrough(seed));
  const told: Months['told'] = [];

  it('finds out what fewer than five answered, were it shown', () => {
    const leaky = months.flatMap(({ statements, asked, results }) => {
      const one = asked.find(({ who }) => who.length > 0 && who.length < 5);
      const leak = one && { ...one, closed: 0, shown: { item: one.item, band: 'low' as const } };
      return leak ? [foundOut({ statements: [...statements, leak], asked, results, told })] : [];
    });
    expect(leaky.length).toBeGreaterThan(5);
    for (const found of leaky) expect(found).not.toEqual([]);
  });

  it('finds it out from a total that counts those of whom nothing is shown', () => {
    let tried = 0;
    for (const { statements, asked } of months) {
      const open = statements.filter(({ item }) => item === 'energy');
      const hidden = asked.filter(
        ({ item, round }) => item === 'energy' && !open.some((one) => one.round === round),
      );
      const size = hidden.reduce((sum, { who }) => sum + who.length, 0);
      if (size === 0 || size >= 5) continue;
      tried += 1;
      const name = ({ round, who }: { round: string; who: readonly string[] }) =>
        who.map((id) => `${round}/${id}`);
      const sets = open.map((one) => new Set(name(one)));
      expect(smallestSolved([...sets, new Set([...open, ...hidden].flatMap(name))])).toBe(size);
    }
    expect(tried).toBeGreaterThan(2);
  });

  it('finds it out from a bucket that nobody chose', () => {
    const reveal = (buckets: readonly number[]) => ({
      item: 'load' as const,
      counts: [
        (buckets[0] ?? 0) + (buckets[1] ?? 0),
        buckets[2] ?? 0,
        (buckets[3] ?? 0) + (buckets[4] ?? 0),
      ] as [number, number, number],
    });
    expect(excluded(10, { item: 'load', counts: [6, 4, 0] }, reveal)).toEqual([4, 5]);
  });

  it('finds it out from one who left between two rounds, were answers to stay as they are', () => {
    const who = ['a', 'b', 'c', 'd', 'e', 'f'];
    const first = {
      round: 'r1',
      item: 'load' as const,
      closed: 0,
      who,
      shown: { item: 'load' as const, band: 'low' as const },
    };
    const second = { ...first, round: 'r2', closed: 1, who: who.slice(1) };
    expect(subtractable([first, second])).toHaveLength(1);
    expect(smallestSolved([new Set(first.who), new Set(second.who)])).toBe(1);
  });
});
