// Which of the library's events are heard, and by whom. None of the listeners throws: the library would lose it, or die.
import type { Client } from 'whatsapp-web.js';
import { SECOND } from '../../../core/time.ts';
import type { Ears } from './ears.ts';
import type { Memberships } from './memberships.ts';
import { noteOwn } from './messages.ts';
import type { Task } from './one-by-one.ts';
import { hearReaction } from './reactions.ts';
import { hearVote, readVote } from './votes.ts';

export interface Listening {
  readonly ears: Ears;
  readonly memberships: Memberships;
  message(given: unknown): Promise<void>;
  take(task: Task): void;
}

/** Someone may vote before it is noted that the poll is ours: then it is looked at again, after so many milliseconds. */
const EARLY = [SECOND, 5 * SECOND, 20 * SECOND];

export function listenTo(client: Client, { ears, memberships, message, take }: Listening): void {
  client.on('message', (given) => take(() => message(given)));
  client.on('message_create', (given) => noteOwn(ears, given));
  // Until WhatsApp took it, its time is only the page's guess.
  client.on('message_ack', (given) => noteOwn(ears, given));
  client.on('message_reaction', (given) => take(() => hearReaction(ears, given)));
  const hearEarly = (given: unknown, waits: readonly number[]) =>
    take(async () => {
      const vote = readVote(ears, given);
      if (!vote || (await hearVote(ears, vote))) return;
      const [wait, ...more] = waits;
      if (wait !== undefined) setTimeout(() => hearEarly(given, more), wait).unref();
    });
  client.on('vote_update', (given) => hearEarly(given, EARLY));
  client.on('group_join', (given) => take(() => memberships.hearNotice('joined', given)));
  client.on('group_leave', (given) => take(() => memberships.hearNotice('left', given)));
}
