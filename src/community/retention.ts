// How long each class of data is kept. Counsel decides; what stands here follows Israel's Privacy Protection Law as amended.
import { DAY, type Instant, instantOf } from '../core/time.ts';
import { parseMeetingId } from './meetings-of.ts';

/** In milliseconds. */
export const KEPT = {
  /** Who said they come, who was there, who was where: a year after the meeting or the move. */
  participation: 365 * DAY,
  /** Texts with no place else: questions and their answers. */
  texts: 730 * DAY,
  /** What was being asked when someone fell silent, and the choices shown to them. */
  conversation: 30 * DAY,
  /** Codes, links and wrong tries: worth nothing after the hour. */
  security: DAY,
  /** Backups, where nothing else is set: what was erased is in none after that. */
  backups: 30 * DAY,
} as const;

/** From a meeting's id: when what is kept of it ends. The zone does not matter to a year. */
export function afterMeeting(id: string, kept: number = KEPT.participation): Instant | undefined {
  const original = parseMeetingId(id)?.original;
  return original === undefined ? undefined : instantOf(original, 'UTC') + kept;
}
