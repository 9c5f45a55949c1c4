// What a group may set about its meetings, and what holds when it sets nothing.
import { z } from 'zod';

export const meetingSettings = z.object({
  /** Days before a meeting that it is announced. */
  announceDays: z.number().int().min(1).max(60).default(7),
  /** Minutes before a meeting that it is reminded of. */
  remindMinutes: z.array(z.number().int().min(1).max(20_160)).max(5).default([1440, 15]),
  /** Minutes before a meeting that those who said maybe are asked once; 0: never. */
  askMaybeMinutes: z.number().int().min(0).max(20_160).default(1560),
  /** Minutes before a meeting that its leader is offered the async swap when few said yes; 0: never. */
  swapMinutes: z.number().int().min(0).max(20_160).default(1440),
  /** Fewer yes than this is "few". */
  swapBelow: z.number().int().min(1).max(1000).default(3),
});
