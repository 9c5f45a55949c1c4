// What Kehila answers over HTTP: calendar feeds, Zoom's webhook, health and metrics.
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Language } from '../core/languages.ts';
import type { Reader } from '../core/records.ts';
import type { Instant } from '../core/time.ts';
import type { Words } from '../core/words.ts';
import { answerExport, askForExport, type ExportPorts } from './export-page.ts';
import { answerFeed } from './feed.ts';
import { answerReadiness, type Health } from './health.ts';
import { guard } from './security-headers.ts';
import { answerZoom, type ZoomPort } from './zoom-hook.ts';

export interface WebPorts {
  read(): Reader;
  now(): Promise<Instant>;
  /** What the addresses of feeds are made from. */
  readonly secret: string;
  words(language: Language): Words;
  health(): Promise<Health>;
  metrics(): Promise<{ readonly contentType: string; readonly text: string }>;
  /** All that is kept about whoever was given the token; undefined when it is worth nothing. */
  readonly spendExport?: ExportPorts['spend'];
  /** Absent where no webhook secret is set. */
  readonly zoom?: ZoomPort;
  /** Told of what went wrong, never with an address: it may hold a feed's token. */
  failed(what: string, error: unknown): void;
}

export function createWeb(ports: WebPorts): Hono {
  const web = new Hono();
  web.use(guard);
  web.get('/healthz', (c) => c.text('ok'));
  web.get('/readyz', (c) => answerReadiness(c, ports));
  web.get('/metrics', async (c) => {
    const { contentType, text } = await ports.metrics();
    return c.body(text, 200, { 'Content-Type': contentType });
  });
  web.get('/feeds/:group/:file{.+\\.ics}', (c) => answerFeed(c, ports));
  if (ports.spendExport) {
    const pages = { words: ports.words, spend: ports.spendExport };
    web.get('/me/:language', (c) => askForExport(c, pages));
    web.post('/me/:language', bodyLimit({ maxSize: 4096 }), (c) => answerExport(c, pages));
  }
  if (ports.zoom) web.post('/hooks/zoom', ...answerZoom(ports.zoom));
  web.notFound((c) => c.text('There is nothing at this address.\n', 404));
  web.onError((error, c) => {
    const [, area = ''] = c.req.path.split('/');
    ports.failed(`${c.req.method} /${area} could not be answered`, error);
    return c.text('Something went wrong here. It has been noted; please try again later.\n', 500);
  });
  return web;
}
