// What a community may set about its rituals, and what holds where it sets nothing.
import { z } from 'zod';
import type { Community } from './community.ts';

export const ritualSettings = z.object({
  stories: z
    .object({
      /** A member is asked for a story at most this often, in days; 0: never. */
      everyDays: z.number().int().min(0).max(365).default(30),
    })
    .prefault({}),
  checkins: z
    .object({
      /** A group has a round this often, in weeks; 0: never. */
      everyWeeks: z.number().int().min(0).max(52).default(2),
      /** The part of a group that is asked in a round, so that not everyone is asked every time. */
      share: z.number().min(0.1).max(1).default(0.5),
      /** Days that a round stays open. */
      openDays: z.number().int().min(1).max(14).default(4),
      /** Reminders in a round to those who did not answer. */
      reminders: z.number().int().min(0).max(2).default(1),
    })
    .prefault({}),
  asks: z
    .object({
      /** Whom a question is put to, at most. */
      people: z.number().int().min(1).max(3).default(3),
      /** Days after which a question that nobody answered is followed up, once. */
      followUpDays: z.number().int().min(1).max(30).default(3),
    })
    .prefault({}),
  intros: z
    .object({
      /** Pairs are made this often, in weeks; 0: never. */
      everyWeeks: z.number().int().min(0).max(52).default(4),
      /** Introductions that one member may ask for within a week, and for which one member may be asked. */
      requestsAWeek: z.number().int().min(1).max(20).default(3),
      askedAWeek: z.number().int().min(1).max(20).default(2),
      /** What each of the five factors weighs. */
      weights: z
        .object({
          region: z.number().min(0).max(10).default(1),
          context: z.number().min(0).max(10).default(2),
          technology: z.number().min(0).max(10).default(2),
          goals: z.number().min(0).max(10).default(2),
          agenda: z.number().min(0).max(10).default(2),
        })
        .prefault({}),
    })
    .prefault({}),
  charters: z
    .object({
      /** Days before a group's end date that its members are asked what is to become of it. */
      askDays: z.number().int().min(7).max(90).default(21),
      /** The part of a group that must vote for the vote to count. */
      quorum: z.number().min(0.05).max(1).default(0.3),
    })
    .prefault({}),
});
export type RitualSettings = z.infer<typeof ritualSettings>;

const HABITS: RitualSettings = ritualSettings.parse({});

export function ritualsOf({ rituals }: Pick<Community, 'rituals'>): RitualSettings {
  return rituals ?? HABITS;
}
