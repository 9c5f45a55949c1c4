// What Prometheus is told. Counts only: no label ever names a person, a group or a message.
import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { Outcome } from '../core/outbox.ts';

export interface Metrics {
  /** A message from the outbox was dealt with. */
  settled(outcome: Outcome['state']): void;
  turned(how: 'ran' | 'missed' | 'failed'): void;
  /** How things stand now; told just before each reading. */
  observe(state: Standing): void;
  read(): Promise<{ readonly contentType: string; readonly text: string }>;
}

export interface Standing {
  readonly lanesDue: number;
  /** Absent before the first tick. */
  readonly secondsSinceTick?: number | undefined;
  /** Jobs by queue and state. */
  readonly jobs: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Events in the hot end of the engagement log. */
  readonly logLength: number;
  /** Absent where Kehila is not on WhatsApp. */
  readonly whatsapp?: { readonly ready: boolean; readonly secondsSinceBeat: number } | undefined;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers });
  const rows = new Counter({
    name: 'kehila_outbox_rows_total',
    help: 'Outbox rows by what became of them.',
    labelNames: ['outcome'],
    registers,
  });
  const turns = new Counter({
    name: 'kehila_turns_total',
    help: 'Turns of rituals that ran, came too late or failed.',
    labelNames: ['how'],
    registers,
  });
  const jobs = new Gauge({
    name: 'kehila_jobs',
    help: 'Jobs by queue and state.',
    labelNames: ['queue', 'state'],
    registers,
  });
  const lanes = gauge('kehila_lanes_due', 'Lanes with a message due.');
  const sinceTick = gauge('kehila_seconds_since_tick', 'Seconds since the last recorded minute tick.');
  const logLength = gauge('kehila_log_stream_length', 'Events in the hot end of the engagement log.');
  const whatsapp = gauge('kehila_whatsapp_ready', '1 while WhatsApp can be spoken to.');
  const sinceBeat = gauge('kehila_whatsapp_seconds_since_beat', 'Seconds since WhatsApp Web last answered.');
  return {
    settled: (outcome) => rows.inc({ outcome }),
    turned: (how) => turns.inc({ how }),
    observe(state) {
      lanes.set(state.lanesDue);
      // Never ticked counts as for ever, so that an alarm on a stopped clock sees it.
      sinceTick.set(state.secondsSinceTick ?? Number.POSITIVE_INFINITY);
      logLength.set(state.logLength);
      whatsapp.set(state.whatsapp?.ready ? 1 : 0);
      sinceBeat.set(state.whatsapp?.secondsSinceBeat ?? Number.POSITIVE_INFINITY);
      jobs.reset();
      for (const [queue, counts] of Object.entries(state.jobs))
        for (const [status, count] of Object.entries(counts)) jobs.set({ queue, state: status }, count);
    },
    read: async () => ({ contentType: registry.contentType, text: await registry.metrics() }),
  };
}
