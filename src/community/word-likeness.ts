// How alike two words of a name are.

/** What a word that one name has and the other lacks counts for. */
export const ABSENT = 0.4;

const INITIAL = 0.4;
const SHORTENED = 0.6;
const ONE_SLIP = 0.6;
const TWO_SLIPS = 0.9;

/**
 * 0 for the same word, more for an initial, a shortened form or a slip of the fingers, undefined for another word.
 * The figures only order candidates that a person then chooses from.
 */
export function unlikeness(one: string, other: string): number | undefined {
  if (one === other) return 0;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.startsWith(short)) return short.length === 1 ? INITIAL : short.length >= 3 ? SHORTENED : undefined;
  const most = long.length >= 8 ? 2 : long.length >= 4 ? 1 : 0;
  if (isWithin(1, short, long)) return most >= 1 ? ONE_SLIP : undefined;
  return most === 2 && isWithin(2, short, long) ? TWO_SLIPS : undefined;
}

/** Whether so many letters changed, added, lost or swapped with their neighbour make one word of the other. */
function isWithin(slips: number, a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > slips) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  if (same === a.length && same === b.length) return true;
  if (slips === 0) return false;
  const [x, y] = [a.slice(same), b.slice(same)];
  return (
    isWithin(slips - 1, x.slice(1), y.slice(1)) ||
    isWithin(slips - 1, x, y.slice(1)) ||
    isWithin(slips - 1, x.slice(1), y) ||
    (x[0] === y[1] && x[1] === y[0] && isWithin(slips - 1, x.slice(2), y.slice(2)))
  );
}
