// Every ritual there is. Adding one is a line here.
import { asyncSwap } from './async-swap.ts';
import { maybeQuestion } from './maybe-question.ts';
import { meetingAnnouncement } from './meeting-announcement.ts';
import { meetingOpening } from './meeting-opening.ts';
import { meetingOutcome } from './meeting-outcome.ts';
import { meetingReminder } from './meeting-reminder.ts';
import type { Ritual } from './ritual.ts';

export const rituals: readonly Ritual[] = [
  meetingAnnouncement,
  meetingReminder,
  maybeQuestion,
  asyncSwap,
  meetingOpening,
  meetingOutcome,
];

const byName = new Map(rituals.map((ritual) => [ritual.name, ritual]));

export function ritualNamed(name: string): Ritual | undefined {
  return byName.get(name);
}
