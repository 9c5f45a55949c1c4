// What is kept of a person, class by class, as they are told it: in chat, and on the page that shows all of it.
import { DAY } from '../core/time.ts';
import type { Words } from '../core/words.ts';
import { KEPT } from './retention.ts';

/** In the order they are told: the classes of records, the messages sent, and the engagement log. */
export const HELD = [
  'profile',
  'participation',
  'texts',
  'answers',
  'messages',
  'conversation',
  'security',
  'log',
] as const;
export type HeldClass = (typeof HELD)[number];

const DAYS: Readonly<Partial<Record<HeldClass, number>>> = {
  participation: KEPT.participation / DAY,
  texts: KEPT.texts / DAY,
  messages: 90,
  conversation: KEPT.conversation / DAY,
};

/** What it is, and for how long. */
export function heldIn(words: Words, held: HeldClass): string {
  return words.say(`holds-${held}`, { days: DAYS[held] ?? 0 });
}
