// Ranges of time that are read.
import type { Instant } from '../../core/time.ts';
import { type Month, monthOf } from './month.ts';

/** Events from `from` on and before `until`, by their own time. */
export interface Range {
  readonly from?: Instant;
  readonly until?: Instant;
}

/** A condition in SQL. */
export function isInRange({ from, until }: Range): string {
  const bounds = [
    ...(from === undefined ? [] : [`"at" >= epoch_ms(${Math.ceil(from)}::BIGINT)`]),
    ...(until === undefined ? [] : [`"at" < epoch_ms(${Math.ceil(until)}::BIGINT)`]),
  ];
  return bounds.join(' AND ') || 'true';
}

/** Whether anything in a month can be in the range. */
export function touches({ from, until }: Range): (month: Month) => boolean {
  return (month) =>
    (from === undefined || month >= monthOf(from)) && (until === undefined || month <= monthOf(until));
}
