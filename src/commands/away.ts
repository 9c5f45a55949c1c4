// Being on vacation, said in words: no check-ins where one is open; else it is asked what should stop.
import { openFor } from '../community/checkin-open.ts';
import type { Reader } from '../core/records.ts';
import { readUntil } from '../locales/reading.ts';
import { afterVacation } from '../locales/reading-vacation.ts';
import { isUnfinished } from './checkin/facts.ts';
import type { Call } from './command.ts';
import type { Intent } from './intent.ts';

/** The intent, unless the text says no more than that they are away, perhaps with a day or a length of time. */
export async function orAway(read: Reader, intent: Intent, { text, call }: Said): Promise<Intent> {
  if (intent.kind !== 'unknown') return intent;
  const until = afterVacation(text);
  const moment = { now: call.at, zone: call.member.zone };
  if (until === undefined || (until !== '' && readUntil(until, moment) === undefined)) return intent;
  const open = await openFor(read, call.member.id, call.at);
  if (!open.some(isUnfinished)) return { kind: 'away', until };
  return { kind: 'command', name: 'checkin', text: `off ${until}`.trim() };
}

interface Said {
  readonly text: string;
  readonly call: Call;
}
