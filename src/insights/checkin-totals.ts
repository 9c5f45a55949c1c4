// The community's check-ins at one look: made of what its groups were shown and of nothing else, so that there is nothing
// to subtract.
import type { CheckinResult, ItemResult } from '../community/checkin.ts';
import type { CheckinItem } from '../community/checkin-items.ts';

export const BANDS = ['low', 'middle', 'high'] as const;
type Band = (typeof BANDS)[number];

export interface ItemTotal {
  readonly item: CheckinItem;
  /** Groups in which it was so. */
  readonly groups: Readonly<Record<Band, number>>;
}

export interface CheckinTotals {
  readonly groups: number;
  /** Of those groups: how many were asked, and how many answered. */
  readonly asked: number;
  readonly answered: number;
  readonly items: readonly ItemTotal[];
}

/** Of at most one result of each group, as they were shown. */
export function checkinTotals(results: readonly CheckinResult[]): CheckinTotals {
  const shown = results.filter(({ items }) => items.length > 0);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);
  const all = shown.flatMap(({ items }) => items);
  const names = [...new Set(all.map(({ item }) => item))];
  return {
    groups: shown.length,
    asked: sum(shown.map(({ asked }) => asked)),
    answered: sum(shown.map(({ answered = 0 }) => answered)),
    items: names.map((item) => ({ item, groups: bandsOf(all.filter((one) => one.item === item)) })),
  };
}

function bandsOf(results: readonly ItemResult[]): Record<Band, number> {
  const bands = results.map(bandOf);
  const howMany = (band: Band) => bands.filter((one) => one === band).length;
  return { low: howMany('low'), middle: howMany('middle'), high: howMany('high') };
}

/** What was shown as counts lies where its mean would, were each answer the middle of its third. */
function bandOf({ band, counts }: ItemResult): Band {
  if (!counts) return band ?? 'middle';
  const [low, middle, high] = counts;
  const mean = (1.5 * low + 3 * middle + 4.5 * high) / (low + middle + high);
  if (mean < 7 / 3) return 'low';
  return mean > 11 / 3 ? 'high' : 'middle';
}
