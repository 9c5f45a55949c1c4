import { describe, expect, it } from 'vitest';
import type { Health } from '../../src/dashboards/health.ts';
import { createMetrics } from '../../src/dashboards/metrics.ts';
import { NOW, served } from './served.ts';

describe('every answer', () => {
  it.each(['/', '/healthz', '/readyz', '/metrics', '/feeds/x/y.ics', '/hooks/zoom', '/%zz'])(
    'to %s lets a browser do nothing with it',
    async (path) => {
      const { headers } = await (await served()).get(path);
      expect(Object.fromEntries(headers)).toMatchObject({
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'x-robots-tag': 'noindex',
      });
    },
  );

  it('is one plain sentence where there is nothing', async () => {
    const response = await (await served()).get('/wp-login.php');
    expect([response.status, await response.text()]).toEqual([404, 'There is nothing at this address.\n']);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
  });

  it('has no body when only its head is asked for', async () => {
    const { get } = await served();
    for (const path of ['/healthz', '/readyz', '/metrics']) {
      const response = await get(path, { method: 'HEAD' });
      expect([response.status, await response.text()]).toEqual([200, '']);
    }
  });
});

describe('GET /healthz', () => {
  it('says that the process lives, whatever else does not', async () => {
    const { get } = await served({ health: () => Promise.reject(new Error('down')) });
    const response = await get('/healthz');
    expect([response.status, await response.text()]).toEqual([200, 'ok']);
  });
});

describe('GET /readyz', () => {
  const GOOD: Health = { redis: true, lastTick: NOW - 180_000, workers: true };
  const ask = async (health: () => Promise<Health>, now = () => Promise.resolve(NOW)) => {
    const response = await (await served({ health, now })).get('/readyz');
    return [response.status, await response.json()];
  };

  it.each<[string, number, Health]>([
    ['all is well', 200, GOOD],
    ['it runs no workers', 200, { redis: true, lastTick: NOW }],
    ['Redis is gone', 503, { ...GOOD, redis: false }],
    ['the clock stopped more than three minutes ago', 503, { ...GOOD, lastTick: NOW - 180_001 }],
    ['the clock never ticked', 503, { redis: true, workers: true }],
    ['the workers stopped', 503, { ...GOOD, workers: false }],
  ])('knows when %s', async (_, status, health) => {
    const [answered, body] = await ask(async () => health);
    expect(answered).toBe(status);
    expect(body).toMatchObject({ ready: status === 200, redis: health.redis });
  });

  it('is not ready when it cannot find out, or not in time', async () => {
    const never = () => new Promise<never>(() => {});
    const answers = await Promise.all([
      ask(() => Promise.reject(new Error('down'))),
      ask(
        async () => GOOD,
        () => Promise.reject(new Error('down')),
      ),
      ask(never),
    ]);
    for (const [status, body] of answers) {
      expect(status).toBe(503);
      expect(body).toEqual({ ready: false, redis: false, ticking: false, workers: true });
    }
  });
});

describe('GET /metrics', () => {
  it('gives what the port gives, as the type it gives', async () => {
    const response = await (await served()).get('/metrics');
    expect(await response.text()).toBe('up 1\n');
    expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  });

  it('counts rows and turns, and shows how things stand', async () => {
    const metrics = createMetrics();
    metrics.settled('sent');
    metrics.settled('sent');
    metrics.settled('unclear');
    metrics.turned('missed');
    metrics.observe({ lanesDue: 9, jobs: { gone: { waiting: 1 } }, logLength: 1 });
    const early = (await metrics.read()).text;
    metrics.observe({
      lanesDue: 2,
      secondsSinceTick: 31.5,
      jobs: { turns: { waiting: 4, failed: 0 } },
      logLength: 7,
    });
    const response = await (await served({ metrics: () => metrics.read() })).get('/metrics');
    const lines = (await response.text()).split('\n').filter((line) => line.startsWith('kehila_'));
    expect(early).toContain('\nkehila_seconds_since_tick +Inf\n');
    expect(lines).toEqual([
      'kehila_outbox_rows_total{outcome="sent"} 2',
      'kehila_outbox_rows_total{outcome="unclear"} 1',
      'kehila_turns_total{how="missed"} 1',
      'kehila_jobs{queue="turns",state="waiting"} 4',
      'kehila_jobs{queue="turns",state="failed"} 0',
      'kehila_lanes_due 2',
      'kehila_seconds_since_tick 31.5',
      'kehila_log_stream_length 7',
      'kehila_whatsapp_ready 0',
      'kehila_whatsapp_seconds_since_beat +Inf',
    ]);
    expect(early).toContain('process_resident_memory_bytes');
  });

  it('can be made twice in one process', async () => {
    createMetrics().settled('sent');
    expect((await createMetrics().read()).text).not.toContain('outcome="sent"');
  });
});
