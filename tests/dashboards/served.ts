// A real server around a few ports given as plain objects.
import { onTestFinished } from 'vitest';
import { type Served, serveWeb } from '../../src/dashboards/serve-web.ts';
import { createWeb, type WebPorts } from '../../src/dashboards/web.ts';
import { createWords } from '../../src/locales/words.ts';
import { readerOf } from './reader-of.ts';
import { SECRET } from './records.ts';

export const NOW = Date.UTC(2026, 10, 22, 8);

export interface Site extends Served {
  /** Asks for a path. */
  get(path: string, init?: RequestInit): Promise<Response>;
  /** What was reported. */
  readonly failures: readonly { readonly what: string; readonly error: unknown }[];
}

export async function served(more: Partial<WebPorts> = {}): Promise<Site> {
  const failures: { what: string; error: unknown }[] = [];
  const web = createWeb({
    read: () => readerOf({}),
    now: async () => NOW,
    secret: SECRET,
    words: createWords,
    health: async () => ({ redis: true, lastTick: NOW - 60_000, workers: true }),
    metrics: async () => ({ contentType: 'text/plain; version=0.0.4; charset=utf-8', text: 'up 1\n' }),
    failed: (what, error) => failures.push({ what, error }),
    ...more,
  });
  const server = await serveWeb(web, { host: '127.0.0.1', port: 0 });
  onTestFinished(() => server.close());
  return {
    ...server,
    failures,
    get: (path, init) => fetch(`http://127.0.0.1:${server.port}${path}`, init),
  };
}
