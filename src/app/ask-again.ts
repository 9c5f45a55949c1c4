// A pause that is changed or ended: the gate is asked again at once about what it held.
import type { Effect } from '../core/effects.ts';
import type { Ports } from './ports.ts';

/** Whose pause these effects change. */
export function pauseChangedIn(effects: readonly Effect[]): string | undefined {
  const acts = effects.flatMap((effect) => (effect.do === 'log' ? [effect.act] : []));
  return acts.find(({ kind }) => kind === 'member.paused' || kind === 'member.resumed')?.by;
}

/** Where this fails, what was held goes out when the pause would have ended. */
export async function askAgain({ store, clock, journal, wake }: Ports, member: string): Promise<void> {
  try {
    await wake(await store.outbox.hasten(`member/${member}`, await clock.now()));
  } catch (error) {
    journal.error('what a pause held could not be looked at again', error);
  }
}
