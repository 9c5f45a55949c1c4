// WhatsApp's own id of each chat. A number is asked about before it is first written to: WhatsApp may know it by another
// id, refuses to send to one it never looked up ("No LID for user"), and tells of numbers that are not on WhatsApp.
import type { Place } from '../../../core/chat.ts';
import { RefusedError, reasonOf } from '../../../core/errors.ts';
import type { Notebook } from '../../../core/notebook.ts';
import { DAY, SECOND } from '../../../core/time.ts';
import type { Line } from '../line.ts';
import { inTime } from './in-time.ts';

/** A number is asked about again after this long, in milliseconds: people change theirs. */
const KEPT = 30 * DAY;

/** Nothing was handed over; tried again after this long. */
const SOON = 10 * SECOND;

/** The page knows no such chat, and did nothing. */
const NO_CHAT = 'No LID for user';

const NUMBER = '@c.us';

export interface ChatIds {
  /** Throws RefusedError, for good when the number is not on WhatsApp. */
  idOf(to: Place): Promise<string>;
  /**
   * Does it with a chat's id; and once more when the page knows no such chat: what a new page does not know, it knows
   * after it was asked about the number.
   */
  withId<T>(to: Place, act: (id: string) => Promise<T>): Promise<T>;
}

export function isUnknownChat(error: unknown): boolean {
  return reasonOf(error).includes(NO_CHAT);
}

interface Asking {
  readonly line: Line;
  readonly notebook: Notebook;
  readonly answerWithin: number;
}

export function createChatIds({ line, notebook, answerWithin }: Asking): ChatIds {
  async function ask(id: string): Promise<string> {
    const client = line.client();
    const asked = inTime(answerWithin, 'look up a number', client.getNumberId(id));
    const found = await asked.catch((cause: unknown) => {
      throw new RefusedError(reasonOf(cause), SOON, { cause });
    });
    if (!found) throw new RefusedError('the number is not on WhatsApp');
    await notebook.set(noteOf(id), found._serialized, KEPT);
    return found._serialized;
  }
  const idOf: ChatIds['idOf'] = async ({ kind, id }) => {
    if (kind === 'group' || !id.endsWith(NUMBER)) return id;
    return (await notebook.get(noteOf(id))) ?? (await ask(id));
  };
  return {
    idOf,
    async withId(to, act) {
      try {
        return await act(await idOf(to));
      } catch (error) {
        if (!isUnknownChat(error)) throw error;
        await notebook.forget(noteOf(to.id));
      }
      return await act(await idOf(to));
    },
  };
}

function noteOf(id: string): string {
  return `wid/${id.slice(0, -NUMBER.length)}`;
}
