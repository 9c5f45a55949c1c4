// What people say to a community under fire: a seeded feed of events, as a platform would deliver them.
import type { ChatEvent } from '../../src/core/chat.ts';
import { type Instant, instantOf, MINUTE } from '../../src/core/time.ts';
import { createChance } from './seeded.ts';

export const BEGINS = instantOf('2026-11-18T09:00', 'Asia/Jerusalem');
export const ENDS = instantOf('2026-12-13T09:00', 'Asia/Jerusalem');

/** The community's: it keys the ids of events. */
export const SECRET = 'a secret of the tests, and a long one';

const PEOPLE = ['ruth', 'dana', 'noam', 'shira'];
const MEETINGS = ['20261125T1900', '20261202T1900', '20261209T1900'].map((at) => `case-hour@${at}`);
const ANSWERS = ['yes', 'maybe', 'no'];

/** In the order of their times, no two at once. */
export function feedOf(seed: number, count: number): ChatEvent[] {
  const chance = createChance(seed);
  const step = (ENDS - BEGINS) / (count + 1);
  return Array.from({ length: count }, (_, i): ChatEvent => {
    const at: Instant = Math.round(BEGINS + step * (i + chance.next()) + MINUTE);
    const who = i % 16 === 15 ? 'a stranger' : chance.pick(PEOPLE);
    const inGroup = chance.next() < 0.3;
    const seen = {
      id: `e-${i}`,
      at,
      by: { platform: 'console', id: who },
      in: { platform: 'console', kind: inGroup ? 'group' : 'private', id: inGroup ? 'geriatrics' : who },
    } as const;
    const roll = chance.next();
    if (roll < 0.5)
      return { ...seen, kind: 'choice', choice: `rsvp ${chance.pick(MEETINGS)} ${chance.pick(ANSWERS)}` };
    if (roll < 0.6)
      return { ...seen, kind: 'reaction', re: { by: { platform: 'console', id: 'ruth' }, at: at - MINUTE } };
    const text = chance.pick([
      'help',
      'meetings',
      'a word nobody knows',
      'see you all on Wednesday',
      'profile',
    ]);
    return { ...seen, kind: 'message', text };
  });
}
