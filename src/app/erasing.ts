// What the turns of retention do beyond their decision: it happens before the decision is committed, so that whoever is
// killed in between does it again.
import { erasures, namesOf, whoOf } from '../community/erasure.ts';
import { suppressions } from '../community/suppression.ts';
import type { Turn } from '../core/effects.ts';
import { erasureIn, isRewriting, RETENTION } from '../rituals/retention.ts';
import type { Ports } from './ports.ts';
import { sweepOld, sweepPerson } from './sweep.ts';

export async function sweepFor(ports: Ports, turn: Turn): Promise<void> {
  if (turn.ritual !== RETENTION) return;
  if (isRewriting(turn)) return await rewrite(ports);
  const id = erasureIn(turn);
  if (id === undefined) {
    await sweepOld(ports, await ports.clock.now());
    return;
  }
  const erasure = await ports.store.reading().get(erasures, id);
  if (!erasure) return;
  const names = namesOf(erasure);
  await ports.noteErased?.((await ports.store.reading().all(suppressions)).keys());
  await sweepPerson(ports, whoOf(erasure, id));
  for (const bot of ports.bots.values()) await bot.forget?.(names);
  await ports.store.erasing.scrub(names);
}

async function rewrite({ store, journal }: Ports): Promise<void> {
  if ((await store.erasing.rewrite()) === 'refused')
    journal.info(
      'this Redis does not let its append-only file be written anew: what was erased goes from there when Redis does it',
    );
}
