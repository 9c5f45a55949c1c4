// A bare word for "later" (snooze, tomorrow, מחר, غدا) puts off the check-in that is open; where none is, it means what it
// means otherwise.
import { openFor } from '../community/checkin-open.ts';
import type { Reader } from '../core/records.ts';
import { verbNamed } from '../locales/verb-words.ts';
import { isUnfinished } from './checkin/facts.ts';
import type { Call } from './command.ts';
import type { Intent } from './intent.ts';

/** The intent, unless a check-in that waits for an answer is what the text puts off. */
export async function orSnooze(read: Reader, intent: Intent, { text, call }: Said): Promise<Intent> {
  const isBare = intent.kind === 'unknown' || (intent.kind === 'command' && !intent.picked);
  if (!isBare || verbNamed('checkin', ['snooze'], text)?.rest !== '') return intent;
  const open = await openFor(read, call.member.id, call.at);
  return open.some(isUnfinished) ? { kind: 'command', name: 'checkin', text: 'snooze' } : intent;
}

interface Said {
  readonly text: string;
  readonly call: Call;
}
