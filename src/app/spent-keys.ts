// The keys of rounds that are over are destroyed, and the database's own history of them is written anew. It comes after the
// decision is committed; whoever is killed in between leaves it to the next round that closes, or to the week's sweep.
import { checkinRounds } from '../community/checkin.ts';
import type { Turn } from '../core/effects.ts';
import { HOUR } from '../core/time.ts';
import { CLOSING } from '../rituals/checkin-closing.ts';
import { RETENTION } from '../rituals/retention.ts';
import type { Ports } from './ports.ts';

/** The round of a younger key, in milliseconds, may be about to open. */
const OPENING = HOUR;

export async function destroySpentKeys(ports: Ports, turn: Turn): Promise<void> {
  if (turn.ritual !== CLOSING && turn.ritual !== RETENTION) return;
  const spent = await spentKeys(ports);
  for (const round of spent) await ports.roundKeys.destroy(round);
  if (spent.length === 0) return;
  try {
    await ports.store.erasing.rewrite();
  } catch (error) {
    ports.journal.error('the history of a closed check-in could not be rewritten', error);
  }
}

async function spentKeys({ store, clock, roundKeys }: Ports): Promise<string[]> {
  const settled = (await clock.now()) - OPENING;
  const old = (await roundKeys.kept()).filter(({ made }) => made <= settled).map(({ round }) => round);
  const read = store.reading();
  const open = await Promise.all(old.map((round) => read.get(checkinRounds, round)));
  return old.filter((_, i) => open[i] === undefined);
}
