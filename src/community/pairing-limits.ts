// How often introductions may be asked for: by one member, and of one member, so that nobody is worn out by being sought.
import { type Instant, WEEK } from '../core/time.ts';
import type { Introduction } from './pairing.ts';

interface Limit {
  readonly who: string;
  /** `one` has asked, `other` was asked. */
  readonly as: 'one' | 'other';
  /** Within a week. */
  readonly most: number;
  readonly at: Instant;
}

/** From when on there may be another request, where there were enough in the week before `at`; else undefined. */
export function nextRequest(all: Iterable<Introduction>, { who, as, most, at }: Limit): Instant | undefined {
  const times = [...all]
    .filter((one) => one.by === 'request' && one[as] === who && one.at > at - WEEK)
    .map((one) => one.at)
    .sort((a, b) => b - a);
  const oldest = times[most - 1];
  return oldest === undefined ? undefined : oldest + WEEK;
}
