// What a leader gives for a charter: the last day, and the mission.
import type { Group } from '../../community/group.ts';
import { UserError } from '../../core/errors.ts';
import { DAY, instantOf, type LocalDate } from '../../core/time.ts';
import { readDate } from '../../locales/reading.ts';
import type { Call } from '../command.ts';

/** A charter ends within three years; a mission is two sentences, in characters. */
const FARTHEST = 3 * 366 * DAY;
const LONGEST_MISSION = 300;

/** Throws UserError when it is no day, is over, or is too far ahead. */
export function dayNamed(text: string, { zone }: Group, { at }: Call): LocalDate {
  const day = readDate(text, { now: at, zone });
  if (day === undefined) throw new UserError('bad-date');
  const end = instantOf(`${day}T12:00`, zone);
  if (end <= at) throw new UserError('date-in-the-past');
  if (end - at > FARTHEST) throw new UserError('group-until-too-far');
  return day;
}

/** Throws UserError when it is too long. */
export function missionNamed(text: string): string {
  if (text.length > LONGEST_MISSION) throw new UserError('text-too-long', { limit: LONGEST_MISSION });
  return text.trim();
}
