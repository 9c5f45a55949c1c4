import { connect } from 'node:net';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { SetupError } from '../../src/core/errors.ts';
import { serveWeb } from '../../src/dashboards/serve-web.ts';

const AT = { host: '127.0.0.1', port: 0 };

function slowSite() {
  let finish = () => {};
  const begun = new Promise<void>((seen) => {
    finish = seen;
  });
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const app = new Hono().get('/', async (c) => {
    finish();
    await held;
    return c.text('done');
  });
  return { app, begun, release };
}

describe('serveWeb', () => {
  it('says how to mend it when the port is taken', async () => {
    const first = await serveWeb(new Hono(), AT);
    const second = serveWeb(new Hono(), { ...AT, port: first.port });
    await expect(second).rejects.toThrow(SetupError);
    await expect(second).rejects.toThrow(
      `Port ${first.port} on 127.0.0.1 is taken: stop what listens there, or set PORT to another (0 for any free one).`,
    );
    await first.close();
  });

  it('says how to mend it when the address is not this machine’s', async () => {
    await expect(serveWeb(new Hono(), { ...AT, host: '192.0.2.1' })).rejects.toThrow(/set HOST to 127.0.0.1/);
  });

  it('waits for a request under way, but not for connections kept alive', async () => {
    const { app, begun, release } = slowSite();
    const server = await serveWeb(app, AT);
    const answer = fetch(`http://127.0.0.1:${server.port}/`).then((response) => response.text());
    await begun;
    const asked = performance.now();
    const closed = server.close();
    release();
    expect(await answer).toBe('done');
    await closed;
    expect(performance.now() - asked).toBeLessThan(1000);
    await expect(fetch(`http://127.0.0.1:${server.port}/`)).rejects.toThrow();
  });

  it('does not wait for ever for a request that never ends', async () => {
    const { app, begun } = slowSite();
    const server = await serveWeb(app, AT);
    const socket = connect(server.port, '127.0.0.1');
    const cut = new Promise((resolve) => socket.once('close', resolve));
    socket.write('GET / HTTP/1.1\r\nHost: here\r\n\r\n');
    await begun;
    const asked = performance.now();
    await server.close();
    expect(performance.now() - asked).toBeGreaterThan(2500);
    expect(performance.now() - asked).toBeLessThan(5000);
    await cut;
  });

  it('may be closed twice', async () => {
    const server = await serveWeb(new Hono(), AT);
    await server.close();
    await server.close();
  });
});
