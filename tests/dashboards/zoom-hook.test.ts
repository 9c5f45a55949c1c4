import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { ZoomPort } from '../../src/dashboards/zoom-hook.ts';
import { readZoomWebhook } from '../../src/imports/zoom-webhook.ts';
import { NOW, served } from './served.ts';

const post = (body: NonNullable<RequestInit['body']>, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  body,
  headers,
  duplex: 'half',
});

/** Remembers what it was given, and answers as told. */
function port(answer: Awaited<ReturnType<ZoomPort>>) {
  const given: Parameters<ZoomPort>[0][] = [];
  const zoom: ZoomPort = async (request) => {
    given.push(request);
    return answer;
  };
  return { zoom, given };
}

describe('POST /hooks/zoom', () => {
  it('hands on headers and bytes exactly as they came', async () => {
    const { zoom, given } = port({ status: 204 });
    const body = Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x00, 0x0d, 0x0a, 0x20, 0x7d]);
    const response = await (await served({ zoom })).get(
      '/hooks/zoom',
      post(body, { 'X-Zm-Signature': 'v0=ab' }),
    );
    expect(response.status).toBe(204);
    expect(given[0]?.body).toEqual(body);
    expect(given[0]?.headers['x-zm-signature']).toBe('v0=ab');
  });

  it('answers with the status and JSON of the port', async () => {
    const { get } = await served({ zoom: async () => ({ status: 401, json: { why: 'forged' } }) });
    const response = await get('/hooks/zoom', post('{}'));
    expect([response.status, await response.json()]).toEqual([401, { why: 'forged' }]);
  });

  it('passes a signed request that Zoom would send', async () => {
    const secret = 'zoom secret';
    const body = JSON.stringify(
      { event: 'endpoint.url_validation', payload: { plainToken: 'abc' } },
      null,
      1,
    );
    const timestamp = String(NOW / 1000);
    const signature = `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
    const zoom: ZoomPort = async (request) => {
      const hook = readZoomWebhook({ ...request, secret, now: NOW });
      return hook.kind === 'validation' ? { status: 200, json: hook.answer } : { status: 401 };
    };
    const headers = { 'x-zm-signature': signature, 'x-zm-request-timestamp': timestamp };
    const { get } = await served({ zoom });
    const response = await get('/hooks/zoom', post(body, headers));
    expect(await response.json()).toMatchObject({ plainToken: 'abc' });
    expect((await get('/hooks/zoom', post(`${body} `, headers))).status).toBe(401);
  });

  it('takes a megabyte and no more, whether or not its length is told first', async () => {
    const { zoom, given } = port({ status: 200 });
    const { get, failures } = await served({ zoom });
    const stream = (bytes: number) => new Blob([Buffer.alloc(bytes, 'x')]).stream();
    const statuses = [];
    for (const body of [1024 * 1024, 1024 * 1024 + 1].flatMap((bytes) => [
      Buffer.alloc(bytes, 'x'),
      stream(bytes),
    ])) {
      statuses.push((await get('/hooks/zoom', post(body))).status);
    }
    expect(statuses).toEqual([200, 200, 413, 413]);
    expect(given.map(({ body }) => body.length)).toEqual([1024 * 1024, 1024 * 1024]);
    expect(failures).toEqual([]);
  });

  it('is not there without a port, nor for a GET', async () => {
    expect((await (await served()).get('/hooks/zoom', post('{}'))).status).toBe(404);
    expect((await (await served({ zoom: port({ status: 200 }).zoom })).get('/hooks/zoom')).status).toBe(404);
  });

  it('reports a port that fails', async () => {
    const { get, failures } = await served({ zoom: () => Promise.reject(new Error('no')) });
    expect((await get('/hooks/zoom', post('{}'))).status).toBe(500);
    expect(failures.map(({ what }) => what)).toEqual(['POST /hooks could not be answered']);
  });
});
