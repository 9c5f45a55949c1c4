// Brings what happens to the app, again and again until it is acknowledged or Slack gives up.
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Answered, Delivery, Door } from './doors.ts';
import type { Outcome } from './types.ts';

export interface CourierOptions {
  readonly door: () => Door;
  readonly retries: readonly number[];
  readonly redeliverCommands: boolean;
  readonly ending: AbortSignal;
}

export type Courier = ReturnType<typeof createCourier>;

interface Sent {
  readonly delivery: Delivery;
  /** The first envelope it went in. */
  readonly envelope: string;
}

export function createCourier({ door, retries, redeliverCommands, ending }: CourierOptions) {
  const sent = new Map<string, Sent>();
  let last = '';

  /** Slack sends events again over both doors, commands and interactions over sockets only. */
  const comesAgain = ({ type }: Delivery) =>
    type === 'events_api' || (redeliverCommands && door().kind === 'sockets');

  async function deliver(delivery: Delivery): Promise<Outcome> {
    const envelope = delivery.type === 'events_api' ? randomUUID() : delivery.id;
    sent.set(delivery.id, { delivery, envelope });
    last = delivery.id;
    const since = performance.now();
    let answered = await door().attempt({ delivery, retry: 0, reason: '', envelope });
    let tries = 1;
    for (const delay of retries) {
      if (answered.ok || answered.noRetry || !comesAgain(delivery) || ending.aborted) break;
      await wait(delay, undefined, { signal: ending }).catch(() => undefined);
      if (ending.aborted) break;
      // Each retry of an event comes in an envelope of its own.
      const again = delivery.type === 'events_api' ? randomUUID() : envelope;
      answered = await door().attempt({ delivery, retry: tries, reason: answered.why, envelope: again });
      tries += 1;
    }
    return outcomeOf(answered, { tries, since, id: delivery.id });
  }

  return {
    deliver,
    /** The very same again, without the mark of a retry, as Slack was seen to do. */
    async redeliver(id = last, times = 1): Promise<readonly Outcome[]> {
      const one = sent.get(id);
      if (!one) throw new Error(`nothing with the id ${id} was delivered`);
      const since = performance.now();
      const again = Array.from({ length: times }, () => door().attempt({ ...one, retry: 0, reason: '' }));
      return (await Promise.all(again)).map((answered) => outcomeOf(answered, { tries: 1, since, id }));
    },
  };
}

export function outcomeOf(
  { ok, payload, status }: Answered,
  { tries, since, id }: { readonly tries: number; readonly since: number; readonly id: string },
): Outcome {
  const told = { ...(status !== undefined && { status }), ...(payload !== undefined && { payload }) };
  return { acknowledged: ok, tries, ms: performance.now() - since, id, ...told };
}

/** Several deliveries of one act: acknowledged when all are. */
export function together(outcomes: readonly Outcome[]): Outcome {
  const [first] = outcomes;
  if (!first) return { acknowledged: false, tries: 0, ms: 0, id: '' };
  return {
    ...first,
    acknowledged: outcomes.every(({ acknowledged }) => acknowledged),
    tries: Math.max(...outcomes.map(({ tries }) => tries)),
    ms: Math.max(...outcomes.map(({ ms }) => ms)),
  };
}
