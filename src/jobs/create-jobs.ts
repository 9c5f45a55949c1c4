// BullMQ at work: a scheduler that ticks every minute, workers for turns, deliveries and the archive, and a clean stop.
import { type Job, type Queue, Worker } from 'bullmq';
import type { Turn } from '../core/effects.ts';
import { HOUR, MINUTE } from '../core/time.ts';
import {
  LANE_QUEUES,
  type LaneJob,
  type LaneQueue,
  openQueue,
  QUEUES,
  type QueueName,
  type QueueSettings,
  queueOf,
  type TurnsJob,
} from './queues.ts';
import { type Ticking, tick } from './tick.ts';

/** The house, as the jobs need it. */
export interface House extends Ticking {
  take(turn: Turn): Promise<unknown>;
  /** A number: milliseconds until the lane should be looked at again. */
  deliver(lane: string): Promise<'done' | 'busy' | number>;
  /** Moves the log's past to the archive. */
  archive(): Promise<void>;
  failed(what: string, error: unknown): void;
}

export interface Jobs {
  /** Has these lanes sent now rather than at the next tick. */
  wake(lanes: readonly string[]): Promise<void>;
  /** Jobs waiting, active and failed, by queue. */
  counts(): Promise<Record<QueueName, Record<string, number>>>;
  /** Takes no more work and waits for what is under way, at most `within` milliseconds (20,000: pages and Redis close after it). */
  stop(within?: number): Promise<void>;
}

/** How many jobs of a queue run at once. */
const AT_ONCE: Readonly<Record<QueueName, number>> = {
  clock: 1,
  turns: 4,
  deliveries: 50,
  whatsapp: 50,
  archive: 1,
};

export function createWaker(settings: QueueSettings): Pick<Jobs, 'wake' | 'stop'> {
  const queues = { deliveries: openQueue('deliveries', settings), whatsapp: openQueue('whatsapp', settings) };
  const stop = async () => void (await Promise.all(Object.values(queues).map((queue) => queue.close())));
  return { wake: (lanes) => wakeLanes(queues, lanes), stop };
}

export interface JobSettings {
  /** For adding jobs. */
  readonly adding: QueueSettings;
  /** For taking them: never gives up on Redis. */
  readonly working: QueueSettings;
  /** The queues this process works on; all of them unless said otherwise. */
  readonly on?: readonly QueueName[];
}

export async function createJobs(house: House, { adding, working, on = QUEUES }: JobSettings): Promise<Jobs> {
  const queues = Object.fromEntries(QUEUES.map((name) => [name, openQueue(name, adding)])) as Record<
    QueueName,
    Queue
  >;
  for (const queue of Object.values(queues))
    queue.on('error', (error) => house.failed('a queue is in trouble', error));
  const work: Record<QueueName, (job: Job) => Promise<void>> = {
    clock: () => tick(house, queues),
    turns: (job) => takeAll(house, (job.data as TurnsJob).turns),
    deliveries: (job) => deliverOrReturn(house, queues.deliveries, job),
    whatsapp: (job) => deliverOrReturn(house, queues.whatsapp, job),
    archive: () => house.archive(),
  };
  const workers = on.map((name) => {
    const worker = new Worker(name, work[name], { ...working, concurrency: AT_ONCE[name] });
    // Not which: a job may be called after a lane, and so after someone.
    worker.on('failed', (_job, error) => house.failed(`a ${name} job failed`, error));
    worker.on('error', (error) => house.failed(`the ${name} worker is in trouble`, error));
    return worker;
  });
  await Promise.all(workers.map((worker) => worker.waitUntilReady()));
  if (on.includes('clock')) {
    await queues.clock.upsertJobScheduler('minute', { every: MINUTE }, { name: 'tick' });
    await queues.archive.upsertJobScheduler('hourly', { every: HOUR }, { name: 'archive' });
    await queues.clock.add('tick', {});
  }
  return {
    wake: (lanes) => wakeLanes(queues, lanes),
    counts: async () => {
      const counts = QUEUES.map(async (name) => [name, await queues[name].getJobCounts()]);
      return Object.fromEntries(await Promise.all(counts)) as Record<QueueName, Record<string, number>>;
    },
    stop: (within = 20_000) => stopAll(workers, Object.values(queues), within),
  };
}

/** When a busy lane is looked at again, in milliseconds: its sender may have died, and its lease then ends soon. */
const BUSY = 5_000;

async function deliverOrReturn(house: House, deliveries: Queue, job: Job): Promise<void> {
  const { lane } = job.data as LaneJob;
  const delivered = await house.deliver(lane);
  if (delivered === 'done') return;
  const delay = delivered === 'busy' ? BUSY : delivered;
  // The id keeps it to one return a lane, however many find it so; this job's own is still taken.
  const id = `${lane.replaceAll(':', '_')}~again`;
  const jobId = id === job.id ? `${id}~` : id;
  await deliveries.add('deliver', { lane } satisfies LaneJob, { delay, jobId });
}

async function wakeLanes(
  queues: Readonly<Record<LaneQueue, Queue>>,
  lanes: readonly string[],
): Promise<void> {
  const jobs = (name: LaneQueue) =>
    lanes
      .filter((lane) => queueOf(lane) === name)
      .map((lane) => ({ name: 'deliver', data: { lane } satisfies LaneJob }));
  for (const name of LANE_QUEUES) await queues[name].addBulk(jobs(name));
}

/** One that fails does not keep the others from running; it stays due, and the next tick hands it on again. */
async function takeAll(house: House, turns: readonly Turn[]): Promise<void> {
  await Promise.all(
    turns.map(async (turn) => {
      try {
        await house.take(turn);
      } catch (error) {
        house.failed(`a turn of ${turn.ritual} failed`, error);
      }
    }),
  );
}

async function stopAll(workers: readonly Worker[], queues: readonly Queue[], within: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, within);
  });
  // A close that waits for its jobs cannot be forced any more: who is late is left behind, and found by the next tick.
  await Promise.race([Promise.all(workers.map((worker) => worker.close())), late]);
  clearTimeout(timer);
  await Promise.all(queues.map((queue) => queue.close()));
}
