// Lengths of time as people type them.
import { DAY } from '../core/time.ts';
import { tokensOf } from './reading-tokens.ts';
import { FRACTIONS, NUMBERS, UNITS, type Unit } from './reading-words.ts';

/** Longer is taken for a mistake, in milliseconds. */
const LONGEST = 3660 * DAY;

/**
 * Milliseconds: `3d`, `2 weeks`, `1h 30m`, `an hour and a half`, `3 ימים`, `שבועיים`, `٣ أيام`. A month is taken as 30
 * days, a year as 365.
 */
export function readDuration(text: string): number | undefined {
  const length = sumOf(tokensOf(text) ?? []);
  return length !== undefined && length > 0 && length <= LONGEST ? Math.round(length) : undefined;
}

/** `[count] unit`, any number of times, and then perhaps a fraction of the last unit. */
function sumOf(tokens: readonly string[]): number | undefined {
  let sum = 0;
  let last: Unit | undefined;
  let count: number | undefined;
  for (const token of tokens) {
    const unit = UNITS.get(token);
    if (unit) {
      sum += (count ?? 1) * unit.count * unit.length;
      last = unit;
      count = undefined;
    } else {
      if (count !== undefined) return undefined;
      count = countOf(token);
      if (count === undefined) return undefined;
    }
  }
  if (count === undefined) return sum;
  return last && count < 1 ? sum + count * last.length : undefined;
}

function countOf(token: string): number | undefined {
  return /^\d{1,6}(\.\d{1,3})?$/.test(token) ? Number(token) : (NUMBERS.get(token) ?? FRACTIONS.get(token));
}
