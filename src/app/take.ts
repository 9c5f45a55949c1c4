// Taking a turn: a ritual decides about one occasion, once; what came too late is recorded as missed.
import { log, type Turn } from '../core/effects.ts';
import { createWords } from '../locales/words.ts';
import { TURN_KEPT } from '../rituals/due-turns.ts';
import { ritualNamed } from '../rituals/registry.ts';
import { enact } from './enact.ts';
import { sweepFor } from './erasing.ts';
import { momentAt } from './moment.ts';
import type { Ports } from './ports.ts';
import { destroySpentKeys } from './spent-keys.ts';

export type Taken = 'ran' | 'missed' | 'already';

/** Throws what the ritual throws: the turn stays due, is tried at the next tick, and at last counts as missed. */
export async function take(ports: Ports, turn: Turn): Promise<Taken> {
  const now = await ports.clock.now();
  const ritual = ritualNamed(turn.ritual);
  const cause = { id: turn.id, at: now, from: turn.ritual, kept: TURN_KEPT };
  if (!ritual || now >= turn.until) {
    // Not which turn it was: its id may name whom it was for.
    const missed = log({ kind: 'turn.missed', subject: turn.ritual });
    const done = await enact(ports, cause, () => Promise.resolve([missed]));
    return counted(ports, done, 'missed');
  }
  await sweepFor(ports, turn);
  const done = await enact(ports, cause, async (read) => {
    const facts = await ritual.facts(read, turn, momentAt(ports, now));
    if (facts === undefined) return [];
    return ritual.plan(facts, { turn, now, secret: ports.site.secret, words: createWords });
  });
  await destroySpentKeys(ports, turn);
  return counted(ports, done, 'ran');
}

function counted(ports: Ports, done: 'done' | 'already', how: 'ran' | 'missed'): Taken {
  if (done === 'already') return 'already';
  ports.watch.turned(how);
  return how;
}
