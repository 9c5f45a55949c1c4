// The minute tick: hands what has come due to the workers. It arms nothing ahead, so it has nothing to repair.
import type { Queue } from 'bullmq';
import type { Turn } from '../core/effects.ts';
import { type Clock, type Instant, MINUTE } from '../core/time.ts';
import type { LaneJob, TurnsJob } from './queues.ts';

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

export async function tick(house: Ticking, turns: Queue, deliveries: Queue): Promise<void> {
  const now = await house.clock.now();
  const due = await house.due(now);
  const chunks = Array.from({ length: Math.ceil(due.turns.length / TURNS_IN_A_JOB) }, (_, i) =>
    due.turns.slice(i * TURNS_IN_A_JOB, (i + 1) * TURNS_IN_A_JOB),
  );
  await turns.addBulk(
    chunks.map((chunk): { name: string; data: TurnsJob } => ({ name: 'take', data: { turns: chunk } })),
  );
  const minute = Math.floor(now / MINUTE);
  await deliveries.addBulk(
    due.lanes.map((lane): { name: string; data: LaneJob; opts: { jobId: string } } => ({
      name: 'deliver',
      data: { lane },
      opts: { jobId: `${lane.replaceAll(':', '_')}@${minute}` },
    })),
  );
  await house.ticked(due.tickedAt);
}
