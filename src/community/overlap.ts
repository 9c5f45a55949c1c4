// How much two sets of numbers have in common, for hundreds of thousands of pairs.

/** Ascending, none twice. */
export type Numbers = readonly number[];

/** 0 to 1: how much of the smaller set the other has too. */
export function overlap(one: Numbers, other: Numbers): number {
  const fewer = Math.min(one.length, other.length);
  if (fewer === 0) return 0;
  let both = 0;
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    const difference = (one[i] as number) - (other[j] as number);
    if (difference === 0) both += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return both / fewer;
}
