import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { createHttpDoor } from '../../../src/bots/slack/hearing/http-door.ts';
import { SetupError } from '../../../src/core/errors.ts';
import { held, type Listener, openTo } from './own-bolt.ts';

const SECRET = 'a signing secret';
const FORM = 'application/x-www-form-urlencoded';
const MESSAGE = { type: 'event_callback', event_id: 'Ev1', event: { type: 'message', text: 'hello' } };

async function openDoor(listener: Listener = {}) {
  const { door, ...rest } = await openTo(
    (report) => createHttpDoor({ signingSecret: SECRET, host: '127.0.0.1', port: 0, report }),
    listener,
  );
  return { ...rest, door, address: `http://127.0.0.1:${door.port()}/slack/events` };
}

interface Call {
  readonly body: string;
  readonly type?: string;
  readonly secret?: string;
  /** How far its date is from now, in seconds. */
  readonly off?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

function call(address: string, { body, type = 'application/json', secret = SECRET, off = 0, headers }: Call) {
  const at = String(Math.floor((performance.timeOrigin + performance.now()) / 1000) + off);
  const mac = createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex');
  const signed = { 'x-slack-request-timestamp': at, 'x-slack-signature': `v0=${mac}` };
  return fetch(address, { method: 'POST', body, headers: { 'content-type': type, ...(headers ?? signed) } });
}

const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
const statusOf = async (answer: Promise<Response>) => (await answer).status;

describe('a call over HTTP', () => {
  it('is heard when it is signed, and dated within five minutes of now, either way', async () => {
    const { address, heard } = await openDoor();
    for (const off of [0, -290, 290])
      expect(await statusOf(call(address, { body: JSON.stringify(MESSAGE), off }))).toBe(200);
    expect(heard).toEqual([MESSAGE, MESSAGE, MESSAGE]);
  });

  it('is refused, unheard, when its date is missing, old, or in the future', async () => {
    const { address, heard } = await openDoor();
    const body = JSON.stringify(MESSAGE);
    for (const off of [-310, 310, 366 * 86_400])
      expect(await statusOf(call(address, { body, off })), `${off} s`).toBe(401);
    expect(await statusOf(call(address, { body, headers: {} }))).toBe(401);
    expect(
      await statusOf(call(address, { body, headers: { 'x-slack-request-timestamp': 'yesterday' } })),
    ).toBe(401);
    expect(heard).toEqual([]);
  });

  it('is refused, unheard, when its signature is another’s or lacks', async () => {
    const { address, heard } = await openDoor();
    const body = JSON.stringify(MESSAGE);
    expect(await statusOf(call(address, { body, secret: 'guessed' }))).toBe(401);
    const at = String(Math.floor((performance.timeOrigin + performance.now()) / 1000));
    for (const signature of [{}, { 'x-slack-signature': '' }, { 'x-slack-signature': 'v0' }])
      expect(
        await statusOf(call(address, { body, headers: { 'x-slack-request-timestamp': at, ...signature } })),
      ).toBe(401);
    expect(heard).toEqual([]);
  });

  it('is answered when Slack only looks whether we are there', async () => {
    const { address, heard } = await openDoor();
    expect(await statusOf(call(address, { body: 'ssl_check=1&token=x', type: FORM }))).toBe(200);
    const unsigned = { body: 'ssl_check=1&command=%2Fmeetings', type: FORM, headers: {} };
    expect(await statusOf(call(address, unsigned))).toBe(200);
    const challenge = { type: 'url_verification', challenge: 'echo', token: 'x' };
    const answer = await call(address, { body: JSON.stringify(challenge) });
    expect(await answer.json()).toEqual({ challenge: 'echo' });
    expect(heard).toEqual([]);
  });

  it('is told that there is nothing elsewhere, or to be got', async () => {
    const { address } = await openDoor();
    expect(await statusOf(fetch(address))).toBe(404);
    expect(await statusOf(fetch(new URL('/', address)))).toBe(404);
    expect(await statusOf(call(new URL('/slack/event', address).href, { body: '{}' }))).toBe(404);
  });

  it('never shakes the process, whatever is in it', async () => {
    const { address, troubles } = await openDoor();
    const odd = ['null', ' null\n', '', '{', 'undefined', '[]', '"x"', '7', '{"type":null,"event":null}'];
    for (const body of odd) expect([200, 400, 503], body).toContain(await statusOf(call(address, { body })));
    for (const payload of ['null', '', '{', '[]', '7', '%00', '{"type":"block_actions"}'])
      expect([200, 400, 503], payload).toContain(
        await statusOf(call(address, { body: `payload=${payload}`, type: FORM })),
      );
    expect(await statusOf(call(address, { body: JSON.stringify(MESSAGE) }))).toBe(200);
    expect(troubles.splice(0)).toHaveLength(1);
  });

  it('may be broken off in the middle', async () => {
    const { address } = await openDoor();
    const half = httpRequest(address, { method: 'POST', headers: { 'content-length': '9' } });
    half.on('error', () => undefined);
    half.write('half');
    await pause(50);
    half.destroy();
    await pause(50);
    expect(await statusOf(call(address, { body: JSON.stringify(MESSAGE) }))).toBe(200);
  });

  it('is refused with 413 when it is too long, and leaves no connection in the middle of it', async () => {
    const { address, door, heard } = await openDoor();
    const body = JSON.stringify({ ...MESSAGE, more: 'x'.repeat(3_000_000) });
    expect(await statusOf(call(address, { body }))).toBe(413);
    expect(heard).toEqual([]);
    const since = performance.now();
    await door.stop();
    expect(performance.now() - since).toBeLessThan(1_000);
  });
});

describe('what cannot be committed', () => {
  it('is refused at once, reported, and leaves nothing running', async () => {
    const { address, troubles } = await openDoor({ hear: () => Promise.reject(new Error('Redis is away')) });
    expect(await statusOf(call(address, { body: 'command=%2Fx&trigger_id=1', type: FORM }))).toBe(503);
    const before = timers();
    for (let i = 0; i < 9; i += 1)
      expect(await statusOf(call(address, { body: JSON.stringify(MESSAGE) }))).toBe(503);
    expect(timers() - before, 'timers that would hold the process up').toBeLessThan(5);
    const trouble = ['something from Slack could not be taken', 'Error: Redis is away'];
    expect(troubles.splice(0)).toEqual(Array(10).fill(trouble));
  });
});

describe('the door', () => {
  it('is a mistake of the operator when another has its port', async () => {
    const { door } = await openDoor();
    const rival = createHttpDoor({
      signingSecret: SECRET,
      host: '127.0.0.1',
      port: door.port(),
      report: () => {},
    });
    const refused = rival.start();
    await expect(refused).rejects.toThrow(SetupError);
    await expect(refused).rejects.toThrow(/127\.0\.0\.1:\d+ .*set another SLACK_PORT/);
  });

  it('closes when what is being heard was heard, whoever keeps a connection', async () => {
    const gate = held();
    const { address, door, heard } = await openDoor({ hear: () => gate.promise });
    const answer = statusOf(call(address, { body: JSON.stringify(MESSAGE) }));
    await vi.waitFor(() => expect(heard).toHaveLength(1));
    const since = performance.now();
    const stopped = door.stop();
    gate.open();
    expect(await answer).toBe(200);
    await stopped;
    expect(performance.now() - since).toBeLessThan(1_000);
    await expect(fetch(address)).rejects.toThrow();
  });

  it('does not wait for a call that never ends, or never begins', async () => {
    const { address, door } = await openDoor();
    const idle = connect(door.port(), '127.0.0.1');
    await once(idle, 'connect');
    const half = httpRequest(address, { method: 'POST', headers: { 'content-length': '9' } });
    half.on('error', () => undefined);
    half.write('half');
    await pause(50);
    const since = performance.now();
    await door.stop();
    expect(performance.now() - since).toBeLessThan(2_900);
  });
});
