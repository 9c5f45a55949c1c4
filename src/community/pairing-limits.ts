// How often introductions may be asked for: by one member, and of one member, so that nobody is worn out by being sought.
import { z } from 'zod';
import { kind } from '../core/records.ts';
import { type Instant, WEEK } from '../core/time.ts';
import type { Introduction } from './pairing.ts';

/** When introductions to tellers were asked for within a week. Shelf: `one` has asked, `other` was asked; id: member. */
export const storyRequests = kind('story-request', z.object({ at: z.array(z.number()) }));
export type StoryRequests = z.infer<typeof storyRequests.shape>;

/** With one more; those that no limit counts any more are forgotten. */
export function withRequest(before: StoryRequests | undefined, at: Instant): StoryRequests {
  return { at: [...(before?.at ?? []).filter((one) => one > at - WEEK), at] };
}

/** From when on none of them counts. */
export function requestsEnd({ at }: StoryRequests): Instant {
  return Math.max(0, ...at) + WEEK;
}

interface Limit {
  readonly who: string;
  /** `one` has asked, `other` was asked. */
  readonly as: 'one' | 'other';
  /** Within a week. */
  readonly most: number;
  readonly at: Instant;
  /** Requests to tellers, which count as well. */
  readonly also?: StoryRequests | undefined;
}

/** From when on there may be another request, where there were enough in the week before `at`; else undefined. */
export function nextRequest(
  all: Iterable<Introduction>,
  { who, as, most, at, also }: Limit,
): Instant | undefined {
  const requests = [...all].filter((one) => one.by === 'request' && one[as] === who).map((one) => one.at);
  const times = [...requests, ...(also?.at ?? [])].filter((one) => one > at - WEEK).sort((a, b) => b - a);
  const oldest = times[most - 1];
  return oldest === undefined ? undefined : oldest + WEEK;
}
