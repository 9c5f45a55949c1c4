// What was shown to be chosen from, by message: a vote or a reply may come long after, and to another process.
import { z } from 'zod';
import type { Choice } from '../../core/chat.ts';
import type { Notebook } from '../../core/notebook.ts';
import { DAY } from '../../core/time.ts';

export interface Shown {
  /** By the id of the message that shows them. */
  note(message: string, choices: readonly Choice[]): Promise<void>;
  /** As `note`, for a poll: its votes are asked for whenever WhatsApp may have failed to tell of them. */
  notePoll(message: string, choices: readonly Choice[]): Promise<void>;
  choicesOf(message: string): Promise<readonly Choice[] | undefined>;
  /** Ids of the polls that may still be voted in, the oldest first. */
  openPolls(): Promise<readonly string[]>;
}

/** How long a choice may be made, in milliseconds. */
const KEPT = 14 * DAY;

/** The oldest polls are no longer asked for their votes when there are more than this. */
const MOST_POLLS = 100;

const POLLS = 'polls';

const choicesShape = z.array(z.object({ id: z.string(), label: z.string() }));
const pollsShape = z.array(z.object({ id: z.string(), until: z.number() }));

export function createShown(notebook: Notebook, now: () => Promise<number>): Shown {
  const note: Shown['note'] = (message, choices) =>
    notebook.set(`choices/${message}`, JSON.stringify(choices), KEPT);
  const polls = async () => {
    const noted = await notebook.get(POLLS);
    const at = await now();
    return noted === undefined ? [] : pollsShape.parse(JSON.parse(noted)).filter(({ until }) => until > at);
  };
  // One after the other: two places may be sent to at once.
  let last = Promise.resolve();
  const addPoll = async (id: string) => {
    const all = [...(await polls()).filter((poll) => poll.id !== id), { id, until: (await now()) + KEPT }];
    await notebook.set(POLLS, JSON.stringify(all.slice(-MOST_POLLS)), KEPT);
  };
  return {
    note,
    async notePoll(message, choices) {
      await note(message, choices);
      const adding = last.then(() => addPoll(message));
      last = adding.catch(() => undefined);
      await adding;
    },
    async choicesOf(message) {
      const noted = await notebook.get(`choices/${message}`);
      return noted === undefined ? undefined : choicesShape.parse(JSON.parse(noted));
    },
    openPolls: async () => (await polls()).map(({ id }) => id),
  };
}
