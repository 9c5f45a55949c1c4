// Thanks: of what was given nothing is counted or kept, but when someone last gave some, so that it is not overdone.
import { z } from 'zod';
import { kind } from '../core/records.ts';
import { DAY, type Instant } from '../core/time.ts';

/** When someone thanked, within a day. Id: the giver. */
export const thankings = kind('thanking', z.object({ at: z.array(z.number()) }));
export type Thanking = z.infer<typeof thankings.shape>;

/** The name by which someone opts out of being thanked in private. */
export const THANKS = 'kudos';

const MOST_A_DAY = 5;

/** The longest thanks, in characters. */
export const LONGEST_THANKS = 1000;

/** How one who gives is remembered; undefined when they gave enough within the day before `at`. */
export function thanked(before: Thanking | undefined, at: Instant): Thanking | undefined {
  const lately = (before?.at ?? []).filter((one) => one > at - DAY);
  return lately.length < MOST_A_DAY ? { at: [...lately, at] } : undefined;
}
