// What the turns of retention do beyond their decision: it happens before the decision is committed, so that whoever is
// killed in between does it again.
import { erasures, namesOf, whoOf } from '../community/erasure.ts';
import type { Turn } from '../core/effects.ts';
import { erasureIn, RETENTION } from '../rituals/retention.ts';
import type { Ports } from './ports.ts';
import { sweepOld, sweepPerson } from './sweep.ts';

export async function sweepFor(ports: Ports, turn: Turn): Promise<void> {
  if (turn.ritual !== RETENTION) return;
  const id = erasureIn(turn);
  if (id === undefined) {
    await sweepOld(ports, await ports.clock.now());
    return;
  }
  const erasure = await ports.store.reading().get(erasures, id);
  if (!erasure) return;
  await sweepPerson(ports, whoOf(erasure, id));
  await ports.store.erasing.scrub(namesOf(erasure));
}
