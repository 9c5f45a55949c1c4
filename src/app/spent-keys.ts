// The keys of rounds that are over are destroyed: from then on nobody reads what the database's own history has of them,
// until that is written anew with the week's sweep. It comes after the decision is committed; whoever is killed in between
// leaves it to the next round that closes, or to the sweep.
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
  for (const round of await spentKeys(ports)) await ports.roundKeys.destroy(round);
}

async function spentKeys({ store, clock, roundKeys }: Ports): Promise<string[]> {
  const settled = (await clock.now()) - OPENING;
  const old = (await roundKeys.kept()).filter(({ made }) => made <= settled).map(({ round }) => round);
  const read = store.reading();
  const open = await Promise.all(old.map((round) => read.get(checkinRounds, round)));
  return old.filter((_, i) => open[i] === undefined);
}
