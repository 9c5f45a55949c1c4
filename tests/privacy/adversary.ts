// An adversary who knows everything but the answers: who belonged, who was asked, who answered what, every report, and
// how the reports are made.
import type { ItemResult } from '../../src/community/checkin.ts';
import { BUCKETS } from '../../src/community/checkin-items.ts';
import { resultOf } from '../../src/community/checkin-results.ts';
import { WEEK } from '../../src/core/time.ts';
import type { Statement } from './population.ts';

/** The smallest sum of answers that can be had from sums over these sets, by solving the equations; none if there is none. */
export function smallestSolved(sets: readonly ReadonlySet<string>[]): number {
  const patterns = new Map<string, number>();
  for (const answer of new Set(sets.flatMap((set) => [...set]))) {
    const pattern = sets.map((set) => (set.has(answer) ? '1' : '0')).join('');
    patterns.set(pattern, (patterns.get(pattern) ?? 0) + 1);
  }
  // Answers that stand in the same sums are never told apart: one column for all of them.
  const columns = [...patterns];
  const rows = sets.map((_, i) => columns.map(([pattern]) => Number(pattern[i])));
  const sizes = reduced(rows).map((row) =>
    row.reduce((size, value, i) => size + (value === 0 ? 0 : (columns[i]?.[1] ?? 0)), 0),
  );
  return Math.min(...sizes.filter((size) => size > 0), Number.POSITIVE_INFINITY);
}

/** The reduced row echelon form. */
function reduced(rows: readonly (readonly number[])[]): number[][] {
  const matrix = rows.map((row) => [...row]);
  let top = 0;
  for (let column = 0; column < (matrix[0]?.length ?? 0) && top < matrix.length; column += 1) {
    const found = matrix.findIndex((row, i) => i >= top && row[column] !== 0);
    const pivot = matrix[found];
    if (!pivot) continue;
    [matrix[top], matrix[found]] = [pivot, matrix[top] ?? []];
    const by = pivot[column] ?? 1;
    const unit = pivot.map((value) => value / by);
    matrix[top] = unit;
    for (const [i, row] of matrix.entries()) {
      const times = row[column] ?? 0;
      if (i !== top && times !== 0)
        matrix[i] = row.map((value, j) => rounded(value - times * (unit[j] ?? 0)));
    }
    top += 1;
  }
  return matrix;
}

/** Coefficients are small fractions: what is left of rounding is no coefficient. */
function rounded(value: number): number {
  return Math.abs(value) < 1e-9 ? 0 : value;
}

/**
 * The buckets that no one of these answers can have been in, by trying every way in which `count` people can have
 * answered so that just this is shown: nobody's answer may be narrowed down.
 */
export function excluded(count: number, shown: ItemResult, reveal: Reveal = openly): number[] {
  const key = `${count} ${reveal === openly} ${said(shown)}`;
  const before = known.get(key);
  if (before) return before;
  const possible = new Set<number>();
  for (const buckets of waysOf(count, BUCKETS.length))
    if (said(reveal(buckets, shown)) === said(shown))
      for (const bucket of BUCKETS) if ((buckets[bucket - 1] ?? 0) > 0) possible.add(bucket);
  const out = BUCKETS.filter((bucket) => !possible.has(bucket));
  known.set(key, out);
  return out;
}

/** What would have been shown of other answers; the adversary knows why there were no counts, too. */
export type Reveal = (buckets: readonly number[], shown: ItemResult) => ItemResult | undefined;

const known = new Map<string, number[]>();
const openly: Reveal = (buckets, { item }) => resultOf({ item, buckets, who: [] }, []);

function said(result: ItemResult | undefined): string {
  return `${result?.band} ${result?.counts}`;
}

/** Every way to put `count` into `places`. */
export function* waysOf(count: number, places: number): Generator<number[]> {
  if (places === 1) yield [count];
  else
    for (let first = 0; first <= count; first += 1)
      for (const rest of waysOf(count - first, places - 1)) yield [first, ...rest];
}

/**
 * Pairs of statements that one who believes that answers stay as they are for eight weeks could subtract, to have what
 * fewer than five people answered.
 */
export function subtractable(statements: readonly Statement[]): [Statement, Statement][] {
  return statements.flatMap((a, i) =>
    statements.slice(i + 1).flatMap((b): [Statement, Statement][] => {
      if (a.item !== b.item || Math.abs(a.closed - b.closed) >= 8 * WEEK) return [];
      const [more, less] = [without(a.who, b.who), without(b.who, a.who)];
      const few = more + less > 0 && more + less < 5;
      const nested = more === 0 || less === 0;
      const exact = a.shown.counts !== undefined && b.shown.counts !== undefined;
      return few && (nested || exact) ? [[a, b]] : [];
    }),
  );
}

function without(these: readonly string[], those: readonly string[]): number {
  return these.filter((one) => !those.includes(one)).length;
}
