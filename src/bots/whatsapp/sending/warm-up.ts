// A number that was linked a short while ago writes little, and more each day.
import type { Notebook } from '../../../core/notebook.ts';
import { DAY, type Instant } from '../../../core/time.ts';
import type { Rates } from './rates.ts';

const LINKED_AT = 'linked-at';

/** To be called when the account is ready: the first time counts. */
export async function noteLinked(notebook: Notebook, now: () => Promise<Instant>): Promise<void> {
  if ((await notebook.get(LINKED_AT)) === undefined) await notebook.set(LINKED_AT, String(await now()));
}

/** How many may be written to unasked within a day. An account of which nothing was noted is new. */
export async function dailyCap(
  notebook: Notebook,
  now: Instant,
  { unasked, warmUp }: Rates,
): Promise<number> {
  const linked = Number((await notebook.get(LINKED_AT)) ?? now);
  const days = Math.max(0, Math.floor((now - linked) / DAY));
  return Math.floor(Math.min(unasked.daily, warmUp.first * warmUp.growth ** days));
}
