import { describe, expect, it } from 'vitest';
import { createFolder } from './folder.ts';
import { livingCommunity } from './living.ts';
import { type Running, start, until } from './program.ts';

/** A running Kehila, and where its pages are. */
async function startKehila(): Promise<{ kehila: Running; site: string; folder: string }> {
  const folder = createFolder({ 'living.yaml': livingCommunity() });
  const args = ['start', '--role', 'bots,worker,web'];
  const kehila = start({ folder, args, env: { COMMUNITY: 'living.yaml' } });
  const [, site = ''] = await kehila.says(/^ready: console, worker, web (http:\/\/127\.0\.0\.1:\d+)$/m);
  return { kehila, site, folder };
}

function textAt(address: string): Promise<string> {
  return fetch(address).then((answer) => answer.text());
}

describe('kehila start', () => {
  it('says once that it is ready, answers over HTTP, and ends with 0 when told to stop', async () => {
    const { kehila, site } = await startKehila();
    expect(await textAt(`${site}/healthz`)).toBe('ok');
    const ready = await until('readiness', async () => {
      const answer = await fetch(`${site}/readyz`);
      return answer.ok ? await answer.json() : undefined;
    });
    expect(ready).toMatchObject({ ready: true, redis: true, ticking: true });
    const metrics = await textAt(`${site}/metrics`);
    expect(metrics).toMatch(/^kehila_seconds_since_tick \d/m);
    expect(metrics).toMatch(/^kehila_jobs\{.*queue="deliveries"/m);

    const began = performance.now();
    const { code, out } = await kehila.stop();
    expect(performance.now() - began).toBeLessThan(25_000);
    expect(code).toBe(0);
    expect(out.match(/^ready:/gm)).toHaveLength(1);
    await expect(fetch(`${site}/healthz`)).rejects.toThrow();
  });

  it('hears what is typed, and serves the calendar at the address it gives', async () => {
    const { kehila, site } = await startKehila();
    kehila.types('amal: meetings calendar');
    const [, feed = ''] = await kehila.says(/Ward: (http\S+\.ics)$/m);
    expect(feed.startsWith(`${site}/feeds/`)).toBe(true);
    const answer = await fetch(feed);
    expect(answer.headers.get('content-type')).toMatch(/^text\/calendar/);
    expect(await answer.text()).toMatch(/^BEGIN:VCALENDAR[\s\S]*SUMMARY:Ward round/);
    expect((await fetch(feed.replace(/.\.ics$/, '.ics'))).status).toBe(404);
  });

  it('logs JSON lines without names, and without what people type', async () => {
    const { kehila } = await startKehila();
    kehila.types('purple elephants dance');
    kehila.types('amal: purple elephants');
    kehila.types('zebulun: green elephants');
    kehila.types('amal@ward: meetings');
    await kehila.says(/kehila → ward: /);
    const { err } = await kehila.stop();
    const lines = err.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).not.toHaveLength(0);
    expect(err).not.toMatch(/elephants|amal|rivka|haddad|stern|zebulun/i);
  });

  it('goes on where it was after being killed', async () => {
    const { kehila, folder } = await startKehila();
    kehila.types('amal: pause 3d');
    await kehila.says(/kehila → amal: /);
    process.kill(kehila.pid, 'SIGKILL');
    await kehila.ended();
    const again = start({ folder, args: ['start', '--role', 'bots,worker'] });
    await again.says(/^ready: console, worker$/m);
    again.types('amal: resume');
    await again.says(/kehila → amal: The pause is over/);
    expect((await again.stop()).code).toBe(0);
  });
});
