// The minute tick: hands what has come due to the workers. It arms nothing ahead, so it has nothing to repair.
import type { Queue } from 'bullmq';
import type { Turn } from '../core/effects.ts';
import { type Clock, type Instant, MINUTE } from '../core/time.ts';
import { type LaneJob, type LaneQueue, type QueueName, queueOf, type TurnsJob } from './queues.ts';

/** Turns in one job: enough that a job's own cost does not count, few enough that workers share a full minute. */
const TURNS_IN_A_JOB = 100;

export interface Ticking {
  readonly clock: Clock;
  due(now: Instant): Promise<{
    readonly turns: readonly Turn[];
    readonly lanes: readonly string[];
    /** To be recorded as ticked once these have been handed on. */
    readonly tickedAt: Instant;
  }>;
  ticked(at: Instant): Promise<void>;
}

export async function tick(house: Ticking, queues: Readonly<Record<QueueName, Queue>>): Promise<void> {
  const now = await house.clock.now();
  const due = await house.due(now);
  const chunks = Array.from({ length: Math.ceil(due.turns.length / TURNS_IN_A_JOB) }, (_, i) =>
    due.turns.slice(i * TURNS_IN_A_JOB, (i + 1) * TURNS_IN_A_JOB),
  );
  await queues.turns.addBulk(
    chunks.map((chunk): { name: string; data: TurnsJob } => ({ name: 'take', data: { turns: chunk } })),
  );
  const minute = Math.floor(now / MINUTE);
  const deliver = (lane: string) => ({ name: 'deliver', data: { lane } satisfies LaneJob });
  const lanesOf = (queue: LaneQueue) => due.lanes.filter((lane) => queueOf(lane) === queue);
  await queues.deliveries.addBulk(
    lanesOf('deliveries').map((lane) => ({
      ...deliver(lane),
      opts: { jobId: `${lane.replaceAll(':', '_')}@${minute}` },
    })),
  );
  // Nobody may be there to take these for hours: a lane waits in its queue but once.
  await queues.whatsapp.addBulk(
    lanesOf('whatsapp').map((lane) => ({
      ...deliver(lane),
      opts: { deduplication: { id: lane } },
    })),
  );
  await house.ticked(due.tickedAt);
}
