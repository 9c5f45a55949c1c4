// The queues: kinds of work kept apart, so that one never waits for another.
import { type ConnectionOptions, Queue } from 'bullmq';
import type { Turn } from '../core/effects.ts';

export const QUEUES = ['clock', 'turns', 'deliveries', 'whatsapp', 'archive'] as const;
export type QueueName = (typeof QUEUES)[number];

export const LANE_QUEUES = ['deliveries', 'whatsapp'] as const satisfies readonly QueueName[];
export type LaneQueue = (typeof LANE_QUEUES)[number];

/** WhatsApp is spoken to by the one process that holds its browser: its deliveries are a queue of their own. */
export function queueOf(lane: string): LaneQueue {
  return lane.startsWith('whatsapp/') ? 'whatsapp' : 'deliveries';
}

/** Ids only: job data stands in Redis in clear text. */
export interface TurnsJob {
  readonly turns: readonly Turn[];
}
export interface LaneJob {
  readonly lane: string;
}

export interface QueueSettings {
  readonly connection: ConnectionOptions;
  /** In braces, so that all of a community's queues share one hash slot. */
  readonly prefix: string;
}

/** What is lost when a job fails is nothing: the next tick finds what was not done. So no job is tried again or kept. */
const KEEP_NOTHING = { attempts: 1, removeOnComplete: true, removeOnFail: 100 };

export function openQueue(name: QueueName, settings: QueueSettings): Queue {
  return new Queue(name, { ...settings, defaultJobOptions: KEEP_NOTHING });
}
