// The hot end of the engagement log, as those who archive and read it see it.
import type { EngagementEvent } from './engagement.ts';

/** An event and its place in the stream: `1732220000000-0`, milliseconds and a sequence within them. */
export interface HotEntry {
  readonly id: string;
  readonly event: EngagementEvent;
}

export interface HotLog {
  /** At most `count` entries in the order of the stream, after `after` (exclusive; '' from the beginning). */
  read(after: string, count: number): Promise<readonly HotEntry[]>;
  /** Forgets every entry up to and including `through`. */
  trim(through: string): Promise<void>;
}
