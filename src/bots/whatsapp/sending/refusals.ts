// WhatsApp refusing what is sent is the first sign of trouble: after a few, nothing goes out unasked for a while.
import { z } from 'zod';
import { reasonOf } from '../../../core/errors.ts';
import type { Notebook } from '../../../core/notebook.ts';
import type { Pacer } from '../../../core/pace.ts';
import { DAY, type Instant, MINUTE } from '../../../core/time.ts';
import type { Alarm, Report } from '../whatsapp-settings.ts';
import type { Rates } from './rates.ts';
import { UNASKED } from './turns.ts';

const REFUSALS = 'refusals';

/** A pause is forgotten this long after it ended: the next one is short again. */
const FORGIVEN = DAY;

const noted = z.object({
  times: z.array(z.number()),
  paused: z.object({ until: z.number(), lasted: z.number() }).optional(),
});
type Noted = z.infer<typeof noted>;

interface Counting {
  readonly notebook: Notebook;
  readonly pacer: Pacer;
  readonly rates: Rates;
  readonly alarm: Alarm;
  readonly report: Report;
  now(): Promise<Instant>;
}

/** To be called for each refusal that is not the message's own fault. */
export function createRefusals(given: Counting): () => Promise<void> {
  // One after the other: two places may be refused at once.
  let last = Promise.resolve();
  return async () => {
    const counted = last.then(() => count(given));
    last = counted.catch(() => undefined);
    await counted;
  };
}

async function count({ notebook, rates: { refusals }, now, ...given }: Counting): Promise<void> {
  const at = await now();
  const before = await notebook.get(REFUSALS);
  const { times, paused }: Noted = before === undefined ? { times: [] } : noted.parse(JSON.parse(before));
  const recent = [...times.filter((time) => time > at - refusals.within), at];
  const isPaused = paused !== undefined && at < paused.until;
  const isMuch = recent.length >= refusals.count && !isPaused;
  const lasts = isMuch ? nextPause(paused, at, refusals) : 0;
  const next: Noted = isMuch
    ? { times: [], paused: { until: at + lasts, lasted: lasts } }
    : { times: recent, ...(paused && { paused }) };
  await notebook.set(REFUSALS, JSON.stringify(next), refusals.longest + FORGIVEN);
  if (isMuch) await pause(given, lasts);
}

function nextPause(last: Noted['paused'], at: Instant, { pause, longest }: Rates['refusals']): number {
  const goesOn = last !== undefined && at < last.until + FORGIVEN;
  return goesOn ? Math.min(last.lasted * 2, longest) : pause;
}

async function pause(
  { pacer, report, alarm }: Pick<Counting, 'pacer' | 'report' | 'alarm'>,
  lasts: number,
): Promise<void> {
  await pacer.rest(UNASKED, lasts);
  report(`WhatsApp refuses what is sent: nothing goes out unasked for ${Math.round(lasts / MINUTE)} minutes`);
  await alarm('refused').catch((error: unknown) =>
    report(`the admins were not told of it: ${reasonOf(error)}`, error),
  );
}
