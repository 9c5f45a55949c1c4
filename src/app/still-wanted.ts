// What was held overnight may be over by the morning: its ritual is asked once more before it goes out.
import type { Row } from '../core/outbox.ts';
import type { Reader } from '../core/records.ts';
import { type Instant, MINUTE } from '../core/time.ts';
import { ritualNamed } from '../rituals/registry.ts';

/** What goes out this soon after it was decided is as it was decided; in milliseconds. */
const JUST_NOW = MINUTE;

interface Asking {
  readonly row: Row;
  readonly read: Reader;
  readonly now: Instant;
}

export async function isStillWanted({ row, read, now }: Asking): Promise<boolean> {
  const { about, from, whose = '', at } = row;
  if (about === undefined || now - at < JUST_NOW) return true;
  const member = whose.startsWith('member/') ? whose.slice('member/'.length) : undefined;
  return (await ritualNamed(from)?.wanted?.(read, { about, member, now })) ?? true;
}
