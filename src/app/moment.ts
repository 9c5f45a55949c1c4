// What a ritual asks about the moment it decides in, beyond what is recorded.
import { weekOf } from '../community/week.ts';
import type { Row } from '../core/outbox.ts';
import type { Instant } from '../core/time.ts';
import type { Moment } from '../rituals/ritual.ts';
import type { Ports } from './ports.ts';

/** What is about to go out counts as well: a morning's messages leave in the minute in which much is decided. */
export function momentAt({ store, roundKeys }: Pick<Ports, 'store' | 'roundKeys'>, now: Instant): Moment {
  return {
    ...{ now, roundKeys },
    async isSpent({ id, zone }, community) {
      const whose = `member/${id}`;
      const [spent, recent] = await Promise.all([
        store.outbox.spent(whose, weekOf(now, zone, community)),
        store.outbox.recent(whose),
      ]);
      return spent + recent.filter((row) => isLeaving(row, now)).length >= community.budget.messages;
    },
  };
}

function isLeaving({ state, due, weight }: Row, now: Instant): boolean {
  return (state === 'waiting' || state === 'held') && due <= now && weight !== 'urgent';
}
