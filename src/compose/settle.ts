// Does, in this process, all that is due at one moment, and whatever that makes due: what the workers do in production.

import type { Journal } from '../app/ports.ts';
import type { App } from '../app.ts';
import type { Instant } from '../core/time.ts';

/** A turn that fails is journaled and left for later; a lane that another sender has is left to it. */
export async function settle(app: App, now: Instant, journal: Journal): Promise<void> {
  const failed = new Set<string>();
  for (;;) {
    const { turns, lanes, tickedAt } = await app.due(now);
    const due = turns.filter(({ id }) => !failed.has(id));
    for (const turn of due) {
      await app.take(turn).catch((error: unknown) => {
        failed.add(turn.id);
        journal.error('a turn failed', error, { ritual: turn.ritual });
      });
    }
    await deliverAll(app, now, lanes);
    if (due.length === 0) return await app.ticked(tickedAt);
  }
}

/** First what was due already: someone hears their own answer before what it leads to. */
async function deliverAll(app: App, now: Instant, first: readonly string[]): Promise<void> {
  let before = '';
  for (let lanes = first; lanes.join() !== before; lanes = await app.lanesDue(now)) {
    before = lanes.join();
    for (const lane of lanes) await app.deliver(lane);
  }
}
