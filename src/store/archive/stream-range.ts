// Ranges of stream ids: what the name of an archive file says about its content.

export interface StreamRange {
  readonly first: string;
  readonly last: string;
}

/** A key that sorts as text in the order of the stream: `1732220000000-2` before `1732220000000-10`. */
export function orderOf(streamId: string): string {
  return streamId
    .split('-')
    .map((part) => part.padStart(20, '0'))
    .join('-');
}

/** When the entry was added to the stream, in milliseconds. */
export function addedAt(streamId: string): number {
  return Number(streamId.split('-')[0]);
}

/** The smallest range that holds all of `ranges`, of which there is at least one. */
export function spanOf(ranges: readonly StreamRange[]): StreamRange {
  return ranges.reduce((span, range) => ({
    first: orderOf(range.first) < orderOf(span.first) ? range.first : span.first,
    last: orderOf(range.last) > orderOf(span.last) ? range.last : span.last,
  }));
}

export function overlap(ranges: readonly StreamRange[]): boolean {
  const sorted = ranges
    .map(({ first, last }) => ({ first: orderOf(first), last: orderOf(last) }))
    .sort((a, b) => (a.first < b.first ? -1 : 1));
  return sorted.some((range, i) => i > 0 && range.first <= (sorted[i - 1]?.last ?? ''));
}
