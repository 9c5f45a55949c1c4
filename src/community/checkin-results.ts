// What of a round's answers may be shown: nothing about fewer than five, neither by itself nor by subtraction. The rules
// and why they suffice stand in docs/check-ins.md; tests/privacy proves them against an adversary.
import { DAY, type Instant, WEEK } from '../core/time.ts';
import type { ItemResult, Shown } from './checkin.ts';
import type { CheckinItem } from './checkin-items.ts';
import { FEWEST } from './checkin-sample.ts';

/** Answers are taken to have changed of themselves after this long, in milliseconds. */
export const OUTDATED = 8 * WEEK + DAY;

export interface Answered {
  readonly item: CheckinItem;
  /** How often each bucket was chosen, from 1 to 5. */
  readonly buckets: readonly number[];
  /** Who answered it, by id. */
  readonly who: readonly string[];
}

/**
 * What is shown of one item, if anything: counts, or in which third of the scale the mean lies. `earlier`: who had
 * answered it, where something of it was shown of late, in whatever group.
 */
export function resultOf(
  { item, buckets, who }: Answered,
  earlier: readonly Shown[],
): ItemResult | undefined {
  const caution = cautionFor(who, earlier);
  const count = buckets.reduce((sum, n) => sum + n, 0);
  if (count < FEWEST || caution === 'nothing') return undefined;
  const [one = 0, two = 0, three = 0, four = 0, five = 0] = buckets;
  const counts: [number, number, number] = [one + two, three, four + five];
  if (caution === 'no-counts' || counts.some((n) => n < FEWEST))
    return { item, band: bandOf(buckets, count) };
  return { item, counts };
}

/** The third of the scale, from 1 to 5, in which the mean lies. */
function bandOf(buckets: readonly number[], count: number): 'low' | 'middle' | 'high' {
  const sum = buckets.reduce((total, n, i) => total + n * (i + 1), 0);
  if (3 * sum < 7 * count) return 'low';
  return 3 * sum > 11 * count ? 'high' : 'middle';
}

/**
 * Who believes that people answer as they did the last time could subtract one result from another: no counts where
 * they differ by one to four people, and nothing where all others of the one are in the other.
 */
function cautionFor(who: readonly string[], earlier: readonly Shown[]): 'none' | 'no-counts' | 'nothing' {
  const differences = earlier.map((before) => {
    const gone = before.who.filter((id) => !who.includes(id)).length;
    const come = who.filter((id) => !before.who.includes(id)).length;
    return { gone, come };
  });
  const few = differences.filter(({ gone, come }) => gone + come > 0 && gone + come < FEWEST);
  if (few.some(({ gone, come }) => gone === 0 || come === 0)) return 'nothing';
  return few.length > 0 ? 'no-counts' : 'none';
}

/** What is still to be borne in mind at `now`. */
export function remembered(shown: readonly Shown[], now: Instant): Shown[] {
  return shown.filter(({ closed }) => now - closed < OUTDATED);
}
