// Does, in this process, all that is due at one moment, and whatever that makes due: what the workers do in production.

import type { Journal } from '../app/ports.ts';
import type { App } from '../app.ts';
import type { Instant } from '../core/time.ts';

/** A turn that fails is journaled and left for later; a lane that another sender has is left to it. */
export async function settle(app: App, now: Instant, journal: Journal): Promise<void> {
  const failed = new Set<string>();
  let before = '';
  let tickedAt = now;
  for (;;) {
    const found = await app.due(now);
    const { lanes } = found;
    tickedAt = found.tickedAt;
    const due = found.turns.filter(({ id }) => !failed.has(id));
    if (due.length === 0 && (lanes.length === 0 || lanes.join() === before)) break;
    before = lanes.join();
    for (const turn of due) {
      await app.take(turn).catch((error: unknown) => {
        failed.add(turn.id);
        journal.error('a turn failed', error, { turn: turn.id });
      });
    }
    for (const lane of lanes) await app.deliver(lane);
  }
  await app.ticked(tickedAt);
}
