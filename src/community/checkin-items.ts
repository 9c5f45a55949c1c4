// What a check-in asks: two questions of our own, and one that rotates through a published set.

/** Each answer is one of five buckets, 1 to 5, from the least to the most of what is asked about. */
export const BUCKETS = [1, 2, 3, 4, 5] as const;

/**
 * The four items of the work-related scale of the Copenhagen Burnout Inventory that are answered by how often: Kristensen,
 * Borritz, Villadsen and Christensen (2005), Work & Stress 19(3), 192–207, https://doi.org/10.1080/02678370500297720.
 * One item at a time is no scale: no score is made of it.
 */
export const ROTATING = ['worn-out', 'morning', 'every-hour', 'leisure'] as const;

export const CHECKIN_ITEMS = ['energy', 'load', ...ROTATING] as const;
export type CheckinItem = (typeof CHECKIN_ITEMS)[number];

/** The items of a group's round, by the number of the round: 0 for its first. */
export function itemsOf(number: number): readonly [CheckinItem, CheckinItem, CheckinItem] {
  return ['energy', 'load', ROTATING[number % ROTATING.length] ?? 'worn-out'];
}

/** The words an item is answered in. */
export function scaleOf(item: CheckinItem): 'energy' | 'load' | 'often' {
  return item === 'energy' || item === 'load' ? item : 'often';
}
