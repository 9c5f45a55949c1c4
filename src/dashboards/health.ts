// Whether this process can do its work: asked by whoever restarts it or sends it traffic.
import type { Context } from 'hono';
import { type Instant, MINUTE } from '../core/time.ts';

export interface Health {
  /** Redis answers. */
  readonly redis: boolean;
  /** When the last minute tick was recorded; absent before the first. */
  readonly lastTick?: Instant | undefined;
  /** The job workers run; absent in a process that has none. */
  readonly workers?: boolean | undefined;
}

interface Ports {
  now(): Promise<Instant>;
  health(): Promise<Health>;
}

/** The clock ticks every minute; after this long without a tick it has stopped. */
const TICK_MAY_BE_OLD = 3 * MINUTE;

/** Milliseconds. Redis may be silent rather than gone, and whoever asks will not wait for ever. */
const PATIENCE = 2000;

export async function answerReadiness(c: Context, ports: Ports): Promise<Response> {
  const { redis, lastTick, workers = true, now } = await examined(ports);
  const ticking = now !== undefined && lastTick !== undefined && now - lastTick <= TICK_MAY_BE_OLD;
  const ready = redis && ticking && workers;
  return c.json({ ready, redis, ticking, workers }, ready ? 200 : 503);
}

async function examined(ports: Ports): Promise<Health & { readonly now?: Instant }> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Health>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, { redis: false });
  });
  const found = Promise.all([ports.health(), ports.now()]).then(([health, now]) => ({ ...health, now }));
  try {
    return await Promise.race([found, late]);
  } catch {
    return { redis: false };
  } finally {
    clearTimeout(timer);
  }
}
